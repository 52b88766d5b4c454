// SPDX-License-Identifier: GPL-3.0-or-later
// The look says of every text what the reading says.
#include "app/base/json.h"
#include "app/base/jsoncheck.h"

#include <QtTest>

#include <limits>

using namespace workbench;

class JsonCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReading_data();
    void agreesWithTheReading();
    void stopsWhereATextGetsTooLong();
};

void JsonCheckTest::agreesWithTheReading_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray many = "{";
    for (int i = 0; i < 40; ++i)
        many += "\"m" + QByteArray::number(i) + "\": " + QByteArray::number(i) + ", ";
    const QList<QByteArray> texts{"",
                                  " ",
                                  "null",
                                  " 12 ",
                                  "\"a\"",
                                  "true",
                                  "[]",
                                  "{}",
                                  "[1, 2]",
                                  "1 2",
                                  "[1,2",
                                  "{\"a\":1}x",
                                  "{\"a\":1,}",
                                  "{'a':1}",
                                  "[01]",
                                  "[1.]",
                                  "[1e400]",
                                  "[123456789012345678901234567890]",
                                  "[-]",
                                  "[nul]",
                                  "[nullx]",
                                  "[\"\\u00e9\\n\"]",
                                  "[\"\\x\"]",
                                  "[\"\n\"]",
                                  "\xef\xbb\xbf{}",
                                  "[\"\xff\"]",
                                  "],[",
                                  "1],[2",
                                  "{\"a\":1,\"a\":2}",
                                  "{\"t\":{\"a\":1,\"b\":[{\"c\":1,\"c\":2}]}}",
                                  "[{\"a\":1},{\"a\":1}]",
                                  "{\"a\":1,\"\\u0061\":2}",
                                  "{\"a\":1,\"a\":2,\"b\":1,\"b\":2}",
                                  "{\"a\":1,\"a\":2",
                                  many + "\"m3\": 1}",
                                  many + "\"m39\": 1}",
                                  many + "\"last\": 1}",
                                  QByteArray(64, '[') + QByteArray(64, ']'),
                                  QByteArray(63, '[') + QByteArray(63, ']'),
                                  QByteArray(65, '[') + QByteArray(65, ']'),
                                  QByteArray(100'000, '[')};
    for (const QByteArray &text : texts)
        QTest::newRow(text.left(40).toPercentEncoding(" []{}:,\"").constData()) << text;
}

void JsonCheckTest::agreesWithTheReading()
{
    QFETCH(const QByteArray, text);
    const JsonReading reading = readJson(text, std::numeric_limits<int>::max());
    const JsonCheck check = checkJson(text);
    QCOMPARE(check.whole, reading.value.has_value());
    const bool repeated = reading.error && reading.error->code == JsonError::Code::RepeatedMember;
    QCOMPARE(check.repeatedMember, repeated ? reading.error->member : QString());
    if (!check.whole)
        return;
    // What is indented still says the same.
    const QByteArray pretty = prettyJson(text);
    QVERIFY(checkJson(pretty).whole);
    QCOMPARE(prettyJson(pretty), pretty);
    const JsonReading again = readJson(pretty, std::numeric_limits<int>::max());
    QVERIFY(again.value.has_value() && *again.value == *reading.value);
}

void JsonCheckTest::stopsWhereATextGetsTooLong()
{
    QVERIFY(!prettyJsonUpTo(QByteArray(10'000, '['), 40'000));
    QCOMPARE(prettyJsonUpTo("[1,2]", 100), prettyJson("[1,2]"));
    QVERIFY(prettyJson(QByteArray("[\"cut")) == "[\n  \"cut");
    QVERIFY(prettyJson(QByteArray("[\"cut\\")) == "[\n  \"cut\\");
}

QTEST_GUILESS_MAIN(JsonCheckTest)
#include "tst_jsoncheck.moc"
