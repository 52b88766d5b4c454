// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "practicewire.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>

using namespace workbench;
using namespace workbench::wire;
using namespace Qt::StringLiterals;

/// Starting, stopping and the wire itself.
class PracticeServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startAndStop();
    void listensOnLoopbackOnly();
    void busyPort();
    void stopClosesConnections();
    void stopForgetsTokens();
    void stopFromTheLiveView();
    void destroyWhileARequestIsHalf();
    void metadata();
    void unknownPath();
    void foreignHost();
    void headerInTwoSegments();
    void httpOnePointZero();
    void networkAccessManager();
    void requestServedTells();
    void lifetimes();
};

void PracticeServerTest::startAndStop()
{
    PracticeServer server;
    QSignalSpy started(&server, &PracticeServer::started);
    QSignalSpy stopped(&server, &PracticeServer::stopped);
    QVERIFY(!server.isRunning());
    QVERIFY(server.baseUrl().isEmpty());
    const QUrl url = server.start().value();
    QVERIFY(server.isRunning());
    QCOMPARE(server.baseUrl(), url);
    QCOMPARE(url.toString(), u"http://127.0.0.1:"_s + QString::number(url.port()));
    QCOMPARE(server.start().value(), url); // still the same one
    QCOMPARE(started.count(), 1);
    server.stop();
    server.stop();
    QCOMPARE(stopped.count(), 1);
    QVERIFY(!server.isRunning());
    QVERIFY(server.baseUrl().isEmpty());
    const QUrl again = server.start(static_cast<quint16>(url.port())).value(); // the port is free at once
    QCOMPARE(again, url);
    QCOMPARE(get(server, "/api/protected/").status, 401);
}

void PracticeServerTest::listensOnLoopbackOnly()
{
    PracticeServer server;
    const auto port = static_cast<quint16>(server.start().value().port());
    // On all interfaces the other loopback addresses would answer as well.
    QTcpSocket other;
    other.connectToHost(u"127.0.0.2"_s, port);
    QVERIFY(!other.waitForConnected(500));
}

void PracticeServerTest::busyPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    PracticeServer server;
    QSignalSpy started(&server, &PracticeServer::started);
    const Result<QUrl> result = server.start(other.serverPort());
    QVERIFY(!result.ok());
    QCOMPARE(result.failure().code, QString(codes::PortInUse));
    QCOMPARE(result.failure().stage, Stage::Authorization);
    QCOMPARE(result.failure().kind, FailureKind::Rejected);
    QCOMPARE(result.failure().evidence.value(u"port"_s), QString::number(other.serverPort()));
    QVERIFY(!server.isRunning());
    QCOMPARE(started.count(), 0);
    QVERIFY(server.start().ok());
}

void PracticeServerTest::stopClosesConnections()
{
    PracticeServer server;
    const QUrl url = server.start().value();
    QTcpSocket idle;
    idle.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QTRY_COMPARE(idle.state(), QAbstractSocket::ConnectedState);
    idle.write("GET /api/protected/ HTTP/1.1\r\n");
    QVERIFY(idle.waitForBytesWritten(1000));
    QCoreApplication::processEvents();
    server.stop();
    QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
    QTcpSocket late;
    late.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(!late.waitForConnected(500));
}

void PracticeServerTest::stopForgetsTokens()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    const Headers bearer =
        header("Authorization", "Bearer " + member(passwordTokens(server), u"access_token"));
    QCOMPARE(get(server, "/api/protected/", bearer).status, 200);
    server.stop();
    QVERIFY(server.start().ok());
    QCOMPARE(errorOf(get(server, "/api/protected/", bearer)), u"invalid_token"_s);
}

void PracticeServerTest::stopFromTheLiveView()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    connect(&server, &PracticeServer::requestServed, &server, &PracticeServer::stop);
    QTcpSocket socket;
    socket.connectToHost(server.baseUrl().host(), static_cast<quint16>(server.baseUrl().port()));
    socket.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_VERIFY(!server.isRunning());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void PracticeServerTest::destroyWhileARequestIsHalf()
{
    auto server = std::make_unique<PracticeServer>();
    QVERIFY(server->start().ok());
    QTcpSocket socket;
    socket.connectToHost(server->baseUrl().host(), static_cast<quint16>(server->baseUrl().port()));
    socket.write("POST /token HTTP/1.1\r\nContent-Length: 1000\r\n\r\ngrant_type=");
    QVERIFY(socket.waitForBytesWritten(1000));
    QCoreApplication::processEvents();
    server.reset();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void PracticeServerTest::metadata()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    const HttpResponse answer = get(server, "/.well-known/oauth-authorization-server");
    QCOMPARE(answer.status, 200);
    QCOMPARE(headerValue(answer.headers, "Content-Type"), "application/json");
    const Json body = json(answer);
    QCOMPARE(body[u"issuer"].toString(), server.baseUrl().toString());
    QCOMPARE(body[u"authorization_response_iss_parameter_supported"].toBool(), true);
    QCOMPARE(body[u"code_challenge_methods_supported"], Json::strings({u"S256"_s, u"plain"_s}));
    const ProviderProfile profile = server.profile();
    QCOMPARE(body[u"authorization_endpoint"].toString(), profile.endpoints.authorization);
    QCOMPARE(body[u"token_endpoint"].toString(), profile.endpoints.token);
    QCOMPARE(body[u"revocation_endpoint"].toString(), profile.endpoints.revocation);
    QCOMPARE(body[u"introspection_endpoint"].toString(), profile.endpoints.introspection);
    QCOMPARE(body[u"userinfo_endpoint"].toString(), profile.endpoints.userinfo);
}

