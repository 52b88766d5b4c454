// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "ui/common/fieldnote.h"
#include "ui/run/waitingpanel.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

const QString redirect = u"http://127.0.0.1:53123/callback"_s;

BrowserWait newWait()
{
    return {.authorizationUrl = QUrl(u"https://as.example/authorize?response_type=code&state=s-1"_s),
            .redirectUri = redirect,
            .listening = true,
            .opened = true,
            .since = QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC),
            .timeout = std::chrono::seconds(300)};
}

QPushButton *button(const QWidget &panel, const QString &text)
{
    for (QPushButton *one : panel.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

QString shown(const QWidget &panel)
{
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QString names(const QWidget &panel)
{
    QStringList texts{panel.accessibleName(), panel.accessibleDescription()};
    for (const QWidget *child : panel.findChildren<QWidget *>())
        texts << child->accessibleName() << child->accessibleDescription();
    return texts.join(u'\n');
}

} // namespace

class TestWaitingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void title_counts_and_names_the_address()
    {
        WaitingPanel panel;
        panel.show();
        panel.setWait(newWait());
        const QString before = names(panel);
        panel.tick(newWait().since.addSecs(23));
        QVERIFY2(shown(panel).contains(u"Waiting for the browser · 0:23 · listening on "_s + redirect),
                 qPrintable(shown(panel)));
        // A screen reader would speak every second.
        QCOMPARE(names(panel), before);
        BrowserWait wait = newWait();
        wait.listening = false;
        panel.setWait(wait);
        panel.tick(wait.since.addSecs(61));
        QVERIFY2(shown(panel).contains(u"1:01 · paste the address"_s), qPrintable(shown(panel)));
    }

    void keep_waiting_comes_near_the_end()
    {
        WaitingPanel panel;
        panel.show();
        panel.setWait(newWait());
        QPushButton *keep = button(panel, u"Keep waiting"_s);
        panel.tick(newWait().since.addSecs(269));
        QVERIFY(!keep->isVisible());
        panel.tick(newWait().since.addSecs(275));
        QVERIFY(keep->isVisible());
        QVERIFY2(shown(panel).contains(u"ends in 0:25"_s), qPrintable(shown(panel)));
        QSignalSpy asked(&panel, &WaitingPanel::keepWaitingRequested);
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!keep->isVisible());
        panel.tick(newWait().since.addSecs(275 + 269));
        QVERIFY(!keep->isVisible());
        panel.tick(newWait().since.addSecs(275 + 271));
        QVERIFY(keep->isVisible());
    }

    void without_a_browser_the_other_doors_are_named()
    {
        WaitingPanel panel;
        panel.show();
        BrowserWait wait = newWait();
        wait.opened = false;
        panel.setWait(wait);
        QVERIFY(shown(panel).contains(u"No browser could be opened."_s));
        QVERIFY(shown(panel).contains(u"Copy the link"_s));
        QVERIFY(!button(panel, u"Sign in here"_s)->isVisible());
        panel.setStandInAvailable(true);
        QSignalSpy standIn(&panel, &WaitingPanel::standInRequested);
        QTest::mouseClick(button(panel, u"Sign in here"_s), Qt::LeftButton);
        QCOMPARE(standIn.count(), 1);
        panel.setOpened(true);
        QVERIFY(!shown(panel).contains(u"No browser could be opened."_s));
    }

    void pasted_text_goes_out_as_it_is()
    {
        WaitingPanel panel;
        panel.show();
        panel.setWait(newWait());
        QSignalSpy pasted(&panel, &WaitingPanel::pasteRequested);
        auto *field = panel.findChild<QLineEdit *>();
        QGuiApplication::clipboard()->setText(redirect + u"?code=abc\n&state=s-1\n"_s);
        field->paste();
        QTest::mouseClick(button(panel, u"Use address"_s), Qt::LeftButton);
        QCOMPARE(pasted.count(), 1);
        QString text = pasted.first().first().toString();
        text.remove(QRegularExpression(u"\\s"_s));
        QCOMPARE(text, QString(redirect + u"?code=abc&state=s-1"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(pasted.count(), 2);
    }

    void refused_paste_says_why_and_keeps_the_text_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("state") << QString(codes::StateMismatch) << QString()
                               << u"belongs to another attempt"_s;
        QTest::newRow("opened") << QString(codes::MalformedAnswer) << u"authorization_url"_s
                                << u"the address that was opened"_s;
        QTest::newRow("empty") << QString(codes::MalformedAnswer) << u"empty"_s
                               << u"no address in the field"_s;
        QTest::newRow("cut") << QString(codes::MalformedAnswer) << u"no_parameters"_s
                             << u"neither code= nor error="_s;
    }

    void refused_paste_says_why_and_keeps_the_text()
    {
        QFETCH(QString, code);
        QFETCH(QString, reason);
        QFETCH(QString, sentence);
        WaitingPanel panel;
        panel.show();
        panel.setWait(newWait());
        auto *field = panel.findChild<QLineEdit *>();
        field->setText(u"what was pasted"_s);
        panel.showPasteRefused({.code = code, .stage = Stage::Callback, .evidence = {{u"reason"_s, reason}}});
        QVERIFY2(shown(panel).contains(sentence), qPrintable(shown(panel)));
        QVERIFY(field->accessibleDescription().contains(sentence));
        QCOMPARE(field->text(), u"what was pasted"_s);
        panel.setWait(newWait());
        QVERIFY(!shown(panel).contains(sentence));
        QVERIFY(field->text().isEmpty());
    }

    void knock_is_told()
    {
        WaitingPanel panel;
        panel.show();
        panel.setWait(newWait());
        panel.showKnockRefused();
        QVERIFY(shown(panel).contains(u"Something knocked with another state"_s));
    }

    void clipboard_is_offered_only_when_it_fits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("offered");
        QTest::newRow("fits") << QString(redirect + u"?code=abc&state=s-1"_s) << true;
        QTest::newRow("blanks around it") << QString(u" "_s + redirect + u"?code=abc&state=s-1\n"_s) << true;
        QTest::newRow("denied") << QString(redirect + u"?error=access_denied&state=s-1"_s) << true;
        QTest::newRow("no state") << QString(redirect + u"?code=abc"_s) << false;
        QTest::newRow("earlier attempt") << QString(redirect + u"?code=abc&state=s-0"_s) << false;
        QTest::newRow("longer path") << QString(redirect + u"2?code=abc&state=s-1"_s) << false;
        QTest::newRow("elsewhere") << u"http://127.0.0.1/callback?code=abc&state=s-1"_s << false;
        QTest::newRow("opened address")
            << u"https://as.example/authorize?response_type=code&state=s-1"_s << false;
        QTest::newRow("redirect only") << redirect << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("huge") << QString(redirect + u"?state=s-1&code="_s + QString(100000, u'x')) << false;
    }

    void clipboard_is_offered_only_when_it_fits()
    {
        QFETCH(QString, text);
        QFETCH(bool, offered);
        WaitingPanel panel;
        panel.show();
        panel.setWait(newWait());
        QSignalSpy pasted(&panel, &WaitingPanel::pasteRequested);
        QGuiApplication::clipboard()->setText(text);
        QPushButton *use = button(panel, u"Use it"_s);
        QVERIFY(!use->isVisible()); // not looked at yet
        panel.checkClipboard();
        QCOMPARE(use->isVisible(), offered);
        QCOMPARE(pasted.count(), 0);
        QVERIFY(!names(panel).contains(u"abc"_s));
        if (!offered)
            return;
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(pasted.count(), 1);
        QCOMPARE(pasted.first().first().toString(), text.trimmed());
        QVERIFY(!use->isVisible());
    }

    void clipboard_that_changed_is_not_used()
    {
        WaitingPanel panel;
        panel.show();
        panel.setWait(newWait());
        QSignalSpy pasted(&panel, &WaitingPanel::pasteRequested);
        QGuiApplication::clipboard()->setText(redirect + u"?code=abc&state=s-1"_s);
        panel.checkClipboard();
        QGuiApplication::clipboard()->setText(u"a private note"_s);
        QTest::mouseClick(button(panel, u"Use it"_s), Qt::LeftButton);
        QCOMPARE(pasted.count(), 0);
        QVERIFY(panel.findChild<QLineEdit *>()->text().isEmpty());
    }

    void no_code_is_left_behind()
    {
        WaitingPanel panel;
        panel.show();
        panel.setWait(newWait());
        panel.findChild<QLineEdit *>()->setText(redirect + u"?code=abc&state=s-1"_s);
        panel.clearWait();
        QVERIFY(panel.findChild<QLineEdit *>()->text().isEmpty());
        QVERIFY(!shown(panel).contains(redirect));
    }

    void escape_cancels()
    {
        WaitingPanel panel;
        panel.show();
        panel.setWait(newWait());
        QSignalSpy cancelled(&panel, &WaitingPanel::cancelRequested);
        QTest::keyClick(panel.findChild<QLineEdit *>(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QTest::mouseClick(button(panel, u"Cancel"_s), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 2);
    }

    void fits_a_narrow_window()
    {
        WaitingPanel panel;
        panel.setWait(newWait());
        panel.show();
        QVERIFY2(panel.minimumSizeHint().width() <= 505,
                 qPrintable(QString::number(panel.minimumSizeHint().width())));
    }
};

QTEST_MAIN(TestWaitingPanel)
#include "tst_waitingpanel.moc"
