// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/challenge.h"
#include "practicewire.h"

using namespace workbench;
using namespace workbench::wire;
using namespace Qt::StringLiterals;

namespace {
Headers bearer(const QByteArray &token)
{
    return header("Authorization", "Bearer " + token);
}

QString challengeError(const HttpResponse &response)
{
    const QList<Challenge> challenges = readChallenges(response.headers);
    return challenges.size() == 1 && challenges.first().scheme == u"bearer"
               ? challenges.first().value(u"error")
               : u"not one Bearer challenge"_s;
}
} // namespace

/// The API that a token opens, on the wire.
class PracticeResourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start().ok()); }
    void init() { m_now = QDateTime(QDate(2025, 1, 27), QTime(14, 30), Qt::UTC); }
    void threePlaces();
    void bodyOfTheProtectedResource();
    void bodyOfAGetIsIgnored();
    void clientToken();
    void noToken_data();
    void noToken();
    void twoPlaces_data();
    void twoPlaces();
    void malformedHeader_data();
    void malformedHeader();
    void unknownToken();
    void refreshTokenIsNoAccessToken();
    void revokedToken();
    void expiredToken();
    void tooLittleScope();
    void userInfo();
    void userInfoNeedsOpenid();

private:
    QDateTime m_now;
    PracticeServer m_server{[this] { return m_now; }};
};

void PracticeResourcesTest::threePlaces()
{
    const QByteArray token = member(passwordTokens(m_server), u"access_token");
    QCOMPARE(get(m_server, "/api/protected/", bearer(token)).status, 200);
    QCOMPARE(get(m_server, "/api/protected/", header("authorization", "bearer " + token)).status, 200);
    QCOMPARE(get(m_server, "/api/protected/?access_token=" + token).status, 200);
    QCOMPARE(post(m_server, "/api/protected/", "access_token=" + token).status, 200);
    const HttpResponse wrongMethod = request(m_server, "DELETE", "/api/protected/", bearer(token));
    QCOMPARE(wrongMethod.status, 405);
    QCOMPARE(headerValue(wrongMethod.headers, "Allow"), "GET, POST");
}

void PracticeResourcesTest::bodyOfTheProtectedResource()
{
    const QByteArray token = member(passwordTokens(m_server), u"access_token");
    m_now = m_now.addSecs(60);
    const HttpResponse answer = get(m_server, "/api/protected/", bearer(token));
    QCOMPARE(answer.body,
             "{\"message\": \"Access granted through OAuth 2.0\", \"user\": \"alice\", \"user_id\": 1, "
             "\"scopes\": [\"read\", \"write\"], \"token_info\": {\"token\": \"" +
                 token.left(10) +
                 "...\", \"expires\": \"2025-01-27T15:30:00+00:00\", \"scope\": \"read write\"}, "
                 "\"timestamp\": \"2025-01-27T14:31:00+00:00\"}");
    QCOMPARE(headerValue(answer.headers, "Cache-Control"), "no-store");
    QVERIFY(headerValue(answer.headers, "WWW-Authenticate").isNull());
}

void PracticeResourcesTest::bodyOfAGetIsIgnored()
{
    const QByteArray token = member(passwordTokens(m_server), u"access_token");
    const HttpResponse answer =
        request(m_server, "GET", "/api/protected/",
                header("Content-Type", "application/x-www-form-urlencoded"), "access_token=" + token);
    QCOMPARE(answer.status, 401);
}

void PracticeResourcesTest::clientToken()
{
    const Json tokens =
        json(post(m_server, "/token", "grant_type=client_credentials&scope=read" + ServiceSecret));
    const HttpResponse answer = get(m_server, "/api/protected/", bearer(member(tokens, u"access_token")));
    QCOMPARE(answer.status, 200);
    QVERIFY(json(answer)[u"user"].isNull());
    QVERIFY(json(answer).contains(u"user_id"));
}

void PracticeResourcesTest::noToken_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("nothing") << QByteArray("/api/protected/") << QByteArray();
    QTest::newRow("empty in the query") << QByteArray("/api/protected/?access_token=") << QByteArray();
    QTest::newRow("another scheme") << QByteArray("/api/protected/") << QByteArray("Token abc");
    QTest::newRow("scheme that only starts so") << QByteArray("/api/protected/") << QByteArray("BearerX abc");
    QTest::newRow("userinfo") << QByteArray("/userinfo") << QByteArray();
}

void PracticeResourcesTest::noToken()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, authorization);
    const HttpResponse answer =
        get(m_server, target, authorization.isEmpty() ? Headers() : header("Authorization", authorization));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, "{\"detail\": \"Authentication credentials were not provided.\"}");
    QCOMPARE(headerValue(answer.headers, "WWW-Authenticate"), "Bearer realm=\"api\"");
}

