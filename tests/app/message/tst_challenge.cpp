// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/challenge.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
using Found = QList<Challenge>;

Challenge one(const QString &scheme, const QList<QPair<QString, QString>> &parameters = {})
{
    return {.scheme = scheme, .parameters = parameters};
}
} // namespace

class TestChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<Found>("found");
        QTest::newRow("RFC 6750 §3")
            << QByteArray(
                   R"(Bearer realm="example", error="invalid_token", error_description="The access token expired")")
            << Found{one(u"bearer"_s, {{u"realm"_s, u"example"_s},
                                       {u"error"_s, u"invalid_token"_s},
                                       {u"error_description"_s, u"The access token expired"_s}})};
        QTest::newRow("scheme only") << QByteArray("Bearer") << Found{one(u"bearer"_s)};
        QTest::newRow("case") << QByteArray("BEARER Realm=\"R\"")
                              << Found{one(u"bearer"_s, {{u"realm"_s, u"R"_s}})};
        QTest::newRow("no quotes") << QByteArray("Bearer error=invalid_token,scope=read")
                                   << Found{one(u"bearer"_s,
                                                {{u"error"_s, u"invalid_token"_s}, {u"scope"_s, u"read"_s}})};
        QTest::newRow("blanks around the equals sign")
            << QByteArray("Bearer error = \"invalid_token\" , realm =\"x\"")
            << Found{one(u"bearer"_s, {{u"error"_s, u"invalid_token"_s}, {u"realm"_s, u"x"_s}})};
        QTest::newRow("quoted commas and marks")
            << QByteArray("Bearer error_description=\"a, b=\\\"c\\\", Basic realm=\\\\\", error=\"x\"")
            << Found{one(u"bearer"_s,
                         {{u"error_description"_s, u"a, b=\"c\", Basic realm=\\"_s}, {u"error"_s, u"x"_s}})};
        QTest::newRow("several in one field")
            << QByteArray(
                   "Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\", Basic realm=\"simple\"")
            << Found{
                   one(u"newauth"_s,
                       {{u"realm"_s, u"apps"_s}, {u"type"_s, u"1"_s}, {u"title"_s, u"Login to \"apps\""_s}}),
                   one(u"basic"_s, {{u"realm"_s, u"simple"_s}})};
        QTest::newRow("scheme only, then another")
            << QByteArray("Negotiate, Bearer error=\"e\"")
            << Found{one(u"negotiate"_s), one(u"bearer"_s, {{u"error"_s, u"e"_s}})};
        QTest::newRow("token68") << QByteArray("Negotiate YIIabc/+==, Bearer error=\"e\"")
                                 << Found{one(u"negotiate"_s), one(u"bearer"_s, {{u"error"_s, u"e"_s}})};
        QTest::newRow("token68 without padding")
            << QByteArray("Negotiate abc, Basic realm=\"r\"")
            << Found{one(u"negotiate"_s), one(u"basic"_s, {{u"realm"_s, u"r"_s}})};
        QTest::newRow("token68 with one pad") << QByteArray("NTLM TlRMTVNT=") << Found{one(u"ntlm"_s)};
        QTest::newRow("empty elements")
            << QByteArray(", ,Bearer  ,, error=\"e\",") << Found{one(u"bearer"_s, {{u"error"_s, u"e"_s}})};
        QTest::newRow("empty value") << QByteArray("Bearer realm=\"\"")
                                     << Found{one(u"bearer"_s, {{u"realm"_s, u""_s}})};
        QTest::newRow("cut in a quote")
            << QByteArray("Bearer error=\"inval") << Found{one(u"bearer"_s, {{u"error"_s, u"inval"_s}})};
        QTest::newRow("a name beyond ASCII ends the reading")
            << QByteArray("Bearer error=\"e\", \xc3\x84=\"x\", realm=\"r\"")
            << Found{one(u"bearer"_s, {{u"error"_s, u"e"_s}})};
        QTest::newRow("a scheme with a control character") << QByteArray("Bea\x7frer error=\"e\"") << Found{};
        QTest::newRow("nothing") << QByteArray() << Found{};
        QTest::newRow("no scheme") << QByteArray("=\"x\"") << Found{};
        QTest::newRow("only a quote") << QByteArray("\"") << Found{};
        QTest::newRow("backslash at the end")
            << QByteArray("Bearer a=\"b\\") << Found{one(u"bearer"_s, {{u"a"_s, u"b\\"_s}})};
    }

    void reads()
    {
        QFETCH(QByteArray, field);
        QFETCH(Found, found);
        const Found read = readChallenges({{"WWW-Authenticate", field}});
        QCOMPARE(read.size(), found.size());
        for (qsizetype i = 0; i < read.size(); ++i) {
            QCOMPARE(read.at(i).scheme, found.at(i).scheme);
            QCOMPARE(read.at(i).parameters, found.at(i).parameters);
        }
    }

    void severalFields()
    {
        const Headers headers{{"www-authenticate", "Basic realm=\"a\""},
                              {"Content-Type", "text/html"},
                              {"WWW-Authenticate", "Bearer error=\"invalid_token\""}};
        const Found read = readChallenges(headers);
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.at(0).scheme, u"basic"_s);
        QCOMPARE(read.at(1).value(u"error"), u"invalid_token"_s);
        QVERIFY(read.at(1).value(u"scope").isNull());
    }
};

QTEST_GUILESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
