// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/explanation.h"
#include "app/oauth/providerprofile.h"
#include "ui/profiles/profilefield.h"

#include <optional>

namespace workbench {

/// The field of the editor that a fix leads to; nothing for a fix that is done otherwise.
std::optional<ProfileField> fieldOf(const Fix &fix);

/// The profile with the fix done, when the fix is a change of the profile; nothing otherwise.
std::optional<ProviderProfile> fixedProfile(const Fix &fix, ProviderProfile profile);

} // namespace workbench
