// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/message/httprequest.h"
#include "app/oauth/providerprofile.h"

namespace workbench {

/// What is made anew for each attempt of the authorization code grant.
struct AuthorizationAttempt
{
    QString state = {};       ///< RFC 6749 §10.12
    Secret codeVerifier = {}; ///< RFC 7636 §4.1; unused without PKCE
    QString redirectUri = {}; ///< as it is sent: with the port that the listener got

    bool operator==(const AuthorizationAttempt &) const = default;
};

AuthorizationAttempt newAuthorizationAttempt(const QString &redirectUri);

/// The authorization request (RFC 6749 §4.1.1, RFC 7636 §4.3). The endpoint's own query stays (§3.1).
HttpRequest authorizationRequest(const ProviderProfile &profile, const AuthorizationAttempt &attempt);

} // namespace workbench
