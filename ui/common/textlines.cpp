// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textlines.h"

#include "ui/common/shownbytes.h"

#include <algorithm>
#include <cstring>

namespace workbench {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// Follows the quotes of JSON.
struct StringState
{
    bool inString = false;
    bool escaped = false;

    void read(QByteArrayView bytes)
    {
        for (const char byte : bytes) {
            if (escaped)
                escaped = false;
            else if (byte == '"')
                inString = !inString;
            else if (byte == '\\')
                escaped = inString;
        }
    }
};

} // namespace

TextLines::TextLines(const QByteArray &text, bool json)
    : m_text(text)
{
    Q_ASSERT(text.size() <= qsizetype(offsetMask));
    m_starts.reserve(text.count('\n') + 1);
    const char *const bytes = text.constData();
    qsizetype begin = 0;
    while (begin < text.size()) {
        const void *found = std::memchr(bytes + begin, '\n', static_cast<size_t>(text.size() - begin));
        const qsizetype end = found ? static_cast<const char *>(found) - bytes : text.size();
        if (end - begin > longestPiece)
            addLongLine(begin, end, json);
        else
            addRow(begin, end, false);
        begin = end + 1;
    }
}

void TextLines::addLongLine(qsizetype begin, qsizetype end, bool json)
{
    StringState state;
    while (end - begin > longestPiece) {
        qsizetype cut = begin + longestPiece;
        // Not inside a character; what is not UTF-8 may be cut anywhere.
        for (int back = 0; back < 3 && isContinuation(m_text.at(cut)); ++back)
            --cut;
        const bool inString = state.inString;
        if (json) {
            state.read(QByteArrayView(m_text).sliced(begin, cut - begin));
            // Not between a backslash and what it escapes.
            if (state.escaped)
                --cut;
            state.escaped = false;
        }
        addRow(begin, cut, inString);
        begin = cut;
    }
    addRow(begin, end, state.inString);
}

void TextLines::addRow(qsizetype begin, qsizetype end, bool inString)
{
    constexpr qsizetype MostCellsOfAByte = 5; // an invisible character of two bytes
    m_starts.append(static_cast<quint32>(begin) | (inString ? inStringBit : 0));
    if ((end - begin) * MostCellsOfAByte > m_widest)
        m_widest = std::max(m_widest, shownCells(QByteArrayView(m_text).sliced(begin, end - begin)));
}

QByteArrayView TextLines::bytes(int row) const
{
    const qsizetype begin = start(row);
    qsizetype end = row + 1 < count() ? start(row + 1) : m_text.size();
    if (end > begin && m_text.at(end - 1) == '\n') {
        --end;
        if (end > begin && m_text.at(end - 1) == '\r')
            --end;
    }
    return QByteArrayView(m_text).sliced(begin, end - begin);
}

bool TextLines::startsLine(int row) const
{
    return row == 0 || m_text.at(start(row) - 1) == '\n';
}

int TextLines::rowAt(qsizetype offset) const
{
    const auto after =
        std::upper_bound(m_starts.cbegin(), m_starts.cend(), offset, [](qsizetype value, quint32 begin) {
            return value < qsizetype(begin & offsetMask);
        });
    return static_cast<int>(std::max<qsizetype>(after - m_starts.cbegin() - 1, 0));
}

} // namespace workbench
