// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breakdesk.h"

#include "app/base/failurecodes.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr int TickMilliseconds = 100; // a cancel is seen as soon

std::optional<PracticeFault> faultOf(QStringView id)
{
    if (id == "server_slow"_L1)
        return PracticeFault::Slow;
    if (id == "server_down"_L1)
        return PracticeFault::Down;
    if (id == "not_json"_L1)
        return PracticeFault::NotJson;
    if (id == "error_in_200"_L1)
        return PracticeFault::ErrorIn200;
    return {};
}

QFuture<void> atOnce()
{
    QPromise<void> promise;
    promise.start();
    promise.finish();
    return promise.future();
}
} // namespace

BreakDesk::BreakDesk(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_tick.setInterval(TickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &BreakDesk::releaseWhenDue);
    connect(&workbench, &Workbench::runStarted, this, &BreakDesk::follow);
    connect(&workbench.practice(), &PracticeServer::requestServed, this,
            [this](const PracticeRequest &request) { practiceServed(request.path, request.status); });
    // Runs keep these functions; they may outlive the desk.
    const QPointer<BreakDesk> desk(this);
    workbench.setAlter([desk](Exchange message) { return desk ? desk->alter(std::move(message)) : message; });
    workbench.setDelay([desk](const Exchange &message) { return desk ? desk->delay(message) : atOnce(); });
}

BreakDesk::~BreakDesk()
{
    m_workbench.setAlter({});
    m_workbench.setDelay({});
    restoreLives();
    if (m_held)
        m_held->promise.finish();
}

bool BreakDesk::arm(const QString &id)
{
    if (id.isEmpty())
        disarm();
    if (!breakRow(id))
        return false;
    m_armed = id;
    m_allowed.clear();
    Q_EMIT armedChanged();
    return true;
}

void BreakDesk::disarm()
{
    m_allowed.clear();
    if (m_armed.isEmpty())
        return;
    m_armed.clear();
    restoreLives();
    Q_EMIT armedChanged();
}

bool BreakDesk::needsQuestion(const ProviderProfile &profile) const
{
    return !m_armed.isEmpty() && !isPractice(profile) && m_allowed != profile.id;
}

void BreakDesk::allow(const ProviderProfile &profile)
{
    if (!m_armed.isEmpty())
        m_allowed = profile.id;
}

BreakMemory BreakDesk::memory(const ProviderProfile &profile) const
{
    const SecretRegister &names = m_workbench.names();
    BreakMemory memory =
        breakMemory(m_workbench.log().exchanges(), profile, m_workbench.now(),
                    [&names](const QString &text) { return !names.valueOf(text).isEmpty(); });
    if (isPractice(profile))
        memory.codeSeconds = m_workbench.practice().settings().codeSeconds;
    return memory;
}

void BreakDesk::shorten(qint64 accessSeconds, qint64 codeSeconds)
{
    PracticeServer &practice = m_workbench.practice();
    const qint64 access = practice.settings().accessSeconds;
    const qint64 code = practice.settings().codeSeconds;
    if (!m_lives)
        m_lives = {access, code};
    const auto shorter = [](qint64 wanted, qint64 now) {
        return now == 0 ? wanted : std::min(wanted, now);
    }; // 0: no end
    practice.setLifetimes(shorter(accessSeconds, access), shorter(codeSeconds, code));
}

void BreakDesk::restoreLives()
{
    if (m_lives)
        m_workbench.practice().setLifetimes(m_lives->first, m_lives->second);
    m_lives.reset();
}

void BreakDesk::shortenNextTokens()
{
    shorten(m_shortLife, m_workbench.practice().settings().codeSeconds);
}

BreakObstacle BreakDesk::obstacle(const QString &id, const ProviderProfile &profile) const
{
    const BreakRow *row = breakRow(id);
    return row ? breakObstacle(*row, profile, isPractice(profile), memory(profile))
               : BreakObstacle::OtherGrant;
}

QStringList BreakDesk::fitting(What what, const ProviderProfile &profile) const
{
    const BreakMemory seen = memory(profile);
    QStringList ids;
    for (const BreakRow &row : breakTable().rows) {
        const BreakObstacle found = breakObstacle(row, profile, isPractice(profile), seen);
        if (row.messages.contains(what) && (found == BreakObstacle::None || isMissingYet(found)))
            ids.append(row.id);
    }
    return ids;
}

void BreakDesk::follow(Run *run)
{
    m_runs.append(run);
    connect(run, &Run::callbackRefused, this,
            [this, run](const Failure &failure) { browserKnocked(run, failure); });
    connect(run, &Run::finished, this, [this, run] { finish(run); });
}

