// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "app/practice/practicerequest.h"

namespace workbench {

/// Whether the server's view and the program's are of the same message. Nothing on the wire says so: method,
/// path and status are the same, and it came to the server while the program waited for it. Two that were
/// sent at the same time cannot be told apart.
bool isSameMessage(const Exchange &exchange, const PracticeRequest &request, const QUrl &baseUrl);

} // namespace workbench
