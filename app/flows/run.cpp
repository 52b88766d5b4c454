// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/run.h"

#include "app/base/failurecodes.h"
#include "app/base/logging.h"
#include "app/oauth/sendingrules.h"

#include <qcoro/qcorofuture.h>
#include <QFutureWatcher>

#include <utility>

namespace workbench {

Failure cancelledFailure(Stage stage)
{
    return {.code = codes::Cancelled, .stage = stage, .kind = FailureKind::Cancelled};
}

Run::Run(ProviderProfile profile, RunSurroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_surroundings(std::move(surroundings))
    , m_network(new RecordingNetwork(m_surroundings.clock, this))
{
    m_network->setLimits(m_surroundings.limits);
    m_network->setTrustedCertificate(m_profile.security.trustedCertificate);
    m_browserTimer.setSingleShot(true);
    connect(&m_browserTimer, &QTimer::timeout, this, &Run::browserTimedOut);
}

Run::~Run() = default;

void Run::start(Work work)
{
    QTimer::singleShot(0, this, [this, work = std::move(work)] { drive(work); });
}

QCoro::Task<> Run::drive(Work work)
{
    // The callable must outlive its coroutine: it holds what the lambda captured.
    const Work kept = std::move(work);
    RunResult result = co_await kept(this);
    m_result.tokens = std::move(result.tokens);
    m_result.document = std::move(result.document);
    m_result.failure = std::move(result.failure);
    m_result.rotated = result.rotated;
    warn(result.warnings);
    m_finished = true;
    if (m_listener)
        m_listener->close();
    Q_EMIT finished();
}

void Run::cancel()
{
    if (m_finished || m_cancelled)
        return;
    m_cancelled = true;
    if (m_browserAnswer)
        settleBrowserAnswer(cancelledFailure(Stage::Callback));
    m_network->cancel();
    leaveGate();
}

void Run::warn(const Warning &warning)
{
    if (!m_result.warnings.contains(warning))
        m_result.warnings.append(warning);
}

void Run::warn(const Warnings &warnings)
{
    for (const Warning &warning : warnings)
        warn(warning);
}

/// With the changes that a person may have made to it; refused when it must not be sent then.
Exchange Run::altered(Exchange message) const
{
    if (m_surroundings.alter)
        message = m_surroundings.alter(std::move(message));
    message.failure = message.channel == Channel::Browser ? refusedAddress(m_profile, message.request.url)
                                                          : refusedMessage(m_profile, message.request);
    if (message.failure)
        message.verdict = Verdict::Rejected;
    return message;
}

/// The part of the way that every message goes, whichever door it leaves by.
QCoro::Task<Exchange> Run::pass(Exchange message)
{
    message.profile = m_profile.name;
    const Exchange asBuilt = message;
    message = altered(asBuilt);
    if (message.failure)
        co_return message;
    if (m_surroundings.gate) {
        const QFuture<void> opened = openedOrCancelled(m_surroundings.gate(message));
        co_await opened;
        // Something may have been asked for while the message waited.
        if (message.brokenBy.isEmpty() && !m_cancelled)
            message = altered(asBuilt);
        if (message.failure)
            co_return message;
    }
    if (m_surroundings.delay && !m_cancelled) {
        const QFuture<void> over = m_surroundings.delay(message);
        co_await over;
    }
    message.startedAt = now();
    if (m_cancelled) {
        message.failure = cancelledFailure(Stage::Authorization);
        message.verdict = Verdict::Cancelled;
    }
    co_return message;
}

/// Finished when the gate opens, or when the run is cancelled. A gate whose keeper is gone opens for nobody.
QFuture<void> Run::openedOrCancelled(const QFuture<void> &opened)
{
    m_atGate = std::make_shared<QPromise<void>>();
    m_atGate->start();
    const QFuture<void> either = m_atGate->future();
    if (opened.isFinished() || m_cancelled) {
        opened.isCanceled() ? cancel() : leaveGate();
        leaveGate();
        return either;
    }
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, gate = m_atGate] {
        watcher->deleteLater();
        if (gate == m_atGate) // not a gate of the past, which was left by cancel()
            watcher->isCanceled() ? cancel() : leaveGate();
    });
    watcher->setFuture(opened);
    return either;
}

