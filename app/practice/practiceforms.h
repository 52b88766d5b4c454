// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/message/formencoding.h"
#include "app/message/httprequest.h"
#include "app/practice/practicetables.h"

namespace workbench {

/// The body of a token, revocation or introspection request: application/x-www-form-urlencoded, nothing
/// repeated, parameters without a value left out (RFC 6749 §3.2). Failure: invalid_request.
Result<Parameters> readPracticeForm(const HttpRequest &request);

/// The value of a parameter that must be there. Failure: invalid_request.
Result<QString> requiredParameter(const Parameters &form, QLatin1StringView name);

/// Which client the request names, proven or not: for the live view only.
QString claimedClient(const HttpRequest &request, const Parameters &form);

/// The client that proved who it is (RFC 6749 §2.3.1): HTTP Basic with form-encoded halves, or id and secret
/// in the body; a public client names itself only. Failure: invalid_client (401) or invalid_request (two ways
/// at once).
Result<PracticeClient> authenticateClient(const HttpRequest &request, const Parameters &form);

/// The media type of the body without parameters, in lower case.
QByteArray bodyType(const HttpRequest &request);

} // namespace workbench
