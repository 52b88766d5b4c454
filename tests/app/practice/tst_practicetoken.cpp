// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicewire.h"

using namespace workbench;
using namespace workbench::wire;
using namespace Qt::StringLiterals;

/// Token, revocation and introspection endpoints, on the wire.
class PracticeTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start().ok()); }
    void passwordAnswerHasTheRightShape();
    void codeGrantWithPkce();
    void codeGrantOfThePublicClient();
    void codeGrantWithoutPkce();
    void codeSecondUse();
    void codeErrors_data();
    void codeErrors();
    void clientCredentials();
    void refreshRotates();
    void refreshScope();
    void refusals_data();
    void refusals();
    void revocation();
    void revocationRules();
    void introspection();
    void introspectionRules();

private:
    QByteArray introspected(const QByteArray &token);

    PracticeServer m_server;
};

void PracticeTokenTest::passwordAnswerHasTheRightShape()
{
    const HttpResponse answer =
        post(m_server, "/token",
             "grant_type=password&username=alice&password=wonder&scope=read+write" + WebSecret);
    QCOMPARE(answer.status, 200);
    QCOMPARE(headerValue(answer.headers, "Content-Type"), "application/json");
    QCOMPARE(headerValue(answer.headers, "Cache-Control"), "no-store");
    QCOMPARE(headerValue(answer.headers, "Pragma"), "no-cache");
    const Json body = json(answer);
    QStringList names;
    for (const auto &[name, value] : body.members())
        names.append(name);
    QCOMPARE(names.join(u' '), u"access_token expires_in token_type scope refresh_token"_s);
    QCOMPARE(body[u"expires_in"].toInteger(), std::optional<qint64>(3600));
    QCOMPARE(body[u"token_type"].toString(), u"Bearer"_s);
    QCOMPARE(body[u"scope"].toString(), u"read write"_s);
    QCOMPARE(body[u"access_token"].toString().size(), 43);
}

void PracticeTokenTest::codeGrantWithPkce()
{
    const QByteArray code = codeFor(m_server, withPkce("demo-web", "&scope=write+read"));
    const HttpResponse answer =
        post(m_server, "/token", redemption(code, "&code_verifier=" + CodeVerifier + WebSecret));
    QCOMPARE(answer.status, 200);
    QCOMPARE(json(answer)[u"scope"].toString(), u"write read"_s);
}

void PracticeTokenTest::codeGrantOfThePublicClient()
{
    const QByteArray code = codeFor(m_server, withPkce("demo-public"));
    const HttpResponse answer = post(
        m_server, "/token", redemption(code, "&code_verifier=" + CodeVerifier + "&client_id=demo-public"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(json(answer)[u"scope"].toString(), u"read"_s); // none was asked for
    const HttpResponse refreshed = post(m_server, "/token",
                                        "grant_type=refresh_token&client_id=demo-public&refresh_token=" +
                                            member(json(answer), u"refresh_token"));
    QCOMPARE(refreshed.status, 200);
}

void PracticeTokenTest::codeGrantWithoutPkce()
{
    const QByteArray code = codeFor(m_server, authorizeTarget("demo-web"));
    QCOMPARE(post(m_server, "/token", redemption(code, WebSecret)).status, 200);
}

void PracticeTokenTest::codeSecondUse()
{
    const QByteArray code = codeFor(m_server, authorizeTarget("demo-web"));
    const Json tokens = json(post(m_server, "/token", redemption(code, WebSecret)));
    const Headers bearer = header("Authorization", "Bearer " + member(tokens, u"access_token"));
    QCOMPARE(get(m_server, "/api/protected/", bearer).status, 200);
    const HttpResponse again = post(m_server, "/token", redemption(code, WebSecret));
    QCOMPARE(again.status, 400);
    QCOMPARE(errorOf(again), u"invalid_grant"_s);
    QCOMPARE(get(m_server, "/api/protected/", bearer).status, 401);
    const HttpResponse refreshed =
        post(m_server, "/token",
             "grant_type=refresh_token&refresh_token=" + member(tokens, u"refresh_token") + WebSecret);
    QCOMPARE(errorOf(refreshed), u"invalid_grant"_s);
}

void PracticeTokenTest::codeErrors_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("form"); // CODE stands for the code
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &form,
                        const QString &error) { QTest::newRow(name) << target << form << error; };
    const QByteArray start = "grant_type=authorization_code&code=";
    const QByteArray verifier = "&code_verifier=" + CodeVerifier;
    row("other port", withPkce("demo-web"),
        start + "CODE&redirect_uri=http%3A%2F%2F127.0.0.1%3A5001%2Fcallback" + verifier + WebSecret,
        u"invalid_grant"_s);
    row("no redirect_uri", withPkce("demo-web"), start + "CODE" + verifier + WebSecret, u"invalid_request"_s);
    row("no code", withPkce("demo-web"),
        "grant_type=authorization_code&redirect_uri=" + Redirect + verifier + WebSecret,
        u"invalid_request"_s);
    row("unknown code", withPkce("demo-web"), redemption("CODEx", verifier + WebSecret), u"invalid_grant"_s);
    row("no verifier", withPkce("demo-web"), redemption("CODE", WebSecret), u"invalid_grant"_s);
    row("wrong verifier", withPkce("demo-web"), redemption("CODE", verifier + 'x' + WebSecret),
        u"invalid_grant"_s);
    row("challenge as verifier", withPkce("demo-web"),
        redemption("CODE", "&code_verifier=" + CodeChallenge + WebSecret), u"invalid_grant"_s);
    row("verifier without challenge", authorizeTarget("demo-web"), redemption("CODE", verifier + WebSecret),
        u"invalid_grant"_s);
    row("another client's code", withPkce("demo-public"), redemption("CODE", verifier + WebSecret),
        u"invalid_grant"_s);
    row("public without verifier", withPkce("demo-public"), redemption("CODE", "&client_id=demo-public"),
        u"invalid_grant"_s);
}

