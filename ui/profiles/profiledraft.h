// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/oauth/providerprofile.h"

#include <QStringList>

namespace workbench {

/// What stands in the editor at this moment: the profile, and the secrets as far as they were typed here.
struct ProfileDraft
{
    ProviderProfile profile = {};
    Secret clientSecret = {};       ///< empty: not typed
    Secret password = {};           ///< empty: not typed
    QStringList storedSecrets = {}; ///< what the secret store keeps: "client_secret", "password"

    bool hasClientSecret() const;
    bool hasPassword() const;
};

/// The pinned profile of the built-in server: its endpoints are filled in when the server starts.
bool isPracticeProfile(const ProviderProfile &profile);

} // namespace workbench
