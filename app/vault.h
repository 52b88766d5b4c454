// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/secrets/secretstore.h"
#include "app/storage/storage.h"

#include <qcoro/qcorotask.h>
#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace workbench {

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
    /// Why secrets are kept in memory only; empty when they are in the keychain or nobody asked yet.
    const std::optional<Failure> &unavailable() const { return m_unavailable; }

    /// Everything that is kept for the profile.
    QCoro::Task<Result<ProfileSecrets>> load(QString profileId);
    /// Adds and replaces; an empty secret removes. Tokens are one item of the store and credentials another,
    /// so that a pair of tokens is never half old and half new.
    QCoro::Task<Outcome> save(QString profileId, ProfileSecrets changes);
    /// The first half of save(): into the store, but not yet into the index. Gives back what the index must
    /// then say. For a profile that is to appear in one piece with its secrets.
    QCoro::Task<Result<QStringList>> put(QString profileId, ProfileSecrets changes);
    /// Takes back what put() stored for a profile that did not come to be.
    QCoro::Task<> takeBack(QString profileId);
    QCoro::Task<Outcome> forget(QString profileId);

    /// The names of what is kept, without asking the store.
    QStringList storedNames(const QString &profileId) const;

Q_SIGNALS:
    void opened();

private:
    QCoro::Task<Result<ProfileSecrets>> readItem(QString profileId, QString item);
    Outcome writeIndex(const QString &profileId, const QStringList &names);

    Storage &m_storage;
    std::shared_ptr<SecretStore> m_store;
    std::optional<Failure> m_unavailable;
    QMap<QString, QStringList> m_memoryIndex; ///< of a store that forgets
};

} // namespace workbench
