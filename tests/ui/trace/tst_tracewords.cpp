// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/tracewords.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TraceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAValueWas();
    void everyStopIsToldOnce();
    void manyStopsAreCounted();
};

void TraceWordsTest::saysWhereAValueWas()
{
    const ValueTrace trace{.name = u"AT1"_s,
                           .stops = {{.exchange = 3, .born = true, .received = true},
                                     {.exchange = 4, .sent = true},
                                     {.exchange = 5, .sent = true},
                                     {.exchange = 6, .sent = true, .revoked = true},
                                     {.exchange = 7, .sent = true, .refused = true}}};
    QCOMPARE(TraceWords::sentence(trace),
             u"AT1 – born in #3, sent in #4, #5, revoked in #6, refused in #7"_s);
    QCOMPARE(TraceWords::sentence({.name = u"AT2"_s}), u"AT2 – in none of these exchanges"_s);
}

void TraceWordsTest::everyStopIsToldOnce()
{
    const ValueTrace trace{.name = u"RT1"_s,
                           .stops = {{.exchange = 1, .sent = true, .received = true},
                                     {.exchange = 2, .received = true},
                                     {.exchange = 3, .sent = true, .received = true, .refused = true}}};
    QCOMPARE(TraceWords::sentence(trace), u"RT1 – sent in #1, received again in #2, refused in #3"_s);
}

void TraceWordsTest::manyStopsAreCounted()
{
    ValueTrace trace{.name = u"AT1"_s};
    for (int id = 1; id <= 100; ++id)
        trace.stops.append({.exchange = id, .sent = true});
    int more = 0;
    const QList<TraceWords::Part> parts = TraceWords::parts(trace, more);
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().exchanges.size(), TraceWords::MostLinks);
    QCOMPARE(more, 88);
    QVERIFY(TraceWords::sentence(trace).endsWith(u"and 88 more"));
}

QTEST_GUILESS_MAIN(TraceWordsTest)
#include "tst_tracewords.moc"
