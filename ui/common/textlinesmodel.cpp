// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textlinesmodel.h"

#include "ui/common/shownbytes.h"

#include <algorithm>

namespace workbench {

void TextLinesModel::setLines(TextLines lines, bool json, const QList<NamePlace> &places)
{
    beginResetModel();
    m_places = places;
    m_lines = std::move(lines);
    m_json = json;
    m_found.reset();
    endResetModel();
}

void TextLinesModel::setFound(std::optional<FoundRange> found)
{
    m_found = found;
}

std::pair<int, int> TextLinesModel::foundColumns(int row) const
{
    if (!m_found)
        return {0, 0};
    const QByteArrayView bytes = m_lines.bytes(row);
    const qsizetype start = m_lines.start(row);
    const qsizetype from = std::clamp<qsizetype>(m_found->start - start, 0, bytes.size());
    const qsizetype to = std::clamp<qsizetype>(m_found->start + m_found->length - start, 0, bytes.size());
    if (from >= to)
        return {0, 0};
    return {static_cast<int>(shownText(bytes.first(from)).size()),
            static_cast<int>(shownText(bytes.sliced(from, to - from)).size())};
}

bool TextLinesModel::isRevealed(const NamePlace &place) const
{
    return QByteArrayView(m_lines.text()).sliced(place.start, place.length) != place.name.toUtf8();
}

QList<ChipRange> TextLinesModel::chips(int row) const
{
    if (m_places.isEmpty())
        return {};
    const QByteArrayView bytes = m_lines.bytes(row);
    const qsizetype start = m_lines.start(row);
    QList<ChipRange> chips;
    auto place =
        std::upper_bound(m_places.begin(), m_places.end(), start,
                         [](qsizetype at, const NamePlace &each) { return at < each.start + each.length; });
    int columns = 0;
    qsizetype done = 0;
    for (; place != m_places.end() && place->start < start + bytes.size(); ++place) {
        const qsizetype from = qMax<qsizetype>(0, place->start - start);
        const qsizetype to = qMin(place->start + place->length - start, bytes.size());
        columns += static_cast<int>(shownText(bytes.sliced(done, from - done)).size());
        const QString face = shownText(bytes.sliced(from, to - from));
        chips.append({.start = columns,
                      .length = static_cast<int>(face.size()),
                      .name = place->name,
                      .revealed = isRevealed(*place)});
        columns += static_cast<int>(face.size());
        done = to;
    }
    return chips;
}

int TextLinesModel::nextChipRow(int from, bool forward) const
{
    if (forward) {
        const qsizetype start = from + 1 < m_lines.count() ? m_lines.start(from + 1) : m_lines.text().size();
        const auto next =
            std::lower_bound(m_places.begin(), m_places.end(), start,
                             [](const NamePlace &each, qsizetype at) { return each.start < at; });
        return next == m_places.end() ? -1 : m_lines.rowAt(next->start);
    }
    if (from <= 0)
        return -1;
    const auto next = std::lower_bound(m_places.begin(), m_places.end(), m_lines.start(from),
                                       [](const NamePlace &each, qsizetype at) { return each.start < at; });
    return next == m_places.begin() ? -1 : m_lines.rowAt((next - 1)->start);
}

QString TextLinesModel::shown(int row) const
{
    return shownText(m_lines.bytes(row));
}

int TextLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_lines.count();
}

QVariant TextLinesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown(index.row());
    if (role == Qt::AccessibleDescriptionRole)
        return chipNames(chips(index.row()));
    return {};
}

} // namespace workbench
