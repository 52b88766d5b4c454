// SPDX-License-Identifier: GPL-3.0-or-later
// The authorization code grant against the practice server, from the address in the browser to the token.
#include "app/base/failurecodes.h"
#include "app/flows/grants.h"
#include "app/oauth/codechallenge.h"
#include "tests/support/badserver.h"
#include "tests/support/flowparts.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray Allow("user=alice&password=wonder&decision=allow");
} // namespace

class TestCodeFlow : public QObject
{
    Q_OBJECT

    PracticeServer m_server;

    auto flow(BrowserDoors doors = BrowserDoors::ListenerAndPaste,
              const Secret &secret = PracticeServer::clientSecret(u"demo-web"_s))
    {
        return [doors, secret](Run *run) { return authorizationCodeGrant(run, secret, doors); };
    }

    /// The redirect that the server gives after the person's decision.
    QUrl decided(const QUrl &url, bool allow = true)
    {
        return m_server.decide(url, u"alice"_s, allow).value();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start().ok()); }

    void throughThePages_data()
    {
        QTest::addColumn<Pkce>("pkce");
        QTest::addColumn<QString>("redirect");
        QTest::newRow("S256") << Pkce::S256 << u"http://127.0.0.1/callback"_s;
        QTest::newRow("plain") << Pkce::Plain << u"http://127.0.0.1/callback"_s;
        QTest::newRow("none") << Pkce::None << u"http://127.0.0.1/callback"_s;
        QTest::newRow("IPv6") << Pkce::S256 << u"http://[::1]/callback"_s;
    }

    void throughThePages()
    {
        QFETCH(Pkce, pkce);
        QFETCH(QString, redirect);
        ProviderProfile profile = m_server.profile();
        profile.pkce = pkce;
        profile.redirectUri = redirect;
        Browser browser;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            browser.signIn(url, Allow);
            return true;
        };
        const auto answer = parts.finish<TokenAnswer>(profile, flow());
        QVERIFY(answer && *answer);
        QVERIFY(!(*answer)->tokens.accessToken.isEmpty());
        QCOMPARE((*answer)->tokens.scope, u"read write"_s);
        QVERIFY(parts.run()->result().warnings.isEmpty());
        QTRY_COMPARE(browser.statuses, (QList<int>{200, 303, 200}));
        QCOMPARE(parts.whats(),
                 (QStringList{u"authorization_request"_s, u"authorization_response"_s, u"token_request"_s}));
        QCOMPARE(parts.run()->result().exchanges, (QList<qint64>{1, 2, 3}));

        const Exchange asked = parts.last(What::AuthorizationRequest);
        const Exchange came = parts.last(What::AuthorizationResponse);
        const Exchange posted = parts.last(What::TokenRequest);
        const Parameters query = queryOf(asked.request.url);
        const Parameters body = formDecode(posted.request.body).value_or(Parameters());
        QCOMPARE(asked.channel, Channel::Browser);
        QCOMPARE(came.channel, Channel::Browser);
        QCOMPARE(posted.channel, Channel::Direct);
        QCOMPARE(parameterValue(body, u"redirect_uri"),
                 parameterValue(query, u"redirect_uri")); // RFC 6749 §4.1.3
        QCOMPARE(parameterValue(body, u"code"), parameterValue(queryOf(came.request.url), u"code"));
        QCOMPARE(parameterValue(queryOf(came.request.url), u"state"), parameterValue(query, u"state"));
        QCOMPARE(hasParameter(body, u"code_verifier"), pkce != Pkce::None);
        if (pkce != Pkce::None)
            QCOMPARE(parameterValue(query, u"code_challenge"),
                     codeChallenge(Secret(parameterValue(body, u"code_verifier")), pkce));
        for (const Exchange &exchange : parts.log.exchanges()) {
            QCOMPARE(exchange.verdict, Verdict::Good);
            QCOMPARE(exchange.timesSent, 1);
        }
    }

    void aPublicClient()
    {
        ProviderProfile profile = m_server.profile();
        profile.clientId = u"demo-public"_s;
        profile.authentication = ClientAuthentication::None;
        Browser browser;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            browser.visit(decided(url));
            return true;
        };
        const auto answer =
            parts.finish<TokenAnswer>(profile, flow(BrowserDoors::ListenerAndPaste, Secret()));
        QVERIFY(answer && *answer);
        QVERIFY(!parts.last(What::TokenRequest).request.body.contains("client_secret"));
    }

    void everyAttemptIsNew()
    {
        QSet<QString> seen;
        for (int i = 0; i < 3; ++i) {
            Browser browser;
            FlowParts parts;
            parts.surroundings.openBrowser = [&](const QUrl &url) {
                seen.insert(parameterValue(queryOf(url), u"state"));
                seen.insert(parameterValue(queryOf(url), u"code_challenge"));
                browser.visit(decided(url));
                return true;
            };
            const auto answer = parts.finish<TokenAnswer>(m_server.profile(), flow());
            QVERIFY(answer && *answer);
        }
        QCOMPARE(seen.size(), 6);
    }

    void aUsedCodeAndAWrongSecret_data()
    {
        QTest::addColumn<bool>("used");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("used code") << true << u"invalid_grant"_s << 400;
        QTest::newRow("wrong secret") << false << u"invalid_client"_s << 401;
    }

    void aUsedCodeAndAWrongSecret()
    {
        QFETCH(bool, used);
        QFETCH(QString, code);
        QFETCH(int, status);
        Browser browser;
        FlowParts parts;
        QByteArray earlier;
        if (used) { // a code that was redeemed by an attempt before
            parts.surroundings.openBrowser = [&](const QUrl &url) {
                const QUrl redirect = decided(url);
                earlier = queryEncode(parameterValue(queryOf(redirect), u"code"));
                browser.visit(redirect);
                return true;
            };
            const auto first = parts.finish<TokenAnswer>(m_server.profile(), flow());
            QVERIFY(first && *first);
        }
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            browser.visit(used ? redirectOf(url, "code=" + earlier + "&state=" + stateOf(url))
                               : decided(url));
            return true;
        };
        const Secret secret = used ? PracticeServer::clientSecret(u"demo-web"_s) : Secret(u"wrong"_s);
        const auto answer =
            parts.finish<TokenAnswer>(m_server.profile(), flow(BrowserDoors::ListenerAndPaste, secret));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, code);
        QCOMPARE(answer->failure().httpStatus, status);
        QCOMPARE(answer->failure().stage, Stage::Token);
        const Exchange posted = parts.last(What::TokenRequest);
        QCOMPARE(answer->failure().exchange, posted.id);
        QCOMPARE(posted.verdict, Verdict::Refused);
        QCOMPARE(posted.timesSent, 1);
    }

    /// Qt's flow would corrupt these; the wire is what counts.
    void oddSecretsOnTheWire_data()
    {
        QTest::addColumn<ClientAuthentication>("authentication");
        QTest::newRow("post") << ClientAuthentication::SecretPost;
        QTest::newRow("basic") << ClientAuthentication::SecretBasic;
    }

    void oddSecretsOnTheWire()
    {
        QFETCH(ClientAuthentication, authentication);
        // The challenge would make Qt's flow post a second time, with the client id and an empty password.
        BadServer server(BadServer::raw(BadServer::response(
            401, "WWW-Authenticate: Basic realm=\"x\"\r\nContent-Type: application/json\r\n",
            "{\"error\":\"invalid_client\"}")));
        const QString odd = u"s3c+r&t%41= é/\"<"_s;
        ProviderProfile profile = m_server.profile();
        profile.issuer.clear();
        profile.authentication = authentication;
        profile.clientId = u"id+%41"_s;
        profile.endpoints.authorization =
            server.url(u"/authorize?p=B2C_1&x=%2B"_s).toString(QUrl::FullyEncoded);
        profile.endpoints.token = server.url(u"/token?tenant=%2B"_s).toString(QUrl::FullyEncoded);
        profile.tokenParameters = {{u"audience"_s, u"a+b&c"_s}};
        Browser browser;
        FlowParts parts;
        QUrl address;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            address = url;
            browser.visit(redirectOf(url, "code=4%2F0AVG%2Bz%3D%2541&state=" + stateOf(url)));
            return true;
        };
        const auto answer =
            parts.finish<TokenAnswer>(profile, flow(BrowserDoors::ListenerAndPaste, Secret(odd)));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, u"invalid_client"_s);
        QCOMPARE(parameterValue(queryOf(address), u"p"), u"B2C_1"_s);
        QCOMPARE(parameterValue(queryOf(address), u"x"), u"+"_s);
        QCOMPARE(parameterValue(queryOf(address), u"client_id"), u"id+%41"_s);

        QCOMPARE(server.requests().size(), 1);
        const QByteArray wire = server.requests().first();
        const Exchange posted = parts.last(What::TokenRequest);
        QCOMPARE(wire, QByteArray(requestHead(posted.request) + "\r\n" + posted.request.body));
        QVERIFY(wire.startsWith("POST /token?tenant=%2B HTTP/1.1\r\n"));
        const Parameters body = formDecode(bodyOf(wire)).value_or(Parameters());
        QCOMPARE(parameterValue(body, u"code"), u"4/0AVG+z=%41"_s); // decoded once, encoded once
        QCOMPARE(parameterValue(body, u"audience"), u"a+b&c"_s);
        QVERIFY(repeatedParameter(body).isEmpty());
        if (authentication == ClientAuthentication::SecretPost) {
            QCOMPARE(parameterValue(body, u"client_secret"), odd);
            QCOMPARE(parameterValue(body, u"client_id"), u"id+%41"_s);
        } else {
            const QByteArray pair =
                QByteArray::fromBase64(headerValue(posted.request.headers, "Authorization").mid(6));
            QCOMPARE(formDecodeText(pair.left(pair.indexOf(':'))), std::optional(u"id+%41"_s));
            QCOMPARE(formDecodeText(pair.mid(pair.indexOf(':') + 1)), std::optional(odd));
            QVERIFY(!hasParameter(body, u"client_secret"));
        }
    }
};

QTEST_GUILESS_MAIN(TestCodeFlow)
#include "tst_codeflow.moc"
