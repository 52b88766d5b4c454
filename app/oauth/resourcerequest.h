// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/message/httprequest.h"
#include "app/message/httpresponse.h"
#include "app/oauth/providerprofile.h"

#include <optional>

namespace workbench {

/// Where the access token stands in a call of the API (RFC 6750 §2).
enum class TokenPlacement {
    Header, ///< §2.1
    Query,  ///< §2.3; forbidden by RFC 9700 §4.3.2
    Form,   ///< §2.2; makes the call a POST unless another method is named
    None,   ///< to see the refusal
};

QString placementName(TokenPlacement placement);
std::optional<TokenPlacement> placementFromName(QStringView name);

/// One call of the protected resource. An empty method is GET, for Form POST.
HttpRequest resourceRequest(const QUrl &url, const Secret &accessToken, TokenPlacement placement,
                            const QByteArray &method = {});

/// Success is any 2xx without an OAuth error inside.
Outcome readResourceResponse(const HttpResponse &response);

} // namespace workbench
