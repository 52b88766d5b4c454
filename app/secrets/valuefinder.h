// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <vector>

namespace workbench {

/// Finds known values in a text, in one pass and in every spelling of Escaping, and puts names in their
/// place.
///
/// Where several values start at one place the longest spelling wins. Where two overlap, both names are
/// written for what they cover together: no piece of either is left.
class ValueFinder
{
public:
    /// Where a value counts. A short one would else be found in words and numbers that have nothing to do
    /// with it.
    enum class Place {
        Anywhere,
        Alone, ///< not next to a letter, digit, '.', '-' or '_'; not a port, not a parameter's or member's
               ///< name
        WholeValue, ///< all of a form value or a JSON string value, or all of the text
    };

    /// Nothing happens when these bytes are known already.
    void add(const QByteArray &value, const QByteArray &name, Place place);
    QByteArray named(const QByteArray &text) const;
    bool occursIn(const QByteArray &text) const;

private:
    struct Value
    {
        QByteArray bytes;
        QByteArray name;
        Place place = Place::Anywhere;
    };
    struct Match
    {
        qsizetype end = -1;
        int value = -1;
    };

    void addStart(int first, int second, int value);
    Match longestAt(const QByteArray &text, qsizetype at, int bucket) const;
    Match longestPlain(const QByteArray &text, qsizetype at, int bucket) const;
    Match longestEscaped(const QByteArray &text, qsizetype at) const;
    qsizetype endOf(const Value &value, const QByteArray &text, qsizetype at) const;
    /// Calls take(at, match) for each match that is not inside an earlier one, until it answers false.
    template <typename Take>
    void search(const QByteArray &text, Take take) const;

    std::vector<Value> m_values;
    /// For each pair of bytes that a text may have at the start of a value: the bucket with those values,
    /// plus one. Nearly every place of a text is done with after one look here.
    std::vector<int> m_starts;
    std::vector<std::vector<int>> m_buckets;
    std::array<std::vector<int>, 256> m_byFirstByte;
};

} // namespace workbench
