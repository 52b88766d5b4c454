// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceserver.h"

#include "app/base/failurecodes.h"
#include "app/practice/practiceendpoints.h"
#include "app/practice/practicepages.h"
#include "app/practice/practicerefusal.h"

#include <QHttpServer>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
HttpRequest valueOf(const QHttpServerRequest &request)
{
    HttpRequest out{.url = request.url(), .body = request.body()};
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    out.method = QByteArray(methods.valueToKey(static_cast<int>(request.method()))).toUpper();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    out.headers = request.headers().toListOfPairs();
#else
    out.headers = request.headers();
#endif
    return out;
}

void write(QHttpServerResponder &responder, HttpResponse response, bool withBody)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(response.status);
    const QByteArray body = withBody ? response.body : QByteArray();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    responder.write(body, QHttpHeaders::fromListOfPairs(response.headers), status);
#else
    setHeader(response.headers, "Content-Length", QByteArray::number(response.body.size()));
    setHeader(response.headers, "Connection", "close");
    responder.writeStatusLine(status);
    for (const auto &[name, value] : response.headers)
        responder.writeHeader(name, value);
    responder.writeBody(body);
    // QHttpServer never closes a connection by itself, so a client that waits for the end would wait for
    // ever. Not from inside of its own reading, which goes on with the socket after this.
    QMetaObject::invokeMethod(
        responder.socket(), [socket = responder.socket()] { socket->disconnectFromHost(); },
        Qt::QueuedConnection);
#endif
}

Failure portInUse(quint16 port, const QString &detail)
{
    return Failure{.code = codes::PortInUse,
                   .stage = Stage::Authorization,
                   .kind = FailureKind::Rejected,
                   .evidence = {{u"port"_s, QString::number(port)}, {u"detail"_s, detail}}};
}
} // namespace

PracticeServer::PracticeServer(Clock clock, QObject *parent)
    : QObject(parent)
    , m_authority(std::move(clock))
    , m_pages(std::make_unique<PracticePages>())
{
}

PracticeServer::~PracticeServer() = default;

Result<QUrl> PracticeServer::start(quint16 port)
{
    if (isRunning())
        return m_baseUrl;
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, port))
        return portInUse(port, listener->errorString());
    m_baseUrl = QUrl(u"http://127.0.0.1:"_s + QString::number(listener->serverPort()));
    m_endpoints = std::make_unique<PracticeEndpoints>(m_authority, *m_pages, m_baseUrl.toString());
    m_http = std::make_unique<QHttpServer>();
    // No route at all: one function answers everything, so that wrong methods and paths get our answers as
    // well.
    const auto serve = [this](const QHttpServerRequest &raw, QHttpServerResponder &responder) {
        const HttpRequest request = valueOf(raw);
        const PracticeAnswer answer = m_endpoints->answer(request);
        write(responder, answer.response, request.method != "HEAD");
        QMetaObject::invokeMethod(
            this,
            [this, method = QString::fromLatin1(request.method), path = request.url.path(), answer] {
                Q_EMIT requestServed(method, path, answer.clientId, answer.grantType, answer.response.status);
            },
            Qt::QueuedConnection);
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http->setMissingHandler(this, serve);
#else
    m_http->setMissingHandler(
        [serve](const QHttpServerRequest &raw, QHttpServerResponder &&responder) { serve(raw, responder); });
#endif
    m_http->bind(listener.release()); // takes the listener, and with it the connections
    Q_EMIT started();
    return m_baseUrl;
}

void PracticeServer::stop()
{
    if (!isRunning())
        return;
    m_http.reset();
    m_endpoints.reset();
    m_authority.forgetAll();
    m_baseUrl.clear();
    Q_EMIT stopped();
}

void PracticeServer::setLifetimes(qint64 accessSeconds, qint64 codeSeconds)
{
    m_authority.setLifetimes(accessSeconds, codeSeconds);
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
    profile.endpoints = {.authorization = base + u"/authorize"_s,
                         .token = base + u"/token"_s,
                         .revocation = base + u"/revoke"_s,
                         .introspection = base + u"/introspect"_s,
                         .userinfo = base + u"/userinfo"_s,
                         .resource = base + u"/api/protected/"_s};
    return profile;
}

Result<QUrl> PracticeServer::decide(const QUrl &authorizationRequest, const QString &user, bool allow)
{
    const QUrl endpoint = authorizationRequest.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!isRunning() || endpoint.toString() != m_baseUrl.toString() + u"/authorize"_s)
        return practiceRefusal("invalid_request"_L1, "Not the authorization endpoint of this server"_L1,
                               Stage::Authorization);
    return m_endpoints->decide(authorizationRequest.query(QUrl::FullyEncoded).toUtf8(), user, allow);
}

} // namespace workbench
