// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace workbench {

/// A text cut into the rows of a view, without a copy of the text: 4 bytes a row. A line that is too long for
/// a row is cut into pieces between characters.
class TextLines
{
public:
    static constexpr qsizetype longestPiece = 2000; ///< bytes, so characters at most

    TextLines() = default;
    /// \a json: remember for each piece whether it begins inside a string, for the colours.
    TextLines(const QByteArray &text, bool json);

    const QByteArray &text() const { return m_text; }
    int count() const { return static_cast<int>(m_starts.size()); }
    /// Without the end of line.
    QByteArrayView bytes(int row) const;
    qsizetype start(int row) const { return m_starts.at(row) & offsetMask; }
    bool startsInString(int row) const { return m_starts.at(row) & inStringBit; }
    /// False for the second and later pieces of a long line.
    bool startsLine(int row) const;
    /// The row in which the byte at \a offset is.
    int rowAt(qsizetype offset) const;
    /// Columns of the widest row.
    int widestCells() const { return m_widest; }

private:
    // 2 GB are more than any body we keep; the top bit is free.
    static constexpr quint32 inStringBit = 0x80000000u;
    static constexpr quint32 offsetMask = 0x7fffffffu;

    void addLongLine(qsizetype begin, qsizetype end, bool json);
    void addRow(qsizetype begin, qsizetype end, bool inString);

    QByteArray m_text;
    QList<quint32> m_starts;
    int m_widest = 0;
};

} // namespace workbench
