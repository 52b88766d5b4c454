// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceserver.h"

#include "app/base/failurecodes.h"
#include "app/practice/practiceendpoints.h"
#include "app/practice/practicefaults.h"
#include "app/practice/practicepages.h"
#include "app/practice/practicerefusal.h"
#include "app/practice/practicesockets.h"

#include <QHttpServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
Failure portInUse(quint16 port, const QString &detail)
{
    return Failure{.code = codes::PortInUse,
                   .stage = Stage::Authorization,
                   .kind = FailureKind::Rejected,
                   .evidence = {{u"port"_s, QString::number(port)}, {u"detail"_s, detail}}};
}
} // namespace

/// A request whose answer waits. Nothing has been done for it yet.
class PracticeServer::Held : public QObject
{
public:
    Held(Asked what, QHttpServerResponder &&door)
        : asked(std::move(what))
        , responder(std::move(door))
    {
    }

    Asked asked;
    QHttpServerResponder responder;
    QTimer timer = QTimer();
};

PracticeServer::PracticeServer(Clock clock, QObject *parent)
    : QObject(parent)
    , m_authority(std::move(clock))
    , m_pages(std::make_unique<PracticePages>())
{
}

PracticeServer::~PracticeServer()
{
    m_held.clear();
}

Result<QUrl> PracticeServer::start(quint16 port)
{
    if (isRunning())
        return m_baseUrl;
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, port))
        return portInUse(port, listener->errorString());
    m_baseUrl = QUrl(u"http://127.0.0.1:"_s + QString::number(listener->serverPort()));
    m_endpoints = std::make_unique<PracticeEndpoints>(m_authority, *m_pages, m_baseUrl.toString());
    applySettings();
    m_http = std::make_unique<QHttpServer>();
    // No route at all: one function answers everything, so that wrong methods and paths get our answers as
    // well.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http->setMissingHandler(this, [this](const QHttpServerRequest &raw, QHttpServerResponder &responder) {
        take(raw, std::move(responder));
    });
#else
    m_http->setMissingHandler([this](const QHttpServerRequest &raw, QHttpServerResponder &&responder) {
        take(raw, std::move(responder));
    });
#endif
    m_http->bind(listener.release()); // takes the listener, and with it the connections
    Q_EMIT started();
    return m_baseUrl;
}

void PracticeServer::stop()
{
    if (!isRunning())
        return;
    m_held.clear(); // before the connections that they answer on
    m_http.reset();
    m_endpoints.reset();
    m_authority.forgetAll();
    m_baseUrl.clear();
    Q_EMIT stopped();
}

void PracticeServer::failNext(PracticeFault fault)
{
    m_fault = fault;
    Q_EMIT faultChanged();
}

void PracticeServer::clearFault()
{
    if (!m_fault)
        return;
    m_fault.reset();
    Q_EMIT faultChanged();
}

std::optional<PracticeFault> PracticeServer::takeFault(const QString &path)
{
    if (!m_fault || !mayFail(path))
        return {};
    const PracticeFault fault = *m_fault;
    m_fault.reset();
    // A receiver may stop the server, and this is called from inside of it.
    QMetaObject::invokeMethod(this, &PracticeServer::faultChanged, Qt::QueuedConnection);
    return fault;
}

void PracticeServer::take(const QHttpServerRequest &raw, QHttpServerResponder &&responder)
{
    Asked asked{.request = valueOf(raw), .at = m_authority.now()};
    asked.path = m_endpoints->pathFor(asked.request.url.path(QUrl::FullyEncoded));
    asked.fault = takeFault(asked.path);
    QTcpSocket *socket = socketOf(*m_http, raw, responder);
    if (asked.fault == PracticeFault::Down) {
        QMetaObject::invokeMethod(socket, &QTcpSocket::abort, Qt::QueuedConnection);
        return tell(asked, {});
    }
    const std::chrono::milliseconds delay =
        asked.fault == PracticeFault::Slow ? m_slowFor : m_settings.answerDelay;
    if (delay.count() > 0)
        return hold(std::move(asked), std::move(responder), socket, delay);
    answer(asked, responder);
}

void PracticeServer::hold(Asked asked, QHttpServerResponder &&responder, QTcpSocket *socket,
                          std::chrono::milliseconds delay)
{
    auto held = std::make_unique<Held>(std::move(asked), std::move(responder));
    Held *which = held.get();
    connect(&which->timer, &QTimer::timeout, which, [this, which] { release(which, true); });
    connect(socket, &QTcpSocket::disconnected, which, [this, which] { release(which, false); });
    which->timer.setSingleShot(true);
    which->timer.setTimerType(Qt::PreciseTimer); // never before its time
    which->timer.start(delay);
    m_held.push_back(std::move(held));
}

