// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/explain.h"

#include <optional>

namespace workbench {

/// What an ending without a failure leaves to say: a token that still works after its revocation (E30), no
/// refresh token (E20), clocks that differ (E34), a 200 that proves nothing (E31). The exchange of \a context
/// is the last one of the run. Nothing when all is as it should be. Pure.
std::optional<Explanation> observe(const ExplainContext &context);

/// By the Date header of an answer: server_clock_ahead or server_clock_behind with "minutes" and
/// "milliseconds", when the clocks differ by a minute or more.
std::optional<Cause> clockSkew(const Exchange *exchange);

} // namespace workbench
