// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/secrets/secretstore.h"
#include "app/storage/storage.h"

#include <qcoro/qcorotask.h>
#include <QMap>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace workbench {

class OverlayStore;

/// Secrets of one profile by name: "client_secret", "password", "access_token", "refresh_token", "id_token".
using ProfileSecrets = QMap<QString, Secret>;

/// The secrets of profiles: where they are kept, what should be there, and what it means when it is not.
///
/// The secret store cannot list its items and may report a locked item as absent; the index in SQLite says
/// what this program put there. What the index names and the store does not give is a failure, never an empty
/// secret.
class Vault final : public QObject
{
    Q_OBJECT

public:
    explicit Vault(Storage &storage, QObject *parent = nullptr);
    ~Vault() override;

    /// Asks for the store once. Where there is none, secrets stay in memory until the program ends.
    QCoro::Task<> open();
    bool isOpen() const { return m_store != nullptr; }
    bool isPersistent() const;
    /// The keychain is there, and what goes into it is kept: not so while the storage is a temporary one.
    bool keeps() const { return isPersistent() && !m_storage.isTemporary(); }
    /// Tokens take the place of older ones in the keychain even then: those may be worth nothing any more.
    bool keepsTokensOf(const QString &profileId) const { return keeps() || m_replaced.contains(profileId); }
    /// The storage is no longer a temporary one: brings the secrets of this run into the keychain.
    QCoro::Task<Outcome> keepChanges();
    /// Why secrets are kept in memory only; empty when they are in the keychain or nobody asked yet.
    const std::optional<Failure> &unavailable() const { return m_unavailable; }

    /// Everything that is kept for the profile.
    QCoro::Task<Result<ProfileSecrets>> load(QString profileId);
    /// Adds and replaces; an empty secret removes. Tokens are one item of the store and credentials another,
    /// so that a pair of tokens is never half old and half new.
    QCoro::Task<Outcome> save(QString profileId, ProfileSecrets changes);
    /// Credentials for a profile that is to change in one piece with them: into an item beside the one that
    /// counts. Storage::saveProfiles() makes it count with what this gives back. Only with a store that
    /// keeps.
    QCoro::Task<Result<StoredSecrets>> put(QString profileId, ProfileSecrets credentials);
    /// The same for a profile that loses all it had: only these credentials count then, and no token.
    QCoro::Task<Result<StoredSecrets>> putInstead(QString profileId, ProfileSecrets credentials);
    /// Afterwards: takes away the item that put() wrote or the one that counted before, whichever does not
    /// count now.
    QCoro::Task<> tidy(QString profileId, QString itemBefore);
    /// The item of the store that holds the profile's credentials.
    QString credentialsItem(const QString &profileId) const;
    QCoro::Task<Outcome> forget(QString profileId);

    /// The names of what is kept, without asking the store.
    QStringList storedNames(const QString &profileId) const;

Q_SIGNALS:
    void opened();

private:
    QCoro::Task<Result<ProfileSecrets>> readItem(QString profileId, QString item);
    QCoro::Task<Result<ProfileSecrets>> loadOnce(QString profileId);
    QCoro::Task<Outcome> writeItem(QString profileId, QString item, ProfileSecrets secrets);
    Outcome writeIndex(const QString &profileId, const QStringList &names);

    Storage &m_storage;
    std::shared_ptr<SecretStore> m_store;
    std::shared_ptr<OverlayStore> m_overlay; ///< the same as m_store while the storage is a temporary one
    QSet<QString> m_replaced; ///< profiles whose tokens went into the keychain below the overlay
    std::optional<Failure> m_unavailable;
    QMap<QString, QStringList> m_memoryIndex; ///< of a store that forgets
};

} // namespace workbench
