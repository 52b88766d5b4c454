// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "app/secrets/secretregister.h"

#include <QStringList>

namespace workbench {

/// The names of the secrets that travelled in one exchange, each once, the most telling kinds first.
struct Travellers
{
    QStringList sent = {};
    QStringList received = {};

    bool operator==(const Travellers &) const = default;
};

/// Looks through heads and the first 64 KiB of the bodies. An exchange of an earlier session holds names
/// already.
Travellers findTravellers(const Exchange &exchange, const SecretRegister &names);

} // namespace workbench
