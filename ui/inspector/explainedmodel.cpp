// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/explainedmodel.h"

namespace workbench {

using namespace Qt::StringLiterals;

void ExplainedModel::setRows(const QList<ExplainedRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ExplainedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExplainedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ExplainedRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: // what the list searches by its first letters
        return QString(row.name + u' ' + row.value.left(200));
    case Qt::AccessibleTextRole:
        return wholeText(row);
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace workbench
