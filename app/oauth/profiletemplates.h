// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"

namespace workbench {

/// The starting points for a new profile, in the order to offer them. They are profile files in
/// resources/templates, compiled in; their names are English and not for people (app/words has those).
QList<ProviderProfile> profileTemplates();

} // namespace workbench
