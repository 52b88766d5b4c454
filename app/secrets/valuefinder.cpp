// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/valuefinder.h"

#include "app/secrets/escapedtext.h"

#include <algorithm>
#include <cstring>

namespace workbench {

namespace {
constexpr qsizetype StartSize = 4;
constexpr size_t FilterBits = 64 * 1024; ///< fits the first cache
/// More of a value is not needed to know it; a cut token is one too. (The beginnings of signed tokens are
/// alike.)
constexpr qsizetype Beginning = 1024;
/// A text with that many places where a value nearly stands was made for it: now a little is enough.
constexpr int Patience = 4096;
constexpr qsizetype LittleOfIt = 16;

constexpr Escaping AllEscapings[] = {
    {Layer::Percent, Layer::None}, {Layer::Percent, Layer::Percent}, {Layer::Percent, Layer::Json},
    {Layer::Percent, Layer::Html}, {Layer::Json, Layer::None},       {Layer::Json, Layer::Percent},
    {Layer::Json, Layer::Json},    {Layer::Json, Layer::Html},       {Layer::Html, Layer::None},
    {Layer::Html, Layer::Percent}, {Layer::Html, Layer::Json},       {Layer::Html, Layer::Html},
};

bool startsEscape(char c)
{
    return c == '%' || c == '\\' || c == '&';
}

bool isSpecial(char c)
{
    return startsEscape(c) || c == '+';
}

/// An escape of one of the two layers starts with this byte.
bool startsIn(Escaping escaping, char start)
{
    const Layer layer = start == '\\' ? Layer::Json : start == '&' ? Layer::Html : Layer::Percent;
    return escaping.outer == layer || escaping.inner == layer;
}

quint32 startAt(const char *bytes)
{
    quint32 start = 0;
    std::memcpy(&start, bytes, sizeof start);
    return start;
}

size_t filterBit(quint32 start)
{
    return (start * 0x9e3779b1U) >> 16;
}

qsizetype samePart(const char *left, const char *right, qsizetype most)
{
    constexpr qsizetype Step = 64;
    qsizetype same = 0;
    while (same + Step <= most && std::memcmp(left + same, right + same, Step) == 0)
        same += Step;
    while (same < most && left[same] == right[same])
        ++same;
    return same;
}
} // namespace

/// One search of one text: every match of every value, by the place where it starts.
class ValueFinder::Search
{
public:
    Search(const ValueFinder &finder, const QByteArray &text, bool firstOnly)
        : m_finder(finder)
        , m_text(text)
        , m_firstOnly(firstOnly)
        , m_nearly(finder.m_values.size())
        , m_seen(finder.m_values.size())
    {
    }

    std::vector<Match> run()
    {
        searchPlain();
        if (!enough() && !m_finder.m_short.empty())
            searchShort();
        if (!enough()) {
            std::fill(m_seen.begin(), m_seen.end(), Match());
            searchEscaped();
        }
        std::stable_sort(m_matches.begin(), m_matches.end(), [](const Match &left, const Match &right) {
            return left.start != right.start ? left.start < right.start
                   : left.end != right.end   ? left.end > right.end
                                             : left.value < right.value;
        });
        return std::move(m_matches);
    }

private:
    const ValueFinder &m_finder;
    const QByteArray &m_text;
    bool m_firstOnly;
    std::vector<Match> m_matches;
    std::vector<int> m_nearly; ///< how often each value began and did not go on
    /// The last match of each value. Inside of it the same value is not looked for: a text of one repeated
    /// character would else take forever.
    std::vector<Match> m_seen;

    bool enough() const { return m_firstOnly && !m_matches.empty(); }

    const Value &valueOf(int number) const { return m_finder.m_values[static_cast<size_t>(number)]; }

    bool isInside(int number, qsizetype at) const
    {
        const Match &last = m_seen[static_cast<size_t>(number)];
        return at < last.end && at != last.start;
    }

    void take(qsizetype at, qsizetype end, int number)
    {
        if (end <= at || !standsInPlace(valueOf(number).place, m_text, at, end))
            return;
        const Match match{.start = at, .end = end, .value = number};
        m_seen[static_cast<size_t>(number)] = match;
        m_matches.push_back(match);
    }

