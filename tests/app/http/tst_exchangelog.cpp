// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/exchangelog.h"

#include <QSignalSpy>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
Exchange message(const QString &profile)
{
    return {.profile = profile};
}

QList<qint64> idsOf(const ExchangeLog &log)
{
    QList<qint64> ids;
    for (const Exchange &exchange : log.exchanges())
        ids.append(exchange.id);
    return ids;
}
} // namespace

class TestExchangeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersThemInOrder()
    {
        ExchangeLog log;
        QSignalSpy appended(&log, &ExchangeLog::appended);
        QCOMPARE(log.append(message(u"a"_s)), 1);
        QCOMPARE(log.append(message(u"b"_s)), 2);
        QCOMPARE(appended.size(), 2);
        QCOMPARE(appended.at(1).at(0).toInt(), 1);
        QCOMPARE(log.find(2)->profile, u"b"_s);
        QCOMPARE(log.find(3), nullptr);
    }

    void replacesByNumber()
    {
        ExchangeLog log;
        log.append(message(u"a"_s));
        log.append(message(u"b"_s));
        QSignalSpy changed(&log, &ExchangeLog::changed);
        Exchange later = *log.find(1);
        later.verdict = Verdict::Good;
        log.update(later);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toInt(), 0);
        QCOMPARE(log.exchanges().at(0).verdict, Verdict::Good);
        QCOMPARE(log.exchanges().at(1).verdict, Verdict::Pending);
        later.id = 99;
        log.update(later);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(log.exchanges().size(), 2);
    }

    void secretsAreNamedBeforeAnybodyIsTold()
    {
        ExchangeLog log;
        QStringList order;
        log.setNaming([&](const Exchange &exchange) { order.append(u"named %1"_s.arg(exchange.id)); });
        connect(&log, &ExchangeLog::appended, &log,
                [&](int row) { order.append(u"appended %1"_s.arg(row)); });
        connect(&log, &ExchangeLog::changed, &log, [&](int row) { order.append(u"changed %1"_s.arg(row)); });
        log.append(message(u"a"_s));
        log.update(*log.find(1));
        QCOMPARE(order, (QStringList{u"named 1"_s, u"appended 0"_s, u"named 1"_s, u"changed 0"_s}));
    }

    void clearingCanBeTakenBack()
    {
        ExchangeLog log;
        log.append(message(u"a"_s));
        log.append(message(u"b"_s));
        QSignalSpy reset(&log, &ExchangeLog::reset);
        const QList<Exchange> taken = log.clear();
        QCOMPARE(taken.size(), 2);
        QVERIFY(log.exchanges().isEmpty());
        QCOMPARE(log.append(message(u"c"_s)), 3); // a number never comes twice
        log.restore(taken);
        QCOMPARE(idsOf(log), (QList<qint64>{1, 2, 3}));
        QCOMPARE(reset.size(), 2);
        QCOMPARE(log.append(message(u"d"_s)), 4);
    }

    void historyGoesInFront()
    {
        ExchangeLog log;
        Exchange old = message(u"old"_s);
        old.id = 4711;
        log.restore({old});
        QCOMPARE(log.append(message(u"new"_s)), 4712);
        QCOMPARE(log.exchanges().first().profile, u"old"_s);
    }
};

QTEST_GUILESS_MAIN(TestExchangeLog)
#include "tst_exchangelog.moc"
