// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/base/warning.h"
#include "app/oauth/authorizationrequest.h"

namespace workbench {

/// What the browser brought back (RFC 6749 §4.1.2). One type for the listener's request and for a pasted
/// address.
struct AuthorizationResponse
{
    Secret code = {};
    QString issuer = {}; ///< `iss` (RFC 9207); empty when the answer carries none
    Warnings warnings = {};

    bool operator==(const AuthorizationResponse &) const = default;
};

/// Reads the query of a redirect address, encoded as it came, in the order that keeps one safe: state first
/// (compared in constant time), then repetition, issuer, error, code.
///
/// state_mismatch means "not ours": the caller goes on waiting. Every other failure ends the attempt.
Result<AuthorizationResponse> readAuthorizationResponse(const QByteArray &query,
                                                        const AuthorizationAttempt &attempt,
                                                        const ProviderProfile &profile);

/// The query in what a person pasted: the whole address, only its query, with quotes, blanks or line breaks.
/// malformed_answer with evidence "reason": empty, authorization_url (the address that was opened, not the
/// one that came back) or no_parameters.
Result<QByteArray> queryFromPastedText(const QString &text);

} // namespace workbench
