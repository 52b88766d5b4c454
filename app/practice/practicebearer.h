// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/message/httprequest.h"

#include <QString>

namespace workbench {

/// The access token of a request: Authorization header, form body of a POST, or query (RFC 6750 §2).
/// An empty text when the request carries none. Failure: invalid_request when there is more than one or when
/// the header is malformed.
Result<QString> readBearerToken(const HttpRequest &request);

} // namespace workbench
