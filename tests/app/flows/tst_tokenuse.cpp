// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a token, against the practice server.
#include "app/base/failurecodes.h"
#include "app/flows/grants.h"
#include "app/flows/tokenuse.h"
#include "tests/support/badserver.h"
#include "tests/support/flowparts.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class TestTokenUse : public QObject
{
    Q_OBJECT

    PracticeServer m_server;
    const Secret m_secret = PracticeServer::clientSecret(u"demo-web"_s);

    TokenSet newTokens(const QString &scope = u"read write"_s)
    {
        ProviderProfile profile = m_server.profile(Grant::Password);
        profile.scope = scope;
        FlowParts parts;
        const auto answer = parts.finish<TokenAnswer>(
            profile, [this](Run *run) { return passwordGrant(run, m_secret, Secret(u"wonder"_s)); });
        return answer && *answer ? (*answer)->tokens : TokenSet{};
    }

    static auto call(const QUrl &url, const Secret &token, TokenPlacement placement,
                     bool expectRefusal = false, const QByteArray &method = {})
    {
        return [=](Run *run) { return callResource(run, url, token, placement, method, expectRefusal); };
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start().ok()); }

    void placements_data()
    {
        QTest::addColumn<TokenPlacement>("placement");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("warning");
        QTest::newRow("header") << TokenPlacement::Header << 200 << QString();
        QTest::newRow("query") << TokenPlacement::Query << 200 << u"token_in_query"_s;
        QTest::newRow("form") << TokenPlacement::Form << 200 << QString();
        QTest::newRow("none") << TokenPlacement::None << 401 << QString();
    }

    void placements()
    {
        QFETCH(TokenPlacement, placement);
        QFETCH(int, status);
        QFETCH(QString, warning);
        const ProviderProfile profile = m_server.profile();
        const TokenSet tokens = newTokens();
        FlowParts parts;
        const auto outcome = parts.finish<Done>(
            profile, call(QUrl(profile.endpoints.resource), tokens.accessToken, placement));
        QVERIFY(outcome);
        QCOMPARE(outcome->ok(), status == 200);
        const Exchange exchange = parts.last(What::ResourceRequest);
        QCOMPARE(exchange.to, Party::ResourceServer);
        QCOMPARE(exchange.response->status, status);
        QCOMPARE(exchange.verdict, status == 200 ? Verdict::Good : Verdict::Refused);
        QStringList codes;
        for (const Warning &one : parts.run()->result().warnings)
            codes.append(one.code);
        QCOMPARE(codes, warning.isEmpty() ? QStringList() : QStringList{warning});
    }

    void anExpectedRefusalIsRecordedAsOne_data()
    {
        QTest::addColumn<bool>("expected");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("expected") << true << Verdict::RefusedAsExpected;
        QTest::newRow("not expected") << false << Verdict::Refused;
    }

    void anExpectedRefusalIsRecordedAsOne()
    {
        QFETCH(bool, expected);
        QFETCH(Verdict, verdict);
        const ProviderProfile profile = m_server.profile();
        FlowParts parts;
        const auto outcome =
            parts.finish<Done>(profile, call(QUrl(profile.endpoints.resource), Secret(u"unknown"_s),
                                             TokenPlacement::Header, expected));
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->failure().code, u"invalid_token"_s); // the outcome stays the server's
        QCOMPARE(parts.last(What::ResourceRequest).verdict, verdict);
    }

    void revokingIsProvenByACall_data()
    {
        QTest::addColumn<TokenKind>("kind");
        QTest::newRow("access token") << TokenKind::AccessToken;
        QTest::newRow("refresh token") << TokenKind::RefreshToken;
    }

    void revokingIsProvenByACall()
    {
        QFETCH(TokenKind, kind);
        const bool access = kind == TokenKind::AccessToken;
        const ProviderProfile profile = m_server.profile();
        const TokenSet tokens = newTokens();
        const Secret token = access ? tokens.accessToken : tokens.refreshToken;
        FlowParts parts;
        const auto revoked =
            parts.finish<Done>(profile, [&](Run *run) { return revokeToken(run, m_secret, token, kind); });
        QVERIFY(revoked && *revoked);
        if (access) {
            const auto called = parts.finish<Done>(
                profile, call(QUrl(profile.endpoints.resource), token, TokenPlacement::Header));
            QVERIFY(called && !*called);
            QCOMPARE(called->failure().code, u"invalid_token"_s);
        } else {
            const auto refreshed = parts.finish<TokenAnswer>(
                profile, [&](Run *run) { return refreshGrant(run, m_secret, tokens); });
            QVERIFY(refreshed && !*refreshed);
            QCOMPARE(refreshed->failure().code, u"invalid_grant"_s);
        }
    }

    void introspection()
    {
        const ProviderProfile profile = m_server.profile();
        const TokenSet tokens = newTokens();
        FlowParts parts;
        const auto active = parts.finish<Json>(
            profile, [&](Run *run) { return introspectToken(run, m_secret, tokens.accessToken); });
        QVERIFY(active && *active);
        QVERIFY((**active)[u"active"].toBool());
        QCOMPARE((**active)[u"username"].toString(), u"alice"_s);
        const auto inactive = parts.finish<Json>(
            profile, [&](Run *run) { return introspectToken(run, m_secret, Secret(u"unknown"_s)); });
        QVERIFY(inactive && *inactive);
        QVERIFY(!(**inactive)[u"active"].toBool());
        const auto refused = parts.finish<Json>(
            profile, [&](Run *run) { return introspectToken(run, Secret(u"wrong"_s), tokens.accessToken); });
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->failure().code, u"invalid_client"_s);
        QCOMPARE(refused->failure().stage, Stage::Introspection);
    }

    void userInfo()
    {
        const ProviderProfile profile = m_server.profile();
        const TokenSet tokens = newTokens(u"openid"_s);
        FlowParts parts;
        const auto document =
            parts.finish<Json>(profile, [&](Run *run) { return fetchUserInfo(run, tokens.accessToken); });
        QVERIFY(document && *document);
        QCOMPARE((**document)[u"sub"].toString(), u"alice"_s);
        const TokenSet without = newTokens();
        const auto refused =
            parts.finish<Json>(profile, [&](Run *run) { return fetchUserInfo(run, without.accessToken); });
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->failure().code, u"insufficient_scope"_s);
        QCOMPARE(refused->failure().httpStatus, 403);
    }

    void theTokenNeverFollowsARedirect()
    {
        BadServer other(BadServer::json("{}"));
        BadServer server(
            BadServer::raw(BadServer::response(302, "Location: " + other.url().toEncoded() + "\r\n", "")));
        FlowParts parts;
        ProviderProfile profile;
        profile.endpoints.resource = server.url().toString();
        const auto outcome =
            parts.finish<Done>(profile, call(server.url(), Secret(u"AT"_s), TokenPlacement::Header));
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->failure().code, QString(codes::RedirectRefused));
        QTest::qWait(30);
        QCOMPARE(other.connections(), 0);
    }

    void theTokenStaysWithItsServers()
    {
        BadServer foreign(BadServer::json("{}"));
        FlowParts parts;
        const auto outcome = parts.finish<Done>(m_server.profile(),
                                                call(foreign.url(), Secret(u"AT"_s), TokenPlacement::Header));
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->failure().code, QString(codes::ProfileInvalid));
        QCOMPARE(outcome->failure().evidence.value(u"reason"_s), u"foreign_origin"_s);
        QCOMPARE(foreign.connections(), 0);
    }

    void anotherMethod()
    {
        BadServer server(BadServer::json("{}"));
        FlowParts parts;
        ProviderProfile profile;
        profile.endpoints.resource = server.url().toString();
        const auto outcome = parts.finish<Done>(
            profile, call(server.url(), Secret(u"AT"_s), TokenPlacement::Header, false, "DELETE"));
        QVERIFY(outcome && *outcome);
        QVERIFY(server.requests().first().startsWith("DELETE / HTTP/1.1\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestTokenUse)
#include "tst_tokenuse.moc"
