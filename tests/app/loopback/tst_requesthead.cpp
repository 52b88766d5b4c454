// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopback/requesthead.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsParts()
    {
        const auto head =
            parseHead("GET /cb?code=a%20b HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nX:\ta  b \r\nEmpty:"_ba);
        QVERIFY(head);
        QCOMPARE(head->method, "GET"_ba);
        QCOMPARE(head->target, "/cb?code=a%20b"_ba);
        QCOMPARE(head->headers, (Headers{{"Host", "127.0.0.1:8080"}, {"X", "a  b"}, {"Empty", ""}}));
        QVERIFY(parseHead("GET / HTTP/1.0\nHost: x"_ba)); // bare line feeds, as RFC 9112 §2.2 allows
        QVERIFY(parseHead("GET /\xd0\x96 HTTP/1.1"_ba));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("head");
        const auto row = [](const char *tag, const QByteArray &head) { QTest::newRow(tag) << head; };
        row("nothing", "");
        row("one word", "GET");
        row("another protocol", "GET / SPDY/3");
        row("absolute form", "GET http://127.0.0.1/ HTTP/1.1");
        row("two blanks", "GET  / HTTP/1.1");
        row("no method", " / HTTP/1.1");
        row("method with a mark", "G\"T / HTTP/1.1");
        row("carriage return in the target", "GET /a\rb HTTP/1.1");
        row("NUL in the target", QByteArray("GET /a\0b HTTP/1.1", 17));
        row("tab in the target", "GET /a\tb HTTP/1.1");
        row("no colon", "GET / HTTP/1.1\r\nHost");
        row("no name", "GET / HTTP/1.1\r\n: x");
        row("blank before the colon", "GET / HTTP/1.1\r\nHost : x");
        row("folded field", "GET / HTTP/1.1\r\nX: a\r\n Host: x");
        row("carriage return in a value", "GET / HTTP/1.1\r\nX: a\rHost: x");
        row("NUL in a value", QByteArray("GET / HTTP/1.1\r\nX: a\0b", 22));
    }
    void refuses()
    {
        QFETCH(const QByteArray, head);
        QVERIFY(!parseHead(head));
    }
};

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
