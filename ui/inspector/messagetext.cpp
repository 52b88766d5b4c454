// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/messagetext.h"

#include "app/base/json.h"
#include "app/message/formencoding.h"
#include "ui/inspector/formlines.h"

#include <algorithm>
#include <limits>
#include <utility>

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

void setText(MessageText &result, NamedText text)
{
    result.text = std::move(text.text);
    result.places = std::move(text.places);
}

MessageText queryText(const TextOrder &order)
{
    MessageText result;
    if (auto lines = formLines(order, order.query)) {
        setText(result, std::move(*lines));
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
    setText(result, namedBytes(order, pretty ? prettyJson(body) : order.body));
    return result;
}

MessageText bodyText(const TextOrder &order)
{
    MessageText result;
    if (order.body.isEmpty())
        return order.query.isEmpty() ? result : queryText(order);
    if (isBinary(order.body)) {
        result.text = hexDump(namedBytes(order, order.body).text);
        result.isHexDump = true;
        return result;
    }
    if (isForm(order)) {
        result.repeatedMember = repeatedParameter(formDecode(order.body).value_or(Parameters()));
        std::optional<NamedText> lines;
        if (order.shape == TextShape::Pretty)
            lines = formLines(order, order.body);
        setText(result, lines ? std::move(*lines) : namedBytes(order, order.body));
        return result;
    }
    if (mayBeJson(order))
        return jsonText(order);
    setText(result, namedBytes(order, order.body));
    return result;
}
} // namespace

NamedText namedBytes(const TextOrder &order, const QByteArray &bytes)
{
    if (!order.saved)
        return order.names.marked(bytes, order.revealed);
    // A secret that got its name only after the text was saved is not to be seen either.
    return namesStandingIn(order.revealed ? bytes : order.names.named(bytes));
}

std::optional<TextOrder> textOrder(const Exchange &exchange, Half half, TextShape shape, bool revealed,
                                   const SecretRegister &names)
{
    TextOrder order{
        .shape = shape, .revealed = revealed, .saved = exchange.fromEarlierSession, .names = names};
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
    if (order.shape == TextShape::Raw) {
        NamedText raw = namedBytes(order, order.head);
        append(raw, namedBytes(order, order.body));
        setText(result, std::move(raw));
    } else {
        result = bodyText(order);
    }
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
