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
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
const QByteArray Allow("user=alice&password=wonder&decision=allow");

Parameters queryOf(const QUrl &url)
{
    return formDecode(url.query(QUrl::FullyEncoded).toLatin1()).value_or(Parameters());
}

/// The redirect of that attempt with other parameters.
QUrl redirectOf(const QUrl &authorizationUrl, const QByteArray &query)
{
    return QUrl::fromEncoded(parameterValue(queryOf(authorizationUrl), u"redirect_uri").toLatin1() + '?' + query);
}

QByteArray stateOf(const QUrl &authorizationUrl)
{
    return queryEncode(parameterValue(queryOf(authorizationUrl), u"state"));
}
} // namespace

class TestCodeFlow : public QObject
{
    Q_OBJECT

    PracticeServer m_server;

    auto flow(BrowserDoors doors = BrowserDoors::ListenerAndPaste, const Secret &secret = PracticeServer::clientSecret(u"demo-web"_s))
    {
        return [doors, secret](Run *run) { return authorizationCodeGrant(run, secret, doors); };
    }

    /// The redirect that the server gives after the person's decision.
    QUrl decided(const QUrl &url, bool allow = true) { return m_server.decide(url, u"alice"_s, allow).value(); }

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
        QCOMPARE(parts.whats(), (QStringList{u"authorization_request"_s, u"authorization_response"_s, u"token_request"_s}));
        QCOMPARE(parts.run()->result().exchanges, (QList<qint64>{1, 2, 3}));

        const Exchange asked = parts.last(What::AuthorizationRequest);
        const Exchange came = parts.last(What::AuthorizationResponse);
        const Exchange posted = parts.last(What::TokenRequest);
        const Parameters query = queryOf(asked.request.url);
        const Parameters body = formDecode(posted.request.body).value_or(Parameters());
        QCOMPARE(asked.channel, Channel::Browser);
        QCOMPARE(came.channel, Channel::Browser);
        QCOMPARE(posted.channel, Channel::Direct);
        QCOMPARE(parameterValue(body, u"redirect_uri"), parameterValue(query, u"redirect_uri")); // RFC 6749 §4.1.3
        QCOMPARE(parameterValue(body, u"code"), parameterValue(queryOf(came.request.url), u"code"));
        QCOMPARE(parameterValue(queryOf(came.request.url), u"state"), parameterValue(query, u"state"));
        QCOMPARE(hasParameter(body, u"code_verifier"), pkce != Pkce::None);
        if (pkce != Pkce::None)
            QCOMPARE(parameterValue(query, u"code_challenge"), codeChallenge(Secret(parameterValue(body, u"code_verifier")), pkce));
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
        const auto answer = parts.finish<TokenAnswer>(profile, flow(BrowserDoors::ListenerAndPaste, Secret()));
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

