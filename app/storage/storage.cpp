// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/storage.h"

#include "app/base/failurecodes.h"
#include "app/storage/database.h"
#include "app/storage/exchangerecord.h"
#include "app/storage/migrations.h"
#include "app/storage/profilerecord.h"
#include "app/storage/storagefile.h"

#include <QDir>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
Failure invalidProfile(const QString &path, const QString &reason)
{
    Failure failure{.code = codes::ProfileInvalid, .stage = Stage::Profile, .kind = FailureKind::Usage};
    failure.evidence.insert(u"path"_s, path);
    failure.evidence.insert(u"reason"_s, reason);
    return failure;
}

Result<QList<ProviderProfile>> readProfiles(const Database &database, const QString &clause,
                                            const QVariantList &values)
{
    QList<ProviderProfile> found;
    const Outcome outcome =
        database.forEach("SELECT content FROM profile "_L1 % clause, values, [&](const QSqlQuery &row) {
            const auto profile = readProfileRecord(row.value(0).toString());
            if (profile)
                found.append(*profile);
            return profile.has_value();
        });
    if (!outcome)
        return outcome.failure();
    return found;
}

Result<std::optional<ProviderProfile>> readProfile(const Database &database, const QString &clause,
                                                   const QString &value)
{
    const auto found = readProfiles(database, clause, {textValue(value)});
    if (!found)
        return found.failure();
    return found->isEmpty() ? std::optional<ProviderProfile>() : found->first();
}

/// Within a transaction.
Outcome writeProfile(const Database &database, const ProviderProfile &profile)
{
    if (profile.id.isEmpty())
        return invalidProfile(u"id"_s, u"empty"_s);
    const auto taken = database.number(u"SELECT count(*) FROM profile WHERE name = ? AND id <> ?"_s,
                                       {textValue(profile.name), profile.id});
    if (!taken)
        return taken.failure();
    if (*taken > 0) {
        Failure failure = invalidProfile(u"name"_s, u"name_taken"_s);
        failure.evidence.insert(u"name"_s, profile.name);
        return failure;
    }
    // Not REPLACE: that would remove the old row and with it all that refers to it.
    return database.run(u"INSERT INTO profile (id, name, position, content) "
                        "VALUES (?1, ?2, (SELECT ifnull(max(position), 0) + 1 FROM profile), ?3) "
                        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content"_s,
                        {profile.id, textValue(profile.name), profileRecord(profile)});
}

/// Inside a transaction of the caller.
Outcome writeSecretIndex(Database &database, const QString &profileId, const QStringList &names)
{
    const QVariant id = textValue(profileId);
    if (const Outcome cleared = database.run(u"DELETE FROM secret_index WHERE profile = ?"_s, {id}); !cleared)
        return cleared;
    for (const QString &name : names) {
        const Outcome outcome =
            database.run(u"INSERT OR IGNORE INTO secret_index VALUES (?, ?)"_s, {id, textValue(name)});
        if (!outcome)
            return outcome;
    }
    return Done();
}

Result<std::unique_ptr<Database>> openIn(const QString &folder)
{
    if (const Outcome prepared = prepareFolder(folder); !prepared)
        return prepared.failure();
    const QString path = folder % "/workbench.sqlite"_L1;
    if (const Outcome prepared = prepareFile(path, static_cast<qint64>(migrations().size())); !prepared)
        return prepared.failure();
    auto database = openChecked(path);
    if (!database)
        return database;
    if (const Outcome migrated = migrate(**database, migrations()); !migrated)
        return migrated.failure();
    return database;
}

QString credentialsKey(const QString &profileId)
{
    return "credentials/"_L1 % profileId;
}
} // namespace

Storage::Storage(std::unique_ptr<Database> database, std::unique_ptr<QTemporaryDir> copy)
    : m_copy(std::move(copy))
    , m_database(std::move(database))
{
}

Storage::~Storage() = default;

Result<std::unique_ptr<Storage>> Storage::open(const QString &folder)
{
    auto database = openIn(QDir::cleanPath(QDir(folder).absolutePath()));
    if (!database)
        return database.failure();
    return std::unique_ptr<Storage>(new Storage(std::move(*database)));
}

Result<std::unique_ptr<Storage>> Storage::openCopy(const QString &folder)
{
    auto copy = copyForThisRun(QDir::cleanPath(QDir(folder).absolutePath()));
    if (!copy)
        return storageFailure(folder, "open"_L1, u"no place for a copy"_s);
    auto database = openIn(copy->path());
    if (database && !readProfiles(**database, {}, {}))
        database = storageFailure(folder, "damaged"_L1, {});
    if (!database) {
        emptyCopy(*copy);
        database = openIn(copy->path());
    }
    if (!database)
        return database.failure();
    return std::unique_ptr<Storage>(new Storage(std::move(*database), std::move(copy)));
}

Result<QString> Storage::settleIn(const QString &folder, const QDateTime &now)
{
    const QString absolute = QDir::cleanPath(QDir(folder).absolutePath());
    const QString path = absolute % "/workbench.sqlite"_L1;
    if (const Outcome prepared = prepareFolder(absolute); !prepared)
        return prepared.failure();
    const Result<QString> aside = renameAside(path, now);
    if (!aside)
        return aside;
    const auto newest = static_cast<qint64>(migrations().size());
    if (const Outcome made = prepareFile(path, newest); !made)
        return made.failure();
    if (const Outcome filled = m_database->run(u"VACUUM INTO ?"_s, {path}); !filled)
        return filled.failure();
    auto database = openIn(absolute);
    if (!database)
        return database.failure();
    m_database = std::move(*database);
    m_copy.reset();
    return aside;
}

QString Storage::path() const
{
    return m_database->path();
}

