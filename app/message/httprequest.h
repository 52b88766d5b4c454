// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/headers.h"

#include <QUrl>

namespace workbench {

/// One HTTP request as a value, before and after it was sent.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    Headers headers = {};
    QByteArray body = {};

    bool operator==(const HttpRequest &) const = default;
};

/// The request line and headers as HTTP/1.1 writes them, without Host and Content-Length unless they are in
/// headers.
QByteArray requestHead(const HttpRequest &request);

} // namespace workbench
