// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/base/json.h"
#include "app/base/warning.h"
#include "app/message/httpresponse.h"

#include <optional>

namespace workbench {

// What every answer of a server has in common, whichever endpoint gave it.

/// The refusal in an answer, or nothing. A refusal is any status of 400 and above, and an OAuth `error` in an
/// answer of any status (GitHub sends 200). WWW-Authenticate is read before the body (RFC 6750 §3): with
/// Django REST framework only the header tells an expired token from a missing one. code: the server's
/// `error`, or "http_401" and the like where it names none.
std::optional<Failure> readRefusal(const HttpResponse &response, Stage stage);

/// For an answer that is no refusal and no success: a redirection or an odd status.
Failure unusableAnswer(const HttpResponse &response, Stage stage);

/// malformed_answer, evidence "reason": empty, not_json, invalid_utf8, too_deep, repeated_member,
/// not_an_object, html.
Failure malformedJson(const HttpResponse &response, const JsonReading &reading, Stage stage);

/// malformed_answer, evidence "reason" = unusable_member and "member".
Failure malformedMember(const HttpResponse &response, QStringView member, Stage stage);

/// What a strict profile makes of an answer that was readable only with leniency: malformed_answer, "reason"
/// = strict, "warning" and "clause" of the first one.
Failure rejectedByStrictness(const HttpResponse &response, const Warning &warning, Stage stage);

/// The body in a coding that was not asked for (requests say identity) and that could not be undone:
/// malformed_answer, "reason" = content_encoding.
std::optional<Failure> encodedBody(const HttpResponse &response, Stage stage);

} // namespace workbench
