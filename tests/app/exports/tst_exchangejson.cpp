// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/exchangejson.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestExchangeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The example of the command line's contract.
    void theContract()
    {
        Exchange exchange;
        exchange.request = {.method = "POST",
                            .url = QUrl(u"http://127.0.0.1:8000/o/token/?a=%2B"_s),
                            .headers = {{"Accept", "application/json"}, {"X-Dup", "1"}, {"X-Dup", "2"}},
                            .body = "grant_type=password"};
        exchange.response = HttpResponse{
            .status = 200, .headers = {{"Content-Type", "application/json"}}, .body = "{\"a\":\"é\"}"};
        exchange.timesSent = 1;
        exchange.timings = {.connect = 0.14, .tls = {}, .wait = 30.55, .download = 0.2, .total = 31.4};
        const QByteArray expected =
            "{\"n\": 1, \"from\": \"app\", \"to\": \"authorization_server\", \"channel\": \"direct\", "
            "\"what\": \"token_request\", "
            "\"method\": \"POST\", \"url\": \"http://127.0.0.1:8000/o/token/?a=%2B\", "
            "\"request_headers\": [[\"Accept\", \"application/json\"], [\"X-Dup\", \"1\"], [\"X-Dup\", "
            "\"2\"]], "
            "\"request_body\": \"grant_type=password\", \"status\": 200, "
            "\"response_headers\": [[\"Content-Type\", \"application/json\"]], \"response_body\": "
            "\"{\\\"a\\\":\\\"é\\\"}\", "
            "\"times_sent\": 1, \"ms\": {\"connect\": 0.1, \"tls\": null, \"wait\": 30.6, \"download\": 0.2, "
            "\"total\": 31.4}}";
        QCOMPARE(exchangeToJson(exchange, 1).toBytes(), expected);
    }

    void withoutAnAnswer()
    {
        Exchange exchange;
        exchange.what = What::ResourceRequest;
        exchange.to = Party::ResourceServer;
        const Json json = exchangeToJson(exchange, 7);
        QCOMPARE(json[u"n"].toInteger(), std::optional<qint64>(7));
        QCOMPARE(json[u"to"].toString(), u"resource_server"_s);
        QCOMPARE(json[u"what"].toString(), u"resource_request"_s);
        QVERIFY(json.contains(u"status") && json[u"status"].isNull());
        QVERIFY(json.contains(u"response_body") && json[u"response_body"].isNull());
        QVERIFY(json[u"response_headers"].isArray());
        QVERIFY(json[u"response_headers"].items().empty());
        QVERIFY(json[u"ms"][u"connect"].isNull());
        QCOMPARE(json[u"ms"][u"total"].spelling(), QByteArray("0.0"));
    }

    void bytesThatAreNoTextStillMakeJson()
    {
        Exchange exchange;
        exchange.response = HttpResponse{
            .status = 200, .headers = {{"X", "\xff\n\""}}, .body = QByteArray("\x1f\x8b\0\xff\"\\", 6)};
        const JsonReading reading = readJson(exchangeToJson(exchange, 1).toBytes());
        QVERIFY(reading.ok());
        QVERIFY((*reading.value)[u"response_body"].toString().contains(u"\"\\"_s));
    }
};

QTEST_GUILESS_MAIN(TestExchangeJson)
#include "tst_exchangejson.moc"
