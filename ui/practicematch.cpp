// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicematch.h"

namespace workbench {

bool isSameMessage(const Exchange &exchange, const PracticeRequest &request, const QUrl &baseUrl)
{
    const QUrl &url = exchange.request.url;
    if (exchange.channel != Channel::Direct || exchange.fromEarlierSession || baseUrl.isEmpty() ||
        url.host() != baseUrl.host() || url.port() != baseUrl.port())
        return false;
    const int status = exchange.response ? exchange.response->status : 0;
    const auto waited = static_cast<qint64>(exchange.timings.total) + 1;
    return url.path() == request.path && QString::fromLatin1(exchange.request.method) == request.method &&
           status == request.status && request.at >= exchange.startedAt &&
           request.at <= exchange.startedAt.addMSecs(waited);
}

} // namespace workbench
