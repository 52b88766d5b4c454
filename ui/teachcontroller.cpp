// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teachcontroller.h"

#include "ui/appearance.h"
#include "ui/inspector/explainedlist.h"
#include "ui/inspector/partsmaker.h"
#include "ui/lanes/arrowlist.h"
#include "ui/lessonview.h"
#include "ui/run/waitingpanel.h"
#include "ui/teach/codeclock.h"
#include "ui/teach/lessonquestions.h"
#include "ui/teach/stepbar.h"
#include "ui/teach/stepwords.h"
#include "ui/teachworkspace.h"
#include "ui/windowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr int PlayPause = 6000;
constexpr int SlowAfter = 500; // shorter waits are not told: they would only flicker
} // namespace

TeachController::TeachController(Workbench &workbench, TeachWorkspace &workspace,
                                 const WindowActions &actions, const Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_appearance(appearance)
    , m_run(workbench)
    , m_breakMenu(new QMenu(&workspace))
    , m_parts(new PartsMaker(this))
{
    m_clock.setInterval(1000);
    m_play.setInterval(PlayPause);
    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowAfter);
    connect(&m_slow, &QTimer::timeout, this, &TeachController::refreshStep);
    connect(&m_run, &LessonRun::changed, this, &TeachController::refresh);
    connectActions();
    connectWorkspace();
    refresh();
}

void TeachController::setOwn(std::function<std::optional<ProviderProfile>()> profile,
                             std::function<ActionOptions()> options)
{
    m_ownProfile = std::move(profile);
    m_options = std::move(options);
}

void TeachController::setBreaks(const Breaks &breaks)
{
    m_breaks = breaks;
    m_run.setBreaker(breaks.arm);
    refresh();
}

void TeachController::connectActions()
{
    const auto on = [this](Act act, auto slot) {
        connect(m_actions.of(act), &QAction::triggered, this, slot);
    };
    on(Act::LessonNext, [this] { next(); });
    on(Act::LessonBack, [this] { m_run.back(); });
    on(Act::LessonRestart, [this] {
        m_hasSent = false;
        m_run.restart();
    });
    connect(m_actions.of(Act::LessonPlay), &QAction::toggled, this,
            [this](bool playing) { playing ? m_play.start() : m_play.stop(); });
    connect(&m_play, &QTimer::timeout, this, &TeachController::next);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_workspace.words()->clock()->tick(m_workbench.now());
        m_workspace.waiting()->tick(m_workbench.now());
    });
    // Space presses a button that has the focus; everywhere else it is "Next".
    connect(qApp, &QApplication::focusChanged, this, [this] { refreshActions(); });
    qApp->installEventFilter(this);
}

void TeachController::connectWorkspace()
{
    connect(m_workspace.list(), &LessonList::lessonRequested, this, &TeachController::openLesson);
    connect(&m_workspace, &TeachWorkspace::listRequested, this, &TeachController::showList);
    connect(m_workspace.message(), &MessageBar::actionRequested, this, &TeachController::actOn);
    connect(m_workspace.arrows(), &ArrowList::arrowChosen, this,
            [this](int arrow) { m_run.look(stepsWithArrow(m_run.lesson()).value(arrow, -1)); });
    connect(m_workspace.words(), &StepWords::breakRequested, this, [this](const QString &id) {
        m_breaks.arm(id);
        m_workspace.bar()->nextButton()->setFocus();
    });
    connect(m_workspace.parts(), &ExplainedList::originRequested, this, &TeachController::exchangeRequested);
    connect(m_workspace.questions(), &LessonQuestions::proofRequested, this, [this](const QString &id) {
        for (int i = 0; i < m_run.lesson().steps.size(); ++i) {
            if (m_run.lesson().steps.at(i).id == id)
                Q_EMIT exchangeRequested(m_run.exchangeIdOf(i));
        }
    });
    connect(m_parts, &PartsMaker::made, this, [this](const NamedParts &parts) {
        if (m_run.isOpen())
            m_workspace.parts()->setRows(lessonParts(m_run.lesson().steps.at(m_run.shown()), parts));
    });
    WaitingPanel *waiting = m_workspace.waiting();
    connect(waiting, &WaitingPanel::cancelRequested, &m_run, &LessonRun::leave);
    connect(waiting, &WaitingPanel::openAgainRequested, this, [this] {
        if (m_run.run())
            m_run.run()->openBrowserAgain();
    });
    connect(waiting, &WaitingPanel::copyLinkRequested, this, [this] {
        if (m_run.run()) // carries state and challenge only, no secret
            QGuiApplication::clipboard()->setText(
                m_run.run()->browserWait().authorizationUrl.toString(QUrl::FullyEncoded));
    });
    connect(waiting, &WaitingPanel::pasteRequested, this, [this](const QString &text) {
        if (!m_run.run())
            return;
        if (const Outcome taken = m_run.run()->paste(text); !taken)
            m_workspace.waiting()->showPasteRefused(taken.failure());
    });
    connect(waiting, &WaitingPanel::keepWaitingRequested, this, [this] {
        if (m_run.run())
            m_run.run()->keepWaiting();
    });
}

