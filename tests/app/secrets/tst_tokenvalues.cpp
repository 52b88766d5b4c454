// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens are found in any body, also in one that nobody can parse.
#include "app/secrets/tokenvalues.h"

#include <QtTest>

using namespace workbench;

class TestTokenValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *what, const QByteArray &body, const QByteArray &name = "access_token",
                            const QString &value = QStringLiteral("abc.123-xyz")) {
            QTest::newRow(what) << body << name << value;
        };
        row("json", "{\"access_token\":\"abc.123-xyz\"}");
        row("blanks", "{ \"access_token\" :\n \"abc.123-xyz\" }");
        row("camel case", "{\"accessToken\":\"abc.123-xyz\"}");
        row("capitals", "{\"ACCESS_TOKEN\":\"abc.123-xyz\"}");
        row("refresh", "{\"refreshToken\":\"abc.123-xyz\"}", "refresh_token");
        row("id token", "{\"id_token\":\"abc.123-xyz\"}", "id_token");
        row("escaped", "{\"access_token\":\"abc\\u002e123-xyz\"}");
        row("cut", "{\"access_token\":\"abc.123-xyz");
        row("single quotes", "{'access_token': 'abc.123-xyz'}");
        row("no quotes", "{access_token: abc.123-xyz}");
        row("form", "a=b&access_token=abc.123-xyz&c=d");
        row("xml", "<access_token>abc.123-xyz</access_token>");
        row("yaml", "access_token: abc.123-xyz\nx: y");
        row("json in json", "{\"body\":\"{\\\"access_token\\\":\\\"abc.123-xyz\\\"}\"}");
        row("in a list", "[1,{\"x\":{\"access_token\":\"abc.123-xyz\"}}]");
        row("garbage behind", "{\"access_token\":\"abc.123-xyz\"}}}");
    }

    void found()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, name);
        QFETCH(QString, value);
        const QList<TokenValue> values = tokenValuesIn(body);
        QVERIFY(!values.isEmpty());
        QCOMPARE(values.first().name, name);
        QCOMPARE(values.first().value, value);
    }

    void notFound_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("prose") << QByteArray("{\"error_description\":\"The access_token expired\"}");
        QTest::newRow("prose with a colon") << QByteArray("{\"detail\":\"access_token: expired today\"}");
        QTest::newRow("null") << QByteArray("{\"access_token\":null}");
        QTest::newRow("null, broken") << QByteArray("{\"access_token\":null");
        QTest::newRow("object") << QByteArray("{\"access_token\":{}}");
        QTest::newRow("another name") << QByteArray("{\"my_token\":\"abc.123-xyz\"}");
        QTest::newRow("end") << QByteArray("\"access_token\"");
        QTest::newRow("end behind the colon") << QByteArray("\"access_token\": ");
    }

    void notFound()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(tokenValuesIn(body).size(), 0);
    }

    void longOnesToo()
    {
        const QByteArray token(500'000, 'x');
        const QList<TokenValue> values = tokenValuesIn("{\"access_token\":\"" + token + "\"}");
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.first().value.size(), token.size());
    }

    void twice()
    {
        QCOMPARE(tokenValuesIn("{\"access_token\":\"one-12345\",\"access_token\":\"two-12345\"}").size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestTokenValues)
#include "tst_tokenvalues.moc"
