// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <QMap>

#include <memory>

namespace workbench {

/// Another store as it is, with changes that stay in memory: for a run whose data are not kept either, so
/// that the two never contradict each other.
class OverlayStore : public SecretStore
{
    Q_OBJECT

public:
    explicit OverlayStore(std::shared_ptr<SecretStore> below, QObject *parent = nullptr);

    bool isPersistent() const override { return m_below->isPersistent(); }
    QCoro::Task<Result<std::optional<QByteArray>>> read(QString key) override;
    QCoro::Task<Outcome> write(QString key, QByteArray value) override;
    QCoro::Task<Outcome> remove(QString key) override;

    /// Into the store below if it has such an item: what replaces it there is always better than what is
    /// there. True when that was done; else in memory.
    QCoro::Task<bool> replaceBelow(QString key, QByteArray value);

    const std::shared_ptr<SecretStore> &below() const { return m_below; }
    /// Brings the changes into the store below, and stops at the first that fails.
    QCoro::Task<Outcome> keep();

private:
    std::shared_ptr<SecretStore> m_below;
    QMap<QString, std::optional<QByteArray>> m_changes; ///< nothing: removed
};

} // namespace workbench
