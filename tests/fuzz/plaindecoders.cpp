// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/plaindecoders.h"

#include <QString>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace fuzz {

namespace {
/// The number that `count` digits of this base spell at this place, or -1.
long digitsAt(const QByteArray &text, qsizetype at, qsizetype count, int base)
{
    const QByteArray digits = text.mid(at, count);
    const bool whole =
        digits.size() == count && count > 0 && std::all_of(digits.begin(), digits.end(), [&](char c) {
            return std::isxdigit(static_cast<unsigned char>(c)) && (base == 16 || std::isdigit(c));
        });
    return whole ? digits.toLong(nullptr, base) : -1;
}

QByteArray utf8(long code)
{
    const auto point = static_cast<char32_t>(code);
    if (code < 0xd800 || code > 0xdfff)
        return QString::fromUcs4(&point, 1).toUtf8();
    QByteArray bytes; // half of a pair, written as the program would
    bytes += static_cast<char>(0xe0 | (code >> 12));
    bytes += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
    bytes += static_cast<char>(0x80 | (code & 0x3f));
    return bytes;
}

QByteArray unescaped(const QByteArray &text, char mark,
                     const std::function<qsizetype(qsizetype at, QByteArray &out)> &read)
{
    QByteArray out;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == mark) {
            if (const qsizetype next = read(at, out); next > at) {
                at = next;
                continue;
            }
        }
        out += text[at++];
    }
    return out;
}

bool isBase64(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '/' || c == '-' || c == '_';
}

bool standsInBase64(const QByteArray &value, const QByteArray &text, bool percent)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isBase64(text[end]))
            ++end;
        if ((end - at) * 3 / 4 >= value.size()) {
            QByteArray run = text.mid(at, end - at);
            run.replace('-', '+').replace('_', '/');
            for (qsizetype before = 0; before < 4; ++before) { // the run may begin inside a group of four
                const QByteArray held = QByteArray::fromBase64(QByteArray(before, 'A') + run);
                if (held.contains(value) || (percent && percentDecoded(held, true).contains(value)))
                    return true;
            }
        }
        at = end + 1;
    }
    return false;
}
} // namespace

QByteArray percentDecoded(const QByteArray &text, bool plusIsSpace)
{
    QByteArray source = text;
    if (plusIsSpace)
        source.replace('+', ' ');
    return unescaped(source, '%', [&](qsizetype at, QByteArray &out) {
        const long byte = digitsAt(source, at + 1, 2, 16);
        if (byte < 0)
            return at;
        out += static_cast<char>(byte);
        return at + 3;
    });
}

QByteArray jsonDecoded(const QByteArray &text)
{
    return unescaped(text, '\\', [&](qsizetype at, QByteArray &out) {
        constexpr std::array<const char *, 2> Short{"\"\\/bfnrt", "\"\\/\b\f\n\r\t"};
        const char letter = at + 1 < text.size() ? text[at + 1] : '\0';
        if (const qsizetype index = QByteArrayView(Short[0]).indexOf(letter); letter != '\0' && index >= 0) {
            out += Short[1][index];
            return at + 2;
        }
        const long unit = letter == 'u' ? digitsAt(text, at + 2, 4, 16) : -1;
        if (unit < 0)
            return at;
        const long low = text.mid(at + 6, 2) == "\\u" ? digitsAt(text, at + 8, 4, 16) : -1;
        const bool pair = unit >= 0xd800 && unit < 0xdc00 && low >= 0xdc00 && low < 0xe000;
        out += utf8(pair ? 0x10000 + (unit - 0xd800) * 0x400 + (low - 0xdc00) : unit);
        return at + (pair ? 12 : 6);
    });
}

QByteArray htmlDecoded(const QByteArray &text)
{
    return unescaped(text, '&', [&](qsizetype at, QByteArray &out) {
        const qsizetype end = text.indexOf(';', at);
        if (end < 0 || end - at > 9)
            return at;
        const QByteArray name = text.mid(at + 1, end - at - 1);
        constexpr std::array<std::pair<const char *, char>, 5> Named{
            {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
        const auto known =
            std::find_if(Named.begin(), Named.end(), [&](const auto &one) { return name == one.first; });
        if (known != Named.end()) {
            out += known->second;
            return end + 1;
        }
        const bool hex = name.startsWith("#x") || name.startsWith("#X");
        const long code = name.startsWith('#')
                              ? digitsAt(name, hex ? 2 : 1, name.size() - (hex ? 2 : 1), hex ? 16 : 10)
                              : -1;
        if (code < 0 || code > 0x10ffff)
            return at;
        out += utf8(code);
        return end + 1;
    });
}

QList<QByteArray> readings(const QByteArray &text)
{
    QList<QByteArray> all{text};
    qsizetype from = 0;
    for (int depth = 0; depth < 2; ++depth) {
        const qsizetype until = all.size();
        for (; from < until; ++from) {
            const QByteArray source = all.at(from);
            for (const QByteArray &reading : {percentDecoded(source, false), percentDecoded(source, true),
                                              jsonDecoded(source), htmlDecoded(source)}) {
                if (!all.contains(reading))
                    all.append(reading);
            }
        }
    }
    return all;
}

bool stands(const QByteArray &value, const QList<QByteArray> &in, bool edges)
{
    const QByteArray sought = edges ? value : value.mid(1, value.size() - 2);
    return std::any_of(in.begin(), in.end(), [&](const QByteArray &text) {
        return text.contains(sought) || standsInBase64(sought, text, !edges);
    });
}

} // namespace fuzz