    bool isEnoughOf(int number, qsizetype matched)
    {
        const qsizetype size = valueOf(number).bytes.size();
        int &nearly = m_nearly[static_cast<size_t>(number)];
        if (matched >= std::min(size, nearly < Patience ? Beginning : LittleOfIt))
            return true;
        nearly += matched >= LittleOfIt;
        return false;
    }

    void searchPlain()
    {
        const char *data = m_text.constData();
        const quint64 *bits = m_finder.m_bits.data();
        if (m_finder.m_byStart.empty())
            return;
        for (qsizetype at = 0; at + StartSize <= m_text.size(); ++at) {
            const quint32 start = startAt(data + at);
            const size_t bit = filterBit(start);
            if ((bits[bit / 64] >> (bit % 64) & 1) == 0)
                continue;
            const std::vector<int> *values = m_finder.startingWith(start);
            for (size_t i = 0; values && i < values->size(); ++i)
                tryPlain(at, (*values)[i]);
            if (enough())
                return;
        }
    }

    void searchShort()
    {
        for (qsizetype at = 0; at < m_text.size() && !enough(); ++at) {
            if (!m_finder.m_shortStarts[static_cast<unsigned char>(m_text[at])])
                continue;
            for (const int number : m_finder.m_short)
                tryPlain(at, number);
        }
    }

    /// The value as it is, or as it is up to the first escape.
    void tryPlain(qsizetype at, int number)
    {
        if (isInside(number, at))
            return;
        const Value &value = valueOf(number);
        const qsizetype most = std::min(value.bytes.size(), m_text.size() - at);
        const qsizetype same = samePart(m_text.constData() + at, value.bytes.constData(), most);
        if (isEnoughOf(number, same))
            take(at, at + same, number);
        if (same == 0)
            return;
        const bool special = value.firstSpecial < same;
        const bool escape = at + same < m_text.size() && isSpecial(m_text[at + same]);
        if (!special && (!escape || same == value.bytes.size()))
            return;
        // As long as there was nothing special all spellings are the same: go on from there.
        const qsizetype from = special ? 0 : same;
        for (const Escaping escaping : AllEscapings) {
            if (special || startsIn(escaping, m_text[at + same]))
                tryEscaped(escaping, at, number, from);
        }
    }

    void tryEscaped(Escaping escaping, qsizetype at, int number, qsizetype from = 0)
    {
        if (isInside(number, at))
            return;
        const QByteArrayView value(valueOf(number).bytes);
        const Extent extent = matchExtent(escaping, m_text, at + from, value.sliced(from));
        if (isEnoughOf(number, from + extent.matched))
            take(at, extent.end, number);
    }

    void searchEscaped()
    {
        const bool pluses = m_finder.m_spaces;
        const bool percent = m_text.contains('%') || (pluses && m_text.contains('+'));
        const bool json = m_text.contains('\\');
        const bool html = m_text.contains('&');
        std::vector<Escaping> escapings;
        for (const Escaping escaping : AllEscapings) {
            if (escaping.outer == Layer::Json ? json : escaping.outer == Layer::Html ? html : percent)
                escapings.push_back(escaping);
        }
        if (escapings.empty())
            return;
        for (qsizetype at = 0; at < m_text.size() && !enough(); ++at) {
            const char c = m_text[at];
            if (!startsEscape(c) && !(pluses && c == '+'))
                continue;
            for (const Escaping escaping : escapings) {
                if (startsIn(escaping, c))
                    searchAround(escaping, at);
            }
        }
    }

    /// Values with an escape at this place and none before it, where that is one of their first four bytes:
    /// all others start plainly.
    void searchAround(Escaping escaping, qsizetype at)
    {
        std::array<char, 2 * StartSize> bytes{}; // what stands before, and what the escapes stand for
        qsizetype count = 0;
        for (qsizetype next = at; next < m_text.size() && count < StartSize;) {
            const ReadCharacter character = readCharacter(escaping, m_text, next);
            if (next == at &&
                ((character.next == at + 1 && !character.spaceOrPlus) || !mayStart(character.bytes[0], at)))
                return; // no escape of this sort, or of nothing that a value starts with
            for (int i = 0; i < character.count && count < StartSize; ++i)
                bytes[static_cast<size_t>(StartSize + count++)] = character.bytes[static_cast<size_t>(i)];
            next = character.next;
        }
        const qsizetype most = std::min(at, StartSize - 1);
        for (qsizetype before = 1; before <= most; ++before)
            bytes[static_cast<size_t>(StartSize - before)] = m_text[at - before];
        std::replace(bytes.begin(), bytes.end(), ' ', '+');
        for (qsizetype before = 0; before <= most; ++before) {
            if (before + count >= StartSize)
                tryStart(escaping, at - before, startAt(bytes.data() + StartSize - before));
        }
        for (const int number : m_finder.m_short) {
            for (qsizetype before = 0; before <= std::min(at, valueOf(number).bytes.size() - 1); ++before)
                tryEscaped(escaping, at - before, number);
        }
    }

