// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/message/httprequest.h"
#include "app/message/httpresponse.h"
#include "app/oauth/providerprofile.h"

namespace workbench {

enum class TokenKind { AccessToken, RefreshToken };

/// RFC 7009 §2.1. The hint is "access_token" or "refresh_token".
HttpRequest revocationRequest(const ProviderProfile &profile, const Secret &clientSecret, const Secret &token,
                              TokenKind kind);

/// RFC 7009 §2.2: any success is a yes, whatever its body says, unless that body is an OAuth error.
/// A yes also comes for a token that the server never knew: only a call proves it.
Outcome readRevocationResponse(const HttpResponse &response);

/// RFC 7662 §2.1.
HttpRequest introspectionRequest(const ProviderProfile &profile, const Secret &clientSecret,
                                 const Secret &token);

/// RFC 7662 §2.2: an object with a boolean `active`.
Result<Json> readIntrospectionResponse(const HttpResponse &response);

/// OpenID Connect Core §5.3.1.
HttpRequest userInfoRequest(const ProviderProfile &profile, const Secret &accessToken);

/// OpenID Connect Core §5.3.2: an object.
Result<Json> readUserInfoResponse(const HttpResponse &response);

} // namespace workbench
