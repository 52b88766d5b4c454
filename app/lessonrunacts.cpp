// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson starts, sends and plays, and what comes back.
#include "app/lessonrun.h"
#include "app/lessons/lessonway.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace workbench {

bool LessonRun::startAct(int step)
{
    const LessonStep &what = m_lesson.steps.at(step);
    for (int i = step; i < m_lesson.steps.size() && startOfAct(i) == step; ++i) {
        if (m_arm && !m_lesson.steps.at(i).breakId.isEmpty())
            m_arm(m_lesson.steps.at(i).breakId);
    }
    m_redirect.reset();
    m_codeSince = {};
    m_acts.append({.step = step, .way = lessonWay(what.act, m_lesson.grant)});
    // Only this run: whoever starts another one is not held by the lesson.
    m_starting = true;
    m_workbench.setGate([this, act = m_acts.size()](const Exchange &message) { return hold(message, act); });
    if (!m_lesson.ownServer)
        m_workbench.setStandIn([](const QUrl &) { return true; });
    Run *run = startRun(what);
    m_workbench.setGate({});
    m_workbench.setStandIn({});
    m_starting = false;
    m_run = run;
    connect(run, &Run::waitingForBrowser, this, &LessonRun::pump, Qt::QueuedConnection);
    connect(run, &Run::browserAnswered, this, [this, run] { browserCame(run); });
    connect(run, &Run::finished, this, [this, run] { runFinished(run); });
    return true;
}

Run *LessonRun::startRun(const LessonStep &step)
{
    ActionOptions options = m_options;
    options.grant = m_lesson.grant;
    CallOptions call{.placement = step.placement, .expectRefusal = step.expectRefusal};
    const TokenKind kind =
        step.act == LessonAct::RevokeRefresh ? TokenKind::RefreshToken : TokenKind::AccessToken;
    switch (step.act) {
    case LessonAct::Refresh:
        return refreshToken(m_workbench, m_profile, options);
    case LessonAct::RevokeAccess:
    case LessonAct::RevokeRefresh:
        return revoke(m_workbench, m_profile, kind, false, options);
    case LessonAct::Call:
        if (step.token == LessonToken::Old)
            options.given.insert(u"access_token"_s, m_old);
        else if (step.token == LessonToken::Revoked)
            options.given.insert(u"access_token"_s, m_revoked);
        return callApi(m_workbench, m_profile, call, options);
    case LessonAct::None:
    case LessonAct::GetToken:
        break;
    }
    return getToken(m_workbench, m_profile, options);
}

/// The gate: called with each message of a run of this lesson.
QFuture<void> LessonRun::hold(const Exchange &message, qsizetype act)
{
    if (!isUnderWay() || act != m_acts.size())
        return {}; // a run of the past: it ends
    m_workbench.nameSecrets(message);
    m_held = message;
    m_gate = std::make_shared<QPromise<void>>();
    m_gate->start();
    QMetaObject::invokeMethod(this, &LessonRun::pump, Qt::QueuedConnection);
    return m_gate->future();
}

/// Does the next thing of the way; false when it cannot be done now.
bool LessonRun::perform()
{
    Act &act = m_acts.last();
    if (act.over || act.done >= act.way.size())
        return false;
    const LessonArrow arrow = act.way.at(act.done);
    if (isAnswer(arrow))
        return false;
    if (isDoneByBrowser(arrow))
        return performInBrowser(arrow);
    if (!m_held)
        return false;
    ++act.done;
    if (arrow == LessonArrow::TokenRequest)
        m_codeSince = {};
    m_held.reset();
    std::exchange(m_gate, nullptr)->finish();
    return true;
}

/// What the browser and the person would do at the practice server.
bool LessonRun::performInBrowser(LessonArrow arrow)
{
    if (m_lesson.ownServer || !m_run || !m_run->isWaitingForBrowser())
        return false;
    if (arrow == LessonArrow::Consent) {
        const QString user = m_profile.user.isEmpty() ? PracticeServer::users().first().name : m_profile.user;
        const Result<QUrl> redirect =
            m_workbench.practice().decide(m_run->browserWait().authorizationUrl, user, true);
        if (!redirect) {
            m_run->giveUpWaiting(redirect.failure());
            return false;
        }
        m_redirect = *redirect;
        m_codeSince = m_workbench.now();
    } else if (arrow == LessonArrow::Callback) {
        ++m_acts.last().done; // before the answer is told to everybody
        if (const Outcome taken = m_run->paste(m_redirect->toString(QUrl::FullyEncoded)); !taken)
            m_run->giveUpWaiting(taken.failure());
        return true;
    }
    ++m_acts.last().done;
    return true;
}

/// The answer came through the person's own browser: everything that the browser did has happened.
void LessonRun::browserCame(Run *run)
{
    if (run != m_run || !m_lesson.ownServer || m_acts.isEmpty())
        return;
    Act &act = m_acts.last();
    act.done = qMax(act.done, act.way.indexOf(LessonArrow::Callback) + 1);
    m_codeSince = m_workbench.now();
    for (int i = m_target; i < m_lesson.steps.size() && startOfAct(i) == act.step; ++i) {
        if (isDoneByBrowser(m_lesson.steps.at(i).arrow))
            m_target = i;
    }
    QMetaObject::invokeMethod(this, &LessonRun::pump, Qt::QueuedConnection);
}

void LessonRun::runFinished(Run *run)
{
    if (run != m_run || m_acts.isEmpty())
        return;
    Act &act = m_acts.last();
    act.exchanges = run->result().exchanges;
    act.over = true;
    act.done = act.way.size();
    m_run.clear();
    m_held.reset();
    m_gate.reset();
    m_codeSince = {};
    noteTokens(run->result());
    const std::optional<Failure> failure = run->result().failure;
    if (failure && !refusalExpected(act)) {
        showAnswerTo(*failure);
        return stop(Ending::Failed, failure);
    }
    pump();
}

void LessonRun::noteTokens(const RunResult &result)
{
    const LessonAct act = m_lesson.steps.at(m_acts.last().step).act;
    if (act == LessonAct::RevokeAccess && !result.failure)
        m_revoked = m_tokens.accessToken;
    if (act == LessonAct::RevokeRefresh && !result.failure)
        m_revoked = m_tokens.accessToken; // RFC 7009 §2.1: its access tokens go with it
    if (!result.tokens)
        return;
    if (act == LessonAct::Refresh)
        m_old = m_tokens.accessToken;
    m_tokens = *result.tokens;
}

bool LessonRun::refusalExpected(const Act &act) const
{
    for (int i = act.step; i < m_lesson.steps.size() && startOfAct(i) == act.step; ++i) {
        if (m_lesson.steps.at(i).expectRefusal || !m_lesson.steps.at(i).breakId.isEmpty())
            return true;
    }
    return false;
}

/// The step with the answer that said no, where the lesson has one.
void LessonRun::showAnswerTo(const Failure &failure)
{
    const Exchange *exchange = m_workbench.log().find(failure.exchange);
    const int first = m_acts.last().step;
    for (int i = m_step; exchange && i < m_lesson.steps.size() && startOfAct(i) == first; ++i) {
        const LessonArrow arrow = m_lesson.steps.at(i).arrow;
        if (lessonWhat(arrow) == exchange->what && exchange->response && isAnswer(arrow))
            m_step = m_look = i;
    }
}

} // namespace workbench
