// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace workbench {

// All categories in one place. Nothing secret and no body is ever logged: the exchange list is the record.
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)

/// Silences the Qt categories that print tokens (QtNetworkAuth 6.4 writes whole bodies as warnings).
/// They stay silent even when the environment asks for all categories.
void installLoggingRules();

} // namespace workbench
