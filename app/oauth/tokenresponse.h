// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/warning.h"
#include "app/message/httpresponse.h"
#include "app/oauth/tokenset.h"

namespace workbench {

/// What the answer is read against.
struct TokenExpectation
{
    Stage stage = Stage::Token; ///< Token or Refresh
    QString askedScope = {};
    QDateTime receivedAt = {}; ///< UTC
};

struct TokenAnswer
{
    TokenSet tokens = {};
    Warnings warnings = {};
    bool scopeStated = false; ///< the answer itself carried a scope
    bool refreshTokenGiven = false;
};

/// Reads a token response (RFC 6749 §5.1, §5.2) for what it is, whatever its Content-Type says. Strict in
/// what makes a token unusable, lenient with a warning in what servers are known to get wrong.
Result<TokenAnswer> readTokenResponse(const HttpResponse &response, const TokenExpectation &expectation);

/// After a refresh: what the answer did not carry is kept (RFC 6749 §6).
TokenSet mergedAfterRefresh(const TokenSet &before, const TokenAnswer &answer);

} // namespace workbench
