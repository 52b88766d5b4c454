// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopback/requesthead.h"

#include <QList>

namespace workbench {

std::optional<RequestHead> parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> parts = lines.first().trimmed().split(' ');
    if (parts.size() != 3 || !parts.at(2).startsWith("HTTP/1.") || !parts.at(1).startsWith('/'))
        return {};
    RequestHead request{.method = parts.at(0), .target = parts.at(1), .headers = {}};
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray trimmed = line.trimmed();
        const qsizetype colon = trimmed.indexOf(':');
        if (trimmed.isEmpty())
            continue;
        if (colon <= 0)
            return {};
        request.headers.append({trimmed.left(colon), trimmed.mid(colon + 1).trimmed()});
    }
    return request;
}

} // namespace workbench
