// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace workbench {

/// What time it is, in UTC. An argument everywhere, so that tests can move it.
using Clock = std::function<QDateTime()>;

inline QDateTime systemNow()
{
    return QDateTime::currentDateTimeUtc();
}

/// Time that passes and is never set, also while the computer sleeps; from no particular beginning.
using PassingTime = std::function<std::chrono::milliseconds()>;

std::chrono::milliseconds sinceBoot();

} // namespace workbench
