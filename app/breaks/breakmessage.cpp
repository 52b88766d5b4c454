// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breaks/breakmessage.h"

#include "app/breaks/breakchanges.h"
#include "app/oauth/profilefile.h"

using namespace Qt::StringLiterals;

namespace workbench {

std::optional<BrokenMessage> breakMessage(const BreakRow &row, const Exchange &message,
                                          const ProviderProfile &profile, const BreakMemory &memory)
{
    if (!row.messages.contains(message.what))
        return {};
    const BreakFunction change = breakChange(row.id);
    const std::optional<BreakChange> changed =
        change ? change(message.request, profile, memory) : std::nullopt;
    if (!changed)
        return {};
    BrokenMessage broken{.message = message, .notBefore = changed->notBefore};
    broken.message.request = changed->request;
    broken.message.brokenBy = row.id;
    broken.message.unbroken = message.request;
    return broken;
}

bool isMissingYet(BreakObstacle obstacle)
{
    switch (obstacle) {
    case BreakObstacle::NoCodeUsed:
    case BreakObstacle::NoShortLivedToken:
    case BreakObstacle::NoRevokedToken:
    case BreakObstacle::NoUsedRefreshToken:
        return true;
    default:
        return false;
    }
}

namespace {
BreakObstacle tokenObstacle(const BreakRow &row, const ProviderProfile &profile, const BreakMemory &memory)
{
    const TokenSet current = memory.issued.isEmpty() ? TokenSet() : memory.issued.constLast();
    if (row.id == "expired_token"_L1) {
        const QDateTime end = current.expiresAt();
        const bool soon = end.isValid() && memory.now.secsTo(end) <= LongestWaitForExpiry;
        return soon || !expiredToken(memory).isEmpty() ? BreakObstacle::None : BreakObstacle::NoShortLivedToken;
    }
    if (row.id == "revoked_token"_L1)
        return memory.revoked.isEmpty() ? BreakObstacle::NoRevokedToken : BreakObstacle::None;
    if (row.id == "old_refresh_token"_L1)
        return memory.usedRefreshTokens.isEmpty() ? BreakObstacle::NoUsedRefreshToken : BreakObstacle::None;
    if (row.id == "small_scope"_L1) {
        if (!isUsableEndpoint(profile.endpoints.userinfo))
            return BreakObstacle::NoUserInfo;
        return current.scope.split(u' ').contains("openid"_L1) ? BreakObstacle::HasOpenId : BreakObstacle::None;
    }
    return BreakObstacle::None;
}
} // namespace

BreakObstacle breakObstacle(const BreakRow &row, const ProviderProfile &profile, bool practice,
                            const BreakMemory &memory)
{
    if (row.practiceOnly && !practice)
        return BreakObstacle::PracticeOnly;
    if (!row.grants.contains(profile.grant))
        return BreakObstacle::OtherGrant;
    if (row.id == "wrong_secret"_L1 && profile.authentication == ClientAuthentication::None)
        return BreakObstacle::NoClientSecret;
    const bool needsPkce = row.id == "verifier_missing"_L1 || row.id == "verifier_wrong"_L1 ||
                           row.id == "challenge_missing"_L1;
    if (needsPkce && profile.pkce == Pkce::None)
        return BreakObstacle::NoPkce;
    if (row.id == "code_twice"_L1)
        return memory.usedCode.isEmpty() ? BreakObstacle::NoCodeUsed : BreakObstacle::None;
    return tokenObstacle(row, profile, memory);
}

} // namespace workbench
