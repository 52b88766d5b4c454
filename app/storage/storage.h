// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/base/result.h"
#include "app/http/exchange.h"
#include "app/oauth/providerprofile.h"
#include "app/oauth/tokenset.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QTemporaryDir;
QT_END_NAMESPACE

namespace workbench {

class Database;

/// What is remembered of a profile's tokens, without the tokens: those are in the secret store.
struct TokenRecord
{
    QString tokenType = {};
    QString scope = {};
    std::optional<qint64> expiresIn = {};
    QDateTime receivedAt = {};
    QDateTime accessRevokedAt = {};
    QDateTime refreshRevokedAt = {};

    bool operator==(const TokenRecord &) const = default;
};

/// What the secret store holds for a profile, and in which of its items the credentials are ("" is the
/// first).
struct StoredSecrets
{
    QStringList names = {};
    QString credentialsItem = {};
    bool tokensGone = false; ///< what was remembered of tokens goes in the same step
};

/// One SQLite file with profiles, what is known of tokens, settings and the history of exchanges. Never a
/// secret.
///
/// The window and the command line may have the same file open at once: WAL, a busy time-out, one short
/// transaction a step. Failures have Stage::Storage, the code storage_failed, FailureKind::Rejected, and
/// evidence "path", "detail" (SQLite's words) and "reason": "open", "newer", "damaged", "read_only", "full",
/// or "write" for the rest. Belongs to the thread that opened it. A statement waits at most five seconds for
/// another process's.
class Storage
{
public:
    /// Opens or creates `workbench.sqlite` in the folder; the folder is created with mode 0700, files are
    /// 0600. A file of a newer version, of another program or a damaged one is refused and left as it is.
    /// Damage in the middle of the file is told by the call that meets it ("damaged"): looking for it here
    /// would read the whole file.
    static Result<std::unique_ptr<Storage>> open(const QString &folder);
    /// For a folder whose database cannot be used as it is: a copy of what can be read of it, else an empty
    /// one, in a place that is gone with this object.
    static Result<std::unique_ptr<Storage>> openCopy(const QString &folder);
    ~Storage();
    Q_DISABLE_COPY_MOVE(Storage)

    QString path() const;
    bool isTemporary() const { return m_copy != nullptr; }
    /// Gives a temporary one a place in the folder: all that was done so far is kept from now on. What lies
    /// there as `workbench.sqlite` is renamed first, to the path that this gives back.
    Result<QString> settleIn(const QString &folder, const QDateTime &now);

    // Profiles, in the person's order.
    Result<QList<ProviderProfile>> profiles() const;
    Result<std::optional<ProviderProfile>> profileByName(const QString &name) const;
    Result<std::optional<ProviderProfile>> profileById(const QString &id) const;
    /// Inserts (at the end of the order) or replaces by id. An empty id or a name that another profile has is
    /// refused: profile_invalid, Stage::Profile, FailureKind::Usage, evidence "path" ("id", "name") and
    /// "reason" ("empty", "name_taken").
    Outcome saveProfile(const ProviderProfile &profile);
    /// All or nothing; names may be exchanged among them.
    /// With what the secret store holds for those of whom it is known, by id.
    Outcome saveProfiles(const QList<ProviderProfile> &profiles,
                         const QMap<QString, StoredSecrets> &secrets = {});
    /// Removes also its token record and its secret index: read the index before, to empty the secret store.
    Outcome removeProfile(const QString &id);
    /// These ids first, in this order, then the others in theirs.
    Outcome setProfileOrder(const QStringList &ids);

    // What the secret store should hold for a profile: names such as "client_secret", "password",
    // "access_token". Index and token record belong to a saved profile: for an unknown id they are refused
    // ("write").
    /// In alphabetical order.
    Result<QStringList> secretIndex(const QString &profileId) const;
    Outcome setSecretIndex(const QString &profileId, const QStringList &names);
    /// The item that saveProfiles() named; empty when none was.
    Result<QString> credentialsItem(const QString &profileId) const;

    Result<std::optional<TokenRecord>> tokenRecord(const QString &profileId) const;
    Outcome saveTokenRecord(const QString &profileId, const TokenRecord &record);
    Outcome removeTokenRecord(const QString &profileId);

    /// Another connection, of this program or another one, has written since this was asked last.
    bool changedByOthers();

    Result<QString> setting(const QString &key) const; ///< empty when not set
    Outcome setSetting(const QString &key, const QString &value);

    // History. Exchanges must come with secrets already replaced by names.
    /// Returns the row's number in the history. The oldest rows beyond 5000 go in the same transaction.
    Result<qint64> appendExchange(const Exchange &exchange);
    /// The newest `limit`, oldest first; Exchange::id is the row's number, fromEarlierSession is true.
    Result<QList<Exchange>> exchanges(int limit) const;
    Outcome removeExchanges(const QList<qint64> &rows);
    Outcome clearExchanges();

private:
    explicit Storage(std::unique_ptr<Database> database, std::unique_ptr<QTemporaryDir> copy = {});
    std::unique_ptr<QTemporaryDir> m_copy; ///< outlives the database in it
    std::unique_ptr<Database> m_database;
    qint64 m_dataVersion = 0;
};

} // namespace workbench
