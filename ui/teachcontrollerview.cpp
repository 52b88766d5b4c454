// SPDX-License-Identifier: GPL-3.0-or-later
// What the Teach workspace shows of the lesson. The rest of TeachController does what a person asks for.
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
#include "ui/teachcontroller.h"
#include "ui/teachworkspace.h"
#include "ui/windowactions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace workbench {

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
    const ActionText again{.id = u"again"_s, .text = tr("Start the lesson again"), .icon = u"undo"_s};
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

} // namespace workbench
