// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/headers.h"

#include <QString>

namespace workbench {

/// One HTTP response as a value.
struct HttpResponse
{
    int status = 0;
    QByteArray reason = {};
    Headers headers = {};
    /// As received, never re-coded. Where it came in a content coding: what that holds, or nothing when the
    /// coding could not be undone.
    QByteArray body = {};
    /// The bytes as received when they came in a content coding. To be looked at, never written anywhere: no
    /// secret can be found in them.
    QByteArray coded = {};

    bool isSuccess() const { return status >= 200 && status < 300; }
    bool isRedirect() const { return status >= 300 && status < 400; }
    bool operator==(const HttpResponse &) const = default;
};

/// The status line and headers.
QByteArray responseHead(const HttpResponse &response);

/// The media type without parameters, in lower case: "application/json". Empty when there is no Content-Type.
QByteArray mediaType(const HttpResponse &response);

} // namespace workbench
