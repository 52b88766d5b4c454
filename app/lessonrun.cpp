// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessonrun.h"

#include "app/lessons/lessonway.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr qint64 LessonCodeSeconds = 600; // RFC 6749 §4.1.2: ten minutes at most
}

LessonRun::LessonRun(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    connect(&workbench.practice(), &PracticeServer::stopped, this, [this] {
        if (isUnderWay() && !m_lesson.ownServer)
            stop(Ending::ServerStopped);
    });
    connect(&workbench, &Workbench::runStarted, this, [this] {
        if (isUnderWay() && !m_starting)
            stop(Ending::OtherRun);
    });
}

LessonRun::~LessonRun()
{
    drop();
}

bool LessonRun::isUnderWay() const
{
    return m_state != State::Idle && m_state != State::Finished && m_state != State::Stopped;
}

void LessonRun::start(const Lesson &lesson, const ProviderProfile &own, const ActionOptions &options)
{
    drop();
    m_lesson = lesson;
    m_own = own;
    m_options = options;
    restart();
}

void LessonRun::restart()
{
    drop();
    m_ending = Ending::None;
    m_failure.reset();
    m_step = m_look = m_target = 0;
    m_acts.clear();
    m_state = State::Working;
    m_tokens = {};
    m_old = m_revoked = {};
    if (m_lesson.ownServer) {
        m_profile = m_own;
        m_profile.grant = m_lesson.grant;
        return go(0);
    }
    const Result<ProviderProfile> practice = m_workbench.practiceProfile(m_lesson.grant);
    if (!practice) {
        m_profile = {};
        return stop(Ending::Failed, practice.failure());
    }
    begin(*practice);
}

/// On the practice server: with the lesson's client, and without the tokens of other people.
void LessonRun::begin(const ProviderProfile &profile)
{
    m_profile = profile;
    if (!m_lesson.client.isEmpty()) {
        const PracticeClient *client = findPracticeClient(m_lesson.client);
        m_profile.clientId = m_lesson.client;
        if (client && client->isPublic())
            m_profile.authentication = ClientAuthentication::None;
    }
    const auto tokens = m_workbench.tokensAmong(m_profile, {});
    m_before = tokens ? *tokens : std::nullopt;
    m_borrowed = true;
    // While somebody explains, a code must not grow too old.
    PracticeServer &server = m_workbench.practice();
    m_codeSeconds = server.codeSeconds();
    server.setLifetimes(server.accessSeconds(), qMax(m_codeSeconds, LessonCodeSeconds));
    m_workbench.saveTokens(m_profile, TokenSet());
    go(0);
}

void LessonRun::leave()
{
    if (isUnderWay())
        stop(Ending::Left);
}

void LessonRun::close()
{
    drop();
    m_lesson = {};
    setState(State::Idle);
}

void LessonRun::next()
{
    if (isLookingBack())
        return look(m_look + 1);
    switch (m_state) {
    case State::Shown:
        return go(m_step + 1);
    case State::BeforeSend:
    case State::BrowserStep:
        perform();
        return go(m_step + 1);
    case State::Idle:
    case State::Working:
    case State::InBrowser:
    case State::Finished:
    case State::Stopped:
        return;
    }
}

void LessonRun::back()
{
    look(m_look - 1);
}

void LessonRun::look(int step)
{
    if (!isOpen() || step < 0 || step > m_step || step == m_look)
        return;
    m_look = step;
    Q_EMIT changed();
}

void LessonRun::go(int step)
{
    m_target = step;
    pump();
}

/// Brings the protocol to where the wanted step can be shown, as far as that goes now. What the lesson does
/// not mention is done on the way.
void LessonRun::pump()
{
    if (!isUnderWay())
        return;
    while (true) {
        const bool end = m_target >= m_lesson.steps.size();
        const int wanted = end ? -1 : startOfAct(m_target);
        Act *act = m_acts.isEmpty() ? nullptr : &m_acts.last();
        const bool older = act && (end || act->step != wanted);
        if (older && !act->over) {
            if (!perform())
                break;
            continue;
        }
        if (end) {
            drop();
            return setState(State::Finished);
        }
        if (wanted >= 0 && (!act || older)) {
            if (!startAct(wanted))
                return;
            continue;
        }
        const LessonArrow arrow = m_lesson.steps.at(m_target).arrow;
        if (arrow == LessonArrow::None || act->over)
            return arrive();
        const qsizetype place = act->way.indexOf(arrow);
        const qsizetype needed = isAnswer(arrow) ? place + 1 : place;
        if (act->done < needed) {
            if (!perform())
                break;
            continue;
        }
        const bool later = act->done > place;
        if (!later && isSentByApp(arrow) && !m_held)
            break;
        if (!later && isDoneByBrowser(arrow) && !(m_run && m_run->isWaitingForBrowser()))
            break;
        return arrive();
    }
    const bool browser = m_lesson.ownServer && m_run && m_run->isWaitingForBrowser();
    setState(browser ? State::InBrowser : State::Working);
}

