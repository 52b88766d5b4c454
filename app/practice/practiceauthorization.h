// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/base/result.h"
#include "app/message/formencoding.h"
#include "app/practice/practicetables.h"

#include <QUrl>

#include <optional>

namespace workbench {

/// An authorization request (RFC 6749 §4.1.1, RFC 7636 §4.3) as the practice server understood it.
struct PracticeAuthorization
{
    QString clientId = {};
    QString redirectUri = {};
    QStringList scopes = {};
    QString state = {};     ///< empty: none was sent
    QString challenge = {}; ///< empty: no PKCE
    bool challengeIsPlain = false;
    bool offline = false;   ///< access_type=offline (Google)
    bool asksAgain = false; ///< prompt=consent
    QString loginHint = {}; ///< the user whom the page offers first (OpenID Connect Core §3.1.2.1)

    bool operator==(const PracticeAuthorization &) const = default;
};

/// What came out of the checks. Three cases:
/// - no refusal: the person may be asked;
/// - a refusal and mayRedirect: the client is told at its redirect URI (RFC 6749 §4.1.2.1);
/// - a refusal without: client or redirect URI cannot be trusted, so the answer is a page and never a
/// redirect.
struct PracticeAuthorizationCheck
{
    PracticeAuthorization request = {};
    std::optional<Failure> refusal = {};
    bool mayRedirect = false;
};

/// Pure: the same parameters, the same outcome.
PracticeAuthorizationCheck checkAuthorization(const QByteArray &query, bool pkceRequired = false);

/// The scopes of a request's scope parameter for this client: without repetition, "read" when none is asked
/// for (RFC 6749 §3.3). Failure: invalid_scope.
Result<QStringList> practiceScopesFor(const PracticeClient &client, const QString &scope, Stage stage);

/// Where the browser goes with a code, or with the error (RFC 6749 §4.1.2): `state` is added, and what else
/// the server puts there, as `iss` (RFC 9207 §2).
QUrl codeRedirect(const PracticeAuthorization &request, const QString &code, const Parameters &more);
QUrl errorRedirect(const PracticeAuthorization &request, const Failure &refusal, const Parameters &more);

} // namespace workbench
