// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/run.h"
#include "app/oauth/resourcerequest.h"
#include "app/oauth/tokenmanagement.h"

namespace workbench {

// What is done with a token. Lifetimes as in grants.h.

/// RFC 7009.
QCoro::Task<Outcome> revokeToken(Run *run, Secret clientSecret, Secret token, TokenKind kind);

/// RFC 6750 §2. With expectRefusal a 401 or 403 is recorded as refused as expected; the outcome stays the
/// server's.
QCoro::Task<Outcome> callResource(Run *run, QUrl url, Secret accessToken, TokenPlacement placement,
                                  QByteArray method, bool expectRefusal);

/// RFC 7662.
QCoro::Task<Result<Json>> introspectToken(Run *run, Secret clientSecret, Secret token);

/// OpenID Connect Core §5.3.
QCoro::Task<Result<Json>> fetchUserInfo(Run *run, Secret accessToken);

} // namespace workbench
