// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/opensecretstore.h"

#include "app/secrets/keychainstore.h"
#include "app/secrets/memorystore.h"

namespace workbench {

QCoro::Task<OpenedSecretStore> openSecretStore()
{
    OpenedSecretStore opened;
    opened.store = std::make_unique<KeychainStore>();
    const QString key = QStringLiteral("oauth-workbench/v1/probe");
    QCoro::Task<Result<std::optional<QByteArray>>> reading = opened.store->read(key);
    const Result<std::optional<QByteArray>> answer = co_await reading;
    if (!answer) {
        opened.unavailable = answer.failure();
        opened.store = std::make_unique<MemoryStore>();
    }
    co_return std::move(opened);
}

} // namespace workbench
