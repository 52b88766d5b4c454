// SPDX-License-Identifier: GPL-3.0-or-later
// The direct grants and the two hooks that every message passes: alter and gate.
#include "app/base/failurecodes.h"
#include "app/flows/grants.h"
#include "tests/support/badserver.h"
#include "tests/support/flowparts.h"

#include <QPromise>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
auto passwordFlow(const Secret &secret, const Secret &password)
{
    return [secret, password](Run *run) { return passwordGrant(run, secret, password); };
}

auto serviceFlow(const Secret &secret)
{
    return [secret](Run *run) { return clientCredentialsGrant(run, secret); };
}

auto refreshFlow(const Secret &secret, const TokenSet &tokens)
{
    return [secret, tokens](Run *run) { return refreshGrant(run, secret, tokens); };
}
} // namespace

class TestGrants : public QObject
{
    Q_OBJECT

    PracticeServer m_server;
    const Secret m_webSecret = PracticeServer::clientSecret(u"demo-web"_s);

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start().ok()); }

    void password()
    {
        FlowParts parts;
        const auto answer = parts.finish<TokenAnswer>(m_server.profile(Grant::Password),
                                                      passwordFlow(m_webSecret, Secret(u"wonder"_s)));
        QVERIFY(answer && *answer);
        QVERIFY(!(*answer)->tokens.refreshToken.isEmpty());
        QCOMPARE((*answer)->tokens.expiresIn.value_or(0), Q_INT64_C(3600));
        const Warnings warnings = parts.run()->result().warnings;
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.first().code, u"legacy_password_grant"_s);
        QCOMPARE(warnings.first().clause, u"RFC 9700 §2.4"_s);
        const Exchange exchange = parts.last(What::TokenRequest);
        QCOMPARE(exchange.verdict, Verdict::Good);
        QCOMPARE(exchange.profile, u"Practice server"_s);
        QCOMPARE(parts.run()->result().exchanges, QList<qint64>{exchange.id});
    }

    void wrongPassword()
    {
        FlowParts parts;
        const auto answer = parts.finish<TokenAnswer>(m_server.profile(Grant::Password),
                                                      passwordFlow(m_webSecret, Secret(u"wrong"_s)));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, u"invalid_grant"_s);
        QCOMPARE(answer->failure().exchange, parts.last(What::TokenRequest).id);
        QCOMPARE(parts.last(What::TokenRequest).verdict, Verdict::Refused);
    }

    void clientCredentials_data()
    {
        QTest::addColumn<ClientAuthentication>("authentication");
        QTest::newRow("post") << ClientAuthentication::SecretPost;
        QTest::newRow("basic") << ClientAuthentication::SecretBasic;
    }

    void clientCredentials()
    {
        QFETCH(ClientAuthentication, authentication);
        ProviderProfile profile = m_server.profile(Grant::ClientCredentials);
        profile.authentication = authentication;
        FlowParts parts;
        const auto answer =
            parts.finish<TokenAnswer>(profile, serviceFlow(PracticeServer::clientSecret(u"demo-service"_s)));
        QVERIFY(answer && *answer);
        QVERIFY((*answer)->tokens.refreshToken.isEmpty());
        QVERIFY(parts.run()->result().warnings.isEmpty());
    }

    void refreshing()
    {
        FlowParts parts;
        const ProviderProfile profile = m_server.profile(Grant::Password);
        const auto first = parts.finish<TokenAnswer>(profile, passwordFlow(m_webSecret, Secret(u"wonder"_s)));
        QVERIFY(first && *first);
        const TokenSet before = (*first)->tokens;
        const auto second = parts.finish<TokenAnswer>(profile, refreshFlow(m_webSecret, before));
        QVERIFY(second && *second);
        const TokenSet after = mergedAfterRefresh(before, **second);
        QVERIFY(after.accessToken != before.accessToken);
        QVERIFY(after.refreshToken != before.refreshToken); // this server rotates
        QVERIFY(!after.refreshToken.isEmpty());
        const Exchange exchange = parts.last(What::RefreshRequest);
        QVERIFY(!exchange.request.body.contains("scope="));
        // The old one is spent.
        const auto third = parts.finish<TokenAnswer>(profile, refreshFlow(m_webSecret, before));
        QVERIFY(third && !*third);
        QCOMPARE(third->failure().code, u"invalid_grant"_s);
        QCOMPARE(third->failure().stage, Stage::Refresh);
    }

    void oddSecretsOnTheWire()
    {
        BadServer server(BadServer::json("{\"access_token\":\"AT\",\"token_type\":\"Bearer\"}"));
        ProviderProfile profile = m_server.profile(Grant::Password);
        profile.endpoints.token = server.url(u"/token"_s).toString();
        const QString odd = u"p+&=% 41%41é"_s;
        FlowParts parts;
        const auto answer = parts.finish<TokenAnswer>(profile, passwordFlow(Secret(odd), Secret(odd)));
        QVERIFY(answer && *answer);
        QCOMPARE(server.requests().size(), 1);
        const Parameters body = formDecode(bodyOf(server.requests().first())).value_or(Parameters());
        QCOMPARE(parameterValue(body, u"password"), odd);
        QCOMPARE(parameterValue(body, u"client_secret"), odd);
    }

    void whatWasAlteredGoesOut()
    {
        BadServer server(BadServer::json("{\"access_token\":\"AT\",\"token_type\":\"Bearer\"}"));
        ProviderProfile profile = m_server.profile(Grant::ClientCredentials);
        profile.endpoints.token = server.url(u"/token"_s).toString();
        FlowParts parts;
        parts.surroundings.alter = [](Exchange message) {
            message.request.body.replace("client_credentials", "something_else");
            setHeader(message.request.headers, "X-Broken", "yes");
            return message;
        };
        const auto answer = parts.finish<TokenAnswer>(profile, serviceFlow(Secret(u"s"_s)));
        QVERIFY(answer && *answer);
        QVERIFY(bodyOf(server.requests().first()).startsWith("grant_type=something_else&"));
        QVERIFY(server.requests().first().contains("\r\nX-Broken: yes\r\n"));
        const QByteArray length = QByteArray::number(bodyOf(server.requests().first()).size());
        QCOMPARE(headerValue(parts.last(What::TokenRequest).request.headers, "Content-Length"), length);
        QVERIFY(parts.last(What::TokenRequest).request.body.startsWith("grant_type=something_else&"));
    }

    void theCodeRequestCanBeAlteredToo()
    {
        Browser browser;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            browser.visit(m_server.decide(url, u"alice"_s, true).value());
            return true;
        };
        parts.surroundings.alter = [](Exchange message) {
            if (message.what == What::TokenRequest)
                message.request.body.replace("code_verifier=", "code_verifier=x");
            return message;
        };
        const auto answer = parts.finish<TokenAnswer>(m_server.profile(), [this](Run *run) {
            return authorizationCodeGrant(run, m_webSecret, BrowserDoors::ListenerAndPaste);
        });
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, u"invalid_grant"_s); // the server saw the broken verifier
        QVERIFY(parts.last(What::TokenRequest).request.body.contains("code_verifier=x"));
    }

    void theGateHoldsAMessage()
    {
        BadServer server(BadServer::json("{\"access_token\":\"AT\",\"token_type\":\"Bearer\"}"));
        ProviderProfile profile = m_server.profile(Grant::ClientCredentials);
        profile.endpoints.token = server.url(u"/token"_s).toString();
        QPromise<void> next;
        next.start();
        QByteArray shown;
        FlowParts parts;
        parts.surroundings.gate = [&](const Exchange &message) {
            shown = message.request.body;
            return next.future();
        };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(profile, serviceFlow(Secret(u"s"_s)), outcome);
        QTRY_VERIFY(!shown.isEmpty());
        QTest::qWait(50);
        QCOMPARE(server.connections(), 0);
        QVERIFY(parts.log.exchanges().isEmpty());
        QVERIFY(!run->isFinished());
        next.finish();
        QTRY_VERIFY(run->isFinished());
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(bodyOf(server.requests().first()), shown);
    }

    void badAnswersEndTheRun_data()
    {
        QTest::addColumn<BadServer::Script>("script");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("page") << BadServer::raw(
                                     BadServer::response(200, "Content-Type: text/html\r\n", "<html>"))
                              << QString(codes::MalformedAnswer) << Verdict::Rejected;
        QTest::newRow("cut with a whole token")
            << BadServer::raw("HTTP/1.1 200 OK\r\nContent-Length: "
                              "500\r\n\r\n{\"access_token\":\"AT\",\"token_type\":\"Bearer\"}")
            << QString(codes::ConnectionLost) << Verdict::Failed;
        QTest::newRow("redirect") << BadServer::raw(
                                         BadServer::response(307, "Location: http://127.0.0.1:1/\r\n", ""))
                                  << QString(codes::RedirectRefused) << Verdict::Rejected;
        QTest::newRow("crash") << BadServer::raw(
                                      BadServer::response(500, "Content-Type: text/html\r\n", "<html>"))
                               << u"http_500"_s << Verdict::Refused;
        QTest::newRow("refusal") << BadServer::json("{\"error\":\"invalid_scope\"}", 400)
                                 << u"invalid_scope"_s << Verdict::Refused;
    }

    void badAnswersEndTheRun()
    {
        QFETCH(BadServer::Script, script);
        QFETCH(QString, code);
        QFETCH(Verdict, verdict);
        BadServer server(script);
        ProviderProfile profile = m_server.profile(Grant::ClientCredentials);
        profile.endpoints.token = server.url(u"/token"_s).toString();
        FlowParts parts;
        QElapsedTimer timer;
        timer.start();
        const auto answer = parts.finish<TokenAnswer>(profile, serviceFlow(Secret(u"s"_s)));
        QVERIFY(answer && !*answer);
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(answer->failure().code, code);
        QCOMPARE(parts.log.exchanges().size(), 1);
        QCOMPARE(parts.log.exchanges().first().verdict, verdict);
        QCOMPARE(parts.log.exchanges().first().failure->code, code);
        QVERIFY(!parts.run()->result().tokens);
    }
};

QTEST_GUILESS_MAIN(TestGrants)
#include "tst_grants.moc"
