// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/headers.h"

#include <QString>

namespace workbench {

/// One HTTP response as a value. The body is as received (never decompressed, never re-coded).
struct HttpResponse
{
    int status = 0;
    QByteArray reason = {};
    Headers headers = {};
    QByteArray body = {};

    bool isSuccess() const { return status >= 200 && status < 300; }
    bool isRedirect() const { return status >= 300 && status < 400; }
    bool operator==(const HttpResponse &) const = default;
};

/// The status line and headers.
QByteArray responseHead(const HttpResponse &response);

/// The media type without parameters, in lower case: "application/json". Empty when there is no Content-Type.
QByteArray mediaType(const HttpResponse &response);

} // namespace workbench