void PracticeResourcesTest::twoPlaces_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("inHeader");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("header and query")
        << QByteArray("GET") << QByteArray("?access_token=TOKEN") << true << QByteArray();
    QTest::newRow("header and body") << QByteArray("POST") << QByteArray() << true
                                     << QByteArray("access_token=TOKEN");
    QTest::newRow("query and body") << QByteArray("POST") << QByteArray("?access_token=TOKEN") << false
                                    << QByteArray("access_token=TOKEN");
    QTest::newRow("twice in the query")
        << QByteArray("GET") << QByteArray("?access_token=TOKEN&access_token=TOKEN") << false << QByteArray();
}

void PracticeResourcesTest::twoPlaces()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(bool, inHeader);
    QFETCH(QByteArray, body);
    const QByteArray token = member(passwordTokens(m_server), u"access_token");
    Headers headers = inHeader ? bearer(token) : Headers();
    if (method == "POST")
        setHeader(headers, "Content-Type", "application/x-www-form-urlencoded");
    const HttpResponse answer = request(m_server, method, "/api/protected/" + target.replace("TOKEN", token),
                                        headers, body.replace("TOKEN", token));
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorOf(answer), u"invalid_request"_s);
    QCOMPARE(challengeError(answer), u"invalid_request"_s);
}

void PracticeResourcesTest::malformedHeader_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("nothing behind it") << QByteArray("Bearer");
    QTest::newRow("two words") << QByteArray("Bearer abc def");
    QTest::newRow("quotes") << QByteArray("Bearer \"abc\"");
}

void PracticeResourcesTest::malformedHeader()
{
    QFETCH(QByteArray, authorization);
    const HttpResponse answer = get(m_server, "/api/protected/", header("Authorization", authorization));
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorOf(answer), u"invalid_request"_s);
}

void PracticeResourcesTest::unknownToken()
{
    const HttpResponse answer = get(m_server, "/api/protected/", bearer("unknown"));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, "{\"error\": \"invalid_token\"}");
    QCOMPARE(challengeError(answer), u"invalid_token"_s);
    QCOMPARE(readChallenges(answer.headers).first().value(u"realm"), u"api"_s);
    QVERIFY(!readChallenges(answer.headers).first().value(u"error_description").isEmpty());
}

void PracticeResourcesTest::refreshTokenIsNoAccessToken()
{
    const HttpResponse answer =
        get(m_server, "/api/protected/", bearer(member(passwordTokens(m_server), u"refresh_token")));
    QCOMPARE(answer.status, 401);
    QCOMPARE(errorOf(answer), u"invalid_token"_s);
}

void PracticeResourcesTest::revokedToken()
{
    const QByteArray token = member(passwordTokens(m_server), u"access_token");
    QCOMPARE(post(m_server, "/revoke", "token=" + token + WebSecret).status, 200);
    const HttpResponse answer = get(m_server, "/api/protected/", bearer(token));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, "{\"error\": \"invalid_token\"}");
    QCOMPARE(challengeError(answer), u"invalid_token"_s);
}

void PracticeResourcesTest::expiredToken()
{
    const QByteArray token = member(passwordTokens(m_server), u"access_token");
    m_now = m_now.addSecs(3600);
    const HttpResponse answer = get(m_server, "/api/protected/", bearer(token));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, "{\"error\": \"Token has expired\"}");
    QCOMPARE(challengeError(answer), u"invalid_token"_s);
    QCOMPARE(readChallenges(answer.headers).first().value(u"error_description"),
             u"The access token has expired"_s);
}

void PracticeResourcesTest::tooLittleScope()
{
    const QByteArray token = member(passwordTokens(m_server, "write"), u"access_token");
    const HttpResponse answer = get(m_server, "/api/protected/", bearer(token));
    QCOMPARE(answer.status, 403);
    QCOMPARE(challengeError(answer), u"insufficient_scope"_s);
    QCOMPARE(readChallenges(answer.headers).first().value(u"scope"), u"read"_s);
}

void PracticeResourcesTest::userInfo()
{
    const QByteArray token = member(passwordTokens(m_server, "openid"), u"access_token");
    for (const HttpResponse &answer :
         {get(m_server, "/userinfo", bearer(token)), post(m_server, "/userinfo", "access_token=" + token)}) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(json(answer)[u"sub"].toString(), u"alice"_s);
        QCOMPARE(json(answer)[u"preferred_username"].toString(), u"alice"_s);
    }
}

void PracticeResourcesTest::userInfoNeedsOpenid()
{
    const HttpResponse answer =
        get(m_server, "/userinfo", bearer(member(passwordTokens(m_server), u"access_token")));
    QCOMPARE(answer.status, 403);
    QCOMPARE(challengeError(answer), u"insufficient_scope"_s);
    QCOMPARE(readChallenges(answer.headers).first().value(u"scope"), u"openid"_s);
}

QTEST_GUILESS_MAIN(PracticeResourcesTest)
#include "tst_practiceresources.moc"