    /// Knocks that are not ours do not end the wait, and no token request comes of them.
    void strangersAreSentAway()
    {
        Browser browser;
        FlowParts parts;
        QUrl address;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            address = url;
            return true;
        };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(m_server.profile(), flow(), outcome);
        QTRY_VERIFY(run->isWaitingForBrowser());
        QSignalSpy refused(run, &Run::callbackRefused);
        const QByteArrayList strange{"code=STOLEN&state=wrong", "code=STOLEN", "error=access_denied", "", "code=%ff&state=" + stateOf(address)};
        for (const QByteArray &query : strange)
            browser.visit(redirectOf(address, query));
        browser.visit(redirectOf(address, "x").resolved(QUrl(u"/favicon.ico"_s)));
        QTRY_COMPARE(browser.statuses.size(), strange.size() + 1);
        QCOMPARE(browser.statuses.count(400), strange.size());
        QCOMPARE(browser.statuses.count(404), 1);
        QCOMPARE(refused.size(), strange.size());
        QVERIFY(run->isWaitingForBrowser());
        QVERIFY(parts.last(What::TokenRequest).id == 0);
        browser.visit(decided(address));
        QTRY_VERIFY(run->isFinished());
        QVERIFY(outcome->has_value() && **outcome);
        QCOMPARE(parts.whats().count(u"token_request"_s), 1);
    }

    void theRightAnswerTwiceIsRedeemedOnce()
    {
        Browser browser;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            const QUrl redirect = decided(url);
            browser.visit(redirect);
            browser.visit(redirect);
            return true;
        };
        const auto answer = parts.finish<TokenAnswer>(m_server.profile(), flow());
        QVERIFY(answer && *answer);
        QCOMPARE(parts.whats().count(u"token_request"_s), 1);
    }

    void endings_data()
    {
        QTest::addColumn<QByteArray>("query"); ///< {STATE} is the right one
        QTest::addColumn<QString>("code");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("denied") << QByteArray("error=access_denied&error_description=no+%26+no&state={STATE}") << u"access_denied"_s
                                << FailureKind::Refused << 200;
        QTest::newRow("code twice") << QByteArray("code=a&code=b&state={STATE}") << QString(codes::ParameterRepeated) << FailureKind::Rejected << 400;
        QTest::newRow("foreign issuer") << QByteArray("code=a&iss=https%3A%2F%2Fevil&state={STATE}") << QString(codes::IssuerMismatch)
                                        << FailureKind::Rejected << 400;
        QTest::newRow("nothing in it") << QByteArray("state={STATE}") << QString(codes::MalformedAnswer) << FailureKind::Rejected << 400;
    }

    void endings()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        QFETCH(FailureKind, kind);
        QFETCH(int, status);
        Browser browser;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            browser.visit(redirectOf(url, QByteArray(query).replace("{STATE}", stateOf(url))));
            return true;
        };
        const auto answer = parts.finish<TokenAnswer>(m_server.profile(), flow());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, code);
        QCOMPARE(answer->failure().kind, kind);
        QTRY_COMPARE(browser.statuses, QList<int>{status});
        QCOMPARE(parts.whats(), (QStringList{u"authorization_request"_s, u"authorization_response"_s})); // no token request
        QCOMPARE(parts.last(What::AuthorizationResponse).verdict, kind == FailureKind::Refused ? Verdict::Refused : Verdict::Rejected);
    }

    void timeIsOver_data()
    {
        QTest::addColumn<bool>("knocked");
        QTest::addColumn<QString>("code");
        QTest::addColumn<FailureKind>("kind");
        QTest::newRow("nobody came") << false << QString(codes::CallbackTimeout) << FailureKind::NoAnswer;
        QTest::newRow("only a stranger came") << true << QString(codes::StateMismatch) << FailureKind::Rejected;
    }

    void timeIsOver()
    {
        QFETCH(bool, knocked);
        QFETCH(QString, code);
        QFETCH(FailureKind, kind);
        Browser browser;
        FlowParts parts;
        quint16 port = 0;
        parts.surroundings.browserTimeout = 1s;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            port = static_cast<quint16>(redirectOf(url, "x").port());
            if (knocked)
                browser.visit(redirectOf(url, "code=c&state=wrong"));
            return true;
        };
        const auto answer = parts.finish<TokenAnswer>(m_server.profile(), flow());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, code);
        QCOMPARE(answer->failure().kind, kind);
        QCOMPARE(answer->failure().stage, Stage::Callback);
        QTcpServer next;
        QVERIFY2(next.listen(QHostAddress::LocalHost, port), "the listener is gone");
    }

    void pasted_data()
    {
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<BrowserDoors>("doors");
        QTest::newRow("instead of the listener") << u"http://127.0.0.1/callback"_s << BrowserDoors::ListenerAndPaste;
        QTest::newRow("a port where nobody listens") << u"http://127.0.0.1:5000/callback"_s << BrowserDoors::PasteOnly;
    }

    void pasted()
    {
        QFETCH(QString, redirect);
        QFETCH(BrowserDoors, doors);
        ProviderProfile profile = m_server.profile();
        profile.redirectUri = redirect;
        FlowParts parts;
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(profile, flow(doors), outcome);
        QTRY_VERIFY(run->isWaitingForBrowser());
        const BrowserWait wait = run->browserWait();
        QCOMPARE(wait.listening, doors == BrowserDoors::ListenerAndPaste);
        QVERIFY(!wait.opened);

        // What is not ours is told and does not end the wait.
        QCOMPARE(run->paste(u"nonsense"_s).failure().code, QString(codes::MalformedAnswer));
        QCOMPARE(run->paste(wait.authorizationUrl.toString()).failure().evidence.value(u"reason"_s), u"authorization_url"_s);
        QCOMPARE(run->paste(u"http://127.0.0.1:5000/callback?code=c&state=older"_s).failure().code, QString(codes::StateMismatch));
        QVERIFY(run->isWaitingForBrowser());

        QString text = QString::fromLatin1(decided(wait.authorizationUrl).toEncoded());
        text.insert(text.size() / 2, u"\r\n  "_s);
        QVERIFY(run->paste(u" \""_s + text + u"\"\n"_s).ok());
        QTRY_VERIFY(run->isFinished());
        QVERIFY(outcome->has_value() && **outcome);
        QCOMPARE(parts.whats().count(u"token_request"_s), 1);
    }

    void aTakenPortIsToldBeforeTheBrowserOpens()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ProviderProfile profile = m_server.profile();
        profile.redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(other.serverPort());
        int opened = 0;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &) { return ++opened > 0; };
        const auto answer = parts.finish<TokenAnswer>(profile, flow());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, QString(codes::PortInUse));
        QCOMPARE(opened, 0);
        QVERIFY(parts.log.exchanges().isEmpty());
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
            browser.visit(used ? redirectOf(url, "code=" + earlier + "&state=" + stateOf(url)) : decided(url));
            return true;
        };
        const Secret secret = used ? PracticeServer::clientSecret(u"demo-web"_s) : Secret(u"wrong"_s);
        const auto answer = parts.finish<TokenAnswer>(m_server.profile(), flow(BrowserDoors::ListenerAndPaste, secret));
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
            401, "WWW-Authenticate: Basic realm=\"x\"\r\nContent-Type: application/json\r\n", "{\"error\":\"invalid_client\"}")));
        const QString odd = u"s3c+r&t%41= é/\"<"_s;
        ProviderProfile profile = m_server.profile();
        profile.issuer.clear();
        profile.authentication = authentication;
        profile.clientId = u"id+%41"_s;
        profile.endpoints.authorization = server.url(u"/authorize?p=B2C_1&x=%2B"_s).toString(QUrl::FullyEncoded);
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
        const auto answer = parts.finish<TokenAnswer>(profile, flow(BrowserDoors::ListenerAndPaste, Secret(odd)));
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
            const QByteArray pair = QByteArray::fromBase64(headerValue(posted.request.headers, "Authorization").mid(6));
            QCOMPARE(formDecodeText(pair.left(pair.indexOf(':'))), std::optional(u"id+%41"_s));
            QCOMPARE(formDecodeText(pair.mid(pair.indexOf(':') + 1)), std::optional(odd));
            QVERIFY(!hasParameter(body, u"client_secret"));
        }
    }

    void openingAgainAndWaitingLonger()
    {
        QList<QUrl> opened;
        FlowParts parts;
        parts.surroundings.browserTimeout = 1s;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            opened.append(url);
            return opened.size() > 1;
        };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(m_server.profile(), flow(), outcome);
        QTRY_VERIFY(run->isWaitingForBrowser());
        QVERIFY(!run->browserWait().opened);
        run->openBrowserAgain();
        QVERIFY(run->browserWait().opened);
        QCOMPARE(opened.value(0), opened.value(1));
        QTest::qWait(700);
        run->keepWaiting(); // a second from now
        QTest::qWait(600);
        QVERIFY(run->isWaitingForBrowser());
        run->giveUpWaiting(Failure{.code = u"x"_s, .stage = Stage::Callback});
        QTRY_VERIFY(run->isFinished());
        QCOMPARE(run->result().failure->code, u"x"_s);
    }
};

QTEST_GUILESS_MAIN(TestCodeFlow)
#include "tst_codeflow.moc"
