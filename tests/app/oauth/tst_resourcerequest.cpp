// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/oauth/resourcerequest.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const Secret Token(u"mF_9.B5f-4.1JqM"_s); // RFC 6750 §2
}

class TestResourceRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placements_data()
    {
        QTest::addColumn<TokenPlacement>("placement");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        const QByteArray token("access_token=mF_9.B5f-4.1JqM");
        QTest::newRow("header") << TokenPlacement::Header << u"header"_s << QByteArray("GET")
                                << QByteArray("http://h/resource?a=%2B")
                                << QByteArray("Bearer mF_9.B5f-4.1JqM") << QByteArray();
        QTest::newRow("query") << TokenPlacement::Query << u"query"_s << QByteArray("GET")
                               << QByteArray("http://h/resource?a=%2B&" + token) << QByteArray()
                               << QByteArray();
        QTest::newRow("form") << TokenPlacement::Form << u"form"_s << QByteArray("POST")
                              << QByteArray("http://h/resource?a=%2B") << QByteArray() << token;
        QTest::newRow("none") << TokenPlacement::None << u"none"_s << QByteArray("GET")
                              << QByteArray("http://h/resource?a=%2B") << QByteArray() << QByteArray();
    }

    void placements()
    {
        QFETCH(TokenPlacement, placement);
        QFETCH(QString, name);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        const HttpRequest request = resourceRequest(QUrl(u"http://h/resource?a=%2B"_s), Token, placement);
        QCOMPARE(request.method, method);
        QCOMPARE(request.url.toEncoded(), url);
        QCOMPARE(headerValue(request.headers, "Authorization"), header);
        QCOMPARE(request.body, body);
        QCOMPARE(headerValue(request.headers, "Content-Type").isNull(), placement != TokenPlacement::Form);
        QCOMPARE(placementName(placement), name);
        QCOMPARE(placementFromName(name), std::optional(placement));
        QCOMPARE(resourceRequest(QUrl(u"http://h/"_s), Token, placement, "PUT").method, QByteArray("PUT"));
    }

    void anOddTokenInTheQuery()
    {
        const QUrl url =
            resourceRequest(QUrl(u"http://h/r"_s), Secret(u"a+b/c=&%41"_s), TokenPlacement::Query).url;
        QCOMPARE(url.toEncoded(), QByteArray("http://h/r?access_token=a%2Bb%2Fc%3D%26%2541"));
    }

    void unknownName() { QVERIFY(!placementFromName(u"cookie")); }

    void answers_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, int status, const Headers &headers, const QByteArray &body,
                            const QString &code) {
            QTest::newRow(name) << HttpResponse{.status = status, .headers = headers, .body = body} << code;
        };
        row("good", 200, {}, "{\"message\":\"ok\"}", {});
        row("not even JSON", 200, {{"Content-Type", "text/html"}}, "<html>", {});
        row("created", 201, {}, "", {});
        row("error with success", 200, {}, "{\"error\":\"invalid_token\"}", u"invalid_token"_s);
        row("expired", 401,
            {{"WWW-Authenticate",
              "Bearer error=\"invalid_token\", error_description=\"The access token expired\""}},
            "", u"invalid_token"_s);
        row("the header before the body", 401,
            {{"WWW-Authenticate", "Bearer realm=\"api\", error=\"invalid_token\""}},
            "{\"error\":\"Token has expired\"}", u"invalid_token"_s);
        row("no token", 401, {{"WWW-Authenticate", "Bearer realm=\"api\""}},
            "{\"detail\":\"Authentication credentials were not provided.\"}", u"http_401"_s);
        row("scope", 403, {{"WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"write\""}}, "",
            u"insufficient_scope"_s);
        row("no reason", 403, {{"Content-Type", "text/html"}}, "", u"http_403"_s);
        row("not there", 404, {{"Content-Type", "text/html"}}, "<html>", u"http_404"_s);
        row("to a login page", 302, {{"Location", "https://other/login"}}, "", codes::RedirectRefused);
        row("an odd status", 199, {}, "", codes::MalformedAnswer);
    }

    void answers()
    {
        QFETCH(HttpResponse, response);
        QFETCH(QString, code);
        const Outcome outcome = readResourceResponse(response);
        QCOMPARE(outcome ? QString() : outcome.failure().code, code);
        if (outcome)
            return;
        QCOMPARE(outcome.failure().stage, Stage::Resource);
        QCOMPARE(outcome.failure().httpStatus, response.status);
        if (code == codes::RedirectRefused)
            QCOMPARE(outcome.failure().evidence.value(u"location"_s), u"https://other/login"_s);
    }
};

QTEST_GUILESS_MAIN(TestResourceRequest)
#include "tst_resourcerequest.moc"
