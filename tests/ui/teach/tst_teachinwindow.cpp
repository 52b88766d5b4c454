// SPDX-License-Identifier: GPL-3.0-or-later
// The Teach workspace in the whole window: keys, projector, masks, endings.
#include "app/workbench.h"
#include "ui/appearance.h"
#include "ui/common/messagebar.h"
#include "ui/inspector/explainedlist.h"
#include "ui/lanes/arrowlist.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profilesidebar.h"
#include "ui/teach/lessonlist.h"
#include "ui/teach/lessonquestions.h"
#include "ui/teach/stepbar.h"
#include "ui/teach/stepwords.h"
#include "ui/teachcontroller.h"
#include "ui/teachworkspace.h"

#include <QApplication>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestTeachInWindow : public QObject
{
    Q_OBJECT

    using State = LessonRun::State;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;

    TeachWorkspace &teach() const { return *m_window->findChild<TeachWorkspace *>(); }
    TeachController &controller() const { return *m_window->findChild<TeachController *>(); }
    LessonRun &run() const { return controller().run(); }
    QAction &action(const QString &name) const { return *m_window->findChild<QAction *>(name); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return run().state() != State::Working; }, 15'000);
    }
    void open()
    {
        key(Qt::Key_2, Qt::ControlModifier);
        controller().readLessonsFrom(QFINDTESTDATA("data/lessons"));
        controller().openLesson(u"code"_s);
        QVERIFY(run().isOpen());
    }
    void goTo(int step)
    {
        while (run().reached() < step && run().isUnderWay()) {
            key(Qt::Key_PageDown);
            QVERIFY(settle());
        }
        QCOMPARE(run().reached(), step);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Workbench::Options options;
        options.dataFolder = m_folder->path();
        auto opened = Workbench::open(std::move(options));
        QVERIFY(opened);
        m_workbench = std::move(*opened);
        m_appearance = std::make_unique<Appearance>(*qApp, *m_workbench);
        m_window = std::make_unique<MainWindow>(*m_workbench, *m_appearance);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_appearance.reset();
        m_workbench.reset();
    }

    void nobodyWaitsForIt()
    {
        QVERIFY(!m_window->findChild<TeachWorkspace *>());
        for (const QString &name : {u"actLessonNext"_s, u"actLessonBack"_s, u"actLessonRestart"_s,
                                    u"actLessonPlay"_s, u"actProjector"_s})
            QVERIFY2(!action(name).isEnabled(), qPrintable(name));
        key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(teach().isVisible());
        QVERIFY(!teach().isLessonShown());
        // The keys of a remote go to the list at once.
        QVERIFY(teach().list()->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Lessons"_s);
    }

    void hasItsPlaceAmongTheModes()
    {
        QCOMPARE(action(u"actShowTeach"_s).shortcut(), QKeySequence(u"Ctrl+2"_s));
        QCOMPARE(action(u"actShowChecklist"_s).shortcut(), QKeySequence(u"Ctrl+3"_s));
        key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(teach().isVisible());
        QVERIFY(teach().list()->isVisible());
        QVERIFY(!action(u"actLessonNext"_s).isEnabled());
        QVERIFY(action(u"actGetToken"_s).shortcut().isEmpty()); // F5 is the verb of what one sees
        key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!teach().isVisible());
        QVERIFY(m_window->minimumSizeHint().width() <= 940);
        QVERIFY(m_window->minimumSizeHint().height() <= 500);
    }

    void startsFromTheWelcome()
    {
        QPushButton *button = nullptr;
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->text() == u"Start a lesson"_s)
                button = each;
        }
        QVERIFY(button);
        button->click();
        QVERIFY(teach().list()->isVisible());
    }

    void everyKeyOfARemote()
    {
        open();
        for (const Qt::Key next : {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown}) {
            const int before = run().reached();
            teach().arrows()->setFocus();
            key(next);
            QVERIFY(settle());
            QCOMPARE(run().reached(), before + 1);
        }
        key(Qt::Key_PageUp);
        key(Qt::Key_Left);
        QCOMPARE(run().shown(), 2);
        QCOMPARE(teach().words()->contents().note, u"Back shows an earlier step. Nothing is sent again."_s);
        key(Qt::Key_Home);
        QCOMPARE(run().reached(), 0);
    }

    void spacePressesTheButtonThatHasTheFocus()
    {
        open();
        goTo(2);
        auto *back = teach().bar()->findChildren<QPushButton *>().first();
        QCOMPARE(back->text(), u"Back"_s);
        back->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(run().reached(), 2);
        QCOMPARE(run().shown(), 1);
    }

    void theFirstMessageIsNamed()
    {
        open();
        QCOMPARE(teach().bar()->nextButton()->text(), u"Next"_s);
        goTo(1);
        QCOMPARE(teach().bar()->nextButton()->text(), u"Send this message"_s);
        goTo(6);
        QCOMPARE(run().state(), State::BeforeSend);
        QCOMPARE(teach().bar()->nextButton()->text(), u"Next"_s);
        QVERIFY(teach().parts()->isVisible());
        const QStringList texts = teach().parts()->text().split(u"\n\n"_s);
        QVERIFY2(texts.first().startsWith(u"code: code1"), qPrintable(texts.first()));
        QVERIFY2(texts.at(1).startsWith(u"code_verifier: verifier1"), qPrintable(texts.at(1)));
    }

    void aSecretIsNeverShown()
    {
        action(u"actMask"_s).setChecked(false); // the rest of the window reveals
        open();
        for (int i = 0; i < 20 && run().isUnderWay(); ++i) {
            QVERIFY(settle());
            QString shown = teach().parts()->text() + teach().words()->accessibleName();
            for (int row = 0; row < teach().arrows()->count(); ++row)
                shown += teach().arrows()->model()->index(row, 0).data().toString();
            QVERIFY(!m_workbench->names().occursIn(shown.toUtf8()));
            QVERIFY(!shown.contains(u"demo-web-secret"_s));
            key(Qt::Key_PageDown);
        }
        QCOMPARE(run().state(), State::Finished);
    }

    void finishesWithQuestionsAndIsRemembered()
    {
        open();
        goTo(10);
        key(Qt::Key_PageDown);
        QCOMPARE(run().state(), State::Finished);
        QCOMPARE(teach().message()->message().title, u"The lesson is finished."_s);
        QVERIFY(teach().questions()->isVisible());
        const Result<QString> kept = m_workbench->storage().setting(u"lesson/code"_s);
        QVERIFY(kept);
        QCOMPARE(*kept, u"finished"_s);
        qint64 asked = 0;
        connect(&controller(), &TeachController::exchangeRequested, this, [&](qint64 id) { asked = id; });
        Q_EMIT teach().questions()->proofRequested(u"token-request"_s);
        QVERIFY(m_workbench->log().find(asked));
        QCOMPARE(m_workbench->log().find(asked)->what, What::TokenRequest);
        QVERIFY(!teach().isVisible());
    }

    void leavingIsToldAndMended()
    {
        open();
        goTo(6);
        key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(run().state(), State::Stopped);
        key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(teach().message()->isVisible());
        QVERIFY(teach().message()->message().title.contains(u"left in the middle"_s));
        teach().message()->findChildren<QPushButton *>().last()->click();
        QCOMPARE(run().reached(), 0);
        QVERIFY(!teach().message()->isVisible());
    }

    void aStoppedServerIsTold()
    {
        open();
        goTo(6);
        m_workbench->practice().stop();
        QVERIFY(teach().message()->message().title.contains(u"practice server was stopped"_s));
        key(Qt::Key_PageDown); // in vain
        QCOMPARE(run().state(), State::Stopped);
        key(Qt::Key_Home);
        QCOMPARE(run().state(), State::Shown);
    }

    void closingTheWindowEndsIt()
    {
        open();
        goTo(6);
        m_window->close();
        QVERIFY(!run().isUnderWay());
    }

    void playStopsAtAnyKey()
    {
        open();
        controller().setPlayPause(20);
        action(u"actLessonPlay"_s).setChecked(true);
        QTRY_VERIFY(run().reached() >= 3);
        QTest::keyClick(m_window.get(), Qt::Key_X);
        QVERIFY(!action(u"actLessonPlay"_s).isChecked());
        QVERIFY(settle());
        const int place = run().reached();
        QTest::qWait(100);
        QCOMPARE(run().reached(), place);
        action(u"actLessonPlay"_s).setChecked(true);
        QTRY_COMPARE(run().state(), State::Finished);
        QVERIFY(!action(u"actLessonPlay"_s).isChecked());
    }

    void projector()
    {
        open();
        const double normal = teach().font().pointSizeF();
        key(Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(teach().isProjector());
        QVERIFY(teach().font().pointSizeF() >= 18);
        QVERIFY(teach().arrows()->font().pointSizeF() >= 18);
        QVERIFY(!m_window->menuBar()->isVisible());
        QVERIFY(!m_window->findChild<ProfileSidebar *>()->isVisible());
        QCOMPARE(teach().findChild<QSplitter *>()->orientation(), Qt::Vertical);
        goTo(3); // the keys go on
        key(Qt::Key_Escape);
        QVERIFY(!teach().isProjector());
        QCOMPARE(teach().font().pointSizeF(), normal);
        QVERIFY(m_window->menuBar()->isVisible());
        QVERIFY(m_window->findChild<ProfileSidebar *>()->isVisible());
        key(Qt::Key_F11, Qt::ShiftModifier);
        key(Qt::Key_1, Qt::ControlModifier); // elsewhere there is no projector
        QVERIFY(m_window->menuBar()->isVisible());
    }

    void aBreakIsArmedWhileTheMessageWaits()
    {
        open();
        goTo(6);
        Q_EMIT teach().words()->breakRequested(u"verifier_missing"_s);
        QVERIFY2(teach().words()->contents().note.startsWith(u"Armed:"_s),
                 qPrintable(teach().words()->contents().note));
        key(Qt::Key_PageDown);
        QTRY_COMPARE(run().state(), State::Stopped);
        QCOMPARE(run().shown(), 7);
        QVERIFY(teach().isVisible());
        QCOMPARE(run().failure()->code, u"invalid_grant"_s);
        QCOMPARE(teach().message()->message().kind, MessageBar::Kind::Error);
        const Exchange exchange = *run().exchangeOf(7);
        QCOMPARE(exchange.brokenBy, u"verifier_missing"_s);
    }

    void brokenFilesAreTold()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"1-bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"oauth-workbench.lesson/1\"}");
        file.close();
        key(Qt::Key_2, Qt::ControlModifier);
        controller().readLessonsFrom(folder.path());
        QStringList shown;
        for (const QLabel *label : teach().list()->findChildren<QLabel *>())
            shown.append(label->isVisible() ? label->text() : QString());
        QVERIFY2(shown.join(u' ').contains(u"1-bad.json"_s), qPrintable(shown.join(u'|')));
    }
};

QTEST_MAIN(TestTeachInWindow)
#include "tst_teachinwindow.moc"
