// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/namesecrets.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestNameSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a broken server writes around a token, and what a broken client sends.
    void inAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *tag, const QByteArray &body) { QTest::newRow(tag) << body; };
        row("JSON", "{\"access_token\": \"the-token-itself\", \"token_type\": \"Bearer\"}");
        row("blanks and lines", "{\"access_token\"\r\n : \t\"the-token-itself\"}");
        row("camel case", "{\"refreshToken\":\"the-token-itself\"}");
        row("escaped name", "{\"\\u0061ccess_toke\\u006e\":\"the-token-itself\"}");
        row("wholly escaped name",
            "{\"\\u0069\\u0064\\u005f\\u0074\\u006f\\u006b\\u0065\\u006E\":\"the-token-itself\"}");
        row("escaped value", "{\"id_token\":\"the\\u002dtoken-itself\"}");
        row("cut in the value", "{\"access_token\":\"the-token-itself");
        row("repeated", "{\"access_token\":\"other-token\",\"access_token\":\"the-token-itself\"}");
        row("inside", "{\"authed_user\":{\"access_token\":\"the-token-itself\"}}");
        row("form", "access_token=the-token-itself&token_type=bearer");
        row("form with a broken pair", "x=%zz&access_token=the-token-itself&scope=%");
        row("form with a JSON word", "access_token=the-token-itself&x=\"token\"");
        row("form with a name encoded", "access%5Ftoken=the%2Dtoken-itself");
        row("only a refresh token", "refresh_token=the-token-itself");
    }
    void inAnAnswer()
    {
        QFETCH(const QByteArray, body);
        Exchange exchange;
        exchange.response = HttpResponse{.status = 200, .body = body};
        SecretRegister names;
        nameSecretsIn(exchange, names);
        QVERIFY(!names.nameOf(Secret(u"the-token-itself"_s)).isEmpty());
        QVERIFY(!namedExchange(exchange, names).response->body.contains("token-itself"));

        Exchange sent; // the same in a request, whatever its Content-Type says
        sent.request.body = body;
        SecretRegister ofRequest;
        nameSecretsIn(sent, ofRequest);
        QVERIFY(!ofRequest.nameOf(Secret(u"the-token-itself"_s)).isEmpty());
    }

    void oneNameForOneToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *tag, const QByteArray &body) { QTest::newRow(tag) << body; };
        row("form, encoded", "access_token=the%2Btoken%2Ditself");
        row("form, encoded, in a broken text", "{access_token=the%2Btoken-itself");
        row("JSON, escaped", "{\"access_token\":\"the\\u002btoken-itself\"}");
        row("JSON, escaped name", "{\"access\\u005ftoken\":\"the+token-itself\"}");
        row("spelled twice", "{\"access_token\":\"the+token-itself\",\"accessToken\":\"the+token-itself\"}");
    }
    void oneNameForOneToken()
    {
        QFETCH(const QByteArray, body);
        Exchange exchange;
        exchange.response = HttpResponse{.status = 200, .body = body};
        SecretRegister names;
        nameSecretsIn(exchange, names);
        QCOMPARE(names.nameOf(Secret(u"the+token-itself"_s)), u"AT1"_s);
        QVERIFY(names.valueOf(u"AT2"_s).isEmpty());
    }

    /// A megabyte of tokens: what is kept of it has an end.
    void hostileNumberOfTokens_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("JSON") << "{\"access_token\":\""_ba
                              << "\","_ba;
        QTest::newRow("form") << "&access_token="_ba
                              << ""_ba;
    }
    void hostileNumberOfTokens()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, end);
        Exchange exchange;
        exchange.response = HttpResponse{.status = 200};
        for (int i = 0; exchange.response->body.size() < 1'000'000; ++i)
            exchange.response->body += start + "token-number-" + QByteArray::number(i) + end;
        SecretRegister names;
        nameSecretsIn(exchange, names);
        QVERIFY(!names.valueOf(u"AT64"_s).isEmpty());
        QVERIFY(names.valueOf(u"AT65"_s).isEmpty());
        QVERIFY(!namedExchange(exchange, names).response->body.contains("token-number"));
    }

    void nothingToName_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *tag, const QByteArray &body) { QTest::newRow(tag) << body; };
        row("nothing", "");
        row("a number", "{\"access_token\": 12345678}");
        row("another member", "{\"token\": \"12345678\", \"access_token_type\": \"12345678\"}");
        row("a value like a name", "{\"x\": \"access_token\", \"y\": \"12345678\"}");
        row("colons", ":::\":\"::");
        row("quotes", "\"\"\"\":\"\"");
    }
    void nothingToName()
    {
        QFETCH(const QByteArray, body);
        Exchange exchange;
        exchange.response = HttpResponse{.status = 200, .body = body};
        SecretRegister names;
        nameSecretsIn(exchange, names);
        QCOMPARE(names.nameOf(Secret(u"12345678"_s)), QString());
        QCOMPARE(namedExchange(exchange, names).response->body, body);
    }
};

QTEST_GUILESS_MAIN(TestNameSecrets)
#include "tst_namesecrets.moc"
