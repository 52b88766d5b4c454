// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textlinesmodel.h"

#include "ui/common/shownbytes.h"

namespace workbench {

void TextLinesModel::setLines(TextLines lines, bool json)
{
    beginResetModel();
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
    return {};
}

} // namespace workbench
