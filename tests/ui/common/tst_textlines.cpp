// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/jsoncolors.h"
#include "ui/common/shownbytes.h"
#include "ui/common/textlines.h"
#include "ui/common/textsearch.h"
#include "ui/common/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

class tst_TextLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUtf8AsQtDoes();
    void escapes_data();
    void escapes();
    void cutsAtLineEnds_data();
    void cutsAtLineEnds();
    void longLinesLoseNothing_data();
    void longLinesLoseNothing();
    void piecesKnowWhetherTheyAreInAString();
    void rowAtFindsTheRow();
    void jsonIsColoured();
    void findsAsAPlainSearchWould_data();
    void findsAsAPlainSearchWould();

private:
    static QByteArray rejoined(const TextLines &lines);
};

QByteArray tst_TextLines::rejoined(const TextLines &lines)
{
    QByteArray all;
    for (int row = 0; row < lines.count(); ++row) {
        if (row > 0 && lines.startsLine(row))
            all += '\n';
        all += lines.bytes(row).toByteArray();
    }
    return all;
}

void tst_TextLines::readsUtf8AsQtDoes()
{
    // All one, two and three byte sequences from a few edges: valid exactly when Qt finds no error.
    const QByteArray edges = QByteArray::fromHex("00417f8081bfc0c1c2dfe0e1edeeeff0f1f3f4f5ff9fa08f90");
    for (const char a : edges) {
        for (const char b : edges) {
            for (const char c : edges) {
                for (const char d : {'A', '\x80', '\xbf'}) {
                    const QByteArray bytes{std::array{a, b, c, d}.data(), 4};
                    const Utf8Step step = readUtf8(bytes);
                    const QString decoded = QString::fromUtf8(bytes.first(step.length));
                    if (step.valid)
                        QCOMPARE(decoded, QString::fromUcs4(&step.codePoint, 1));
                    else
                        QVERIFY(QString::fromUtf8(bytes).startsWith(QChar::ReplacementCharacter));
                }
            }
        }
    }
    QVERIFY(!readUtf8(QByteArrayView("\xe2\x82")).valid); // cut off
}

void tst_TextLines::escapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("abc ~") << u"abc ~"_s;
    QTest::newRow("tab stays") << QByteArray("a\tb") << u"a\tb"_s;
    QTest::newRow("escape") << QByteArray("\x1b[31m") << u"\\x1b[31m"_s;
    QTest::newRow("null") << QByteArray("a\0b", 3) << u"a\\x00b"_s;
    QTest::newRow("delete") << QByteArray("\x7f") << u"\\x7f"_s;
    QTest::newRow("lone carriage return") << QByteArray("a\rb") << u"a\\x0db"_s;
    QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << u"\\u009b"_s;
    QTest::newRow("direction override") << QByteArray("\xe2\x80\xae") << u"\\u202e"_s;
    QTest::newRow("zero width") << QByteArray("\xe2\x80\x8b") << u"\\u200b"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{") << u"\\ufeff{"_s;
    QTest::newRow("tag character") << QByteArray("\xf3\xa0\x81\x81") << u"\\U000e0041"_s;
    QTest::newRow("stray byte") << QByteArray("\xff\xc3(") << u"\\xff\\xc3("_s;
    QTest::newRow("languages") << QByteArray("Мария 汉字 é") << u"Мария 汉字 é"_s;
    QTest::newRow("beyond the first plane")
        << QByteArray("\xf0\x9f\x98\x80") << QString::fromUcs4(U"\U0001F600");
}

void tst_TextLines::escapes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(shownText(bytes), shown);
    QVERIFY(shownCells(bytes) >= shown.size() - shown.count(u'\\')); // room enough in a fixed pitch font
}

void tst_TextLines::cutsAtLineEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("rows");
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
    QTest::newRow("one") << QByteArray("a") << QByteArrayList{"a"};
    QTest::newRow("end of line at the end") << QByteArray("a\n") << QByteArrayList{"a"};
    QTest::newRow("two") << QByteArray("a\nb") << QByteArrayList{"a", "b"};
    QTest::newRow("empty lines") << QByteArray("\n\na\n\n") << QByteArrayList{"", "", "a", ""};
    QTest::newRow("carriage returns") << QByteArray("a\r\nb\r\n\r\n") << QByteArrayList{"a", "b", ""};
}

void tst_TextLines::cutsAtLineEnds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, rows);
    const TextLines lines(text, false);
    QByteArrayList got;
    for (int row = 0; row < lines.count(); ++row)
        got.append(lines.bytes(row).toByteArray());
    QCOMPARE(got, rows);
}

void tst_TextLines::longLinesLoseNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("letters") << QByteArray(10000, 'x');
    QTest::newRow("exactly one piece") << QByteArray(2000, 'x');
    QTest::newRow("one more") << QByteArray(2001, 'x');
    QTest::newRow("two bytes each") << "y" + QString(5000, u'ж').toUtf8();
    QTest::newRow("three bytes each") << QString(5000, u'汉').toUtf8();
    QTest::newRow("stray continuation bytes") << QByteArray(9000, '\x80');
    QTest::newRow("quotes and backslashes") << "\"" + QByteArray("\\\"").repeated(3000) + "\"";
    QTest::newRow("between short lines") << "a\n" + QByteArray(4500, 'x') + "\nb";
}

