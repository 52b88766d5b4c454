// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/message/httprequest.h"
#include "app/oauth/authorizationrequest.h"
#include "app/oauth/providerprofile.h"

namespace workbench {

/// A form POST with the client's authentication, as all back-channel endpoints want it. Parameters keep their
/// order: first the given ones, then the client's, then the extra ones.
HttpRequest clientPost(const QString &endpoint, const ProviderProfile &profile, const Secret &clientSecret,
                       Parameters parameters, const Parameters &extra = {});

/// RFC 6749 §4.3.2. Forbidden by RFC 9700 §2.4; here because old servers are tested too.
HttpRequest passwordTokenRequest(const ProviderProfile &profile, const Secret &clientSecret,
                                 const Secret &password);

/// RFC 6749 §4.4.2.
HttpRequest clientCredentialsTokenRequest(const ProviderProfile &profile, const Secret &clientSecret);

/// RFC 6749 §4.1.3, RFC 7636 §4.5.
HttpRequest codeTokenRequest(const ProviderProfile &profile, const Secret &clientSecret, const Secret &code,
                             const AuthorizationAttempt &attempt);

/// RFC 6749 §6. No scope: the one that was granted is asked for again.
HttpRequest refreshRequest(const ProviderProfile &profile, const Secret &clientSecret,
                           const Secret &refreshToken);

} // namespace workbench
