// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "app/secrets/secretregister.h"

namespace workbench {

/// The protocol's word for what went wrong; empty when the status says it already. A server writes it: it may
/// hold anything, even the token that was sent.
QString shownErrorCode(const Exchange &exchange, const SecretRegister &names);

/// A text that a server wrote, fit for one line: names in place of secrets, no line ends, not too long.
QString shownServerText(const QString &text, const SecretRegister &names);

} // namespace workbench
