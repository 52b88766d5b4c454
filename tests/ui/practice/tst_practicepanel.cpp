// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicetables.h"
#include "app/words/practiceverdicts.h"
#include "ui/common/wraplabel.h"
#include "ui/practice/practicecontrols.h"
#include "ui/practice/practicedialog.h"
#include "ui/practice/practicelive.h"
#include "ui/practice/practicepanel.h"
#include "ui/practice/practicerequestmodel.h"
#include "ui/practice/timeslider.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>
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

PracticeRequest request(const QString &method, const QString &path, int status)
{
    return {.at = when,
            .method = method,
            .path = path,
            .clientId = u"demo-web"_s,
            .grantType = u"authorization_code"_s,
            .status = status};
}

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
        PracticeRequestModel seen;
        panel.live()->setModel(&seen);
        panel.show();
        auto *list = panel.live()->findChild<QListView *>();
        const auto text = [&](int row) { return seen.index(row).data().toString(); };
        QVERIFY(shown(panel).contains(u"Nothing yet."_s));
        QVERIFY(!button(panel, u"Clear"_s)->isEnabled());
        seen.add(request(u"POST"_s, u"/token"_s, 200));
        QVERIFY(!shown(panel).contains(u"Nothing yet."_s));
        QCOMPARE(text(0), QString(when.toLocalTime().toString(u"HH:mm:ss"_s) +
                                  u" POST /token client=demo-web grant=authorization_code → 200"_s));
        PracticeRequest odd{.at = when, .method = u"GET"_s, .path = u"/api/\u202e"_s, .status = 404};
        odd.reason = PracticeReason::PathUnknown;
        seen.add(odd);
        QVERIFY2(text(1).endsWith(u" → 404 · There is no such endpoint."_s), qPrintable(text(1)));
        QVERIFY(!text(1).contains(QChar(0x202e)));
        QVERIFY(!text(1).contains(u"client="_s));
        odd.fault = PracticeFault::Down;
        odd.status = 0;
        seen.add(odd);
        QVERIFY2(text(2).contains(u"no answer · The connection was closed on demand"_s), qPrintable(text(2)));

        // The chosen row stands below in full, and is told.
        QSignalSpy chosen(panel.live(), &PracticeLive::rowChosen);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY(shown(panel).contains(u"There is no such endpoint."_s));
        QCOMPARE(chosen.last().first().toInt(), 1);
        const auto before = chosen.count();
        panel.live()->setCurrentRow(2);
        QCOMPARE(list->currentIndex().row(), 2);
        QCOMPARE(chosen.count(), before);

        QTest::mouseClick(button(panel, u"Clear"_s), Qt::LeftButton);
        QCOMPARE(seen.rowCount(), 0);
        QVERIFY(shown(panel).contains(u"Nothing yet."_s));
    }

    void live_list_is_bounded()
    {
        PracticePanel panel;
        PracticeRequestModel seen;
        panel.live()->setModel(&seen);
        panel.show();
        for (int i = 0; i < PracticeRequestModel::MostRequests + 10; ++i)
            seen.add(request(u"GET"_s, u"/n/%1"_s.arg(i), 200));
        QVERIFY(seen.rowCount() <= PracticeRequestModel::MostRequests);
        QVERIFY(seen.rowCount() > PracticeRequestModel::MostRequests / 2);
        QCOMPARE(seen.at(seen.rowCount() - 1).path, u"/n/%1"_s.arg(PracticeRequestModel::MostRequests + 9));
    }

    void reader_of_the_list_is_left_alone()
    {
        PracticePanel panel;
        PracticeRequestModel seen;
        panel.live()->setModel(&seen);
        panel.resize(500, 500);
        panel.show();
        auto *list = panel.live()->findChild<QListView *>();
        for (int i = 0; i < 100; ++i) {
            seen.add(request(u"GET"_s, u"/n"_s, 200));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(list->verticalScrollBar()->value(), list->verticalScrollBar()->maximum());
        QVERIFY(list->verticalScrollBar()->maximum() > 0);
        list->scrollToTop();
        seen.add(request(u"GET"_s, u"/n"_s, 200));
        QCoreApplication::processEvents();
        QCOMPARE(list->verticalScrollBar()->value(), 0);
    }

    void every_reason_has_a_sentence()
    {
        for (PracticeReason reason : practiceReasons())
            QVERIFY2(practiceVerdict(reason).endsWith(u'.'), qPrintable(practiceReasonName(reason)));
        PracticeRequest missing{.status = 400, .reason = PracticeReason::ParameterMissing};
        missing.parameter = u"code"_s;
        QCOMPARE(practiceVerdict(missing), u"The parameter code is missing."_s);
    }

    void settings_are_asked_for()
    {
        PracticePanel panel;
        panel.show();
        panel.findChild<QTabWidget *>()->setCurrentIndex(1);
        PracticeControls &controls = *panel.controls();
        QSignalSpy asked(&controls, &PracticeControls::settingsRequested);
        const auto last = [&] { return asked.last().first().value<PracticeSettings>(); };
        const QList<TimeSlider *> sliders = controls.findChildren<TimeSlider *>();
        QCOMPARE(sliders.size(), 4); // access, code, refresh, delay
        QCOMPARE(sliders.at(0)->slider()->accessibleName(), u"Access token lives: 1 hour(s)"_s);
        QTest::keyClick(sliders.at(0)->slider(), Qt::Key_Home);
        QCOMPARE(last().accessSeconds, 10);
        QCOMPARE(sliders.at(0)->slider()->accessibleName(), u"Access token lives: 10 second(s)"_s);
        QVERIFY(shown(panel).contains(u"10 second(s)"_s));
        QTest::keyClick(sliders.at(1)->slider(), Qt::Key_Home);
        QCOMPARE(last().codeSeconds, 10);
        QTest::keyClick(sliders.at(2)->slider(), Qt::Key_End);
        QCOMPARE(last().refreshSeconds, 0);
        QVERIFY(shown(panel).contains(u"no end"_s));
        QTest::keyClick(sliders.at(3)->slider(), Qt::Key_End);
        QCOMPARE(last().answerDelay, std::chrono::milliseconds(10000));
        for (QCheckBox *box : controls.findChildren<QCheckBox *>())
            box->click();
        QCOMPARE(last().pkceRequired, true);
        QCOMPARE(last().rotateRefresh, false);
        // Told from outside: shown, and not asked for again.
        const auto before = asked.count();
        PracticeSettings month{.behaviour = PracticeBehaviour::CTrader, .accessSeconds = 2628000};
        controls.setSettings(month, month);
        QCOMPARE(asked.count(), before);
        QVERIFY2(shown(panel).contains(u"30 day(s) 10 hour(s)"_s), qPrintable(shown(panel)));
        QVERIFY(shown(panel).contains(u"accessToken"_s));
        QVERIFY(!button(panel, u"As this server usually is"_s)->isEnabled());
    }

    void behaviour_and_fault_are_asked_for()
    {
        PracticePanel panel;
        panel.show();
        panel.findChild<QTabWidget *>()->setCurrentIndex(1);
        PracticeControls &controls = *panel.controls();
        QSignalSpy behaviour(&controls, &PracticeControls::behaviourRequested);
        QSignalSpy fault(&controls, &PracticeControls::faultRequested);
        const QList<QComboBox *> boxes = controls.findChildren<QComboBox *>();
        QTest::keyClick(boxes.at(0), Qt::Key_Down);
        QCOMPARE(behaviour.last().first().value<PracticeBehaviour>(), PracticeBehaviour::DjangoOAuthToolkit);
        QTest::keyClick(boxes.at(1), Qt::Key_Down);
        QCOMPARE(fault.last().first().value<std::optional<PracticeFault>>(),
                 std::optional(PracticeFault::Slow));
        controls.setFault({});
        QCOMPARE(boxes.at(1)->currentIndex(), 0);
        controls.setFault(PracticeFault::ErrorIn200);
        QCOMPARE(boxes.at(1)->currentIndex(), 4);
    }

    void names_are_unique()
    {
        PracticeDialog dialog;
        dialog.show();
        QStringList names;
        for (int tab : {0, 1}) {
            dialog.findChild<QTabWidget *>()->setCurrentIndex(tab);
            for (const QWidget *one : dialog.findChildren<QWidget *>()) {
                if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus || one->focusProxy())
                    continue;
                const auto *pressed = qobject_cast<const QAbstractButton *>(one);
                const QString name =
                    one->accessibleName().isEmpty() && pressed ? pressed->text() : one->accessibleName();
                QVERIFY2(!name.isEmpty(), one->metaObject()->className());
                if (tab == 1 || one->parentWidget()->inherits("QStackedWidget"))
                    names.append(name);
            }
        }
        QStringList unique = names;
        unique.removeDuplicates();
        QCOMPARE(names.size(), unique.size());
    }

    void nothing_is_cut_in_a_small_window()
    {
        PracticeDialog dialog;
        PracticeRequestModel seen;
        PracticeRequest refused = request(u"POST"_s, u"/token"_s, 401);
        refused.reason = PracticeReason::SecretWrong;
        seen.add(refused);
        dialog.panel()->live()->setModel(&seen);
        dialog.panel()->live()->setCurrentRow(0);
        dialog.resize(505, 400);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTRY_VERIFY(!dialog.panel()->live()->findChild<WrapLabel *>()->isVisible());
        const auto *list = dialog.panel()->live()->findChild<QListView *>();
        for (const WrapLabel *label : dialog.panel()->live()->findChildren<WrapLabel *>())
            QVERIFY(!label->isVisible() || label->y() >= list->geometry().bottom());
        int checked = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->hasHeightForWidth())
                continue;
            ++checked;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        QVERIFY(checked > 6);
        QVERIFY(dialog.panel()->live()->findChild<QListView *>()->height() >=
                dialog.fontMetrics().lineSpacing() * 4);
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
