// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}
} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("order") << QByteArray(R"({"b":1,"a":2,"c":0})")
                               << QByteArray(R"({"b": 1, "a": 2, "c": 0})");
        QTest::newRow("spelling of numbers")
            << QByteArray("[1.50,1E+2,-0,0.1e-7,12345678901234567890123]")
            << QByteArray("[1.50, 1E+2, -0, 0.1e-7, 12345678901234567890123]");
        QTest::newRow("number beyond a double")
            << QByteArray("{\"n\":1e400}") << QByteArray("{\"n\": 1e400}");
        QTest::newRow("blanks") << QByteArray(" \r\n\t{ \"a\" : [ ] , \"b\" : { } } \n")
                                << QByteArray(R"({"a": [], "b": {}})");
        QTest::newRow("escapes") << QByteArray("[\"\\u00e9\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\\\\\\"\\u0000\"]")
                                 << QByteArray("[\"é😀/\\u0008\\u000c\\n\\r\\t\\\\\\\"\\u0000\"]");
        QTest::newRow("UTF-8") << QByteArray("\"Студент 你好\"") << QByteArray("\"Студент 你好\"");
        QTest::newRow("top-level null") << QByteArray("null") << QByteArray("null");
        QTest::newRow("top-level false") << QByteArray("false") << QByteArray("false");
        QTest::newRow("top-level number") << QByteArray(" 12\n") << QByteArray("12");
        QTest::newRow("top-level text") << QByteArray("\" \"") << QByteArray("\" \"");
        QTest::newRow("empty name") << QByteArray(R"({"":{"":null}})") << QByteArray(R"({"": {"": null}})");
        QTest::newRow("64 levels") << nested(64) << nested(64);
    }

    void keepsWhatWasWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        const JsonReading reading = readJson(text);
        QVERIFY(reading.ok());
        QCOMPARE(reading.value->toBytes(), written);
        const JsonReading again = readJson(written);
        QVERIFY(again.ok());
        QVERIFY(*again.value == *reading.value);
        QVERIFY(readJson(reading.value->toBytes(true)).value == reading.value);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<JsonError::Code>("code");
        using enum JsonError::Code;
        QTest::newRow("nothing") << QByteArray() << Empty;
        QTest::newRow("blanks only") << QByteArray(" \r\n") << Empty;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << ByteOrderMark;
        QTest::newRow("65 levels") << nested(65) << TooDeep;
        QTest::newRow("10000 levels beside good members")
            << QByteArray("{\"a\":1,\"x\":" + nested(10000) + '}') << TooDeep;
        QTest::newRow("100000 open brackets") << QByteArray(100000, '[') << TooDeep;
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"A\xff\xfeT\"}") << InvalidUtf8;
        QTest::newRow("overlong UTF-8") << QByteArray("\"\xc0\xaf\"") << InvalidUtf8;
        QTest::newRow("surrogate in UTF-8") << QByteArray("\"\xed\xa0\x80\"") << InvalidUtf8;
        QTest::newRow("UTF-16") << QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14) << Malformed;
        const QByteArrayList malformed{"{",
                                       "}",
                                       "[1,]",
                                       "{\"a\":1,}",
                                       "{'a':1}",
                                       "{a:1}",
                                       "{\"a\" 1}",
                                       "{\"a\":}",
                                       "{1:2}",
                                       "[1 2]",
                                       "[,1]",
                                       "[1,,2]",
                                       ",",
                                       ":",
                                       "\"",
                                       "\"a",
                                       "[\"a]",
                                       "{\"a\":1",
                                       "[1",
                                       "[]]",
                                       "{}}",
                                       "[01]",
                                       "[-]",
                                       "[-01]",
                                       "[1.]",
                                       "[.5]",
                                       "[+1]",
                                       "[1e]",
                                       "[1e+]",
                                       "[0x10]",
                                       "[1_000]",
                                       "[NaN]",
                                       "[Infinity]",
                                       "[nul]",
                                       "[nullx]",
                                       "[truee]",
                                       "[True]",
                                       "[fals]",
                                       "null x",
                                       "nullnull",
                                       "[1]x",
                                       "[1] [2]",
                                       "1 2",
                                       "1],[2",
                                       "1,2",
                                       "{} // c",
                                       "/**/{}",
                                       "{}#",
                                       "[\"\\x41\"]",
                                       "[\"\\u12\"]",
                                       "[\"\\u12G4\"]",
                                       "[\"\\\"]",
                                       "[\"a\nb\"]",
                                       "[\"a\tb\"]",
                                       "access_token=AT",
                                       "<html></html>",
                                       "undefined"};
        for (const QByteArray &text : malformed)
            QTest::addRow("%s", text.constData()) << text << Malformed;
        QTest::newRow("lone high surrogate") << QByteArray("[\"\\ud800\"]") << Malformed;
        QTest::newRow("lone low surrogate") << QByteArray("[\"\\udc00\"]") << Malformed;
        QTest::newRow("high surrogate and a letter") << QByteArray("[\"\\ud800\\u0041\"]") << Malformed;
        QTest::newRow("surrogates in the wrong order") << QByteArray("[\"\\udc00\\ud800\"]") << Malformed;
        QTest::newRow("lone surrogate in a name") << QByteArray("{\"\\ud800\":1}") << Malformed;
        QTest::newRow("zero byte after the end") << QByteArray("{}\0", 3) << Malformed;
        QTest::newRow("zero byte in a text") << QByteArray("[\"a\0b\"]", 7) << Malformed;
        QTest::newRow("form feed as a blank") << QByteArray("[\f]") << Malformed;
        QTest::newRow("two documents") << QByteArray("{\"a\":1}\n{\"a\":2}") << Malformed;
        QTest::newRow("bad deep inside") << QByteArray(R"({"a":{"b":[{"c":tru}]}})") << Malformed;
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(JsonError::Code, code);
        const JsonReading reading = readJson(text);
        QVERIFY(!reading.ok());
        QVERIFY(!reading.value);
        QVERIFY(reading.error);
        QCOMPARE(reading.error->code, code);
    }

    void findsRepeatedMembers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("at the top") << QByteArray(R"({"a":1,"b":2,"a":1})") << u"a"_s;
        QTest::newRow("inside") << QByteArray(R"({"a":1,"b":{"c":1,"c":2}})") << u"b.c"_s;
        QTest::newRow("in a list") << QByteArray(R"({"list":[{"x":1},{"x":1,"x":1}]})") << u"list[1].x"_s;
        QTest::newRow("in a top-level list") << QByteArray(R"([{"x":1,"x":1}])") << u"[0].x"_s;
        QTest::newRow("spelled differently")
            << QByteArray("{\"access_token\":1,\"\\u0061ccess_token\":2}") << u"access_token"_s;
        QTest::newRow("the first one is told") << QByteArray(R"({"a":{"p":1,"p":1},"a":1})") << u"a.p"_s;
    }

    void findsRepeatedMembers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const JsonReading reading = readJson(text);
        QVERIFY(!reading.ok());
        QVERIFY2(reading.value, "the document is still there to be shown");
        QCOMPARE(reading.error->code, JsonError::Code::RepeatedMember);
        QCOMPARE(reading.error->member, path);
        QCOMPARE(readJson(reading.value->toBytes()).error->member, path);
    }

    void theSameNameInTwoObjectsIsNotRepeated()
    {
        QVERIFY(readJson(R"({"a":{"x":1},"b":{"x":1},"x":[{"x":1},{"x":1}]})").ok());
    }

    void wholeNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<qint64>("value");
        QTest::newRow("3600") << QByteArray("3600") << true << Q_INT64_C(3600);
        QTest::newRow("3.6e3") << QByteArray("3.6e3") << true << Q_INT64_C(3600);
        QTest::newRow("3600.0") << QByteArray("3600.0") << true << Q_INT64_C(3600);
        QTest::newRow("-5") << QByteArray("-5") << true << Q_INT64_C(-5);
        QTest::newRow("-0") << QByteArray("-0") << true << Q_INT64_C(0);
        QTest::newRow("largest") << QByteArray("9223372036854775807") << true
                                 << std::numeric_limits<qint64>::max();
        QTest::newRow("one more") << QByteArray("9223372036854775808") << false << Q_INT64_C(0);
        QTest::newRow("1.5") << QByteArray("1.5") << false << Q_INT64_C(0);
        QTest::newRow("1e400") << QByteArray("1e400") << false << Q_INT64_C(0);
        QTest::newRow("text") << QByteArray("\"3600\"") << false << Q_INT64_C(0);
        QTest::newRow("true") << QByteArray("true") << false << Q_INT64_C(0);
    }

    void wholeNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, whole);
        QFETCH(qint64, value);
        const JsonReading reading = readJson(text);
        QVERIFY(reading.ok());
        QCOMPARE(reading.value->toInteger().has_value(), whole);
        QCOMPARE(reading.value->toInteger().value_or(0), value);
    }

    void changesMembers()
    {
        Json json = *readJson(R"({"b":1,"a":2})").value;
        json.set(u"b"_s, Json(u"new"_s));
        json.set(u"z"_s, Json(true));
        QCOMPARE(json.toBytes(), QByteArray(R"({"b": "new", "a": 2, "z": true})"));
        json.removeMember(u"a");
        QCOMPARE(json.toBytes(), QByteArray(R"({"b": "new", "z": true})"));
        QVERIFY(!json.contains(u"a"));
        QVERIFY(json[u"a"].isNull());
        QCOMPARE(json[u"b"].toString(), u"new"_s);
        QCOMPARE(json.find(u"nothing"), nullptr);
    }

    void pretty_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("object")
            << QByteArray(R"({"b":1,"a":[1.0,{}],"e":[ ],"b":2})")
            << QByteArray("{\n  \"b\": 1,\n  \"a\": [\n    1.0,\n    {}\n  ],\n  \"e\": [],\n  \"b\": 2\n}");
        QTest::newRow("marks within texts") << QByteArray("[\"{a}, [b]: \\\"c\\\" \\\\\",\": \"]")
                                            << QByteArray("[\n  \"{a}, [b]: \\\"c\\\" \\\\\",\n  \": \"\n]");
        QTest::newRow("escapes stay as spelled")
            << QByteArray("{\"a\":\"\\u0041\\/\"}") << QByteArray("{\n  \"a\": \"\\u0041\\/\"\n}");
        QTest::newRow("already pretty") << QByteArray("{\n  \"a\": 1\n}\n") << QByteArray("{\n  \"a\": 1\n}");
        QTest::newRow("scalar") << QByteArray(" 1e5 ") << QByteArray("1e5");
    }

    void pretty()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        QCOMPARE(prettyJson(text), shown);
        QCOMPARE(prettyJson(shown), shown);
    }

    void prettyLosesNothingOfACutAnswer_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"{\"a\":\"cut he", "]]]{", "{\"a\":\"x\\", "{\"a\":[1,{", "}{", "\xff\xfe{"})
            QTest::newRow(text) << QByteArray(text);
    }

    void prettyLosesNothingOfACutAnswer()
    {
        QFETCH(QByteArray, text);
        const auto withoutBlanks = [](QByteArray bytes) {
            bytes.replace(' ', "").replace('\n', "");
            return bytes;
        };
        QCOMPARE(withoutBlanks(prettyJson(text)), withoutBlanks(text));
    }

    // As large as an answer may be (1 MiB), and as nasty: reading it happens in the window's thread.
    void staysQuickOnLargeAnswers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray members("{");
        for (int i = 0; members.size() < 1024 * 1024; ++i)
            members += '"' + QByteArray::number(i) + "\":1,";
        QTest::newRow("many members") << QByteArray(members + "\"x\":1}");
        QTest::newRow("many brackets") << QByteArray(1024 * 1024, '[');
        QTest::newRow("many items") << QByteArray('[' + QByteArray("{},").repeated(340000) + "{}]");
    }

    void staysQuickOnLargeAnswers()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const JsonReading reading = readJson(text);
        // More values than 20 000 would take more memory than an answer is worth.
        QVERIFY(reading.error && reading.error->code == JsonError::Code::TooDeep);
        QVERIFY2(prettyJson(text).size() < 200 * text.size(), "no gigabytes of indentation");
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void byteOrderMark()
    {
        QByteArray text("\xef\xbb\xbf{\"a\":1}");
        QVERIFY(stripByteOrderMark(text));
        QCOMPARE(text, QByteArray("{\"a\":1}"));
        QVERIFY(!stripByteOrderMark(text));
        QCOMPARE(text, QByteArray("{\"a\":1}"));
    }

    void texts()
    {
        QCOMPARE(jsonString(u"a\"b\\c\n\x01é\x7f"_s), QByteArray("\"a\\\"b\\\\c\\n\\u0001é\\u007f\""));
        const QString all = u"\u0000\u001f \u2028 \U0001F600"_s;
        QCOMPARE(readJson(jsonString(all)).value.value_or(Json()).toString(), all);
    }

    void numbersOfOurOwn()
    {
        QCOMPARE(Json(12.5).toBytes(), QByteArray("12.5"));
        QCOMPARE(Json(-7).toBytes(), QByteArray("-7"));
        QCOMPARE(Json(Q_INT64_C(1769522400000)).toBytes(), QByteArray("1769522400000"));
        QCOMPARE(Json::strings({u"a"_s, u"b"_s}).toBytes(), QByteArray(R"(["a", "b"])"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
