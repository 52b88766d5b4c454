// SPDX-License-Identifier: GPL-3.0-or-later
// resources/breaks/breaks.json, and what is refused in such a file.
#include "app/breaks/breakchanges.h"
#include "app/breaks/breaktable.h"
#include "app/words/breakwords.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestBreakTable : public QObject
{
    Q_OBJECT

    static QByteArray fileWith(const QByteArray &row)
    {
        return R"({"format": "oauth-workbench.breaks/1", "breaks": [)" + row + "]}";
    }

    static QByteArray good()
    {
        return R"({"id": "no_token", "messages": ["resource_request"], "grants": ["password"], "errors": [],)"
               R"( "statuses": [401], "clause": "RFC 6750 §3.1", "server": "any"})";
    }

private Q_SLOTS:
    void theTableOfTheProgramIsSound()
    {
        const BreakTable &table = breakTable();
        QCOMPARE(table.problems, QStringList());
        QStringList ids;
        for (const BreakRow &row : table.rows) {
            ids.append(row.id);
            QVERIFY2(BreakWords::title(row.id) != row.id, qPrintable(row.id));
            QVERIFY2(!BreakWords::expected(row).isEmpty(), qPrintable(row.id));
        }
        QCOMPARE(ids, breakIds());
        QCOMPARE(ids.size(), 21);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *from, const char *to, const char *problem) {
            QTest::newRow(name) << fileWith(good().replace(from, to)) << QString::fromUtf8(problem);
        };
        QTest::newRow("no JSON") << QByteArray("{") << u"not JSON"_s;
        QTest::newRow("no format") << QByteArray(R"({"breaks": []})") << u"format: missing"_s;
        QTest::newRow("other member")
            << QByteArray(R"({"format": "oauth-workbench.breaks/1", "breaks": [], "more": 1})")
            << u"more: unknown member"_s;
        QTest::newRow("twice") << fileWith(good() + ',' + good()) << u"breaks[1].id: there already"_s;
        row("id", "no_token", "no_such_break", "breaks[0].id: unknown value");
        row("member", "\"server\"", "\"servers\"", "breaks[0].servers: unknown member");
        row("message", "resource_request", "resource_reply", "breaks[0].messages[0]: unknown value");
        row("grant", "password", "pass", "breaks[0].grants[0]: unknown value");
        row("no message", "[\"resource_request\"]", "[]", "breaks[0].messages: empty");
        row("no list", "[401]", "401", "breaks[0].statuses: not a list");
        row("status", "[401]", "[4010]", "breaks[0].statuses[0]: not a whole number from 100 to 599");
        row("error", "\"errors\": []", "\"errors\": [1]", "breaks[0].errors[0]: not a text");
        row("nothing", "[401]", "[]", "breaks[0]: nothing is expected");
        row("clause", "RFC 6750", "6750", "breaks[0].clause: not of an RFC");
        row("server", "any", "real", "breaks[0].server: unknown value");
    }

    void whatIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, problem);
        QCOMPARE(readBreakTable(file).problems, QStringList{problem});
        QVERIFY(readBreakTable(file).rows.size() <= 1);
        QCOMPARE(readBreakTable(fileWith(good())).problems, QStringList());
    }

    void predictions()
    {
        const auto failure = [](const QString &code, FailureKind kind, int status, bool named = true) {
            return Failure{
                .code = code, .kind = kind, .httpStatus = status, .error = named ? code : QString()};
        };
        const BreakRow secret = *breakRow(u"wrong_secret");
        QVERIFY(isAsPredicted(secret, failure(u"invalid_client"_s, FailureKind::Refused, 401)));
        QVERIFY(!isAsPredicted(secret, failure(u"invalid_client"_s, FailureKind::Refused, 500)));
        QVERIFY(!isAsPredicted(secret, failure(u"invalid_grant"_s, FailureKind::Refused, 401)));
        QVERIFY(!isAsPredicted(secret, std::nullopt));
        const BreakRow none = *breakRow(u"no_token");
        QVERIFY(isAsPredicted(none, failure(u"http_401"_s, FailureKind::Refused, 401, false)));
        QVERIFY(!isAsPredicted(none, failure(u"invalid_token"_s, FailureKind::Refused, 401)));
        const BreakRow slow = *breakRow(u"server_slow");
        QVERIFY(isAsPredicted(slow, failure(u"timeout"_s, FailureKind::NoAnswer, 0, false)));
        QVERIFY(!isAsPredicted(slow, failure(u"cancelled"_s, FailureKind::Cancelled, 0, false)));
    }
};

QTEST_GUILESS_MAIN(TestBreakTable)
#include "tst_breaktable.moc"
