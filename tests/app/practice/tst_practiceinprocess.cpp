// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicewire.h"

using namespace workbench;
using namespace workbench::wire;
using namespace Qt::StringLiterals;

namespace {
QUrl onServer(const PracticeServer &server, const QByteArray &target)
{
    return QUrl::fromEncoded(server.baseUrl().toEncoded() + target);
}

Parameters decided(const Result<QUrl> &redirect)
{
    return formDecode(redirect.value().query(QUrl::FullyEncoded).toUtf8()).value();
}
} // namespace

/// What the program gets from the practice server without HTTP: profiles, secrets, decisions.
class PracticeInProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profiles();
    void profileWorks_data();
    void profileWorks();
    void secrets();
    void decideAllow();
    void decideDeny();
    void decideErrors();
    void decideRefuses_data();
    void decideRefuses();
};

void PracticeInProcessTest::profiles()
{
    PracticeServer server;
    QVERIFY(server.profile().endpoints.token.isEmpty());
    QVERIFY(server.start().ok());
    const ProviderProfile code = server.profile();
    QCOMPARE(code.name, u"Practice server"_s);
    QCOMPARE(code.templateId, u"practice-server"_s);
    QCOMPARE(code.grant, Grant::AuthorizationCode);
    QCOMPARE(code.issuer, server.baseUrl().toString());
    QCOMPARE(code.clientId, u"demo-web"_s);
    QCOMPARE(code.user, u"alice"_s);
    QCOMPARE(code.scope, u"read write"_s);
    QCOMPARE(code.redirectUri, u"http://127.0.0.1/callback"_s);
    QCOMPARE(code.pkce, Pkce::S256);
    QCOMPARE(server.profile(Grant::Password).clientId, u"demo-web"_s);
    QCOMPARE(server.profile(Grant::ClientCredentials).clientId, u"demo-service"_s);
}

void PracticeInProcessTest::profileWorks_data()
{
    QTest::addColumn<int>("grant");
    QTest::newRow("password") << static_cast<int>(Grant::Password);
    QTest::newRow("client_credentials") << static_cast<int>(Grant::ClientCredentials);
}

void PracticeInProcessTest::profileWorks()
{
    QFETCH(int, grant);
    PracticeServer server;
    QVERIFY(server.start().ok());
    const ProviderProfile profile = server.profile(static_cast<Grant>(grant));
    const QByteArray form =
        formEncode(Parameters{{u"grant_type"_s, grantName(profile.grant)},
                              {u"client_id"_s, profile.clientId},
                              {u"client_secret"_s, server.clientSecret(profile.clientId).reveal()},
                              {u"username"_s, profile.user},
                              {u"password"_s, server.password(profile.user).reveal()},
                              {u"scope"_s, profile.scope}});
    const Json tokens = json(post(server, QUrl(profile.endpoints.token).path().toLatin1(), form));
    const HttpResponse answer = get(server, QUrl(profile.endpoints.resource).path().toLatin1(),
                                    header("Authorization", "Bearer " + member(tokens, u"access_token")));
    QCOMPARE(answer.status, 200);
}

void PracticeInProcessTest::secrets()
{
    QCOMPARE(PracticeServer::clientSecret(u"demo-web"_s).reveal(), u"demo-web-secret"_s);
    QCOMPARE(PracticeServer::clientSecret(u"demo-service"_s).reveal(), u"demo-service-secret"_s);
    QVERIFY(PracticeServer::clientSecret(u"demo-public"_s).isEmpty());
    QVERIFY(PracticeServer::clientSecret(u"x"_s).isEmpty());
    QCOMPARE(PracticeServer::password(u"bob"_s).reveal(), u"build"_s);
    QVERIFY(PracticeServer::password(u"x"_s).isEmpty());
}

void PracticeInProcessTest::decideAllow()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    const Result<QUrl> redirect =
        server.decide(onServer(server, withPkce("demo-public", "&state=a%2Bb")), u"bob"_s, true);
    QVERIFY(redirect.ok());
    QVERIFY(redirect->toString().startsWith(u"http://127.0.0.1:5000/callback?"_s));
    QCOMPARE(parameterValue(decided(redirect), u"state"), u"a+b"_s);
    QCOMPARE(parameterValue(decided(redirect), u"iss"), server.baseUrl().toString());
    const QByteArray code = parameterValue(decided(redirect), u"code").toLatin1();
    const Json tokens = json(post(
        server, "/token", redemption(code, "&code_verifier=" + CodeVerifier + "&client_id=demo-public")));
    const HttpResponse answer =
        get(server, "/api/protected/", header("Authorization", "Bearer " + member(tokens, u"access_token")));
    QCOMPARE(json(answer)[u"user"].toString(), u"bob"_s);
}

void PracticeInProcessTest::decideDeny()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    const Result<QUrl> redirect =
        server.decide(onServer(server, withPkce("demo-web", "&state=x")), {}, false);
    QCOMPARE(parameterValue(decided(redirect), u"error"), u"access_denied"_s);
    QCOMPARE(parameterValue(decided(redirect), u"state"), u"x"_s);
}

void PracticeInProcessTest::decideErrors()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    const Result<QUrl> redirect =
        server.decide(onServer(server, authorizeTarget("demo-public")), u"bob"_s, true);
    QCOMPARE(parameterValue(decided(redirect), u"error"), u"invalid_request"_s);
}

void PracticeInProcessTest::decideRefuses_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown client") << authorizeTarget("x") << u"alice"_s << u"invalid_client"_s;
    QTest::newRow("foreign redirect")
        << QByteArray("/authorize?response_type=code&client_id=demo-web&redirect_uri=http%3A%2F%2Fx")
        << u"alice"_s << u"invalid_request"_s;
    QTest::newRow("unknown user") << withPkce("demo-web") << u"eve"_s << u"access_denied"_s;
    QTest::newRow("another path") << QByteArray("/token") << u"alice"_s << u"invalid_request"_s;
}

void PracticeInProcessTest::decideRefuses()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, user);
    QFETCH(QString, code);
    PracticeServer server;
    QVERIFY(server.start().ok());
    const QUrl url = onServer(server, target);
    const Result<QUrl> refused = server.decide(url, user, true);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.failure().code, code);
    QCOMPARE(refused.failure().stage, Stage::Authorization);
    QCOMPARE(refused.failure().kind, FailureKind::Refused);
    server.stop();
    QVERIFY(!server.decide(url, user, true).ok());
}

QTEST_GUILESS_MAIN(PracticeInProcessTest)
#include "tst_practiceinprocess.moc"
