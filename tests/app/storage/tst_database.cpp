// SPDX-License-Identifier: GPL-3.0-or-later
// The database below Storage: its steps from version to version, its settings, its limits.
#include "app/base/failurecodes.h"
#include "app/storage/migrations.h"
#include "app/storage/storage.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
Outcome goodStep(const Database &database)
{
    return database.run(u"CREATE TABLE good (a)"_s);
}

Outcome brokenStep(const Database &database)
{
    if (const Outcome half = database.run(u"CREATE TABLE half (a)"_s); !half)
        return half;
    return database.run(u"CREATE TABLE half (a)"_s);
}

Exchange exchangeOf(qsizetype bodySize)
{
    Exchange exchange;
    exchange.request.body = QByteArray(bodySize, 'x');
    return exchange;
}

/// Makes the file and closes it again; returns its path.
QString newFile(const QTemporaryDir &folder)
{
    const auto storage = Storage::open(folder.path());
    return storage ? (*storage)->path() : QString();
}

QString reasonOf(const Failure &failure)
{
    return failure.code == codes::StorageFailed ? failure.evidence.value(u"reason"_s) : failure.code;
}
} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDisk()
    {
        QTemporaryDir folder;
        const QString path = newFile(folder);
        const auto database = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->run(u"PRAGMA max_page_count = 1"_s)); // SQLite's own way to have no room left
        Outcome outcome = Done();
        for (int i = 0; i < 100 && outcome; ++i)
            outcome = (*database)->run(u"INSERT INTO setting VALUES (?, hex(zeroblob(100000)))"_s,
                                       {QString::number(i)});
        QVERIFY(!outcome);
        QCOMPARE(reasonOf(outcome.failure()), u"full"_s);
    }

    void migrationsRunOnceAndStopAtTheFirstFailure()
    {
        QTemporaryDir folder;
        const auto opened = Database::open(folder.filePath(u"m.sqlite"_s), Database::Access::ReadWrite);
        QVERIFY(opened);
        const Database &database = **opened;
        const QString tables = u"SELECT count(*) FROM sqlite_schema"_s;
        constexpr std::array<Migration, 3> steps{goodStep, brokenStep, goodStep};
        QVERIFY(!migrate(database, steps));
        QCOMPARE(database.number(u"PRAGMA user_version"_s).value(), 1);
        QCOMPARE(database.number(tables).value(), 1);          // nothing of the broken step
        QVERIFY(migrate(database, std::span(steps).first(1))); // nothing to do
        const Outcome tooNew = migrate(database, {});
        QVERIFY(!tooNew);
        QCOMPARE(reasonOf(tooNew.failure()), u"newer"_s);
        QVERIFY(database.run(u"SELECT 1"_s)); // no transaction was left open
    }

    void settingsOfTheFile()
    {
        QTemporaryDir folder;
        const QString path = newFile(folder);
        const auto database = Database::open(path, Database::Access::ReadOnly);
        QVERIFY(database);
        QCOMPARE((*database)->number(u"PRAGMA user_version"_s).value(), qint64(migrations().size()));
        QCOMPARE((*database)->number(u"PRAGMA application_id"_s).value(), ApplicationId);
        QCOMPARE((*database)->number(u"PRAGMA page_size"_s).value(), 16384);
        QCOMPARE((*database)->first(u"PRAGMA journal_mode"_s).value()->toString(), u"wal"_s);
        QCOMPARE((*database)->first(u"PRAGMA quick_check"_s).value()->toString(), u"ok"_s);
    }

    void openingIsCheap()
    {
        QTemporaryDir folder;
        {
            const auto storage = Storage::open(folder.path()); // loads the driver, too
            QVERIFY(storage);
            for (int i = 0; i < 100; ++i)
                QVERIFY((*storage)->appendExchange(exchangeOf(200'000)));
        }
        QElapsedTimer timer;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 10; ++i) {
            timer.start();
            const auto storage = Storage::open(folder.path());
            best = std::min(best, timer.nsecsElapsed());
            QVERIFY(storage);
        }
        QVERIFY2(best < 5'000'000, qPrintable(u"%1 us"_s.arg(best / 1000)));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
