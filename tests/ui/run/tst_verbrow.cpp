// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/verbrow.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using Moment = VerbRow::Moment;

namespace {

struct Row
{
    QAction getToken{u"Get &token"_s};
    QAction call{u"&Call API"_s};
    QAction cancel{u"&Cancel"_s};
    QMenu menu;
    VerbRow row{&getToken, &menu, &call, &cancel};

    Row()
    {
        menu.addAction(u"In the query"_s);
        row.show();
    }

    QStringList verbs() const
    {
        QStringList texts;
        for (const QPushButton *button : row.findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                texts.append((button->isDefault() ? u"*"_s : u""_s) + button->text());
        }
        return texts;
    }
};

} // namespace

class TestVerbRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void one_default_button_per_moment_data()
    {
        QTest::addColumn<Moment>("moment");
        QTest::addColumn<QStringList>("verbs");
        QTest::newRow("no profile") << Moment::NoProfile << QStringList{u"*New profile…"_s};
        QTest::newRow("incomplete") << Moment::Incomplete
                                    << QStringList{u"*Complete the profile…"_s, u"Get token"_s};
        QTest::newRow("ready") << Moment::Ready << QStringList{u"*Get token"_s, u"Call API"_s};
        QTest::newRow("busy") << Moment::Busy << QStringList{u"*Cancel"_s};
        QTest::newRow("token") << Moment::HasToken << QStringList{u"Get token"_s, u"*Call API"_s};
    }

    void one_default_button_per_moment()
    {
        QFETCH(Moment, moment);
        QFETCH(QStringList, verbs);
        Row row;
        // From elsewhere, so that a flag left over from before would show.
        row.row.setMoment(moment == Moment::Ready ? Moment::HasToken : Moment::Ready);
        row.row.setMoment(moment);
        QStringList shown = row.verbs();
        shown.sort();
        verbs.sort();
        QCOMPARE(shown, verbs);
        QVERIFY(row.row.defaultButton()->isVisible());
    }

    void without_an_api_the_verb_is_get_token()
    {
        Row row;
        row.row.setCallOffered(false);
        row.row.setMoment(Moment::HasToken);
        QCOMPARE(row.verbs(), QStringList{u"*Get token"_s});
    }

    void buttons_trigger_the_actions()
    {
        Row row;
        row.row.setMoment(Moment::Ready);
        QSignalSpy got(&row.getToken, &QAction::triggered);
        QTest::mouseClick(row.row.defaultButton(), Qt::LeftButton);
        QCOMPARE(got.count(), 1);
        row.row.setMoment(Moment::Busy);
        QSignalSpy cancelled(&row.cancel, &QAction::triggered);
        QTest::mouseClick(row.row.defaultButton(), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        row.row.setMoment(Moment::HasToken);
        QSignalSpy called(&row.call, &QAction::triggered);
        QTest::mouseClick(row.row.defaultButton(), Qt::LeftButton);
        QCOMPARE(called.count(), 1);
    }

    void buttons_follow_the_actions()
    {
        Row row;
        row.row.setMoment(Moment::Ready);
        row.getToken.setEnabled(false);
        QVERIFY(!row.row.defaultButton()->isEnabled());
        row.getToken.setEnabled(true);
        row.getToken.setShortcut(Qt::Key_F5);
        QCOMPARE(row.row.defaultButton()->toolTip(), u"Get token (F5)"_s);
    }

    void keyboard_stays_on_the_verb()
    {
        Row row;
        row.row.setMoment(Moment::Ready);
        row.row.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&row.row));
        row.row.defaultButton()->setFocus();
        row.row.setMoment(Moment::Busy);
        QCOMPARE(QApplication::focusWidget(), row.row.defaultButton());
        row.row.setMoment(Moment::HasToken);
        QCOMPARE(QApplication::focusWidget(), row.row.defaultButton());
        // Someone who is elsewhere is left there.
        auto *flow = row.row.findChild<QComboBox *>();
        flow->setFocus();
        row.row.setMoment(Moment::Ready);
        QCOMPARE(QApplication::focusWidget(), flow);
    }

    void flow_is_chosen_by_a_person()
    {
        Row row;
        QSignalSpy changed(&row.row, &VerbRow::grantChanged);
        ProviderProfile profile;
        profile.grant = Grant::Password;
        row.row.setProfile(profile);
        row.row.setMoment(Moment::Ready);
        QCOMPARE(row.row.grant(), Grant::Password);
        QCOMPARE(changed.count(), 0);
        auto *flow = row.row.findChild<QComboBox *>();
        const int password = flow->currentIndex();
        flow->setFocus();
        QTest::keyClick(flow, Qt::Key_Home);
        QCOMPARE(changed.count(), 1);
        QVERIFY(flow->currentIndex() != password);
        QCOMPARE(changed.first().first().value<Grant>(), row.row.grant());
    }

    void other_verbs_are_asked_for()
    {
        Row row;
        QSignalSpy fresh(&row.row, &VerbRow::newProfileRequested);
        QSignalSpy complete(&row.row, &VerbRow::completeRequested);
        QTest::mouseClick(row.row.defaultButton(), Qt::LeftButton);
        row.row.setMoment(Moment::Incomplete);
        QTest::mouseClick(row.row.defaultButton(), Qt::LeftButton);
        QCOMPARE(fresh.count(), 1);
        QCOMPARE(complete.count(), 1);
    }
};

QTEST_MAIN(TestVerbRow)
#include "tst_verbrow.moc"
