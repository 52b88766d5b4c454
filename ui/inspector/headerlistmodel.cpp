// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/headerlistmodel.h"

namespace workbench {

void HeaderListModel::setLines(const QList<HeaderLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void HeaderListModel::refreshWords()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int HeaderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HeaderListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeaderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HeaderLine &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == Name ? line.name : line.value;
    if (role == Qt::AccessibleDescriptionRole && index.column() == Value)
        return chipNames(line.chips);
    if (role == OursRole)
        return line.ours;
    return {};
}

QVariant HeaderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace workbench