void PracticeTokenTest::codeErrors()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, form);
    QFETCH(QString, error);
    const QByteArray code = codeFor(m_server, target);
    QCOMPARE(code.size(), 43);
    const HttpResponse answer = post(m_server, "/token", form.replace("CODE", code));
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorOf(answer), error);
    QCOMPARE(headerValue(answer.headers, "Cache-Control"), "no-store");
}

void PracticeTokenTest::clientCredentials()
{
    const HttpResponse answer =
        post(m_server, "/token", "grant_type=client_credentials&scope=read" + ServiceSecret);
    QCOMPARE(answer.status, 200);
    QVERIFY(!json(answer).contains(u"refresh_token"));
}

void PracticeTokenTest::refreshRotates()
{
    const Json first = passwordTokens(m_server);
    const QByteArray form =
        "grant_type=refresh_token&refresh_token=" + member(first, u"refresh_token") + WebSecret;
    const Json second = json(post(m_server, "/token", form));
    QVERIFY(!member(second, u"refresh_token").isEmpty());
    QVERIFY(member(second, u"refresh_token") != member(first, u"refresh_token"));
    QCOMPARE(introspected(member(first, u"access_token")), "false");
    QCOMPARE(introspected(member(second, u"access_token")), "true");
    const HttpResponse reuse = post(m_server, "/token", form);
    QCOMPARE(reuse.status, 400);
    QCOMPARE(errorOf(reuse), u"invalid_grant"_s);
    QCOMPARE(introspected(member(second, u"access_token")), "false");
    QCOMPARE(introspected(member(second, u"refresh_token")), "false");
}

void PracticeTokenTest::refreshScope()
{
    const Json tokens = passwordTokens(m_server, "read+write");
    const QByteArray form =
        "grant_type=refresh_token&refresh_token=" + member(tokens, u"refresh_token") + WebSecret;
    QCOMPARE(errorOf(post(m_server, "/token", form + "&scope=read+openid")), u"invalid_scope"_s);
    QCOMPARE(json(post(m_server, "/token", form + "&scope=write"))[u"scope"].toString(), u"write"_s);
}

void PracticeTokenTest::refusals_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &form, const QString &error) {
        QTest::newRow(name) << form << error;
    };
    const QByteArray password = "grant_type=password&username=alice&password=";
    row("no grant_type", "username=alice" + WebSecret, u"invalid_request"_s);
    row("empty grant_type", "grant_type=" + WebSecret, u"invalid_request"_s);
    row("unknown grant", "grant_type=device" + WebSecret, u"unsupported_grant_type"_s);
    row("web may not be a service", "grant_type=client_credentials" + WebSecret, u"unauthorized_client"_s);
    row("service has no users", password + "wonder" + ServiceSecret, u"unauthorized_client"_s);
    row("public has no passwords", password + "wonder&client_id=demo-public", u"unauthorized_client"_s);
    row("wrong password", password + "build" + WebSecret, u"invalid_grant"_s);
    row("unknown user", "grant_type=password&username=eve&password=wonder" + WebSecret, u"invalid_grant"_s);
    row("no password", "grant_type=password&username=alice" + WebSecret, u"invalid_request"_s);
    row("no username", "grant_type=password&password=wonder" + WebSecret, u"invalid_request"_s);
    row("scope", password + "wonder&scope=admin" + WebSecret, u"invalid_scope"_s);
    row("service wants openid", "grant_type=client_credentials&scope=openid" + ServiceSecret,
        u"invalid_scope"_s);
    row("no refresh_token", "grant_type=refresh_token" + WebSecret, u"invalid_request"_s);
    row("unknown refresh_token", "grant_type=refresh_token&refresh_token=x" + WebSecret, u"invalid_grant"_s);
}

