// SPDX-License-Identifier: GPL-3.0-or-later
// The flows against a real django-oauth-toolkit.
#include "app/base/failurecodes.h"
#include "app/flows/grants.h"
#include "app/flows/tokenuse.h"
#include "tests/support/flowparts.h"
#include "tests/support/realserver.h"

#include <QProcess>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDot : public QObject
{
    Q_OBJECT

    RealServer m_server;

    ProviderProfile profile(Grant grant, const QString &clientId) const
    {
        ProviderProfile result;
        result.name = u"Django"_s;
        result.grant = grant;
        result.clientId = clientId;
        result.user = u"admin@example.com"_s;
        result.scope = u"read write"_s;
        result.redirectUri = u"http://127.0.0.1/callback"_s;
        result.endpoints.authorization = m_server.url(u"/o/authorize/"_s).toString();
        result.endpoints.token = m_server.url(u"/o/token/"_s).toString();
        result.endpoints.revocation = m_server.url(u"/o/revoke_token/"_s).toString();
        result.endpoints.resource = m_server.url(u"/api/oauth2/protected/"_s).toString();
        return result;
    }

    static auto passwordFlow(const QString &password)
    {
        return [password](Run *run) {
            return passwordGrant(run, Secret(u"password-secret"_s), Secret(password));
        };
    }

    static auto codeFlow(const QString &secret)
    {
        return [secret](Run *run) {
            return authorizationCodeGrant(run, Secret(secret), BrowserDoors::ListenerAndPaste);
        };
    }

    /// A person at the address, as a program: signs in, agrees, goes back.
    static bool approve(QProcess &browser, const QUrl &url)
    {
        browser.setProcessChannelMode(QProcess::MergedChannels);
        browser.start(QFINDTESTDATA("support/approve.py"), {QString::fromLatin1(url.toEncoded())});
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = RealServer::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    }

    void passwordAndCall()
    {
        const ProviderProfile django = profile(Grant::Password, u"password-client"_s);
        FlowParts parts;
        const auto answer = parts.finish<TokenAnswer>(django, passwordFlow(u"1234"_s));
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->tokens.scope, u"read write"_s);
        QCOMPARE((*answer)->tokens.expiresIn.value_or(0), Q_INT64_C(3600));
        QCOMPARE((*answer)->warnings.size(), 0);
        const Secret token = (*answer)->tokens.accessToken;
        const auto called = parts.finish<Done>(django, [&](Run *run) {
            return callResource(run, QUrl(django.endpoints.resource), token, TokenPlacement::Header, {},
                                false);
        });
        QVERIFY(called && *called);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("wrong password") << u"password-client"_s << u"wrong"_s << u"invalid_grant"_s << 400;
        QTest::newRow("unknown client") << u"nobody"_s << u"1234"_s << u"invalid_client"_s << 401;
        QTest::newRow("client of another grant") << u"cc-client"_s << u"1234"_s << u"invalid_client"_s << 401;
    }

    void refusals()
    {
        QFETCH(QString, client);
        QFETCH(QString, password);
        QFETCH(QString, code);
        QFETCH(int, status);
        FlowParts parts;
        const auto answer =
            parts.finish<TokenAnswer>(profile(Grant::Password, client), passwordFlow(password));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, code);
        QCOMPARE(answer->failure().httpStatus, status);
        QCOMPARE(parts.last(What::TokenRequest).timesSent, 1);
    }

    void anOddSecretInABasicHeader_data()
    {
        QTest::addColumn<BasicEncoding>("encoding");
        QTest::addColumn<bool>("good");
        QTest::newRow("form-encoded (RFC 6749 §2.3.1)") << BasicEncoding::Form << true;
        QTest::newRow("raw: this server decodes") << BasicEncoding::Raw << false;
    }

    void anOddSecretInABasicHeader()
    {
        QFETCH(BasicEncoding, encoding);
        QFETCH(bool, good);
        ProviderProfile django = profile(Grant::ClientCredentials, u"cc-odd"_s);
        django.authentication = ClientAuthentication::SecretBasic;
        django.basicEncoding = encoding;
        FlowParts parts;
        const auto answer = parts.finish<TokenAnswer>(
            django, [](Run *run) { return clientCredentialsGrant(run, Secret(u"p:a+s%s /=&?ü"_s)); });
        QVERIFY(answer);
        QCOMPARE(answer->ok(), good);
        if (!good)
            QCOMPARE(answer->failure().code, u"invalid_client"_s);
    }

    void codeWithPkce_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<Pkce>("pkce");
        QTest::newRow("S256") << u"code-confidential-pkce"_s << u"code-pkce-secret"_s << Pkce::S256;
        QTest::newRow("plain") << u"code-confidential-pkce"_s << u"code-pkce-secret"_s << Pkce::Plain;
        QTest::newRow("public") << u"code-public"_s << QString() << Pkce::S256;
    }

    void codeWithPkce()
    {
        QFETCH(QString, client);
        QFETCH(QString, secret);
        QFETCH(Pkce, pkce);
        ProviderProfile django = profile(Grant::AuthorizationCode, client);
        django.pkce = pkce;
        if (secret.isEmpty())
            django.authentication = ClientAuthentication::None;
        QProcess browser;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) { return approve(browser, url); };
        const auto answer = parts.finish<TokenAnswer>(django, codeFlow(secret), 30'000);
        QVERIFY(browser.state() == QProcess::NotRunning || browser.waitForFinished());
        QVERIFY2(answer && *answer, browser.readAll().constData());
        QCOMPARE(browser.exitCode(), 0);
        QVERIFY(!(*answer)->tokens.refreshToken.isEmpty());
        QCOMPARE(parts.whats(),
                 (QStringList{u"authorization_request"_s, u"authorization_response"_s, u"token_request"_s}));
    }

    /// This server crashes on it: 500 with a page, which is a refusal all the same.
    void refreshAfterRevocation()
    {
        const ProviderProfile django = profile(Grant::Password, u"password-client"_s);
        FlowParts parts;
        const auto answer = parts.finish<TokenAnswer>(django, passwordFlow(u"1234"_s));
        QVERIFY(answer && *answer);
        const TokenSet tokens = (*answer)->tokens;
        const Secret secret(u"password-secret"_s);
        const auto revoked = parts.finish<Done>(django, [&](Run *run) {
            return revokeToken(run, secret, tokens.refreshToken, TokenKind::RefreshToken);
        });
        QVERIFY(revoked && *revoked);
        const auto refreshed =
            parts.finish<TokenAnswer>(django, [&](Run *run) { return refreshGrant(run, secret, tokens); });
        QVERIFY(refreshed && !*refreshed);
        QCOMPARE(refreshed->failure().kind, FailureKind::Refused);
        QCOMPARE(refreshed->failure().stage, Stage::Refresh);
        const Exchange exchange = parts.last(What::RefreshRequest);
        QVERIFY(exchange.response && exchange.response->status >= 400);
        QCOMPARE(refreshed->failure().httpStatus, exchange.response->status);
        if (exchange.response->status == 500)
            QCOMPARE(refreshed->failure().evidence.value(u"body"_s), u"html"_s);
    }

    /// The server shows its error to the person and never comes back.
    void aWrongRedirectUri()
    {
        ProviderProfile django = profile(Grant::AuthorizationCode, u"code-confidential"_s);
        django.redirectUri = u"http://127.0.0.1/not-registered"_s;
        QProcess browser;
        FlowParts parts;
        parts.surroundings.browserTimeout = 3s;
        parts.surroundings.openBrowser = [&](const QUrl &url) { return approve(browser, url); };
        const auto answer = parts.finish<TokenAnswer>(django, codeFlow(u"code-secret"_s));
        QVERIFY(browser.state() == QProcess::NotRunning || browser.waitForFinished());
        QCOMPARE(browser.exitCode(), 4);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, QString(codes::CallbackTimeout));
        QCOMPARE(answer->failure().kind, FailureKind::NoAnswer);
        QCOMPARE(answer->failure().evidence.value(u"seconds"_s), u"3"_s);
        QCOMPARE(parts.whats(), QStringList{u"authorization_request"_s});
    }

    void aForgottenSlash()
    {
        ProviderProfile django = profile(Grant::Password, u"password-client"_s);
        django.endpoints.token.chop(1);
        FlowParts parts;
        const auto answer = parts.finish<TokenAnswer>(django, passwordFlow(u"1234"_s));
        QVERIFY(answer && !*answer);
        // With DEBUG Django crashes on it instead of redirecting.
        QVERIFY(answer->failure().code == codes::RedirectRefused || answer->failure().code == u"http_500");
        QVERIFY(answer->failure().code != codes::RedirectRefused ||
                answer->failure().evidence.value(u"location"_s).endsWith(u"/o/token/"_s));
    }
};

QTEST_GUILESS_MAIN(TestDot)
#include "tst_dot.moc"
