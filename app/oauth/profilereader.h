// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/profilefile.h"

namespace workbench {

inline constexpr QLatin1StringView ProfileFormat{"oauth-workbench.profile/1"};

/// What readProfileFile() does with text that is JSON. The root is an object.
Result<ProfileDocument> readProfileMembers(const Json &root);

/// Kept members are named by their path, so a name's own dot must not look like one of a path: a file's
/// "endpoints.token" would become its token endpoint when it is written.
QString withoutDots(QString name);
QString withDots(QString name);

} // namespace workbench