void Run::leaveGate()
{
    if (const auto gate = std::exchange(m_atGate, nullptr))
        gate->finish();
}

QCoro::Task<Exchange> Run::send(What what, HttpRequest request, Post post)
{
    Exchange message;
    message.what = what;
    message.to = what == What::ResourceRequest ? Party::ResourceServer : Party::AuthorizationServer;
    message.request = std::move(request);
    message.refusalExpected = m_refusalExpected;
    message = co_await pass(message);
    if (message.failure)
        co_return message;

    QFuture<Exchange> future = m_network->prepare(message);
    message.id = m_surroundings.log->append(message);
    m_result.exchanges.append(message.id);
    if (post)
        post(message.request);
    m_network->sendPrepared(); // a no-op when it has passed; otherwise nobody would ever finish the future
    Exchange done = co_await future;
    done.id = message.id;
    if (done.failure)
        done.failure->exchange = done.id;
    if (!done.unverifiedCertificate.isEmpty())
        warn(Warning{.code = QStringLiteral("certificate_not_verified"),
                     .clause = QStringLiteral("RFC 6749 §10.9")});
    if (done.request.url.scheme() == QLatin1StringView("http") && !isLoopback(done.request.url))
        warn(Warning{.code = QStringLiteral("plain_http"), .clause = QStringLiteral("RFC 9700 §2.6")});
    m_surroundings.log->update(done);
    co_return done;
}

QCoro::Task<Exchange> Run::prepareForBrowser(HttpRequest request)
{
    Exchange message;
    message.what = What::AuthorizationRequest;
    message.channel = Channel::Browser;
    message.request = std::move(request);
    message = co_await pass(message);
    if (message.failure)
        co_return message;
    message.timesSent = 1;
    message.verdict = Verdict::Good;
    message.id = m_surroundings.log->append(message);
    m_result.exchanges.append(message.id);
    co_return message;
}

void Run::judge(qint64 id, const std::optional<Failure> &failure)
{
    const Exchange *found = m_surroundings.log->find(id);
    if (!found)
        return;
    Exchange exchange = *found;
    exchange.verdict = Verdict::Good;
    if (failure) {
        switch (failure->kind) {
        case FailureKind::Refused:
            exchange.verdict = exchange.refusalExpected ? Verdict::RefusedAsExpected : Verdict::Refused;
            break;
        case FailureKind::NoAnswer:
            exchange.verdict = Verdict::Failed;
            break;
        case FailureKind::Cancelled:
            exchange.verdict = Verdict::Cancelled;
            break;
        case FailureKind::Usage:
        case FailureKind::Rejected:
        case FailureKind::SecretStore:
            exchange.verdict = Verdict::Rejected;
            break;
        }
        exchange.failure = failure;
        exchange.failure->exchange = id;
    }
    m_surroundings.log->update(exchange);
}

Result<QString> Run::openDoors(BrowserDoors doors)
{
    const QUrl redirectUri(m_profile.redirectUri);
    if (doors == BrowserDoors::PasteOnly || !RedirectListener::canListenFor(redirectUri))
        return m_profile.redirectUri;
    m_listener = new RedirectListener(
        [this](const HttpRequest &callback, const QByteArray &query) { return offer(callback, query); },
        m_surroundings.callbackPage, this);
    m_listener->setFormPost(parameterValue(m_profile.authorizationParameters, u"response_mode") ==
                            QLatin1StringView("form_post"));
    const Result<QUrl> listening = m_listener->listen(redirectUri);
    if (!listening)
        return listening.failure();
    // Only a missing port is filled in: what the profile says is otherwise sent to the letter.
    return redirectUri.port() > 0 ? m_profile.redirectUri : listening->toString(QUrl::FullyEncoded);
}

