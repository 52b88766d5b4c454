// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/headers.h"

#include <QByteArray>

#include <optional>

namespace workbench {

/// The head of a request as the redirect listener reads it: nothing decoded, nothing normalised.
struct RequestHead
{
    QByteArray method;
    QByteArray target; ///< origin form: begins with "/"
    Headers headers;
};

/// The head in parts, without its closing empty line; nothing when it is not HTTP/1.x (RFC 9112 §3, §5).
std::optional<RequestHead> parseHead(const QByteArray &head);

} // namespace workbench