Result<QList<ProviderProfile>> Storage::profiles() const
{
    return readProfiles(*m_database, u"ORDER BY position, rowid"_s, {});
}

Result<std::optional<ProviderProfile>> Storage::profileByName(const QString &name) const
{
    return readProfile(*m_database, u"WHERE name = ?"_s, name);
}

Result<std::optional<ProviderProfile>> Storage::profileById(const QString &id) const
{
    return readProfile(*m_database, u"WHERE id = ?"_s, id);
}

Outcome Storage::saveProfile(const ProviderProfile &profile)
{
    return saveProfiles({profile});
}

Outcome Storage::saveProfiles(const QList<ProviderProfile> &profiles,
                              const QMap<QString, StoredSecrets> &secrets)
{
    return m_database->inTransaction([&]() -> Outcome {
        // Two of them may exchange their names: all are put aside first. A name never starts with this
        // character.
        for (const ProviderProfile &profile : profiles) {
            const Outcome aside = m_database->run(u"UPDATE profile SET name = char(1) || id WHERE id = ?"_s,
                                                  {textValue(profile.id)});
            if (!aside)
                return aside;
        }
        for (const ProviderProfile &profile : profiles) {
            if (const Outcome outcome = writeProfile(*m_database, profile); !outcome)
                return outcome;
        }
        for (auto it = secrets.begin(); it != secrets.end(); ++it) {
            if (const Outcome outcome = writeSecretIndex(*m_database, it.key(), it->names); !outcome)
                return outcome;
            if (const Outcome outcome = setSetting(credentialsKey(it.key()), it->credentialsItem); !outcome)
                return outcome;
            const Outcome outcome = it->tokensGone ? removeTokenRecord(it.key()) : Done();
            if (!outcome)
                return outcome;
        }
        return Done();
    });
}

Outcome Storage::removeProfile(const QString &id)
{
    return m_database->inTransaction([&]() -> Outcome {
        const Outcome outcome = m_database->run(u"DELETE FROM setting WHERE key = ?"_s, {credentialsKey(id)});
        return outcome ? m_database->run(u"DELETE FROM profile WHERE id = ?"_s, {textValue(id)}) : outcome;
    });
}

Outcome Storage::setProfileOrder(const QStringList &ids)
{
    return m_database->inTransaction([&]() -> Outcome {
        // Those that are not named keep their order, behind the named ones.
        const Outcome behind = m_database->run(u"UPDATE profile SET position = position + ?"_s, {ids.size()});
        if (!behind)
            return behind;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const Outcome outcome = m_database->run(u"UPDATE profile SET position = ? WHERE id = ?"_s,
                                                    {i + 1, textValue(ids.at(i))});
            if (!outcome)
                return outcome;
        }
        return Done();
    });
}

Result<QStringList> Storage::secretIndex(const QString &profileId) const
{
    QStringList names;
    const Outcome outcome =
        m_database->forEach(u"SELECT name FROM secret_index WHERE profile = ? ORDER BY name"_s,
                            {textValue(profileId)}, [&](const QSqlQuery &row) {
                                names.append(row.value(0).toString());
                                return true;
                            });
    if (!outcome)
        return outcome.failure();
    return names;
}

Outcome Storage::setSecretIndex(const QString &profileId, const QStringList &names)
{
    return m_database->inTransaction([&] { return writeSecretIndex(*m_database, profileId, names); });
}

Result<QString> Storage::credentialsItem(const QString &profileId) const
{
    return setting(credentialsKey(profileId));
}

Result<std::optional<TokenRecord>> Storage::tokenRecord(const QString &profileId) const
{
    std::optional<TokenRecord> record;
    const Outcome outcome = m_database->forEach(
        u"SELECT token_type, scope, expires_in, received_at, access_revoked_at, refresh_revoked_at "
        "FROM token WHERE profile = ?"_s,
        {textValue(profileId)}, [&](const QSqlQuery &row) {
            record = TokenRecord{.tokenType = row.value(0).toString(), .scope = row.value(1).toString()};
            if (const QVariant seconds = row.value(2); !seconds.isNull())
                record->expiresIn = seconds.toLongLong();
            record->receivedAt = readTime(row.value(3));
            record->accessRevokedAt = readTime(row.value(4));
            record->refreshRevokedAt = readTime(row.value(5));
            return true;
        });
    if (!outcome)
        return outcome.failure();
    return record;
}

Outcome Storage::saveTokenRecord(const QString &profileId, const TokenRecord &record)
{
    return m_database->run(
        u"INSERT OR REPLACE INTO token (profile, token_type, scope, expires_in, received_at, "
        "access_revoked_at, refresh_revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {textValue(profileId), textValue(record.tokenType), textValue(record.scope),
         record.expiresIn ? QVariant(*record.expiresIn) : QVariant(), timeValue(record.receivedAt),
         timeValue(record.accessRevokedAt), timeValue(record.refreshRevokedAt)});
}

Outcome Storage::removeTokenRecord(const QString &profileId)
{
    return m_database->run(u"DELETE FROM token WHERE profile = ?"_s, {textValue(profileId)});
}

bool Storage::changedByOthers()
{
    const Result<qint64> version = m_database->number(u"PRAGMA data_version"_s);
    return version && std::exchange(m_dataVersion, *version) != *version;
}

Result<QString> Storage::setting(const QString &key) const
{
    const auto found = m_database->first(u"SELECT value FROM setting WHERE key = ?"_s, {textValue(key)});
    if (!found)
        return found.failure();
    return found->value_or(QVariant()).toString();
}

Outcome Storage::setSetting(const QString &key, const QString &value)
{
    return m_database->run(u"INSERT OR REPLACE INTO setting VALUES (?, ?)"_s,
                           {textValue(key), textValue(value)});
}

} // namespace workbench
