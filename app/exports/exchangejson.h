// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/http/exchange.h"

namespace workbench {

/// One exchange as the command line's contract writes it. Give it a named exchange (namedExchange) unless a
/// person asked to see secrets. `number` is "n".
Json exchangeToJson(const Exchange &exchange, qint64 number);

} // namespace workbench
