// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/oauth/providerprofile.h"

namespace workbench {

/// 43 to 128 characters of A-Z a-z 0-9 - . _ ~ (RFC 7636 §4.1).
bool isCodeVerifier(const Secret &verifier);

/// code_challenge for the verifier (RFC 7636 §4.2); empty for Pkce::None.
QString codeChallenge(const Secret &verifier, Pkce method);

} // namespace workbench
