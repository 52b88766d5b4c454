// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopback/requesthead.h"

#include <QList>

#include <algorithm>

namespace workbench {

namespace {
bool isVisible(char c)
{
    return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
}

/// RFC 9110 §5.6.2.
bool isToken(const QByteArray &text)
{
    constexpr QByteArrayView Marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               Marks.contains(c);
    });
}

bool readFirstLine(const QByteArray &line, RequestHead &request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !parts.at(2).startsWith("HTTP/1.") || !parts.at(1).startsWith('/'))
        return false;
    request.method = parts.at(0);
    request.target = parts.at(1);
    return isToken(request.method) && std::all_of(request.target.begin(), request.target.end(), isVisible);
}

/// Neither a blank before the colon nor a folded line (RFC 9112 §5.1, §5.2): both are ways to show one reader
/// a field that another one does not see.
bool readField(const QByteArray &line, RequestHead &request)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (colon <= 0 || !isToken(line.left(colon)) || !std::all_of(value.begin(), value.end(), [](char c) {
            return isVisible(c) || c == ' ' || c == '\t';
        }))
        return false;
    request.headers.append({line.left(colon), value});
    return true;
}
} // namespace

std::optional<RequestHead> parseHead(const QByteArray &head)
{
    RequestHead request;
    bool first = true;
    for (QByteArray line : head.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (first ? !readFirstLine(line, request) : !line.isEmpty() && !readField(line, request))
            return {};
        first = false;
    }
    return request;
}

} // namespace workbench
