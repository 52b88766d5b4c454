// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiledraft.h"

namespace workbench {

bool ProfileDraft::hasClientSecret() const
{
    return !clientSecret.isEmpty() || storedSecrets.contains(QStringLiteral("client_secret"));
}

bool ProfileDraft::hasPassword() const
{
    return !password.isEmpty() || storedSecrets.contains(QStringLiteral("password"));
}

bool isPracticeProfile(const ProviderProfile &profile)
{
    return profile.templateId == QLatin1StringView("practice-server");
}

} // namespace workbench
