// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <chrono>

namespace workbench {

/// The keychain of the desktop: the Secret Service or KWallet, macOS Keychain, Windows Credential Manager.
/// For the main thread, with a running event loop.
///
/// * Items lie under the service "oauth-workbench". Windows ignores the service: keys need a prefix of ours.
/// * Windows stores at most 2560 bytes an item; a larger one is answered with secret_store_unavailable there.
/// * A call that the time-out ended goes on in the keychain (a person may be typing the password of a locked
/// one):
///   a write may still happen, a late answer is dropped. Later calls wait behind it and may time out too.
class KeychainStore : public SecretStore
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds UsualTimeout{3000};

    explicit KeychainStore(std::chrono::milliseconds timeout = UsualTimeout, QObject *parent = nullptr);

    bool isPersistent() const override { return true; }
    QCoro::Task<Result<std::optional<QByteArray>>> read(QString key) override;
    QCoro::Task<Outcome> write(QString key, QByteArray value) override;
    QCoro::Task<Outcome> remove(QString key) override;

private:
    std::chrono::milliseconds m_timeout;
};

} // namespace workbench
