// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>

namespace workbench {

/// Keeps secrets for as long as the program runs. What is left when there is no keychain; never written
/// anywhere.
class MemoryStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    bool isPersistent() const override { return false; }
    QCoro::Task<Result<std::optional<QByteArray>>> read(QString key) override;
    QCoro::Task<Outcome> write(QString key, QByteArray value) override;
    QCoro::Task<Outcome> remove(QString key) override;

private:
    QHash<QString, QByteArray> m_items;
};

} // namespace workbench