void LessonRun::arrive()
{
    const bool follows = !isLookingBack();
    m_step = m_target;
    if (follows)
        m_look = m_step;
    setState(stateAt(m_step));
}

LessonRun::State LessonRun::stateAt(int step) const
{
    const LessonArrow arrow = m_lesson.steps.at(step).arrow;
    const Act *act = actOf(step);
    if (arrow == LessonArrow::None || !act || act->over || act->done > act->way.indexOf(arrow))
        return State::Shown;
    if (isSentByApp(arrow))
        return State::BeforeSend;
    return m_lesson.ownServer ? State::InBrowser : State::BrowserStep;
}

void LessonRun::stop(Ending ending, const std::optional<Failure> &failure)
{
    drop();
    m_ending = ending;
    m_failure = failure;
    setState(State::Stopped);
}

/// Nothing of the lesson waits or is on its way any more, and the practice profile is as it was.
void LessonRun::drop()
{
    if (const QPointer<Run> run = std::exchange(m_run, nullptr)) {
        disconnect(run, nullptr, this, nullptr);
        if (!m_acts.isEmpty())
            m_acts.last().exchanges = run->result().exchanges;
        run->cancel();
    }
    m_held.reset();
    m_gate.reset();
    m_codeSince = {};
    giveBack();
}

void LessonRun::giveBack()
{
    if (!std::exchange(m_borrowed, false))
        return;
    if (m_arm)
        m_arm({});
    PracticeServer &server = m_workbench.practice();
    server.setLifetimes(server.accessSeconds(), m_codeSeconds);
    m_workbench.saveTokens(m_profile, std::exchange(m_before, std::nullopt).value_or(TokenSet()));
}

void LessonRun::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

/// The step that started the act to which the step belongs; -1 before the first one.
int LessonRun::startOfAct(int step) const
{
    while (step >= 0 && m_lesson.steps.at(step).act == LessonAct::None)
        --step;
    return step;
}

const LessonRun::Act *LessonRun::actOf(int step) const
{
    const int start = startOfAct(step);
    for (const Act &act : m_acts) {
        if (act.step == start)
            return &act;
    }
    return nullptr;
}

std::optional<What> LessonRun::nextMessage() const
{
    if (m_held)
        return m_held->what;
    if (!isUnderWay())
        return {};
    for (int i = m_step; i < m_lesson.steps.size(); ++i) {
        if (isSentByApp(m_lesson.steps.at(i).arrow))
            return lessonWhat(m_lesson.steps.at(i).arrow);
    }
    return {};
}

qint64 LessonRun::exchangeIdOf(int step) const
{
    if (step < 0 || step >= m_lesson.steps.size())
        return 0;
    const std::optional<What> what = lessonWhat(m_lesson.steps.at(step).arrow);
    const Act *act = actOf(step);
    if (!what || !act)
        return 0;
    const bool current = m_run && act == &m_acts.last();
    const QList<qint64> ids = current ? m_run->result().exchanges : act->exchanges;
    qint64 found = 0;
    for (const qint64 id : ids) {
        const Exchange *exchange = m_workbench.log().find(id);
        if (exchange && exchange->what == *what)
            found = id;
    }
    return found;
}

std::optional<Exchange> LessonRun::exchangeOf(int step) const
{
    if (const Exchange *exchange = m_workbench.log().find(exchangeIdOf(step)))
        return *exchange;
    const Act *act = step < 0 || step >= m_lesson.steps.size() ? nullptr : actOf(step);
    if (!act || !m_run || act != &m_acts.last())
        return {};
    const LessonArrow arrow = m_lesson.steps.at(step).arrow;
    Exchange waiting;
    if (m_held && lessonWhat(arrow) == m_held->what && isSentByApp(arrow)) {
        waiting = *m_held;
    } else if (m_redirect && lessonWhat(arrow) == What::AuthorizationResponse) {
        waiting.what = What::AuthorizationResponse;
        waiting.from = Party::AuthorizationServer;
        waiting.to = Party::App;
        waiting.channel = Channel::Browser;
        waiting.request = {.method = "GET", .url = *m_redirect, .headers = {}, .body = {}};
        m_workbench.nameSecrets(waiting);
    } else {
        return {};
    }
    // Behind everything that there is: it comes next.
    const QList<Exchange> &all = m_workbench.log().exchanges();
    waiting.id = all.isEmpty() ? 1 : all.last().id + 1;
    waiting.profile = m_profile.name;
    waiting.startedAt = m_workbench.now();
    return waiting;
}

std::optional<QDateTime> LessonRun::codeSince() const
{
    return m_codeSince.isValid() ? std::optional(m_codeSince) : std::nullopt;
}

} // namespace workbench
