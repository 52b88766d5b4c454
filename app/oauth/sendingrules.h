// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/base/warning.h"
#include "app/message/httprequest.h"
#include "app/oauth/providerprofile.h"

#include <optional>

namespace workbench {

// What must not leave this program, whoever asks for it. All failures are profile_invalid,
// FailureKind::Usage, with evidence "reason" and "address".

/// An address that nothing is sent to and no browser is sent to: "scheme" (only http and https are), or
/// "plain_http" (RFC 6749 §3.1.2.1, RFC 9700 §2.6: http leaves this machine only where the profile allows
/// it).
std::optional<Failure> refusedAddress(const ProviderProfile &profile, const QUrl &url);

/// refusedAddress(), or "unsendable" (a line break where none may be), or "foreign_origin": a message with
/// credentials to an origin (RFC 6454) that none of the profile's endpoints has. A secret belongs to its
/// profile's servers.
std::optional<Failure> refusedMessage(const ProviderProfile &profile, const HttpRequest &request);

/// A strict profile does not send what a specification forbids: "strict", with "warning" and "clause".
Failure refusedByStrictness(const Warning &legacy);

/// The message carries a token, a secret, a code or a verifier.
bool carriesCredentials(const HttpRequest &request);

/// Scheme, host and port.
QString originOf(const QUrl &url);

} // namespace workbench
