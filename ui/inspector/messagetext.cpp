// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/messagetext.h"

#include "app/base/json.h"
#include "app/message/formencoding.h"

#include <algorithm>
#include <limits>

namespace workbench {

namespace {
constexpr qsizetype DumpedBytes = 4096;

QByteArray typeOf(const Headers &headers)
{
    const QByteArray value = headerValue(headers, "Content-Type");
    return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed().toLower();
}

/// Some servers send JSON as text/html: what it looks like counts as well.
bool mayBeJson(const TextOrder &order)
{
    const QByteArray start = order.body.left(64).trimmed();
    return order.mediaType.contains("json") || start.startsWith('{') || start.startsWith('[');
}

bool isForm(const TextOrder &order)
{
    return order.mediaType == "application/x-www-form-urlencoded";
}

QByteArray withNames(const TextOrder &order, const QByteArray &bytes)
{
    return order.revealed ? bytes : order.names.named(bytes);
}

/// "name = value" lines, decoded. Nothing when it cannot be decoded.
std::optional<QByteArray> parameterLines(const TextOrder &order, const QByteArray &encoded)
{
    // Named while encoded, where it is clear what is a value, and again decoded, for spellings that nobody
    // foresaw.
    const std::optional<Parameters> parameters = formDecode(withNames(order, encoded));
    if (!parameters)
        return {};
    QByteArray lines;
    for (const auto &[name, value] : *parameters) {
        QByteArray text = withNames(order, value.toUtf8());
        text.replace('\r', "\\r").replace('\n', "\\n"); // a line of its own could be taken for a parameter
        QByteArray key = withNames(order, name.toUtf8());
        key.replace('\r', "\\r").replace('\n', "\\n");
        lines += key + " = " + text + '\n';
    }
    return lines;
}

MessageText queryText(const TextOrder &order)
{
    MessageText result;
    if (const auto lines = parameterLines(order, order.query)) {
        result.text = *lines;
        result.isQuery = true;
        result.repeatedMember = repeatedParameter(formDecode(order.query).value_or(Parameters()));
    }
    return result;
}

MessageText jsonText(const TextOrder &order)
{
    MessageText result;
    QByteArray body = order.body;
    stripByteOrderMark(body);
    // On a worker, and for showing only: what is too much to be used may still be looked at.
    const JsonReading reading = readJson(body, std::numeric_limits<int>::max());
    if (reading.error && reading.error->code == JsonError::Code::RepeatedMember)
        result.repeatedMember = reading.error->member;
    // Only what was read whole is indented: anything else would come out misleading, or endlessly deep.
    result.isJson = reading.value.has_value();
    const bool pretty = result.isJson && order.shape == TextShape::Pretty;
    result.text = withNames(order, pretty ? prettyJson(body) : order.body);
    return result;
}

MessageText bodyText(const TextOrder &order)
{
    MessageText result;
    if (order.body.isEmpty())
        return order.query.isEmpty() ? result : queryText(order);
    if (isBinary(order.body)) {
        result.text = hexDump(withNames(order, order.body));
        result.isHexDump = true;
        return result;
    }
    if (isForm(order)) {
        result.repeatedMember = repeatedParameter(formDecode(order.body).value_or(Parameters()));
        std::optional<QByteArray> lines;
        if (order.shape == TextShape::Pretty)
            lines = parameterLines(order, order.body);
        result.text = lines ? *lines : withNames(order, order.body);
        return result;
    }
    if (mayBeJson(order))
        return jsonText(order);
    result.text = withNames(order, order.body);
    return result;
}
} // namespace

std::optional<TextOrder> textOrder(const Exchange &exchange, Half half, TextShape shape, bool revealed,
                                   const SecretRegister &names)
{
    TextOrder order{.shape = shape, .revealed = revealed, .names = names};
    if (half == Half::Request) {
        order.body = exchange.request.body;
        order.mediaType = typeOf(exchange.request.headers);
        if (shape == TextShape::Raw)
            order.head = requestHead(exchange.request) + "\r\n";
        else if (shape == TextShape::Pretty && order.body.isEmpty())
            order.query = exchange.request.url.query(QUrl::FullyEncoded).toLatin1();
        return order;
    }
    if (!exchange.response)
        return {};
    order.body = exchange.response->body;
    order.mediaType = mediaType(*exchange.response);
    if (shape == TextShape::Raw)
        order.head = responseHead(*exchange.response) + "\r\n";
    return order;
}

MessageText messageText(const TextOrder &order)
{
    MessageText result;
    if (order.shape == TextShape::Raw)
        result.text = withNames(order, order.head) + withNames(order, order.body);
    else
        result = bodyText(order);
    if (!order.revealed)
        result.repeatedMember = order.names.named(result.repeatedMember);
    return result;
}

bool isBinary(const QByteArray &body)
{
    const QByteArray start = body.left(DumpedBytes);
    if (start.contains('\0'))
        return true;
    const auto strange = std::count_if(start.begin(), start.end(), [](char c) {
        return (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7f;
    });
    return strange * 20 > start.size();
}

QByteArray hexDump(const QByteArray &bytes)
{
    constexpr qsizetype LineBytes = 16;
    QByteArray out;
    const QByteArray dumped = bytes.left(DumpedBytes);
    for (qsizetype at = 0; at < dumped.size(); at += LineBytes) {
        const QByteArray line = dumped.mid(at, LineBytes);
        QByteArray printable = line;
        for (char &c : printable) {
            if (c < 0x20 || c == 0x7f)
                c = '.';
        }
        out += QByteArray::number(at, 16).rightJustified(6, '0') + "  ";
        out += line.toHex(' ').leftJustified(3 * LineBytes, ' ') + ' ' + printable + '\n';
    }
    return out;
}

} // namespace workbench