    /// Some value has this byte among its first ones, with what stands before it.
    bool mayStart(char byte, qsizetype at) const
    {
        const auto has = [&](char c, qsizetype place) {
            return (m_finder.m_firstBytes[static_cast<unsigned char>(c)] >> place & 1) != 0;
        };
        for (qsizetype before = 0; before < StartSize && before <= at; ++before) {
            if (has(byte, before) && (before == 0 || has(m_text[at - before], 0)))
                return true;
        }
        return false;
    }

    void tryStart(Escaping escaping, qsizetype at, quint32 start)
    {
        const std::vector<int> *values = m_finder.startingWith(start);
        for (size_t i = 0; values && i < values->size(); ++i)
            tryEscaped(escaping, at, (*values)[i]);
    }
};

void ValueFinder::add(const QByteArray &value, const QByteArray &name, Place place)
{
    const bool known =
        value.isEmpty() || std::any_of(m_values.begin(), m_values.end(),
                                       [&](const Value &other) { return other.bytes == value; });
    if (known)
        return;
    const int number = static_cast<int>(m_values.size());
    const auto special = std::find_if(value.begin(), value.end(), isSpecial);
    m_values.push_back(
        {.bytes = value, .name = name, .place = place, .firstSpecial = special - value.begin()});
    m_spaces = m_spaces || value.contains(' ');
    for (qsizetype i = 0; i < std::min(StartSize, value.size()); ++i) {
        for (const char c : {value[i], value[i] == ' ' ? '+' : value[i]})
            m_firstBytes[static_cast<unsigned char>(c)] |= static_cast<quint8>(1 << i);
    }
    if (value.size() < StartSize) {
        m_short.push_back(number);
        m_shortStarts[static_cast<unsigned char>(value[0])] = true;
        return;
    }
    const QByteArray start = value.left(StartSize);
    addStart(start, number);
    if (start.contains(' ')) // as the search writes it that reads through escapes
        addStart(QByteArray(start).replace(' ', '+'), number);
}

void ValueFinder::addStart(const QByteArray &start, int value)
{
    const quint32 key = startAt(start.constData());
    m_bits.resize(FilterBits / 64);
    m_bits[filterBit(key) / 64] |= quint64(1) << (filterBit(key) % 64);
    m_byStart[key].push_back(value);
}

const std::vector<int> *ValueFinder::startingWith(quint32 start) const
{
    const size_t bit = filterBit(start);
    if (m_bits.empty() || (m_bits[bit / 64] >> (bit % 64) & 1) == 0)
        return nullptr;
    const auto found = m_byStart.find(start);
    return found == m_byStart.end() ? nullptr : &found->second;
}

NamedText ValueFinder::marked(const QByteArray &text, bool keepValues) const
{
    NamedText out;
    if (m_values.empty()) {
        out.text = text;
        return out;
    }
    qsizetype copied = 0;
    const std::vector<Match> matches = Search(*this, text, false).run();
    if (!keepValues && !matches.empty())
        out.text.reserve(text.size());
    for (const Match &match : matches) {
        if (match.end <= copied)
            continue; // inside another one
        const QByteArray &name = m_values[static_cast<size_t>(match.value)].name;
        const qsizetype start = qMax(copied, match.start);
        if (keepValues) {
            out.places.append({.start = start, .length = match.end - start, .name = QString::fromUtf8(name)});
        } else {
            out.text.append(text.constData() + copied, start - copied);
            out.places.append(
                {.start = out.text.size(), .length = name.size(), .name = QString::fromUtf8(name)});
            out.text.append(name);
        }
        copied = match.end;
    }
    if (keepValues || copied == 0)
        out.text = text;
    else
        out.text.append(text.constData() + copied, text.size() - copied);
    return out;
}

bool ValueFinder::occursIn(const QByteArray &text) const
{
    return !m_values.empty() && !Search(*this, text, true).run().empty();
}

} // namespace workbench
