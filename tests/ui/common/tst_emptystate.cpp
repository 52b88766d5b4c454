// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

class tst_EmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersOneDefaultButton();
    void buttonsSayWhatWasAsked();
    void newContentsReplaceTheOld();
    void fitsASmallWindow();

private:
    static EmptyState::Contents firstStart();
};

EmptyState::Contents tst_EmptyState::firstStart()
{
    return {.title = u"See OAuth 2.0 happen"_s,
            .sentence = u"No exchanges yet."_s,
            .primary =
                ActionText{u"token"_s, u"Get a token from the practice server"_s, u"no internet needed"_s},
            .secondary = {{u"own"_s, u"Connect my own server…"_s}, {u"lesson"_s, u"Start a lesson"_s}}};
}

void tst_EmptyState::offersOneDefaultButton()
{
    EmptyState page;
    page.setContents(firstStart());
    const auto buttons = page.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    int defaults = 0;
    for (const QPushButton *button : buttons) {
        defaults += button->isDefault();
        QVERIFY(button->minimumHeight() >= 24);
    }
    QCOMPARE(defaults, 1);
}

void tst_EmptyState::buttonsSayWhatWasAsked()
{
    EmptyState page;
    page.setContents(firstStart());
    QSignalSpy spy(&page, &EmptyState::actionRequested);
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(spy.count(), 3);
    QStringList ids;
    for (const QList<QVariant> &arguments : std::as_const(spy))
        ids.append(arguments.first().toString());
    ids.sort();
    QCOMPARE(ids, (QStringList{u"lesson"_s, u"own"_s, u"token"_s}));
}

void tst_EmptyState::newContentsReplaceTheOld()
{
    EmptyState page;
    page.setContents(firstStart());
    connect(&page, &EmptyState::actionRequested, &page,
            [&page] { page.setContents({.sentence = u"Working."_s}); });
    QTest::mouseClick(page.findChildren<QPushButton *>().first(),
                      Qt::LeftButton); // must outlive its own click
    QTRY_COMPARE(page.findChildren<QPushButton *>().size(), 0);
    QCOMPARE(page.contents().sentence, u"Working."_s);
}

void tst_EmptyState::fitsASmallWindow()
{
    EmptyState page;
    page.setContents(firstStart());
    page.resize(320, page.heightForWidth(320));
    page.show();
    QVERIFY(page.minimumSizeHint().width() <= 320);
    const auto buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QTRY_VERIFY(page.rect().contains(QRect(button->mapTo(&page, QPoint()), button->size())));
}

QTEST_MAIN(tst_EmptyState)
#include "tst_emptystate.moc"