void PracticeTokenTest::refusals()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, error);
    const HttpResponse answer = post(m_server, "/token", form);
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorOf(answer), error);
    QVERIFY(!json(answer)[u"error_description"].toString().isEmpty());
    QCOMPARE(headerValue(answer.headers, "Cache-Control"), "no-store");
    QCOMPARE(headerValue(answer.headers, "Pragma"), "no-cache");
}

void PracticeTokenTest::revocation()
{
    const Json tokens = passwordTokens(m_server);
    const QByteArray access = member(tokens, u"access_token");
    const HttpResponse answer =
        post(m_server, "/revoke", "token=" + access + "&token_type_hint=refresh_token" + WebSecret);
    QCOMPARE(answer.status, 200);
    QCOMPARE(json(answer)[u"revoked"].toBool(), true);
    QCOMPARE(introspected(access), "false");
    QCOMPARE(introspected(member(tokens, u"refresh_token")), "true");

    const Json other = passwordTokens(m_server);
    QCOMPARE(post(m_server, "/revoke", "token=" + member(other, u"refresh_token") + WebSecret).status, 200);
    QCOMPARE(introspected(member(other, u"access_token")), "false");
}

void PracticeTokenTest::revocationRules()
{
    const QByteArray access = member(passwordTokens(m_server), u"access_token");
    QCOMPARE(post(m_server, "/revoke", "token=unknown" + WebSecret).status, 200);
    QCOMPARE(errorOf(post(m_server, "/revoke", WebSecret.mid(1))), u"invalid_request"_s);
    const HttpResponse nobody = post(m_server, "/revoke", "token=" + access);
    QCOMPARE(nobody.status, 401);
    QCOMPARE(errorOf(nobody), u"invalid_client"_s);
    const HttpResponse stranger = post(m_server, "/revoke", "token=" + access + ServiceSecret);
    QCOMPARE(stranger.status, 400);
    QCOMPARE(introspected(access), "true");
}

void PracticeTokenTest::introspection()
{
    const Json tokens = passwordTokens(m_server);
    const HttpResponse answer =
        post(m_server, "/introspect", "token=" + member(tokens, u"access_token") + ServiceSecret);
    QCOMPARE(answer.status, 200);
    const Json body = json(answer);
    QCOMPARE(body[u"active"].toBool(), true);
    QCOMPARE(body[u"scope"].toString(), u"read write"_s);
    QCOMPARE(body[u"client_id"].toString(), u"demo-web"_s);
    QCOMPARE(body[u"username"].toString(), u"alice"_s);
    QCOMPARE(body[u"token_type"].toString(), u"Bearer"_s);
    QCOMPARE(body[u"iss"].toString(), m_server.baseUrl().toString());
    QCOMPARE(*body[u"exp"].toInteger() - *body[u"iat"].toInteger(), 3600);
    const HttpResponse unknown = post(m_server, "/introspect", "token=x" + WebSecret);
    QCOMPARE(unknown.body, "{\"active\": false}");
}

void PracticeTokenTest::introspectionRules()
{
    const QByteArray token = "token=" + member(passwordTokens(m_server), u"access_token");
    QCOMPARE(post(m_server, "/introspect", token).status, 401);
    QCOMPARE(post(m_server, "/introspect", token + "&client_id=demo-public").status, 401);
    QCOMPARE(post(m_server, "/introspect", token + "&client_id=demo-web&client_secret=x").status, 401);
    QCOMPARE(post(m_server, "/introspect", WebSecret.mid(1)).status, 400);
}

QByteArray PracticeTokenTest::introspected(const QByteArray &token)
{
    const Json body = json(post(m_server, "/introspect", "token=" + token + WebSecret));
    return body[u"active"].isBool() ? (body[u"active"].toBool() ? "true" : "false") : "no answer";
}

QTEST_GUILESS_MAIN(PracticeTokenTest)
#include "tst_practicetoken.moc"
