// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace workbench {

/// What the practice server may do wrong once, on purpose. The request changes nothing: a code or a refresh
/// token that met a fault is as good as before.
enum class PracticeFault {
    Slow,       ///< the answer is held back until the client gives up
    Down,       ///< the connection is closed without an answer
    NotJson,    ///< 200 with an HTML page where JSON was expected
    ErrorIn200, ///< 200 with {"error": …}, as GitHub does it
};

} // namespace workbench
