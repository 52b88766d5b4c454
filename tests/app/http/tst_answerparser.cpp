// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP response out of bytes: whole and in single bytes alike.
#include "app/http/answerparser.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using State = AnswerParser::State;
using Defect = AnswerParser::Defect;

class TestAnswerParser : public QObject
{
    Q_OBJECT

    static AnswerParser parsed(const QByteArray &bytes, qsizetype step, const QByteArray &method,
                               bool orderly)
    {
        AnswerParser parser(method, 1000);
        for (qsizetype at = 0; at < bytes.size(); at += step)
            parser.feed(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at)));
        parser.end(orderly);
        return parser;
    }

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("defect");
        const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body,
                            Defect defect = Defect::None) {
            QTest::newRow(name) << bytes << status << body << static_cast<int>(defect);
        };
        const QByteArray ok("HTTP/1.1 200 OK\r\n");
        row("length", ok + "Content-Length: 3\r\n\r\nabc", 200, "abc");
        row("bytes behind it", ok + "Content-Length: 2\r\n\r\nabc", 200, "ab");
        row("the same length twice", ok + "Content-Length: 2\r\nContent-Length: 2, 2\r\n\r\nab", 200, "ab");
        row("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc", 200, "",
            Defect::BadLength);
        for (const char *odd : {"-1", "+2", "0x2", "", "2.0", "99999999999999999999"})
            row(odd, ok + "Content-Length: " + odd + "\r\n\r\nab", 200, "", Defect::BadLength);
        row("until the end", ok + "\r\nabc", 200, "abc");
        row("no reason", "HTTP/1.1 200\r\n\r\n", 200, "");
        row("HTTP/1.0", "HTTP/1.0 404 Not Found\r\n\r\n", 404, "");
        row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 1\n\nx", 200, "x");
        row("an odd status", "HTTP/1.1 999 Odd\r\n\r\n", 999, "");
        row("no content", "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n", 204, "");
        row("interim", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok + "Content-Length: 1\r\n\r\nx", 200,
            "x");
        row("upgrade", "HTTP/1.1 101 Switching\r\n\r\n", 101, "");
        row("folded field", ok + "A: b\r\n c\r\nContent-Length: 0\r\n\r\n", 200, "");

        const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
        row("chunks", chunked + "3\r\nabc\r\n1;x=y\r\nd\r\n0\r\nTrailer: t\r\n\r\n", 200, "abcd");
        row("chunks beat length",
            ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", 200, "ab");
        row("no last chunk", chunked + "2\r\nab\r\n", 200, "ab", Defect::Cut);
        row("no last line", chunked + "2\r\nab\r\n0\r\n", 200, "ab", Defect::Cut);
        row("chunk too long", chunked + "2\r\nabc\r\n0\r\n\r\n", 200, "ab", Defect::BadChunk);
        for (const QByteArray &odd : {QByteArray("x"), QByteArray("-1"), QByteArray("0x2"), QByteArray(),
                                      QByteArray("fffffffffffffffff")})
            row(QByteArray(QByteArray("chunk size ") + odd).constData(), chunked + odd + "\r\nab\r\n", 200,
                "", Defect::BadChunk);
        row("another coding", ok + "Transfer-Encoding: gzip\r\n\r\nab", 200, "", Defect::UnknownCoding);

        row("nothing", "", 0, "", Defect::Cut);
        row("half a status line", "HTTP/1.1 20", 0, "", Defect::Cut);
        row("half a head", ok + "Content-Ty", 200, "", Defect::Cut);
        row("half a body", ok + "Content-Length: 3\r\n\r\nab", 200, "ab", Defect::Cut);
        row("another protocol", "SSH-2.0-x\r\n", 0, "", Defect::NotHttp);
        row("HTTP/2", "HTTP/2.0 200 OK\r\n\r\n", 0, "", Defect::NotHttp);
        row("HTTP/0.9", "{\"access_token\":\"x\"}", 0, "", Defect::NotHttp);
        row("no number", "HTTP/1.1 abc OK\r\n\r\n", 0, "", Defect::NotHttp);
        row("two digits", "HTTP/1.1 20 OK\r\n\r\n", 0, "", Defect::NotHttp);
        row("below 100", "HTTP/1.1 099 OK\r\n\r\n", 0, "", Defect::NotHttp);
        row("no colon", ok + "Content\r\n\r\n", 200, "", Defect::BadField);
        row("no name", ok + ": x\r\n\r\n", 200, "", Defect::BadField);
        row("blank before the colon", ok + "Content-Length : 1\r\n\r\nx", 200, "", Defect::BadField);
        row("NUL in a field", ok + QByteArray("A: b\0c\r\n\r\n", 10), 200, "", Defect::BadField);
        row("CR in a field", ok + "A: b\rc\r\n\r\n", 200, "", Defect::BadField);

        row("a long body", ok + "\r\n" + QByteArray(1001, 'x'), 200, QByteArray(1000, 'x'),
            Defect::BodyTooLarge);
        row("as long as may be", ok + "\r\n" + QByteArray(1000, 'x'), 200, QByteArray(1000, 'x'));
        row("a long field", ok + "A: " + QByteArray(70000, 'x'), 200, "", Defect::HeadTooLarge);
        row("many fields", ok + QByteArray("A: b\r\n").repeated(501), 200, "", Defect::HeadTooLarge);
        row("many interim", QByteArray("HTTP/1.1 100 C\r\n\r\n").repeated(4000), 0, "", Defect::HeadTooLarge);
    }

    void answers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, defect);
        for (const qsizetype step : {bytes.size() + 1, qsizetype(1), qsizetype(7)}) {
            const AnswerParser parser = parsed(bytes, step, "POST", true);
            QCOMPARE(static_cast<int>(parser.defect()), defect);
            QCOMPARE(parser.state(), defect == 0 ? State::Whole : State::Broken);
            QCOMPARE(parser.response().status, status);
            QCOMPARE(parser.response().body, body);
        }
    }

    void fieldsKeepTheirOrderAndTheirNumber()
    {
        const AnswerParser parser =
            parsed("HTTP/1.1 200 OK\r\nSet-Cookie: a\r\nx:  b \r\nSet-Cookie: c\r\nA: b\r\n c\r\n\r\n", 1,
                   "GET", true);
        const Headers expected{{"Set-Cookie", "a"}, {"x", "b"}, {"Set-Cookie", "c"}, {"A", "b c"}};
        QCOMPARE(parser.response().headers, expected);
    }

    void headHasNoBody()
    {
        AnswerParser parser("HEAD", 1000);
        parser.feed("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n");
        QCOMPARE(parser.state(), State::Whole);
    }

    void anotherProtocolIsKnownAtOnce()
    {
        AnswerParser parser("POST", 1000);
        parser.feed("220 mail"); // without a line's end, and then it waits for us
        QCOMPARE(parser.defect(), Defect::NotHttp);
    }

    void tornIsNotWhole()
    {
        QCOMPARE(parsed("HTTP/1.1 200 OK\r\n\r\nabc", 99, "GET", false).defect(), Defect::Cut);
    }

    void aBodyInSingleBytes()
    {
        AnswerParser parser("GET", 1'000'000);
        parser.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int chunk = 0; chunk < 100'000; ++chunk)
            parser.feed("1\r\nx\r\n");
        parser.feed("0\r\n\r\n");
        QCOMPARE(parser.state(), State::Whole);
        QCOMPARE(parser.response().body.size(), 100'000);
    }
};

QTEST_APPLESS_MAIN(TestAnswerParser)
#include "tst_answerparser.moc"
