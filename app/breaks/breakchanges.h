// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/breaks/breakmemory.h"

#include <QStringList>

#include <optional>

namespace workbench {

/// What a break makes of a message.
struct BreakChange
{
    HttpRequest request = {};
    QDateTime notBefore = {}; ///< the message is held back until then; invalid: it goes at once
};

/// Nothing when the message does not have what is to be changed, or the memory not what is to be put there.
using BreakFunction = std::optional<BreakChange> (*)(const HttpRequest &request,
                                                     const ProviderProfile &profile,
                                                     const BreakMemory &memory);

/// nullptr for an unknown id.
BreakFunction breakChange(QStringView id);
QStringList breakIds();

/// The last token of the memory that is dead by the clock; empty when there is none.
Secret expiredToken(const BreakMemory &memory);
/// A life of more seconds than this is not waited for.
inline constexpr qint64 LongestWaitForExpiry = 120;

} // namespace workbench