void tst_TextLines::longLinesLoseNothing()
{
    QFETCH(QByteArray, text);
    for (const bool json : {false, true}) {
        const TextLines lines(text, json);
        QCOMPARE(rejoined(lines), text);
        for (int row = 0; row < lines.count(); ++row) {
            QVERIFY(lines.bytes(row).size() <= TextLines::longestPiece);
            if (!text.startsWith('\x80'))
                QVERIFY(!shownText(lines.bytes(row)).contains(u"\\x"_s)); // no character was cut in two
        }
    }
}

void tst_TextLines::piecesKnowWhetherTheyAreInAString()
{
    const QByteArray text =
        "{\"a\": \"" + QByteArray("\\\"").repeated(1500) + "\", \"b\": [" + QByteArray(3000, '1') + "]}";
    const TextLines lines(text, true);
    QVERIFY(lines.count() >= 3);
    QVERIFY(!lines.startsInString(0));
    QVERIFY(lines.startsInString(1));
    QVERIFY(!lines.startsInString(lines.count() - 1));
}

void tst_TextLines::rowAtFindsTheRow()
{
    const TextLines lines(QByteArray("ab\ncd\n\nef"), false);
    const QList<int> rows{0, 0, 0, 1, 1, 1, 2, 3, 3};
    for (qsizetype offset = 0; offset < rows.size(); ++offset)
        QCOMPARE(lines.rowAt(offset), rows.at(offset));
}

void tst_TextLines::jsonIsColoured()
{
    const QPalette palette;
    const QString row = u"  \"k\\\"ey\" : \"val:ue\", -1.5e3, true"_s;
    const auto colourAt = [&](qsizetype column) {
        const auto ranges = jsonColors(row, false, 0, row.size(), palette);
        for (const QTextLayout::FormatRange &range : ranges) {
            if (column >= range.start && column < range.start + range.length)
                return range.format.foreground().color();
        }
        return QColor();
    };
    QCOMPARE(colourAt(row.indexOf(u"ey"_s)), themeColor(Role::Accent, palette));
    QCOMPARE(colourAt(row.indexOf(u"ue"_s)), themeColor(Role::Good, palette));
    QCOMPARE(colourAt(row.indexOf(u"1.5"_s)), themeColor(Role::BrowserLane, palette));
    QCOMPARE(colourAt(row.indexOf(u"true"_s)), themeColor(Role::AuthorizationServerLane, palette));
    QVERIFY(!colourAt(row.indexOf(u':')).isValid());
    // A later piece that begins inside a string.
    const auto inString = jsonColors(u"tail\", 5"_s, true, 0, 8, palette);
    QCOMPARE(inString.first().start, 0);
    QCOMPARE(inString.first().length, 5);
    QVERIFY(jsonColors(u"\"never closed \\"_s, false, 0, 100, palette).size() == 1);
}

void tst_TextLines::findsAsAPlainSearchWould_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("needle");
    const QByteArray filler(64 * 1024 - 3, '.');
    QTest::newRow("letters") << QByteArray("abcABCabc") << u"bC"_s;
    QTest::newRow("over the edge of a window")
        << filler + "needle" + filler + "NEEDLE" + filler << u"needle"_s;
    QTest::newRow("Cyrillic") << filler + "Привет" + filler + "ПРИВЕТ" << u"привет"_s;
    QTest::newRow("Cyrillic filler") << QByteArray("жы").repeated(40000) + "Ответ" +
                                            QByteArray("ж").repeated(40000)
                                     << u"ответ"_s;
    QTest::newRow("stray bytes before it") << QByteArray("\xff\xfe\x80 needle \xc3 needle") << u"needle"_s;
    QTest::newRow("pairs of units") << QByteArray("\xf0\x9f\x98\x80 a \xf0\x9f\x98\x80 a") << u"a"_s;
    QTest::newRow("mark at the start") << QByteArray("\xef\xbb\xbfneedle") << u"needle"_s;
    QTest::newRow("absent") << filler << u"needle"_s;
    QTest::newRow("touching") << QByteArray("aaaa") << u"aa"_s;
}

void tst_TextLines::findsAsAPlainSearchWould()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, needle);
    // The expectation by another road: try every place.
    QList<qsizetype> expected;
    const QByteArray lower = needle.toUtf8();
    for (qsizetype at = 0; at + lower.size() <= text.size(); ++at) {
        if (text.at(at) == '.')
            continue;
        const QByteArrayView here = QByteArrayView(text).sliced(at, lower.size());
        if (QString::fromUtf8(here).compare(needle, Qt::CaseInsensitive) == 0)
            expected.append(at);
    }
    QList<qsizetype> forward;
    for (auto hit = findForward(text, needle, 0); hit; hit = findForward(text, needle, hit->start + 1)) {
        QCOMPARE(hit->length, lower.size());
        forward.append(hit->start);
    }
    QCOMPARE(forward, expected);
    QList<qsizetype> backward;
    for (auto hit = findBackward(text, needle, text.size()); hit;
         hit = findBackward(text, needle, hit->start))
        backward.prepend(hit->start);
    QCOMPARE(backward, expected);
    QVERIFY(!findForward(text, QString(), 0));
    QVERIFY(!findBackward(text, QString(), text.size()));
}

QTEST_MAIN(tst_TextLines)
#include "tst_textlines.moc"
