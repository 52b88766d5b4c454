// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/escapedtext.h"

#include <QChar>

#include <algorithm>
#include <cctype>

namespace workbench {

namespace {

/// The value of `count` hexadecimal digits at this place, or -1.
int hexAt(QByteArrayView text, qsizetype at, int count)
{
    if (at < 0 || at + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char c = text[i];
        int digit = 0;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        else
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

ReadCharacter oneByte(int byte, qsizetype next)
{
    ReadCharacter character{.count = 1, .next = next};
    character.bytes[0] = static_cast<char>(byte);
    return character;
}

ReadCharacter codePoint(char32_t code, qsizetype next)
{
    ReadCharacter character{.next = next};
    const auto put = [&](char32_t byte) {
        character.bytes[static_cast<size_t>(character.count++)] = static_cast<char>(byte);
    };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | (code >> 6));
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | ((code >> 18) & 0x07));
        put(0x80 | ((code >> 12) & 0x3f));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    }
    return character;
}

ReadCharacter readPercent(QByteArrayView text, qsizetype at)
{
    const char c = text[at];
    if (c == '%') {
        if (const int byte = hexAt(text, at + 1, 2); byte >= 0)
            return oneByte(byte, at + 3);
    }
    ReadCharacter character = oneByte(c, at + 1);
    character.spaceOrPlus = c == '+';
    return character;
}

ReadCharacter readJsonEscape(QByteArrayView text, qsizetype at)
{
    const ReadCharacter itself = oneByte(text[at], at + 1);
    if (text[at] != '\\' || at + 1 >= text.size())
        return itself;
    switch (const char c = text[at + 1]) {
    case '"':
    case '\\':
    case '/':
        return oneByte(c, at + 2);
    case 'b':
        return oneByte('\b', at + 2);
    case 'f':
        return oneByte('\f', at + 2);
    case 'n':
        return oneByte('\n', at + 2);
    case 'r':
        return oneByte('\r', at + 2);
    case 't':
        return oneByte('\t', at + 2);
    case 'u':
        break;
    default:
        return itself;
    }
    const int unit = hexAt(text, at + 2, 4);
    if (unit < 0)
        return itself;
    if (QChar::isHighSurrogate(static_cast<char32_t>(unit)) && at + 7 < text.size() && text[at + 6] == '\\' &&
        text[at + 7] == 'u') {
        const int low = hexAt(text, at + 8, 4);
        if (low >= 0 && QChar::isLowSurrogate(static_cast<char32_t>(low)))
            return codePoint(QChar::surrogateToUcs4(static_cast<char16_t>(unit), static_cast<char16_t>(low)),
                             at + 12);
    }
    return codePoint(static_cast<char32_t>(unit), at + 6);
}

ReadCharacter readHtmlEscape(QByteArrayView text, qsizetype at)
{
    const ReadCharacter itself = oneByte(text[at], at + 1);
    if (text[at] != '&')
        return itself;
    constexpr qsizetype LongestEntity = 10;
    const QByteArrayView near = text.sliced(at, std::min(LongestEntity, text.size() - at));
    const qsizetype end = near.indexOf(';');
    if (end < 2)
        return itself;
    const QByteArrayView name = near.sliced(1, end - 1);
    const qsizetype next = at + end + 1;
    constexpr std::pair<QByteArrayView, char> Named[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[known, character] : Named) {
        if (name == known)
            return oneByte(character, next);
    }
    if (name[0] != '#')
        return itself;
    const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toByteArray().toUInt(&isNumber, isHex ? 16 : 10);
    return isNumber && code <= 0x10ffff ? codePoint(code, next) : itself;
}

bool isControlLetter(char c)
{
    return c == 'n' || c == 'r' || c == 't' || c == 'b' || c == 'f';
}

ReadCharacter readLayer(Layer layer, QByteArrayView text, qsizetype at)
{
    switch (layer) {
    case Layer::None:
        break;
    case Layer::Percent:
        return readPercent(text, at);
    case Layer::Json:
        return readJsonEscape(text, at);
    case Layer::Html:
        return readHtmlEscape(text, at);
    }
    return oneByte(text[at], at + 1);
}

bool mayStartEscape(Layer layer, char c)
{
    switch (layer) {
    case Layer::None:
        break;
    case Layer::Percent:
        return c == '%' || c == '+';
    case Layer::Json:
        return c == '\\';
    case Layer::Html:
        return c == '&';
    }
    return false;
}
/// An escape that starts like this may go on.
bool mayGoOn(Layer layer, QByteArrayView held)
{
    const auto last = static_cast<unsigned char>(held.back());
    switch (layer) {
    case Layer::None:
        break;
    case Layer::Percent:
        return held.size() < 3 && (held.size() == 1 || std::isxdigit(last));
    case Layer::Json:
        return held.size() == 1 ||
               (held[1] == 'u' && (held.size() == 2 || last == '\\' || last == 'u' || std::isxdigit(last)));
    case Layer::Html:
        return last == '&' || last == '#' || std::isalnum(last);
    }
    return false;
}
} // namespace

