// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace workbench {

/// What one exchange may cost.
struct Limits
{
    qint64 body = 1024 * 1024; ///< bytes of an answer's body
    std::chrono::milliseconds deadline{
        std::chrono::seconds(30)}; ///< for the whole exchange, not between bytes
};

} // namespace workbench
