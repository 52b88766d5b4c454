// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <memory>

namespace workbench {

struct OpenedSecretStore
{
    std::unique_ptr<SecretStore> store = {}; ///< never empty
    /// Why the store is one for this run only. The person must be told: what is written will be gone.
    std::optional<Failure> unavailable = {};
};

/// The keychain if one read of a fixed key gets an answer within three seconds, else a MemoryStore.
/// (A locked GNOME keyring without a display answers reads with "not found" and so passes: its writes fail.)
QCoro::Task<OpenedSecretStore> openSecretStore();

} // namespace workbench
