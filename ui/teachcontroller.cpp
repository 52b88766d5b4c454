// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teachcontroller.h"

#include "app/lessons/lessonway.h"
#include "ui/appearance.h"
#include "ui/inspector/explainedlist.h"
#include "ui/inspector/partsmaker.h"
#include "ui/lanes/arrowlist.h"
#include "ui/lessonview.h"
#include "ui/run/failuremessage.h"
#include "ui/run/waitingpanel.h"
#include "ui/teach/codeclock.h"
#include "ui/teach/lessonquestions.h"
#include "ui/teach/stepbar.h"
#include "ui/teach/stepwords.h"
#include "ui/teachworkspace.h"
#include "ui/windowactions.h"

#include <QAbstractButton>
#include <QApplication>
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
    , m_lessons(readLessons(u":/lessons"_s))
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
    if (!active) {
        m_actions.of(Act::LessonPlay)->setChecked(false);
        m_run.leave();
    }
    refreshActions();
}

void TeachController::readLessonsFrom(const QString &folder)
{
    m_run.close();
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

void TeachController::refreshList()
{
    QList<LessonEntry> entries;
    for (const Lesson &lesson : std::as_const(m_lessons.lessons))
        entries.append({.id = lesson.id,
                        .number = lesson.order,
                        .title = lesson.title.in(language()),
                        .goal = lesson.goal.in(language()),
                        .state = keptState(lesson.id),
                        .ownServer = lesson.ownServer});
    m_workspace.list()->setLessons(entries);
    QStringList problems;
    for (const Failure &problem : std::as_const(m_lessons.problems))
        //: %1 is a file name, %2 a place in it
        problems.append(tr("A lesson was left out: %1 cannot be used (%2).")
                            .arg(problem.evidence.value(u"file"_s), problem.evidence.value(u"path"_s)));
    m_workspace.list()->setProblems(problems);
}

void TeachController::refreshStep()
{
    const Lesson &lesson = m_run.lesson();
    const int shown = m_run.shown();
    if (!m_run.isOpen())
        return;
    const LessonStep &step = lesson.steps.at(shown);
    const QString place = tr("%1 of %2", "step 5 of 9").arg(shown + 1).arg(lesson.steps.size());
    m_workspace.setHead(tr("%1 – %2", "title of a lesson – where it runs")
                            .arg(lesson.title.in(language()),
                                 lesson.ownServer ? m_run.profile().name : tr("practice server")),
                        place);
    m_workspace.arrows()->setArrows(lessonArrows(m_run, m_workbench.names(), language()));
    m_workspace.arrows()->setShown(static_cast<int>(stepsWithArrow(lesson).indexOf(shown)));

    StepWords::Contents words{.place = place,
                              .title = step.title.in(language()),
                              .text = step.text.in(language()),
                              .note = noteText()};
    if (step.more)
        words.more = step.more->in(language());
    if (step.whatIf) {
        words.whatIf = step.whatIf->text.in(language());
        const bool offered = m_breaks.arm && breakableMessage();
        words.breakId = offered ? step.whatIf->breakId : QString();
    }
    m_workspace.words()->setContents(words);

    const std::optional<Exchange> exchange = m_run.exchangeOf(shown);
    m_parts->forget();
    m_workspace.parts()->setVisible(exchange.has_value());
    if (exchange)
        m_parts->make(*exchange, m_workbench.log().exchanges(), m_workbench.names(), false);
    else
        m_workspace.parts()->setRows({});
    const std::optional<qint64> life =
        lesson.ownServer ? std::nullopt : std::optional(m_workbench.practice().codeSeconds());
    m_workspace.words()->clock()->setCode(m_run.codeSince(), life);
    m_workspace.words()->clock()->tick(m_workbench.now());
}

void TeachController::refreshWaiting()
{
    const bool waits = m_run.state() == LessonRun::State::InBrowser && m_run.run();
    WaitingPanel *panel = m_workspace.waiting();
    if (waits && !panel->isVisibleTo(&m_workspace)) {
        panel->setWait(m_run.run()->browserWait());
        panel->tick(m_workbench.now());
    } else if (!waits) {
        panel->clearWait();
    }
    panel->setVisible(waits);
    const bool ticks = waits || m_run.codeSince();
    ticks ? m_clock.start() : m_clock.stop(); // idle is idle
}

/// The message that goes out next, where one may play with it: not on somebody's real server.
std::optional<What> TeachController::breakableMessage() const
{
    return m_run.isLookingBack() || m_run.lesson().ownServer ? std::nullopt : m_run.nextMessage();
}

/// What can be done to the message that goes out next.
void TeachController::refreshBreaks()
{
    const std::optional<What> next = breakableMessage();
    const QStringList ids =
        next && m_breaks.fitting ? m_breaks.fitting(*next, m_run.profile()) : QStringList();
    m_workspace.bar()->setBreakMenu(ids.isEmpty() ? nullptr : m_breakMenu);
    const QString armed = m_breaks.armed ? m_breaks.armed() : QString();
    m_breakMenu->clear();
    for (const QString &id : ids) {
        QAction *action = m_breakMenu->addAction(m_breaks.title(id));
        action->setCheckable(true);
        action->setChecked(id == armed);
        // Later: this menu is filled anew by it.
        connect(
            action, &QAction::toggled, this, [this, id](bool on) { m_breaks.arm(on ? id : QString()); },
            Qt::QueuedConnection);
    }
}

void TeachController::refreshQuestions()
{
    const bool end = m_run.state() == LessonRun::State::Finished && !m_run.isLookingBack();
    QList<LessonQuestions::Question> questions;
    for (const LessonQuestion &question : m_run.lesson().questions) {
        qint64 proof = 0;
        for (int i = 0; i < m_run.lesson().steps.size(); ++i) {
            if (m_run.lesson().steps.at(i).id == question.step)
                proof = m_run.exchangeIdOf(i);
        }
        questions.append({.question = question.question.in(language()),
                          .answer = question.answer.in(language()),
                          .step = question.step,
                          .hasProof = proof != 0});
    }
    m_workspace.questions()->setVisible(end && !questions.isEmpty());
    if (end)
        m_workspace.questions()->setQuestions(questions);
}

void TeachController::refreshActions()
{
    using State = LessonRun::State;
    const bool here = m_active && m_run.isOpen();
    const State state = m_run.state();
    const bool forward = m_run.isLookingBack() || state == State::Shown || state == State::BeforeSend ||
                         state == State::BrowserStep;
    QAction *next = m_actions.of(Act::LessonNext);
    QList<QKeySequence> keys{QKeySequence(Qt::Key_PageDown), QKeySequence(Qt::Key_Right)};
    const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (!button)
        keys.append(QKeySequence(Qt::Key_Space));
    if (next->shortcuts() != keys)
        next->setShortcuts(keys);
    m_actions.of(Act::LessonBack)->setShortcuts({QKeySequence(Qt::Key_PageUp), QKeySequence(Qt::Key_Left)});
    next->setEnabled(here && forward);
    m_actions.of(Act::LessonBack)->setEnabled(here && m_run.shown() > 0);
    m_actions.of(Act::LessonRestart)->setEnabled(here);
    const bool playable = here && m_run.isUnderWay();
    m_actions.of(Act::LessonPlay)->setEnabled(playable);
    if (!playable)
        m_actions.of(Act::LessonPlay)->setChecked(false);
    m_workspace.bar()->setNextText(nextText());
}

void TeachController::refreshEnding()
{
    const auto now = std::pair(m_run.state(), m_run.ending());
    if (m_run.state() != LessonRun::State::Finished && m_run.state() != LessonRun::State::Stopped)
        m_workspace.message()->clear();
    else if (now != m_told)
        m_workspace.message()->setMessage(endingMessage());
    m_told = now;
}

MessageBar::Message TeachController::endingMessage() const
{
    using Kind = MessageBar::Kind;
    const ActionText again{.id = u"again"_s, .text = tr("Start again"), .icon = u"undo"_s};
    MessageBar::Message message{.kind = Kind::Info, .title = {}, .actions = {again}};
    if (m_run.state() == LessonRun::State::Finished) {
        message.kind = Kind::Good;
        message.title = tr("The lesson is finished.");
        if (lessonAfter() >= 0)
            message.actions.prepend({.id = u"following"_s, .text = tr("Next lesson"), .icon = u"next"_s});
        return message;
    }
    switch (m_run.ending()) {
    case LessonRun::Ending::None:
    case LessonRun::Ending::Left:
        message.title = tr("The lesson was left in the middle. Nothing of it waits any more.");
        break;
    case LessonRun::Ending::ServerStopped:
        message.kind = Kind::Warning;
        message.title = tr("The lesson has ended: the practice server was stopped.");
        break;
    case LessonRun::Ending::OtherRun:
        message.title = tr("The lesson has ended: something else was started meanwhile.");
        break;
    case LessonRun::Ending::Failed: {
        const Failure failure = m_run.failure().value_or(Failure());
        message = FailureMessage::of(failure,
                                     explain(failure, m_workbench.explainContext(m_run.profile(), failure)));
        message.lines.prepend(tr("The lesson cannot go on after this answer."));
        message.actions = {again};
        break;
    }
    }
    return message;
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

QString TeachController::noteText() const
{
    if (m_run.isLookingBack())
        return tr("Back shows an earlier step. Nothing is sent again.");
    if (const QString armed = m_breaks.armed ? m_breaks.armed() : QString();
        !armed.isEmpty() && m_run.nextMessage())
        //: %1 names a break: "wrong client secret"
        return tr("Armed: %1. What will the answer be?").arg(m_breaks.title(armed));
    switch (m_run.state()) {
    case LessonRun::State::BeforeSend:
        return m_hasSent ? QString() : tr("This message has not been sent yet. It waits for you.");
    case LessonRun::State::BrowserStep:
        return tr("A stand-in for the browser does this when you go on.");
    case LessonRun::State::Working:
        return m_slow.isActive() ? QString() : tr("Waiting for the answer…");
    case LessonRun::State::InBrowser:
        return tr("Your browser has the word. When it comes back, the lesson goes on by itself.");
    default:
        return {};
    }
}

QString TeachController::nextText() const
{
    const bool waits = m_run.state() == LessonRun::State::BeforeSend && !m_run.isLookingBack();
    return waits && !m_hasSent ? tr("Send this message") : tr("Next", "step of a lesson");
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
