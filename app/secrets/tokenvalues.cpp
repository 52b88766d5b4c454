// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/tokenvalues.h"

#include "app/base/json.h"
#include "app/message/formencoding.h"

#include <algorithm>
#include <array>
#include <optional>

namespace workbench {

namespace {
constexpr std::array<QByteArrayView, 3> Names{"access_token", "refresh_token", "id_token"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The length of the name that ends right before `end`, "access_token" or "accessToken"; 0 when there is
/// none.
qsizetype nameEndingAt(const QByteArray &text, qsizetype end, QByteArrayView name)
{
    qsizetype at = end;
    for (qsizetype letter = name.size() - 1; letter >= 0; --letter) {
        if (at > 0 && lower(text.at(at - 1)) == name.at(letter))
            --at;
        else if (name.at(letter) != '_') // camel case has none
            return 0;
    }
    return end - at;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

/// Where the value begins: behind the name's closing quote, blanks and one of ":", "=", ">", ",". -1: no
/// value. `separator` is which one it was.
qsizetype valueStart(const QByteArray &text, qsizetype at, char &separator)
{
    const auto skip = [&](auto fits) {
        while (at < text.size() && fits(text.at(at)))
            ++at;
    };
    skip([](char c) { return isQuote(c) || c == '\\'; });
    skip(isBlank);
    if (at >= text.size() || !QByteArrayView(":=>,").contains(text.at(at)))
        return -1;
    separator = text.at(at++);
    skip(isBlank);
    skip([](char c) { return c == '\\'; }); // JSON inside a JSON string
    return at < text.size() ? at : -1;
}

/// Up to the quote that closes it, or to the end of a text that was cut.
QByteArray quotedValue(const QByteArray &text, qsizetype open)
{
    const char quote = text.at(open);
    if (text.at(open - 1) == '\\') { // inside a JSON string the quotes themselves are escaped
        const char escapedQuote[] = {'\\', quote, '\0'};
        const qsizetype close = text.indexOf(QByteArrayView(escapedQuote, 2), open);
        return text.mid(open + 1, close < 0 ? -1 : close - open - 1);
    }
    qsizetype at = open + 1;
    while (at < text.size() && text.at(at) != quote)
        at += text.at(at) == '\\' ? 2 : 1;
    return text.mid(open + 1, qMin(at, text.size()) - open - 1);
}

QByteArray bareValue(const QByteArray &text, qsizetype from)
{
    static const QByteArray ends(" \t\r\n\"'<>&,;{}[]()");
    qsizetype at = from;
    while (at < text.size() && !ends.contains(text.at(at)))
        ++at;
    const QByteArray value = text.mid(from, at - from);
    return value == "null" || value == "true" || value == "false" ? QByteArray() : value;
}

/// JSON may write any letter of a name as an escape: "acc\\u0065ss_token" (RFC 8259 §7). Those of letters and
/// '_' become what they stand for; all else stays, byte for byte.
QByteArray withPlainLetters(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
        bool ok = false;
        const QByteArrayView escape =
            QByteArrayView(text).sliced(at, std::min<qsizetype>(6, text.size() - at));
        const bool unicode = escape.size() == 6 && escape[1] == 'u';
        const int code = unicode ? escape.sliced(2).toByteArray().toInt(&ok, 16) : 0;
        const bool letter = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code == '_';
        if (ok && letter) {
            plain.append(text.constData() + copied, at - copied);
            plain.append(static_cast<char>(code));
            copied = at += 6;
        } else {
            at += 2; // also the second of two backslashes
        }
    }
    plain.append(text.constData() + copied, text.size() - copied);
    return plain;
}

/// By the backslash: that search goes over many bytes at once.
bool holdsEscapedLetters(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
        if (QByteArrayView(text).sliced(at).startsWith("\\u00"))
            return true;
    }
    return false;
}

/// The "ke" of "token", in any case.
unsigned char isMiddle(const char *at)
{
    const auto first = static_cast<unsigned char>(at[0] | 0x20);
    const auto second = static_cast<unsigned char>(at[1] | 0x20);
    return static_cast<unsigned char>((first == 'k') & (second == 'e'));
}

constexpr qsizetype Block = 64;

/// Not even random characters hold many, and compilers take many bytes at once for this.
bool holdsMiddle(const char *block)
{
    unsigned char found = 0;
    for (qsizetype i = 0; i < Block; ++i)
        found |= isMiddle(block + i);
    return found != 0;
}

/// Where the next one stands; -1: nowhere.
qsizetype nextMiddle(const QByteArray &text, qsizetype from)
{
    const char *data = text.constData(); // a NUL stands behind the last byte
    while (from < text.size()) {
        const qsizetype end = std::min(from + Block, text.size());
        if (end < from + Block || holdsMiddle(data + from)) {
            for (; from < end; ++from) {
                if (isMiddle(data + from) != 0)
                    return from;
            }
        }
        from = end;
    }
    return -1;
}

/// The text that an escaped JSON string stands for; as it is when it is not one.
QString unescaped(const QByteArray &value)
{
    if (value.contains('\\')) {
        const JsonReading reading = readJson('"' + value + '"');
        if (reading.value && reading.value->isString())
            return reading.value->toString();
    }
    return QString::fromUtf8(value);
}
} // namespace

QList<TokenValue> tokenValuesIn(const QByteArray &text)
{
    const QByteArray body = holdsEscapedLetters(text) ? withPlainLetters(text) : text;
    QList<TokenValue> found;
    std::optional<bool> isJson;
    for (qsizetype k = nextMiddle(body, 0); k >= 0; k = nextMiddle(body, k + 1)) {
        const qsizetype end = k + 3; // "o", "k", "en"
        if (k < 1 || end > body.size() || lower(body.at(k - 1)) != 'o' || lower(body.at(k + 2)) != 'n')
            continue;
        char separator = 0;
        const qsizetype start = valueStart(body, end, separator);
        if (start < 0 || (separator == ',' && !isQuote(body.at(start))))
            continue;
        const bool quoted = isQuote(body.at(start)) && separator != ',';
        for (const QByteArrayView name : Names) {
            if (nameEndingAt(body, end, name) == 0)
                continue;
            if (!quoted && !isJson)
                isJson = readJson(body).value.has_value();
            if (!quoted && *isJson)
                continue;
            const bool pair = separator == '=' && !isQuote(body.at(start));
            const QByteArray value =
                isQuote(body.at(start)) ? quotedValue(body, start) : bareValue(body, start);
            const QString meant =
                pair ? formDecodeText(value).value_or(QString::fromUtf8(value)) : unescaped(value);
            if (!meant.isEmpty())
                found.append({.name = name.toByteArray(), .value = meant});
            if (found.size() == MostTokenValues)
                return found;
        }
    }
    return found;
}

} // namespace workbench
