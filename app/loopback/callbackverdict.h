// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace workbench {

/// How the program took what the browser brought, and so what the browser is told.
enum class CallbackVerdict {
    Accepted, ///< 200: a code came
    Denied,   ///< 200: the server's error came, the attempt is over
    NotOurs,  ///< 400: wrong or missing state; the wait goes on
    Rejected, ///< 400: ours, but unusable; the attempt is over
};

} // namespace workbench
