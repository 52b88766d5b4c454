// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/breaks/breakmemory.h"
#include "app/breaks/breaktable.h"

#include <optional>

namespace workbench {

struct BrokenMessage
{
    Exchange message = {};    ///< with brokenBy and unbroken
    QDateTime notBefore = {}; ///< it is held back until then; invalid: it goes at once
};

/// The message with this change in it; nothing when the break is for another message. Pure.
std::optional<BrokenMessage> breakMessage(const BreakRow &row, const Exchange &message,
                                          const ProviderProfile &profile, const BreakMemory &memory);

/// Why a break cannot be made with this profile, or not yet.
enum class BreakObstacle {
    None,
    OtherGrant,     ///< no such message in the profile's flow
    PracticeOnly,   ///< a real server cannot be told to misbehave
    NoClientSecret, ///< a public client sends none
    NoPkce,         ///< the profile does not use it
    NoUserInfo,     ///< no address that wants another right
    HasOpenId,      ///< the token has that right, too
    // Not yet: something must be got first.
    NoCodeUsed,         ///< get a token
    NoShortLivedToken,  ///< get a token that expires soon
    NoRevokedToken,     ///< revoke one
    NoUsedRefreshToken, ///< refresh once
};

/// What is missing can be got by an action of this program.
bool isMissingYet(BreakObstacle obstacle);

BreakObstacle breakObstacle(const BreakRow &row, const ProviderProfile &profile, bool practice,
                            const BreakMemory &memory);

} // namespace workbench