ReadCharacter readCharacter(Escaping escaping, QByteArrayView text, qsizetype at)
{
    const ReadCharacter first = readLayer(escaping.outer, text, at);
    if (first.count != 1 || !mayStartEscape(escaping.inner, first.bytes[0]))
        return first;
    // What the outer layer holds from here on, as far as the longest escape of the inner one.
    std::array<char, 12> held{};
    std::array<qsizetype, 12> ends{};
    size_t count = 0;
    for (ReadCharacter next = first; next.count == 1 && count < held.size();) {
        held[count] = next.bytes[0];
        ends[count++] = next.next;
        if (next.next >= text.size() ||
            !mayGoOn(escaping.inner, QByteArrayView(held.data(), static_cast<qsizetype>(count))))
            break;
        next = readLayer(escaping.outer, text, next.next);
    }
    ReadCharacter character =
        readLayer(escaping.inner, QByteArrayView(held.data(), static_cast<qsizetype>(count)), 0);
    character.next = ends[static_cast<size_t>(character.next - 1)];
    return character;
}

Extent matchExtent(Escaping escaping, QByteArrayView text, qsizetype at, QByteArrayView value)
{
    Extent extent{.end = at, .matched = 0};
    while (extent.matched < value.size() && extent.end < text.size()) {
        const ReadCharacter character = readCharacter(escaping, text, extent.end);
        if (extent.matched + character.count > value.size())
            return extent;
        for (int i = 0; i < character.count; ++i) {
            const char wanted = value[extent.matched + i];
            const bool same =
                character.bytes[static_cast<size_t>(i)] == wanted || (character.spaceOrPlus && wanted == ' ');
            if (!same)
                return extent;
        }
        extent.matched += character.count;
        extent.end = character.next;
    }
    return extent;
}

int characterBefore(QByteArrayView text, qsizetype at)
{
    if (at <= 0)
        return NoCharacter;
    if ((text[at - 1] == '%' && hexAt(text, at, 2) >= 0) ||
        (at >= 2 && text[at - 2] == '%' && hexAt(text, at - 1, 2) >= 0))
        return InsideEscape;
    if (const int byte = hexAt(text, at - 2, 2); byte >= 0) {
        if (at >= 3 && text[at - 3] == '%')
            return byte;
        if (at >= 5 && text.sliced(at - 5, 3) == QByteArrayView("%25"))
            return byte;
    }
    if (at >= 6 && text[at - 6] == '\\' && text[at - 5] == 'u') {
        if (const int unit = hexAt(text, at - 4, 4); unit >= 0)
            return unit;
    }
    // "\\n" may be a backslash and a letter just as well: then a value is replaced once too often.
    if (at >= 2 && text[at - 2] == '\\' && isControlLetter(text[at - 1]))
        return '\n';
    return static_cast<unsigned char>(text[at - 1]);
}

Behind characterBehind(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return {.character = NoCharacter, .next = at};
    const char c = text[at];
    const ReadCharacter character = c == '%'    ? readCharacter({Layer::Percent, Layer::Percent}, text, at)
                                    : c == '\\' ? readJsonEscape(text, at)
                                                : oneByte(c, at + 1);
    return {.character = static_cast<unsigned char>(character.bytes[0]), .next = character.next};
}

} // namespace workbench
