// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicetables.h"
#include "ui/practice/practicedialog.h"
#include "ui/practice/practicepanel.h"

#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

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

const QDateTime when(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

} // namespace

class TestPracticePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_and_its_verb()
    {
        PracticePanel panel;
        panel.show();
        QSignalSpy start(&panel, &PracticePanel::startRequested);
        QSignalSpy stop(&panel, &PracticePanel::stopRequested);
        QVERIFY(shown(panel).contains(u"Stopped"_s));
        QVERIFY(!button(panel, u"Stop"_s)->isVisible());
        QVERIFY(!button(panel, u"Copy base URL"_s)->isEnabled());
        QTest::mouseClick(button(panel, u"Start"_s), Qt::LeftButton);
        QCOMPARE(start.count(), 1);

        panel.setRunning(QUrl(u"http://127.0.0.1:8765"_s));
        QVERIFY(shown(panel).contains(u"Running on http://127.0.0.1:8765"_s));
        QVERIFY(!button(panel, u"Start"_s)->isVisible());
        QTest::mouseClick(button(panel, u"Copy base URL"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:8765"_s);
        QTest::mouseClick(button(panel, u"Stop"_s), Qt::LeftButton);
        QCOMPARE(stop.count(), 1);

        panel.setFailed(u"The port is taken."_s);
        QVERIFY(shown(panel).contains(u"Did not start: The port is taken."_s));
        QVERIFY(button(panel, u"Start"_s)->isVisible());
        panel.setStopped();
        QVERIFY(!shown(panel).contains(u"The port is taken."_s));
    }

    void everything_one_needs_is_shown()
    {
        PracticePanel panel;
        panel.show();
        QTest::mouseClick(button(panel, u"Copy this list"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        const auto both = [&](const QString &text) {
            return shown(panel).contains(text) && copied.contains(text);
        };
        QVERIFY(!practiceUsers().isEmpty());
        for (const PracticeUser &user : practiceUsers())
            QVERIFY2(both(user.name + u" / "_s + user.password.reveal()), qPrintable(user.name));
        for (const PracticeClient &client : practiceClients()) {
            QVERIFY2(both(client.id), qPrintable(client.id));
            QVERIFY2(client.isPublic() || both(client.secret.reveal()), qPrintable(client.id));
            for (const QString &uri : client.redirectUris)
                QVERIFY2(both(uri), qPrintable(uri));
        }
        for (const QString &scope : practiceScopes())
            QVERIFY(both(scope));
        QVERIFY(shown(panel).contains(u"public on purpose"_s));
    }

    void live_list()
    {
        PracticePanel panel;
        panel.show();
        auto *list = panel.findChild<QListWidget *>();
        QVERIFY(shown(panel).contains(u"Nothing yet."_s));
        panel.addRequest(when, u"POST"_s, u"/token"_s, u"demo-web"_s, u"authorization_code"_s, 200);
        QVERIFY(!shown(panel).contains(u"Nothing yet."_s));
        QCOMPARE(list->item(0)->text(),
                 QString(when.toLocalTime().toString(u"HH:mm:ss"_s) +
                         u" POST /token client=demo-web grant=authorization_code → 200"_s));
        panel.addRequest(when, u"GET"_s, u"/api/\u202e"_s, {}, {}, 404);
        QVERIFY(list->item(1)->text().endsWith(u" → 404"_s));
        QVERIFY(!list->item(1)->text().contains(QChar(0x202e)));
        QVERIFY(!list->item(1)->text().contains(u"client="_s));
        for (int i = 0; i < PracticePanel::longestList; ++i)
            panel.addRequest(when, u"GET"_s, u"/n/%1"_s.arg(i), {}, {}, 200);
        QCOMPARE(list->count(), PracticePanel::longestList);
        QVERIFY(list->item(0)->text().contains(u"/n/0 "_s));
        QVERIFY(
            list->item(list->count() - 1)->text().contains(u"/n/%1 "_s.arg(PracticePanel::longestList - 1)));
    }

    void reader_of_the_list_is_left_alone()
    {
        PracticePanel panel;
        panel.resize(500, 500);
        panel.show();
        auto *list = panel.findChild<QListWidget *>();
        for (int i = 0; i < 100; ++i)
            panel.addRequest(when, u"GET"_s, u"/n"_s, {}, {}, 200);
        QTRY_COMPARE(list->verticalScrollBar()->value(), list->verticalScrollBar()->maximum());
        QVERIFY(list->verticalScrollBar()->maximum() > 0);
        list->scrollToTop();
        panel.addRequest(when, u"GET"_s, u"/n"_s, {}, {}, 200);
        QCoreApplication::processEvents();
        QCOMPARE(list->verticalScrollBar()->value(), 0);
    }

    void nothing_is_cut_in_a_small_window()
    {
        PracticeDialog dialog;
        dialog.resize(505, 400);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        int checked = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->hasHeightForWidth())
                continue;
            ++checked;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        QVERIFY(checked > 6);
        QVERIFY(dialog.findChild<QListWidget *>()->height() >= dialog.fontMetrics().lineSpacing() * 4);
    }

    void dialog_is_beside_the_window()
    {
        PracticeDialog dialog;
        QVERIFY(!dialog.isModal());
        dialog.show();
        QVERIFY2(dialog.minimumSizeHint().width() <= 505,
                 qPrintable(QString::number(dialog.minimumSizeHint().width())));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestPracticePanel)
#include "tst_practicepanel.moc"
