// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/vault.h"

namespace workbench {

/// The object of --secrets-from: client_secret, password, access_token, refresh_token, all text. Anything
/// else is profile_invalid with evidence "path" and "allowed"; the text itself is never repeated.
Result<ProfileSecrets> readSecretsFile(const QString &fileOrDash);

} // namespace workbench
