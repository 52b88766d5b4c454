// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/headers.h"
#include "app/message/httprequest.h"
#include "app/message/httpresponse.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWithoutCase()
    {
        const Headers headers{{"Content-Type", "text/html"}, {"X-Dup", "one"}, {"x-dup", "two"}};
        QCOMPARE(headerValue(headers, "content-type"), QByteArray("text/html"));
        QCOMPARE(headerValue(headers, "X-DUP"), QByteArray("one"));
        QCOMPARE(headerValues(headers, "X-dup"), (QList<QByteArray>{"one", "two"}));
        QVERIFY(headerValue(headers, "Content").isNull());
        QVERIFY(headerValues(headers, "Content-Typ").isEmpty());
    }

    void setting()
    {
        Headers headers{{"accept", "a"}, {"Accept", "b"}};
        setHeader(headers, "ACCEPT", "c");
        setHeader(headers, "Host", "h");
        QCOMPARE(headers, (Headers{{"accept", "c"}, {"Accept", "b"}, {"Host", "h"}}));
    }

    void requestHeads_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("path") << u"http://h:1/o/token/"_s << QByteArray("GET /o/token/ HTTP/1.1\r\n");
        QTest::newRow("no path") << u"http://h"_s << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("query without path") << u"http://h?a=b"_s << QByteArray("GET /?a=b HTTP/1.1\r\n");
        QTest::newRow("query stays encoded")
            << u"http://h/x?a=%2B+%26"_s << QByteArray("GET /x?a=%2B+%26 HTTP/1.1\r\n");
        QTest::newRow("fragment and user stay here")
            << u"http://me:pw@h/x?a=b#c"_s << QByteArray("GET /x?a=b HTTP/1.1\r\n");
    }

    void requestHeads()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, line);
        QCOMPARE(requestHead({.method = "GET", .url = QUrl(url)}), line);
        QCOMPARE(requestHead({.method = "GET", .url = QUrl(url), .headers = {{"Accept", "*/*"}}}),
                 QByteArray(line + "Accept: */*\r\n"));
    }

    void responseHeads()
    {
        const HttpResponse response{
            .status = 302,
            .reason = "Found",
            .headers = {{"Set-Cookie", "a=1"}, {"Set-Cookie", "b=2"}, {"Location", "/x"}}};
        QCOMPARE(responseHead(response),
                 QByteArray("HTTP/1.1 302 Found\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nLocation: /x\r\n"));
        QCOMPARE(responseHead({.status = 200}), QByteArray("HTTP/1.1 200\r\n"));
        QVERIFY(response.isRedirect());
        QVERIFY(!response.isSuccess());
    }

    void mediaTypes_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("none") << Headers{} << QByteArray();
        QTest::newRow("plain") << Headers{{"content-type", "application/json"}}
                               << QByteArray("application/json");
        QTest::newRow("parameters and case") << Headers{{"Content-Type", " Application/JSON ;charset=UTF-8"}}
                                             << QByteArray("application/json");
    }

    void mediaTypes()
    {
        QFETCH(Headers, headers);
        QFETCH(QByteArray, type);
        QCOMPARE(mediaType({.status = 200, .headers = headers}), type);
    }
};

QTEST_GUILESS_MAIN(TestHeaders)
#include "tst_headers.moc"
