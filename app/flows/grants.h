// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/run.h"
#include "app/oauth/tokenresponse.h"

namespace workbench {

// Each flow reads like its section of the RFC. All take the run as a pointer that outlives them (its owner
// releases it after finished()) and everything else by value: a reference would not survive the first wait.

/// RFC 6749 §4.3.
QCoro::Task<Result<TokenAnswer>> passwordGrant(Run *run, Secret clientSecret, Secret password);

/// RFC 6749 §4.4.
QCoro::Task<Result<TokenAnswer>> clientCredentialsGrant(Run *run, Secret clientSecret);

/// RFC 6749 §4.1 with PKCE (RFC 7636), the issuer check (RFC 9207) and native-app redirects (RFC 8252).
QCoro::Task<Result<TokenAnswer>> authorizationCodeGrant(Run *run, Secret clientSecret, BrowserDoors doors);

/// RFC 6749 §6.
QCoro::Task<Result<TokenAnswer>> refreshGrant(Run *run, Secret clientSecret, TokenSet tokens);

} // namespace workbench