void PracticeServer::release(Held *which, bool stillThere)
{
    const auto found = std::find_if(m_held.begin(), m_held.end(),
                                    [&](const std::unique_ptr<Held> &one) { return one.get() == which; });
    if (found == m_held.end())
        return; // it was released before: the connection ends after each answer
    // It lives on until its own signal is over.
    Held *held = found->release();
    m_held.erase(found);
    held->timer.stop();
    if (stillThere)
        answer(held->asked, held->responder);
    else
        tell(held->asked, {});
    held->deleteLater();
}

void PracticeServer::answer(const Asked &asked, QHttpServerResponder &responder)
{
    if (asked.fault == PracticeFault::NotJson)
        return give({.response = notJsonFault(*m_pages)}, asked, responder);
    if (asked.fault == PracticeFault::ErrorIn200)
        return give({.response = errorIn200Fault(asked.path, asked.request)}, asked, responder);
    give(m_endpoints->answer(asked.request), asked, responder);
}

void PracticeServer::give(const PracticeAnswer &answer, const Asked &asked, QHttpServerResponder &responder)
{
    writeAnswer(responder, answer.response, asked.request.method != "HEAD");
    tell(asked, answer);
}

void PracticeServer::tell(const Asked &asked, const PracticeAnswer &answer)
{
    const PracticeRequest request{.at = asked.at,
                                  .method = QString::fromLatin1(asked.request.method),
                                  .path = asked.request.url.path(),
                                  .clientId = answer.clientId,
                                  .grantType = answer.grantType,
                                  .status = answer.response.status,
                                  .reason = answer.reason,
                                  .parameter = answer.parameter,
                                  .fault = asked.fault};
    QMetaObject::invokeMethod(
        this, [this, request] { Q_EMIT requestServed(request); }, Qt::QueuedConnection);
}

void PracticeServer::setSettings(const PracticeSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    applySettings();
    Q_EMIT settingsChanged();
}

PracticeSettings PracticeServer::settingsOf(PracticeBehaviour behaviour)
{
    return practiceManner(behaviour).settings;
}

void PracticeServer::setLifetimes(qint64 accessSeconds, qint64 codeSeconds)
{
    PracticeSettings settings = m_settings;
    settings.accessSeconds = accessSeconds;
    settings.codeSeconds = codeSeconds;
    setSettings(settings);
}

void PracticeServer::applySettings()
{
    const PracticeManner &manner = practiceManner(m_settings.behaviour);
    m_authority.setPolicy({.accessSeconds = m_settings.accessSeconds,
                           .codeSeconds = m_settings.codeSeconds,
                           .refreshSeconds = m_settings.refreshSeconds,
                           .rotateRefresh = m_settings.rotateRefresh,
                           .repeatsRefresh = manner.repeatsRefresh,
                           .issuesRefresh = manner.issuesRefresh,
                           .offlineOnly = manner.offlineOnly,
                           .prefixes = manner.prefixes});
    if (m_endpoints)
        m_endpoints->setSettings(m_settings);
}

void PracticeServer::setPageWords(const QString &language, const PracticeWords &words)
{
    m_pages->setWords(language, words);
}

Secret PracticeServer::clientSecret(const QString &clientId)
{
    const PracticeClient *client = findPracticeClient(clientId);
    return client ? client->secret : Secret();
}

Secret PracticeServer::password(const QString &user)
{
    const PracticeUser *known = findPracticeUser(user);
    return known ? known->password : Secret();
}

ProviderProfile PracticeServer::profile(Grant grant) const
{
    ProviderProfile profile{.name = u"Practice server"_s, .templateId = u"practice-server"_s, .grant = grant};
    const bool forItself = grant == Grant::ClientCredentials;
    profile.clientId = forItself ? u"demo-service"_s : u"demo-web"_s;
    profile.authentication = ClientAuthentication::SecretPost;
    profile.user = forItself ? QString() : u"alice"_s;
    profile.scope = u"read write"_s;
    profile.redirectUri = u"http://127.0.0.1/callback"_s;
    profile.pkce = Pkce::S256;
    if (!isRunning())
        return profile;
    const QString base = m_baseUrl.toString();
    profile.issuer = base;
    const auto at = [&](QLatin1StringView path) {
        const QString own = m_endpoints->ownPath(QString(path));
        return own.isEmpty() ? QString() : base + own;
    };
    profile.endpoints = {.authorization = at("/authorize"_L1),
                         .token = at("/token"_L1),
                         .revocation = at("/revoke"_L1),
                         .introspection = at("/introspect"_L1),
                         .userinfo = at("/userinfo"_L1),
                         .resource = at("/api/protected/"_L1)};
    return profile;
}

Result<QUrl> PracticeServer::decide(const QUrl &authorizationRequest, const QString &user, bool allow)
{
    const QUrl origin =
        authorizationRequest.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!isRunning() || origin != m_baseUrl ||
        m_endpoints->pathFor(authorizationRequest.path()) != u"/authorize"_s)
        return practiceRefusal(PracticeReason::PathUnknown, Stage::Authorization);
    return m_endpoints->decide(authorizationRequest.query(QUrl::FullyEncoded).toUtf8(), user, allow);
}

} // namespace workbench