Run *BreakDesk::runOf(const Exchange &message) const
{
    const auto found = std::find_if(m_runs.crbegin(), m_runs.crend(),
                                    [&](const Run *run) { return run->profile().name == message.profile; });
    return found == m_runs.crend() ? nullptr : *found;
}

std::optional<BrokenMessage> BreakDesk::brokenOf(const Exchange &message, const Run *run) const
{
    const BreakRow *row = m_armed.isEmpty() ? nullptr : breakRow(m_armed);
    if (!run || !row || needsQuestion(run->profile()) || (row->practiceOnly && !isPractice(run->profile())))
        return {};
    return breakMessage(*row, message, run->profile(), memory(run->profile()));
}

std::optional<Exchange> BreakDesk::preview(const Exchange &message) const
{
    const std::optional<BrokenMessage> broken =
        message.brokenBy.isEmpty() ? brokenOf(message, runOf(message)) : std::nullopt;
    return broken ? std::optional(broken->message) : std::nullopt;
}

Exchange BreakDesk::alter(Exchange message)
{
    Run *run = runOf(message);
    const std::optional<BrokenMessage> broken = brokenOf(message, run);
    if (!broken) {
        // Its code is issued in between, and nobody wants to wait for a minute.
        const bool before = m_armed == "code_old"_L1 && message.what == What::AuthorizationRequest;
        if (before && run && isPractice(run->profile()))
            shorten(m_workbench.practice().settings().accessSeconds, m_shortLife);
        return message;
    }
    const QString id = broken->message.brokenBy;
    if (const std::optional<PracticeFault> fault = faultOf(id))
        m_workbench.practice().failNext(*fault);
    m_notBefore = broken->notBefore;
    m_applied.insert(run, id);
    disarm();
    Q_EMIT applied(id, run);
    return broken->message;
}

QFuture<void> BreakDesk::delay(const Exchange &message)
{
    const QDateTime until = message.brokenBy.isEmpty() ? QDateTime() : std::exchange(m_notBefore, {});
    if (!until.isValid() || until <= m_workbench.now() || m_held)
        return atOnce();
    m_held = std::make_unique<Held>();
    m_held->until = until;
    m_held->run = runOf(message);
    m_held->promise.start();
    QFuture<void> future = m_held->promise.future();
    m_tick.start();
    Q_EMIT heldChanged();
    return future;
}

void BreakDesk::releaseWhenDue()
{
    const bool over =
        m_held && (!m_held->run || m_held->run->isCancelled() || m_held->until <= m_workbench.now());
    if (!over)
        return;
    m_tick.stop();
    const std::unique_ptr<Held> held = std::move(m_held);
    Q_EMIT heldChanged();
    held->promise.finish();
}

/// A class does not wait five minutes for an answer that cannot come any more.
void BreakDesk::browserKnocked(Run *run, const Failure &failure)
{
    if (m_applied.value(run) == "state_changed"_L1)
        run->giveUpWaiting(failure);
}

bool BreakDesk::mayConfirmErrorPage() const
{
    return std::any_of(m_applied.keyBegin(), m_applied.keyEnd(), [this](Run *run) {
        return m_applied.value(run) == "redirect_changed"_L1 && run->isWaitingForBrowser();
    });
}

void BreakDesk::confirmErrorPage()
{
    for (const auto &[run, id] : m_applied.asKeyValueRange()) {
        if (id == "redirect_changed"_L1 && run->isWaitingForBrowser())
            return run->giveUpWaiting({.code = u"invalid_request"_s,
                                       .stage = Stage::Authorization,
                                       .kind = FailureKind::Refused,
                                       .error = u"invalid_request"_s});
    }
}

/// The practice server showed its error page: the browser will not come back.
void BreakDesk::practiceServed(const QString &path, int status)
{
    if (path != "/authorize"_L1 || status < 400)
        return;
    for (const auto &[run, id] : m_applied.asKeyValueRange()) {
        if (id != "redirect_changed"_L1 || !run->isWaitingForBrowser())
            continue;
        const Result<QUrl> refused =
            m_workbench.practice().decide(run->browserWait().authorizationUrl, run->profile().user, false);
        return refused ? confirmErrorPage() : run->giveUpWaiting(refused.failure());
    }
}

void BreakDesk::finish(Run *run)
{
    m_runs.removeOne(run);
    restoreLives();
    const QString id = m_applied.take(run);
    if (id.isEmpty())
        return;
    BreakEnding ending{.id = id, .failure = run->result().failure};
    for (const qint64 number : run->result().exchanges) {
        const Exchange *exchange = m_workbench.log().find(number);
        if (exchange && exchange->brokenBy == id)
            ending.exchange = number;
    }
    const BreakRow *row = breakRow(id);
    ending.asPredicted = row && isAsPredicted(*row, ending.failure);
    Q_EMIT ended(ending);
}

} // namespace workbench
