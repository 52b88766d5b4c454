// SPDX-License-Identifier: GPL-3.0-or-later
// Content codings are undone, and never more than the limit comes out.
#include "app/message/contentcoding.h"

#include <QtTest>

#include <zlib.h>

using namespace workbench;
using Outcome = DecodedContent::Outcome;

namespace {
QByteArray coded(const QByteArray &plain, int windowBits)
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = plain;
    QByteArray output(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 64,
                      0);
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = static_cast<uInt>(output.size());
    deflate(&stream, Z_FINISH);
    output.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return output;
}
} // namespace

class TestContentCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undone_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        const QByteArray plain("{\"access_token\":\"abc\"}");
        QTest::newRow("none") << QByteArray() << plain;
        QTest::newRow("identity") << QByteArray("Identity") << plain;
        QTest::newRow("gzip") << QByteArray(" GZIP ") << coded(plain, MAX_WBITS + 16);
        QTest::newRow("x-gzip") << QByteArray("x-gzip") << coded(plain, MAX_WBITS + 16);
        QTest::newRow("two members") << QByteArray("gzip")
                                     << coded(plain.left(5), MAX_WBITS + 16) +
                                            coded(plain.mid(5), MAX_WBITS + 16);
        QTest::newRow("deflate") << QByteArray("deflate") << coded(plain, MAX_WBITS);
        QTest::newRow("deflate without a wrapper") << QByteArray("deflate") << coded(plain, -MAX_WBITS);
    }

    void undone()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, body);
        const DecodedContent content = decodedContent(body, name, 1000);
        QCOMPARE(content.outcome, Outcome::Decoded);
        QCOMPARE(content.body, QByteArray("{\"access_token\":\"abc\"}"));
    }

    void notUndone_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("outcome");
        const QByteArray good = coded("abc", MAX_WBITS + 16);
        const auto row = [](const char *what, const QByteArray &name, const QByteArray &body,
                            Outcome outcome) {
            QTest::newRow(what) << name << body << static_cast<int>(outcome);
        };
        row("plain text", "gzip", "{\"access_token\":\"abc\"}", Outcome::Broken);
        row("cut", "gzip", good.chopped(6), Outcome::Broken);
        row("a bit turned", "gzip", QByteArray(good).replace(good.size() - 6, 1, "\x7f"), Outcome::Broken);
        row("behind it", "gzip", good + "garbage", Outcome::Broken);
        row("br", "br", "x", Outcome::UnknownCoding);
        row("two codings", "gzip, gzip", good, Outcome::UnknownCoding);
    }

    void notUndone()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, body);
        QFETCH(int, outcome);
        QCOMPARE(static_cast<int>(decodedContent(body, name, 1000).outcome), outcome);
    }

    void bomb()
    {
        const QByteArray bomb = coded(QByteArray(50'000'000, 'A'), MAX_WBITS + 16);
        const DecodedContent content = decodedContent(bomb, "gzip", 1000);
        QCOMPARE(content.outcome, Outcome::TooLarge);
        QCOMPARE(content.body, QByteArray(1000, 'A'));
        QCOMPARE(decodedContent(coded(QByteArray(1000, 'A'), MAX_WBITS + 16), "gzip", 1000).outcome,
                 Outcome::Decoded);
    }
};

QTEST_APPLESS_MAIN(TestContentCoding)
#include "tst_contentcoding.moc"