void TeachController::setActive(bool active)
{
    m_active = active;
    if (active && !m_read)
        readLessonsFrom(u":/lessons"_s); // nobody waits for them at the start of the program
    if (active && m_run.state() == LessonRun::State::Idle)
        m_workspace.list()->focusList();
    if (!active) {
        m_actions.of(Act::LessonPlay)->setChecked(false);
        m_run.leave();
    }
    refreshActions();
    // The lessons were not there yet when the page was shown: nothing in it could take the focus.
    if (active && m_run.isOpen())
        m_workspace.bar()->nextButton()->setFocus();
    else if (active)
        m_workspace.list()->focusList();
}

void TeachController::readLessonsFrom(const QString &folder)
{
    m_run.close();
    m_read = true;
    m_lessons = readLessons(folder);
    refresh();
}

void TeachController::openLesson(const QString &id)
{
    for (const Lesson &lesson : std::as_const(m_lessons.lessons)) {
        if (lesson.id != id)
            continue;
        m_hasSent = false;
        const std::optional<ProviderProfile> own = m_ownProfile ? m_ownProfile() : std::nullopt;
        if (lesson.ownServer && (!own || isPractice(*own))) {
            m_workspace.list()->setProblems(
                {tr("This lesson runs on your own server. Choose one of your profiles at the left first.")});
            return;
        }
        if (keptState(id) == LessonEntry::State::NotStarted)
            keepState(id, LessonEntry::State::Begun);
        m_run.start(lesson, own.value_or(ProviderProfile()), m_options ? m_options() : ActionOptions());
        m_workspace.bar()->nextButton()->setFocus();
        return;
    }
}

void TeachController::showList()
{
    m_run.close();
    m_workspace.list()->focusList();
}

void TeachController::next()
{
    if (m_run.state() == LessonRun::State::BeforeSend && !m_run.isLookingBack())
        m_hasSent = true;
    m_run.next();
}

void TeachController::refresh()
{
    m_workspace.showLesson(m_run.isOpen());
    if (m_run.state() != LessonRun::State::Working)
        m_slow.stop();
    else if (!m_slow.isActive())
        m_slow.start();
    if (m_run.isOpen()) {
        if (m_run.run() && m_run.run() != m_followed)
            follow(m_run.run());
        noteProgress();
        refreshStep();
        refreshQuestions();
        refreshBreaks();
    } else {
        refreshList();
    }
    refreshEnding();
    refreshWaiting();
    refreshActions();
}

void TeachController::noteProgress()
{
    const QString id = m_run.lesson().id;
    if (m_run.state() == LessonRun::State::Finished && keptState(id) != LessonEntry::State::Finished)
        keepState(id, LessonEntry::State::Finished);
}

void TeachController::actOn(const QString &id)
{
    if (id == u"again"_s)
        m_actions.of(Act::LessonRestart)->trigger();
    else if (const int lesson = lessonAfter(); lesson >= 0)
        openLesson(m_lessons.lessons.at(lesson).id);
    if (m_run.isOpen())
        m_workspace.bar()->nextButton()->setFocus();
}

/// What the run of a lesson on one's own server says while the browser has the word.
void TeachController::follow(Run *run)
{
    m_followed = run;
    connect(run, &Run::callbackRefused, this, [this] { m_workspace.waiting()->showKnockRefused(); });
}

LessonEntry::State TeachController::keptState(const QString &id) const
{
    const Result<QString> kept = m_workbench.storage().setting(u"lesson/"_s + id);
    if (kept && *kept == u"finished"_s)
        return LessonEntry::State::Finished;
    return kept && *kept == u"begun"_s ? LessonEntry::State::Begun : LessonEntry::State::NotStarted;
}

void TeachController::keepState(const QString &id, LessonEntry::State state)
{
    // A state that cannot be kept is not worth a message: the lesson itself goes on.
    [[maybe_unused]] const Outcome kept = m_workbench.storage().setSetting(
        u"lesson/"_s + id, state == LessonEntry::State::Finished ? u"finished"_s : u"begun"_s);
}

QString TeachController::language() const
{
    return m_appearance.language();
}

/// The place of the lesson behind this one in the list; -1 for none.
int TeachController::lessonAfter() const
{
    for (int i = 0; i + 1 < m_lessons.lessons.size(); ++i) {
        if (m_lessons.lessons.at(i).id == m_run.lesson().id && !m_lessons.lessons.at(i + 1).ownServer)
            return i + 1;
    }
    return -1;
}

bool TeachController::eventFilter(QObject *watched, QEvent *event)
{
    // Any key stops Play, and does nothing else.
    if (m_play.isActive() && m_active &&
        (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        if (event->type() == QEvent::KeyPress)
            m_actions.of(Act::LessonPlay)->setChecked(false);
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TeachController::retranslate()
{
    m_told = {};
    refresh();
}

} // namespace workbench
