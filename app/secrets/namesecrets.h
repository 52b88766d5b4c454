// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "app/secrets/secretregister.h"

namespace workbench {

/// Registers every secret that a message or its answer carries: by the names of its parameters, members and
/// headers, not by whether the answer could be used. A broken answer may hold a token too.
void nameSecretsIn(const Exchange &exchange, SecretRegister &names);

/// The exchange with names in place of secrets everywhere: address, headers, bodies, words of the failure.
Exchange namedExchange(const Exchange &exchange, const SecretRegister &names);

} // namespace workbench
