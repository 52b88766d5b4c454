// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/cleantext.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestCleanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("nothing to do") << u"abc 123"_s << u"abc 123"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blanks at the ends") << u"  abc\t"_s << u"abc"_s;
        QTest::newRow("line break at the end") << u"abc\r\n"_s << u"abc"_s;
        QTest::newRow("broken across lines") << u"abc\ndef"_s << u"abcdef"_s;
        QTest::newRow("line separator") << u"abc\u2028def"_s << u"abcdef"_s;
        QTest::newRow("no-break space") << u"\u00a0abc"_s << u"abc"_s;
        QTest::newRow("zero-width space") << u"ab\u200bc"_s << u"abc"_s;
        QTest::newRow("byte order mark") << u"\ufeffabc"_s << u"abc"_s;
    }

    void pasted()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        const CleanText result = cleanPasted(text);
        QCOMPARE(result.text, clean);
        QCOMPARE(result.changed, text != clean);
    }

    void password_keeps_its_blanks()
    {
        QCOMPARE(cleanPassword(u" se cret "_s), (CleanText{u" se cret "_s, false}));
        QCOMPARE(cleanPassword(u" secret \r\n"_s), (CleanText{u" secret "_s, true}));
        QCOMPARE(cleanPassword(u"\n"_s), (CleanText{QString(), true}));
    }

    void scope_is_parted_by_single_blanks()
    {
        QCOMPARE(cleanScope(u"read\nwrite  admin "_s), (CleanText{u"read write admin"_s, true}));
        QCOMPARE(cleanScope(u"read write"_s), (CleanText{u"read write"_s, false}));
    }
};

QTEST_GUILESS_MAIN(TestCleanText)
#include "tst_cleantext.moc"
