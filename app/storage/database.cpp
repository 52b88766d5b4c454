// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/database.h"

#include "app/base/failurecodes.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>

#include <atomic>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr int BusyMilliseconds = 5000;
constexpr qint64 NeededBytes = 64 * 1024; // the shared memory of the write-ahead log, and a page

// Primary result codes of SQLite (sqlite.org/rescode.html); the extended ones keep them in the low byte.
enum SqliteCode {
    SqliteBusy = 5,
    SqliteReadOnly = 8,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteNotADatabase = 26
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QLatin1StringView reasonOf(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case SqliteReadOnly:
        return QLatin1StringView("read_only");
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return QLatin1StringView("damaged");
    case SqliteFull:
        return QLatin1StringView("full");
    case SqliteCantOpen:
        return QLatin1StringView("open");
    default:
        break;
    }
    // The schema is not the one that this version number promises.
    if (error.databaseText().contains("no such table"_L1) ||
        error.databaseText().contains("no such column"_L1))
        return QLatin1StringView("damaged");
    return QLatin1StringView("write");
}
} // namespace

Failure storageFailure(const QString &path, QLatin1StringView reason, const QString &detail)
{
    Failure failure{.code = codes::StorageFailed, .stage = Stage::Storage, .kind = FailureKind::Rejected};
    failure.evidence.insert(u"path"_s, path);
    failure.evidence.insert(u"reason"_s, reason);
    failure.evidence.insert(u"detail"_s, detail);
    return failure;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    static std::atomic<int> opened = 0; // Qt knows connections by name, and a name once taken is shared
    const QString connection = u"workbench-%1"_s.arg(++opened);
    std::unique_ptr<Database> database(new Database(path, connection));
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds);
    if (access == Access::ReadOnly)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    database->m_database.setConnectOptions(options);
    database->m_database.setDatabaseName(path);
    if (!database->m_database.open())
        return database->failure(database->m_database.lastError());
    return database;
}

Database::Database(const QString &path, const QString &connection)
    : m_path(path)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
{
}

Database::~Database()
{
    const QString connection = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase(); // Qt wants the last copy gone before the name is given back
    QSqlDatabase::removeDatabase(connection);
}

Outcome Database::run(const QString &statement, const QVariantList &values) const
{
    return forEach(statement, values, [](const QSqlQuery &) { return true; });
}

Outcome Database::forEach(const QString &statement, const QVariantList &values,
                          const std::function<bool(const QSqlQuery &)> &take) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(query.lastError());
    if (!query.isSelect())
        return Done();
    while (query.next()) {
        if (!take(query))
            return storageFailure(m_path, "damaged"_L1, u"unknown content"_s);
    }
    // next() answers false at the end and at an error alike.
    if (query.lastError().isValid())
        return failure(query.lastError());
    return Done();
}

Result<std::optional<QVariant>> Database::first(const QString &statement, const QVariantList &values) const
{
    std::optional<QVariant> found;
    const Outcome outcome = forEach(statement, values, [&](const QSqlQuery &row) {
        if (!found)
            found = row.value(0);
        return true;
    });
    if (!outcome)
        return outcome.failure();
    return found;
}

Result<qint64> Database::number(const QString &statement, const QVariantList &values) const
{
    const auto found = first(statement, values);
    if (!found)
        return found.failure();
    return *found ? (*found)->toLongLong() : 0;
}

Outcome Database::inTransaction(const std::function<Outcome()> &work) const
{
    if (const Outcome begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Outcome outcome = work();
    if (outcome)
        outcome = run(u"COMMIT"_s);
    if (!outcome)
        std::ignore =
            run(u"ROLLBACK"_s); // what went wrong first is the news; SQLite may have rolled back itself
    return outcome;
}

Outcome Database::configure(bool isNew) const
{
    QStringList settings;
    if (isNew) // rows of two kilobytes waste half of a 4 kB page; must be said before the first write
        settings << u"PRAGMA page_size = 16384"_s;
    settings << u"PRAGMA synchronous = NORMAL"_s << u"PRAGMA foreign_keys = ON"_s
             << u"PRAGMA secure_delete = ON"_s;
    for (const QString &setting : settings) {
        if (const Outcome outcome = run(setting); !outcome)
            return outcome;
    }
    return useWal();
}

Outcome Database::useWal() const
{
    // Two processes may create the file in the same moment. SQLite's own waiting does not cover this change
    // of mode.
    const QDeadlineTimer deadline(BusyMilliseconds);
    const QString statement = u"PRAGMA journal_mode = WAL"_s;
    for (;;) {
        QSqlQuery query(m_database);
        const bool done = query.exec(statement) && query.next();
        if (done && query.value(0).toString() == "wal"_L1)
            return Done();
        const bool mayWait = done || primaryCode(query.lastError()) == SqliteBusy;
        if (!mayWait || deadline.hasExpired())
            return failure(query.lastError());
        query.finish();
        QThread::msleep(5);
    }
}

Failure Database::failure(const QSqlError &error) const
{
    QLatin1StringView reason = reasonOf(error);
    // On a disk without a free byte it fails while it maps its memory, and calls that an I/O error.
    const bool vague = reason == "write"_L1 || reason == "open"_L1;
    if (vague && QStorageInfo(QFileInfo(m_path).path()).bytesAvailable() < NeededBytes)
        reason = "full"_L1;
    return storageFailure(m_path, reason, error.databaseText());
}

} // namespace workbench
