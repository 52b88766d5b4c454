// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"

#include <QStringList>

namespace workbench {

/// The profile after the person has chosen another template: what still is as the old template had it, or is
/// empty, becomes as the new one has it; what the person typed stays. Name and id stay.
ProviderProfile withTemplate(ProviderProfile profile, const ProviderProfile &from, const ProviderProfile &to);

/// The name, or "name 2", "name 3" … when it is taken.
QString freeName(const QString &name, const QStringList &takenNames);

} // namespace workbench
