// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"

#include <QString>

#include <optional>

namespace workbench {

/// A profile as the text of its `content` column: JSON with every member, whatever its value. Not the profile
/// file: that one is a contract with people, this one is between us and ourselves.
QString profileRecord(const ProviderProfile &profile);

/// Nothing when the text is not one that profileRecord wrote. Members that are absent keep their default.
std::optional<ProviderProfile> readProfileRecord(const QString &text);

} // namespace workbench
