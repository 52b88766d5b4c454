// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/oauth/tokenmanagement.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
ProviderProfile exampleProfile()
{
    ProviderProfile profile;
    profile.endpoints.revocation = u"https://h/revoke"_s;
    profile.endpoints.introspection = u"https://h/introspect"_s;
    profile.endpoints.userinfo = u"https://h/userinfo"_s;
    profile.clientId = u"s6BhdRkqt3"_s;
    profile.authentication = ClientAuthentication::SecretBasic;
    return profile;
}

const Secret ClientSecret(u"gX1fBat3bV"_s);
const Headers JsonType{{"Content-Type", "application/json"}};

HttpResponse answer(int status, const QByteArray &body, const Headers &headers = JsonType)
{
    return {.status = status, .headers = headers, .body = body};
}

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.failure().code;
}
} // namespace

class TestTokenManagement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests()
    {
        const ProviderProfile profile = exampleProfile();
        const HttpRequest revocation = revocationRequest(
            profile, ClientSecret, Secret(u"45ghiukldjahdnhzdauz"_s), TokenKind::RefreshToken);
        QCOMPARE(revocation.body,
                 QByteArray("token=45ghiukldjahdnhzdauz&token_type_hint=refresh_token")); // RFC 7009 §2.1
        QCOMPARE(headerValue(revocation.headers, "Authorization"),
                 QByteArray("Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"));
        QCOMPARE(revocation.url, QUrl(u"https://h/revoke"_s));
        QCOMPARE(revocationRequest(profile, ClientSecret, Secret(u"a+b"_s), TokenKind::AccessToken).body,
                 QByteArray("token=a%2Bb&token_type_hint=access_token"));

        const HttpRequest introspection =
            introspectionRequest(profile, ClientSecret, Secret(u"2YotnFZFEjr1zCsicMWpAA"_s));
        QCOMPARE(introspection.body, QByteArray("token=2YotnFZFEjr1zCsicMWpAA")); // RFC 7662 §2.1
        QCOMPARE(introspection.url, QUrl(u"https://h/introspect"_s));

        const HttpRequest userInfo = userInfoRequest(profile, Secret(u"AT"_s));
        QCOMPARE(userInfo.method, QByteArray("GET"));
        QCOMPARE(headerValue(userInfo.headers, "Authorization"), QByteArray("Bearer AT"));
        QVERIFY(!userInfo.url.toEncoded().contains("AT"));
    }

    void revocation_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << answer(200, "", {}) << QString();
        QTest::newRow("a view of its own") << answer(200, "{\"revoked\": true}") << QString();
        QTest::newRow("any body") << answer(200, "OK", {{"Content-Type", "text/plain"}}) << QString();
        QTest::newRow("no content") << answer(204, "", {}) << QString();
        QTest::newRow("error with success")
            << answer(200, "{\"error\":\"invalid_client\"}") << u"invalid_client"_s;
        QTest::newRow("unsupported") << answer(400, "{\"error\":\"unsupported_token_type\"}")
                                     << u"unsupported_token_type"_s;
        QTest::newRow("busy") << answer(503, "", {{"Retry-After", "30"}}) << u"http_503"_s;
        QTest::newRow("redirect") << answer(302, "", {{"Location", "/login"}})
                                  << QString(codes::RedirectRefused);
    }

    void revocation()
    {
        QFETCH(HttpResponse, response);
        QFETCH(QString, code);
        const Outcome outcome = readRevocationResponse(response);
        QCOMPARE(codeOf(outcome), code);
        if (!outcome)
            QCOMPARE(outcome.failure().stage, Stage::Revocation);
    }

    void introspection_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<QString>("code");
        QTest::newRow("active (RFC 7662 §2.2)")
            << answer(
                   200,
                   R"({"active":true,"client_id":"l238j323ds-23ij4","exp":1419356238,"extension_field":"twenty-seven"})")
            << QString();
        QTest::newRow("inactive") << answer(200, R"({"active":false})") << QString();
        QTest::newRow("active as text")
            << answer(200, R"({"active":"true"})") << QString(codes::MalformedAnswer);
        QTest::newRow("no active") << answer(200, "{}") << QString(codes::MalformedAnswer);
        QTest::newRow("a list") << answer(200, "[]") << QString(codes::MalformedAnswer);
        QTest::newRow("active twice")
            << answer(200, R"({"active":false,"active":true})") << QString(codes::MalformedAnswer);
        QTest::newRow("a page") << answer(200, "<html>", {{"Content-Type", "text/html"}})
                                << QString(codes::MalformedAnswer);
        QTest::newRow("refused") << answer(403, "", {}) << u"http_403"_s;
        QTest::newRow("wrong secret") << answer(401, R"({"error":"invalid_client"})") << u"invalid_client"_s;
    }

    void introspection()
    {
        QFETCH(HttpResponse, response);
        QFETCH(QString, code);
        const Result<Json> document = readIntrospectionResponse(response);
        QCOMPARE(codeOf(document), code);
        if (document)
            QCOMPARE(document->toBytes().replace(": ", ":").replace(", ", ","),
                     response.body); // all of it, in its order
        else
            QCOMPARE(document.failure().stage, Stage::Introspection);
    }

    void userInfo_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<QString>("code");
        QTest::newRow("good") << answer(200, R"({"sub":"alice"})") << QString();
        QTest::newRow("signed answer")
            << answer(200, "eyJhbGciOiJub25lIn0.e30.", {{"Content-Type", "application/jwt"}})
            << QString(codes::MalformedAnswer);
        QTest::newRow("expired") << answer(401, "", {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}})
                                 << u"invalid_token"_s;
    }

    void userInfo()
    {
        QFETCH(HttpResponse, response);
        QFETCH(QString, code);
        const Result<Json> document = readUserInfoResponse(response);
        QCOMPARE(codeOf(document), code);
        if (!document)
            QCOMPARE(document.failure().stage, Stage::UserInfo);
    }
};

QTEST_GUILESS_MAIN(TestTokenManagement)
#include "tst_tokenmanagement.moc"
