// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"
#include "ui/profiles/profilefield.h"

namespace workbench {

/// The member behind a field that is one line of text; nullptr for the other fields.
QString *textIn(ProviderProfile &profile, ProfileField field);
QString textOf(const ProviderProfile &profile, ProfileField field);

} // namespace workbench
