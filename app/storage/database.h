// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

namespace workbench {

/// One connection to one SQLite file, for the thread that opened it. Every error of SQLite, at whatever
/// statement it comes up, becomes the Failure that storage.h describes.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// SQLite itself opens lazily: a file that is no database fails at the first statement, not here.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }

    Outcome run(const QString &statement, const QVariantList &values = {}) const;
    /// Calls `take` once a row; it answers false when the row cannot be understood, which is reported as
    /// damage.
    Outcome forEach(const QString &statement, const QVariantList &values,
                    const std::function<bool(const QSqlQuery &row)> &take) const;
    /// First column of the first row; nothing when there is no row.
    Result<std::optional<QVariant>> first(const QString &statement, const QVariantList &values = {}) const;
    Result<qint64> number(const QString &statement, const QVariantList &values = {}) const;

    /// All of the work or nothing of it. Takes the write lock at the start: a lock that is asked for after a
    /// read cannot wait for another process (SQLITE_BUSY_SNAPSHOT).
    Outcome inTransaction(const std::function<Outcome()> &work) const;

    /// Foreign keys, overwritten deletions, WAL; for a new file also the page size. Changes the file.
    Outcome configure(bool isNew) const;

private:
    Database(const QString &path, const QString &connection);
    Outcome useWal() const;
    Failure failure(const QSqlError &error) const;

    QString m_path;
    QSqlDatabase m_database;
};

/// Reasons are those of storage.h.
Failure storageFailure(const QString &path, QLatin1StringView reason, const QString &detail);

} // namespace workbench
