// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/storagefile.h"

#include "app/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtEndian>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr QFile::Permissions OwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions OwnerFolder = OwnerFile | QFile::ExeOwner;

bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString above = QFileInfo(folder).path();
    if (above == folder || !makeFolder(above))
        return false;
    return QDir().mkdir(folder, OwnerFolder) || QFileInfo(folder).isDir(); // two processes may start at once
}

/// The nearest folder that exists could not be written: that is the reason, not the missing folder.
QLatin1StringView whyNoFolder(QString folder)
{
    while (!QFileInfo::exists(folder) && QFileInfo(folder).path() != folder)
        folder = QFileInfo(folder).path();
    const QFileInfo nearest(folder);
    return nearest.isDir() && !nearest.isWritable() ? "read_only"_L1 : "open"_L1;
}

/// sqlite.org/fileformat.html §1.3
struct Header
{
    bool isSqlite = false;
    quint32 userVersion = 0;
};

Header readHeader(const QByteArray &bytes)
{
    constexpr qsizetype HeaderSize = 100;
    constexpr qsizetype UserVersionAt = 60;
    if (bytes.size() < HeaderSize || !bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return {};
    return {.isSqlite = true, .userVersion = qFromBigEndian<quint32>(bytes.constData() + UserVersionAt)};
}

/// A file that came from elsewhere (a copy, a backup) may be readable by all; so are then the two beside it.
void closeToOthers(const QString &path)
{
    constexpr QFile::Permissions Others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
        const QString file = path + suffix;
        if (QFile::permissions(file) & Others)
            QFile::setPermissions(file, OwnerFile);
    }
}

/// Reads version and schema without changing a byte of the main file. True when the file has no content yet.
Result<bool> probe(const Database &database)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.failure();
    if (*version < 0 || static_cast<size_t>(*version) > migrations().size())
        return newerFailure(database.path(), *version, migrations().size());
    const auto objects = database.number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!objects)
        return objects.failure();
    if (*objects == 0 && *version == 0)
        return true;
    const auto application = database.number(u"PRAGMA application_id"_s);
    if (!application)
        return application.failure();
    if (*application != ApplicationId)
        return storageFailure(database.path(), "damaged"_L1, u"database of another program"_s);
    return false;
}
} // namespace

Outcome prepareFolder(const QString &folder)
{
    if (!makeFolder(folder))
        return storageFailure(folder, whyNoFolder(folder), u"folder"_s);
    if (!QFileInfo(folder).isWritable()) // SQLite must be able to put its -wal beside the file
        return storageFailure(folder, "read_only"_L1, u"folder"_s);
    return Done();
}

Outcome prepareFile(const QString &path, qint64 newestVersion)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerFile))
        return Done();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return storageFailure(path, "open"_L1, file.errorString());
    if (!QFileInfo(path).isWritable())
        return storageFailure(path, "read_only"_L1, u"file"_s);
    const QByteArray start = file.read(100);
    if (start.isEmpty() && file.size() == 0)
        return Done();
    const Header header = readHeader(start);
    if (!header.isSqlite)
        return storageFailure(path, "damaged"_L1, u"not a database"_s);
    if (header.userVersion > newestVersion)
        return newerFailure(path, header.userVersion, static_cast<size_t>(newestVersion));
    return Done();
}

Result<std::unique_ptr<Database>> openChecked(const QString &path)
{
    // A log that a crash left behind may hold what is newer or broken, and closing a writing connection would
    // merge it into the file: look with a reading one first.
    if (QFileInfo(path + "-wal"_L1).size() > 0) {
        const auto reading = Database::open(path, Database::Access::ReadOnly);
        if (!reading)
            return reading.failure();
        if (const auto content = probe(**reading); !content)
            return content.failure();
    }
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database;
    const auto isNew = probe(**database);
    if (!isNew)
        return isNew.failure();
    closeToOthers(path);
    if (const Outcome configured = (*database)->configure(*isNew); !configured)
        return configured.failure();
    return database;
}

std::unique_ptr<QTemporaryDir> copyForThisRun(const QString &folder)
{
    std::unique_ptr<QTemporaryDir> copy;
    for (const auto place : {QStandardPaths::RuntimeLocation, QStandardPaths::TempLocation}) {
        const QString path = QStandardPaths::writableLocation(place);
        if (!path.isEmpty())
            copy = std::make_unique<QTemporaryDir>(path + "/oauth-workbench-XXXXXX"_L1);
        if (copy && copy->isValid())
            break;
        copy.reset();
    }
    if (!copy)
        return copy;
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1}) {
        const QString name = "workbench.sqlite"_L1 + suffix;
        QFile::copy(folder + u'/' + name, copy->filePath(name));
        QFile::setPermissions(copy->filePath(name), OwnerFile);
    }
    return copy;
}

void emptyCopy(const QTemporaryDir &copy)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(copy.filePath("workbench.sqlite"_L1 + suffix));
}

Result<QString> renameAside(const QString &path, const QDateTime &now)
{
    const QString moment = now.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = path + u'.' + moment;
    for (int n = 2; QFileInfo::exists(aside) || QFileInfo::exists(aside + "-wal"_L1); ++n)
        aside = path + u'.' + moment + u'.' + QString::number(n);
    // The log first: a new file must never meet the old one's. A name of SQLite's own keeps the two together.
    for (const QLatin1StringView suffix : {"-wal"_L1, ""_L1}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(aside + suffix))
            return storageFailure(path, "write"_L1, file.errorString());
    }
    QFile::remove(path + "-shm"_L1); // holds nothing of its own
    return aside;
}

} // namespace workbench
