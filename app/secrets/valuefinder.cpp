// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/valuefinder.h"

#include "app/secrets/escapedtext.h"

#include <algorithm>
#include <span>

namespace workbench {

namespace {
constexpr int BytePairs = 256 * 256;
constexpr int EscapesOnly = 1; ///< the first bucket stays empty: it marks pairs that may start an escape

int byteAt(QByteArrayView text, qsizetype at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool startsEscape(int c)
{
    return c == '%' || c == '\\' || c == '&';
}

constexpr Escaping AllEscapings[] = {Escaping::Percent, Escaping::PercentTwice, Escaping::Json,
                                     Escaping::Html};

/// Those in which this byte starts something.
std::span<const Escaping> escapingsOf(char start)
{
    static constexpr Escaping OfPercent[] = {Escaping::Percent, Escaping::PercentTwice};
    static constexpr Escaping OfBackslash[] = {Escaping::Json};
    static constexpr Escaping OfAmpersand[] = {Escaping::Html};
    if (start == '%' || start == '+')
        return OfPercent;
    if (start == '\\')
        return OfBackslash;
    return OfAmpersand;
}

bool isSpecial(int c)
{
    return startsEscape(c) || c == '+';
}

bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

bool isLetterOrDigit(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c >= 0x80;
}

bool isWordCharacter(int c)
{
    return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
}

bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isEndOrSpace(int c)
{
    return c == NoCharacter || isSpace(c);
}

/// "127.0.0.1:8080", "//host:8080", also with "%3A" for the colon.
bool isPort(QByteArrayView text, qsizetype at, qsizetype end)
{
    const QByteArrayView value = text.sliced(at, end - at);
    if (!std::all_of(value.begin(), value.end(),
                     [](char c) { return isDigit(static_cast<unsigned char>(c)); }))
        return false;
    if (characterBefore(text, at) != ':')
        return false;
    const qsizetype colon = text[at - 1] == ':' ? at - 1 : at - 3;
    qsizetype start = colon;
    while (start > 0 && (isWordCharacter(byteAt(text, start - 1)) || text[start - 1] == '[' ||
                         text[start - 1] == ']' || text[start - 1] == ':'))
        --start;
    const QByteArrayView host = text.sliced(start, colon - start);
    if (host.isEmpty() || (start > 0 && text[start - 1] == '@')) // a user's name and a password
        return false;
    return host.contains('.') || host.endsWith(']') || host.endsWith("localhost") ||
           (start >= 2 && text.sliced(start - 2, 2) == QByteArrayView("//"));
}

/// `scope` in `scope=read` and in `"scope": "read"`.
bool isName(QByteArrayView text, qsizetype at, qsizetype end)
{
    const int before = characterBefore(text, at);
    const Behind behind = characterBehind(text, end);
    if (behind.character == '=')
        return before == '&' || before == '?' || before == ';' || before == ',' || isEndOrSpace(before);
    if (before != '"' || behind.character != '"')
        return false;
    Behind next = characterBehind(text, behind.next);
    while (isSpace(next.character))
        next = characterBehind(text, next.next);
    return next.character == ':';
}

bool isAlone(QByteArrayView text, qsizetype at, qsizetype end)
{
    const int before = characterBefore(text, at);
    const Behind behind = characterBehind(text, end);
    if (before == InsideEscape || isWordCharacter(before))
        return false;
    if (behind.character == '.') { // the end of a sentence
        const int next = characterBehind(text, behind.next).character;
        return isEndOrSpace(next) || next == '"';
    }
    return !isWordCharacter(behind.character);
}

bool isWholeValue(QByteArrayView text, qsizetype at, qsizetype end)
{
    const int before = characterBefore(text, at);
    const int behind = characterBehind(text, end).character;
    if (before == NoCharacter)
        return behind == NoCharacter;
    return (before == '=' || before == '"') && (behind == '&' || behind == '"' || isEndOrSpace(behind));
}

bool standsInPlace(ValueFinder::Place place, QByteArrayView text, qsizetype at, qsizetype end)
{
    switch (place) {
    case ValueFinder::Place::Anywhere:
        return true;
    case ValueFinder::Place::Alone:
        return isAlone(text, at, end) && !isPort(text, at, end) && !isName(text, at, end);
    case ValueFinder::Place::WholeValue:
        return isWholeValue(text, at, end) && !isName(text, at, end);
    }
    return true;
}
} // namespace

void ValueFinder::add(const QByteArray &value, const QByteArray &name, Place place)
{
    const bool known =
        value.isEmpty() || std::any_of(m_values.begin(), m_values.end(),
                                       [&](const Value &other) { return other.bytes == value; });
    if (known)
        return;
    if (m_starts.empty()) {
        m_starts.resize(BytePairs);
        m_buckets.resize(1);
        for (const int first : {'%', '\\', '&'}) {
            for (int second = 0; second < 256; ++second)
                m_starts[static_cast<size_t>(first * 256 + second)] = EscapesOnly;
        }
    }
    const int number = static_cast<int>(m_values.size());
    m_values.push_back({.bytes = value, .name = name, .place = place});
    const int first = byteAt(value, 0);
    m_byFirstByte[static_cast<size_t>(first)].push_back(number);

    const bool anySecond = value.size() == 1;
    for (int second = 0; second < 256; ++second) {
        const bool fits = anySecond || second == byteAt(value, 1) || isSpecial(second);
        if (fits)
            addStart(first, second, number);
        if (first == ' ')
            addStart('+', second, number);
    }
}

void ValueFinder::addStart(int first, int second, int value)
{
    int &start = m_starts[static_cast<size_t>(first * 256 + second)];
    if (start == 0 || start == EscapesOnly) {
        m_buckets.emplace_back();
        start = static_cast<int>(m_buckets.size());
    }
    m_buckets[static_cast<size_t>(start - 1)].push_back(value);
}

qsizetype ValueFinder::endOf(const Value &value, const QByteArray &text, qsizetype at) const
{
    // Most candidates differ in their first bytes, before anything that an escaping would read in another
    // way.
    bool special = false;
    qsizetype same = 0;
    const qsizetype most = std::min(value.bytes.size(), text.size() - at);
    while (same < most && text[at + same] == value.bytes[same]) {
        special = special || isSpecial(byteAt(text, at + same));
        ++same;
    }
    qsizetype longest = -1;
    if (same == value.bytes.size() && standsInPlace(value.place, text, at, at + same))
        longest = at + same;
    if (!special && (longest >= 0 || !isSpecial(byteAt(text, at + same))))
        return longest;
    // As long as there was nothing special all spellings are the same: go on from there.
    const qsizetype from = special ? 0 : same;
    const std::span<const Escaping> escapings =
        special ? std::span<const Escaping>(AllEscapings) : escapingsOf(text[at + same]);
    for (const Escaping escaping : escapings) {
        const qsizetype end = matchEnd(escaping, text, at + from, QByteArrayView(value.bytes).sliced(from));
        if (end > longest && standsInPlace(value.place, text, at, end))
            longest = end;
    }
    return longest;
}

ValueFinder::Match ValueFinder::longestPlain(const QByteArray &text, qsizetype at, int bucket) const
{
    Match longest;
    for (const int number : m_buckets[static_cast<size_t>(bucket - 1)]) {
        const qsizetype end = endOf(m_values[static_cast<size_t>(number)], text, at);
        if (end > longest.end)
            longest = {.end = end, .value = number};
    }
    return longest;
}

ValueFinder::Match ValueFinder::longestEscaped(const QByteArray &text, qsizetype at) const
{
    Match longest;
    for (const Escaping escaping : escapingsOf(text[at])) {
        const ReadCharacter character = readCharacter(escaping, text, at);
        if (character.next == at + 1)
            continue; // no escape of this sort
        const auto first = static_cast<unsigned char>(character.bytes[0]);
        for (const int number : m_byFirstByte[first]) {
            const Value &value = m_values[static_cast<size_t>(number)];
            const qsizetype end = matchEnd(escaping, text, at, value.bytes);
            if (end > longest.end && standsInPlace(value.place, text, at, end))
                longest = {.end = end, .value = number};
        }
    }
    return longest;
}

ValueFinder::Match ValueFinder::longestAt(const QByteArray &text, qsizetype at, int bucket) const
{
    Match longest = longestPlain(text, at, bucket);
    if (startsEscape(byteAt(text, at))) {
        const Match escaped = longestEscaped(text, at);
        if (escaped.end > longest.end)
            longest = escaped;
    }
    return longest;
}

template <typename Take>
void ValueFinder::search(const QByteArray &text, Take take) const
{
    if (m_values.empty())
        return;
    qsizetype covered = 0;
    size_t pair = static_cast<size_t>(byteAt(text, 0));
    for (qsizetype at = 0; at < text.size(); ++at) {
        pair = (pair << 8 | static_cast<size_t>(byteAt(text, at + 1))) & (BytePairs - 1);
        const int bucket = m_starts[pair];
        if (bucket == 0)
            continue;
        const Match match = longestAt(text, at, bucket);
        if (match.end <= covered)
            continue;
        covered = match.end;
        if (!take(at, match))
            return;
    }
}

QByteArray ValueFinder::named(const QByteArray &text) const
{
    QByteArray out;
    qsizetype copied = 0;
    search(text, [&](qsizetype at, const Match &match) {
        if (at > copied)
            out.append(text.constData() + copied, at - copied);
        out.append(m_values[static_cast<size_t>(match.value)].name);
        copied = match.end;
        return true;
    });
    if (copied == 0)
        return text;
    out.append(text.constData() + copied, text.size() - copied);
    return out;
}

bool ValueFinder::occursIn(const QByteArray &text) const
{
    bool found = false;
    search(text, [&](qsizetype, const Match &) {
        found = true;
        return false;
    });
    return found;
}

} // namespace workbench