void PracticeServerTest::unknownPath()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    for (const char *path :
         {"/", "/favicon.ico", "/tokens", "/token/", "/api/protected", "//authorize", "/TOKEN"})
        QCOMPARE(get(server, path).status, 404);
}

void PracticeServerTest::foreignHost()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    QCOMPARE(send(server, "GET /api/protected/ HTTP/1.1\r\nHost: evil.example\r\n\r\n").status, 421);
    QCOMPARE(send(server, "GET /api/protected/ HTTP/1.1\r\nHost: localhost:1\r\n\r\n").status, 401);
    QCOMPARE(send(server, "GET /api/protected/ HTTP/1.1\r\nHost: [::1]:1\r\n\r\n").status, 401);
}

void PracticeServerTest::headerInTwoSegments()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    QTcpSocket socket;
    socket.connectToHost(server.baseUrl().host(), static_cast<quint16>(server.baseUrl().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    for (const char *piece :
         {"POST /to", "ken HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le", "ngth: 4\r\n\r\n", "a=", "bc"}) {
        socket.write(piece);
        QVERIFY(socket.waitForBytesWritten(1000));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(errorOf(parse(socket.readAll())), u"invalid_request"_s);
}

void PracticeServerTest::httpOnePointZero()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    const HttpResponse answer = send(server, "GET /api/protected/ HTTP/1.0\r\n\r\n");
    QCOMPARE(answer.status, 401);
    QCOMPARE(headerValue(answer.headers, "Connection"), "close");
    QCOMPARE(headerValue(answer.headers, "Content-Length").toLongLong(), answer.body.size());
}

void PracticeServerTest::networkAccessManager()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    QNetworkAccessManager network;
    for (int i = 0; i < 20; ++i) {
        QNetworkRequest request(QUrl(server.profile().endpoints.token));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, "grant_type=client_credentials" + ServiceSecret));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(reply->isFinished() || finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(readJson(reply->readAll()).value->contains(u"access_token"));
    }
}

void PracticeServerTest::requestServedTells()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    QSignalSpy served(&server, &PracticeServer::requestServed);
    const auto last = [&served] {
        const auto seen =
            served.isEmpty() ? PracticeRequest() : served.last().first().value<PracticeRequest>();
        return u"%1 %2 %3 %4 %5 %6"_s.arg(seen.method, seen.path, seen.clientId, seen.grantType)
            .arg(seen.status)
            .arg(seen.reason ? practiceReasonName(*seen.reason) : u"-"_s);
    };
    passwordTokens(server);
    QTRY_COMPARE(last(), u"POST /token demo-web password 200 -"_s);
    post(server, "/token", "grant_type=client_credentials", header("Authorization", "Basic eDp5")); // x:y
    QTRY_COMPARE(last(), u"POST /token x client_credentials 401 client_not_known"_s);
    get(server, withPkce("demo-public"));
    QTRY_COMPARE(last(), u"GET /authorize demo-public  200 -"_s);
    const QByteArray token = member(passwordTokens(server), u"access_token");
    get(server, "/api/protected/?access_token=" + token);
    QTRY_COMPARE(last(), u"GET /api/protected/ demo-web  200 -"_s);
    get(server, "/nothing");
    QTRY_COMPARE(last(), u"GET /nothing   404 path_unknown"_s);
    QCOMPARE(served.count(), 6);
}

void PracticeServerTest::lifetimes()
{
    QDateTime now = systemNow();
    PracticeServer server([&now] { return now; });
    QVERIFY(server.start().ok());
    server.setLifetimes(30, 10);
    const Json tokens = passwordTokens(server);
    QCOMPARE(tokens[u"expires_in"].toInteger(), std::optional<qint64>(30));
    const QByteArray code = codeFor(server, authorizeTarget("demo-web"));
    now = now.addSecs(10);
    QCOMPARE(errorOf(post(server, "/token", redemption(code, WebSecret))), u"invalid_grant"_s);
    now = now.addSecs(20);
    const Headers bearer = header("Authorization", "Bearer " + member(tokens, u"access_token"));
    QCOMPARE(errorOf(get(server, "/api/protected/", bearer)), u"Token has expired"_s);
}

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "tst_practiceserver.moc"
