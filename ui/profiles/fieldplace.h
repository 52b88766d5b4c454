// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"
#include "ui/profiles/profilefield.h"

namespace workbench {

/// The profile's flow has a use for the field; others are not shown.
bool isUsed(ProfileField field, const ProviderProfile &profile);

/// The field is not among the four to six that everybody needs.
bool isUnderMore(ProfileField field);

} // namespace workbench
