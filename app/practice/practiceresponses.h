// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/base/json.h"
#include "app/message/httpresponse.h"

#include <QUrl>

namespace workbench {

/// Never cached (RFC 6749 §5.1): everything that the practice server says is about one request.
HttpResponse jsonResponse(int status, const Json &body);

/// {"error", "error_description"} of RFC 6749 §5.2; a 401 names HTTP Basic, the scheme a client could use.
HttpResponse refusalResponse(const Failure &refusal);

/// The answer of a protected resource that wants a token (RFC 6750 §3). The challenge carries the refusal's
/// error and description; without an error it is bare. The body is the caller's.
HttpResponse bearerResponse(const Failure &refusal, const Json &body, const QString &neededScope = {});

/// 302, or 303 so that a browser never repeats a POST with a password (RFC 9700 §4.12).
HttpResponse redirectResponse(int status, const QUrl &target);

/// A page without scripts, frames and foreign content; the form may end at `formTarget` (browsers apply
/// form-action to the redirect after a form too).
HttpResponse pageResponse(int status, const QByteArray &html, const QByteArray &styleHash,
                          const QUrl &formTarget = {});

} // namespace workbench
