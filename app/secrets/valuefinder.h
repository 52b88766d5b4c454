// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/namedtext.h"
#include "app/secrets/valueplace.h"

#include <QByteArray>

#include <array>
#include <unordered_map>
#include <vector>

namespace workbench {

/// Finds known values in a text, in every spelling of Escaping, and puts names in their place.
///
/// Where several values start at one place the longest spelling wins. Where two overlap, both names are
/// written for what they cover together: no piece of either is left. Of a very long value the beginning is
/// enough, so that no text makes the search longer than text and beginnings together.
class ValueFinder
{
public:
    using Place = ValuePlace;

    /// Nothing happens when these bytes are known already.
    void add(const QByteArray &value, const QByteArray &name, Place place);
    QByteArray named(const QByteArray &text) const { return marked(text, false).text; }
    /// The same with the places of the names; or the text as it is with the places of the values.
    NamedText marked(const QByteArray &text, bool keepValues) const;
    bool occursIn(const QByteArray &text) const;

private:
    struct Value
    {
        QByteArray bytes;
        QByteArray name;
        Place place = Place::Anywhere;
        qsizetype firstSpecial =
            0; ///< the first byte that some spelling reads as something else; or the size
    };
    struct Match
    {
        qsizetype start = 0;
        qsizetype end = 0;
        int value = -1;
    };
    class Search;

    void addStart(const QByteArray &start, int value);
    const std::vector<int> *startingWith(quint32 start) const;

    std::vector<Value> m_values;
    /// The values by their first four bytes, and a bit for each of these: nearly every place of a text is
    /// done with after one look at a bit.
    std::unordered_map<quint32, std::vector<int>> m_byStart;
    std::vector<quint64> m_bits;
    std::vector<int> m_short; ///< those of less than four bytes
    std::array<bool, 256> m_shortStarts = {};
    std::array<quint8, 256> m_firstBytes =
        {};                ///< bit n: some value has this byte at place n of its first four
    bool m_spaces = false; ///< some value has one, so a '+' may stand for it
};

} // namespace workbench
