// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/httprequest.h"
#include "app/message/httpresponse.h"

namespace workbench {

namespace {
void appendHeaders(QByteArray &head, const Headers &headers)
{
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
}
} // namespace

QByteArray requestHead(const HttpRequest &request)
{
    QByteArray target =
        request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/'))
        target.prepend('/');
    QByteArray head = request.method + ' ' + target + " HTTP/1.1\r\n";
    appendHeaders(head, request.headers);
    return head;
}

QByteArray responseHead(const HttpResponse &response)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status);
    if (!response.reason.isEmpty())
        head += ' ' + response.reason;
    head += "\r\n";
    appendHeaders(head, response.headers);
    return head;
}

QByteArray mediaType(const HttpResponse &response)
{
    const QByteArray value = headerValue(response.headers, "Content-Type");
    return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed().toLower();
}

} // namespace workbench