QCoro::Task<Result<AuthorizationResponse>> Run::waitForBrowser(QUrl authorizationUrl,
                                                               AuthorizationAttempt attempt)
{
    if (m_cancelled)
        co_return cancelledFailure(Stage::Callback);
    m_attempt = attempt;
    m_knock.reset();
    m_browserAnswer = std::make_shared<QPromise<Result<AuthorizationResponse>>>();
    m_browserAnswer->start();
    QFuture<Result<AuthorizationResponse>> future = m_browserAnswer->future();
    m_browserTimer.start(m_surroundings.browserTimeout);
    m_wait = BrowserWait{.authorizationUrl = authorizationUrl,
                         .redirectUri = attempt.redirectUri,
                         .listening = m_listener && m_listener->isListening(),
                         .opened = false,
                         .since = now(),
                         .timeout = m_surroundings.browserTimeout};
    m_wait.opened = m_surroundings.openBrowser && m_surroundings.openBrowser(authorizationUrl);
    Q_EMIT waitingForBrowser();
    const Result<AuthorizationResponse> answer = co_await future;
    if (m_listener)
        m_listener->close();
    Q_EMIT browserAnswered();
    co_return answer;
}

CallbackVerdict Run::offer(const HttpRequest &callback, const QByteArray &query)
{
    if (!m_browserAnswer)
        return CallbackVerdict::NotOurs;
    Result<AuthorizationResponse> answer = readAuthorizationResponse(query, m_attempt, m_profile);
    recordBrowserAnswer(callback, answer);
    if (answer) {
        warn(answer->warnings);
        settleBrowserAnswer(std::move(answer));
        return CallbackVerdict::Accepted;
    }
    Failure failure = answer.failure();
    failure.exchange = m_result.exchanges.constLast(); // the one that was just recorded
    if (failure.code == codes::StateMismatch) {
        m_knock = failure;
        Q_EMIT callbackRefused(failure);
        return CallbackVerdict::NotOurs;
    }
    settleBrowserAnswer(failure);
    return failure.kind == FailureKind::Refused ? CallbackVerdict::Denied : CallbackVerdict::Rejected;
}

void Run::recordBrowserAnswer(const HttpRequest &callback, const Result<AuthorizationResponse> &answer)
{
    Exchange message;
    message.what = What::AuthorizationResponse;
    message.from = Party::AuthorizationServer;
    message.to = Party::App;
    message.channel = Channel::Browser;
    message.profile = m_profile.name;
    message.request = callback;
    message.startedAt = now();
    message.timesSent = 1;
    const qint64 id = m_surroundings.log->append(message);
    m_result.exchanges.append(id);
    judge(id, answer ? std::nullopt : std::optional(answer.failure()));
}

Outcome Run::paste(const QString &text)
{
    const Result<QByteArray> query = queryFromPastedText(text);
    if (!query)
        return query.failure();
    HttpRequest callback{.method = "GET", .url = QUrl(m_attempt.redirectUri), .headers = {}, .body = {}};
    callback.url.setQuery(QString::fromUtf8(*query), QUrl::TolerantMode);
    // A state is good for one wait: after it, no answer belongs to this attempt any more.
    if (!m_browserAnswer)
        return Failure{.code = codes::StateMismatch, .stage = Stage::Callback, .kind = FailureKind::Rejected};
    // A text that is not ours does not end the wait, and whoever pasted it wants to know why.
    if (offer(callback, *query) == CallbackVerdict::NotOurs && m_knock)
        return *m_knock;
    return Done{};
}

void Run::settleBrowserAnswer(Result<AuthorizationResponse> answer)
{
    const auto promise = std::exchange(m_browserAnswer, nullptr);
    m_browserTimer.stop();
    if (!promise)
        return;
    promise->addResult(std::move(answer));
    promise->finish();
}

void Run::browserTimedOut()
{
    Failure failure{.code = codes::CallbackTimeout, .stage = Stage::Callback, .kind = FailureKind::NoAnswer};
    if (m_knock)
        failure = *m_knock;
    failure.evidence.insert(QStringLiteral("seconds"),
                            QString::number(m_surroundings.browserTimeout.count()));
    failure.evidence.insert(QStringLiteral("redirect_uri"), m_attempt.redirectUri);
    settleBrowserAnswer(failure);
}

void Run::openBrowserAgain()
{
    if (m_browserAnswer && m_surroundings.openBrowser)
        m_wait.opened = m_surroundings.openBrowser(m_wait.authorizationUrl);
}

void Run::giveUpWaiting(const Failure &failure)
{
    settleBrowserAnswer(failure);
}

void Run::keepWaiting()
{
    if (m_browserAnswer)
        m_browserTimer.start(m_surroundings.browserTimeout);
}

} // namespace workbench
