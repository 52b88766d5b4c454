// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checklistmodel.h"

#include "app/words/checkwords.h"
#include "ui/checklist/checkcells.h"

#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

void ChecklistModel::setRows(const QList<CheckRow> &rows)
{
    const auto sameCheck = [](const CheckRow &a, const CheckRow &b) { return a.id == b.id; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameCheck)) {
        m_rows = rows; // the same checks: the selection stays
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ChecklistModel::setRow(int row, const CheckRow &value)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const bool ticked = CheckCells::isByHand(value) && m_rows.at(row).state == CheckState::Passed;
    m_rows[row] = value;
    if (ticked && CheckCells::shownState(value) == CheckState::Manual)
        m_rows[row].state = CheckState::Passed;
    rowChanged(row);
}

void ChecklistModel::setTicked(int row, bool ticked)
{
    if (!isTickable(index(row, Result)))
        return;
    m_rows[row].state = ticked ? CheckState::Passed : CheckState::Manual;
    rowChanged(row);
}

int ChecklistModel::count(CheckState state) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [state](const CheckRow &row) {
        return CheckCells::shownState(row) == state;
    }));
}

int ChecklistModel::runningRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const CheckRow &row) { return row.state == CheckState::Running; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ChecklistModel::refreshWords()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChecklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckRow &row = m_rows.at(index.row());
    const CheckState state = CheckCells::shownState(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.row() + 1, index.column());
    case Qt::CheckStateRole:
        if (isTickable(index))
            return state == CheckState::Passed ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.row() + 1, index.column());
    case Qt::AccessibleDescriptionRole:
    case RemarkRole:
        return CheckCells::remark(row);
    case StateRole:
        return static_cast<int>(state);
    case IconRole:
        return QString(CheckCells::iconName(state));
    case ColorRole:
        return static_cast<int>(CheckCells::colorRole(state));
    case FailureTextRole:
        return CheckCells::failureText(row);
    case ExchangesRole:
        return QVariant::fromValue(row.exchanges);
    case MainExchangeRole:
        return CheckCells::mainExchange(row);
    case RowTextRole:
        return rowText(row, index.row() + 1);
    default:
        return {};
    }
}

bool ChecklistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !isTickable(index))
        return false;
    const bool ticked = value.toInt() == Qt::Checked;
    setTicked(index.row(), ticked);
    Q_EMIT manualTicked(index.row(), ticked);
    return true;
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::AccessibleTextRole && section == Number)
        return tr("Number");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return u"#"_s;
    case Check:
        return tr("Check");
    case Expected:
        return tr("Expected");
    case Got:
        //: Column: what the server answered
        return tr("Got");
    case Result:
        return tr("Result");
    case Evidence:
        //: Column: the numbers of the exchanges that show the result
        return tr("Evidence");
    default:
        return {};
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    if (isTickable(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString ChecklistModel::text(const CheckRow &row, int number, int column) const
{
    switch (column) {
    case Number:
        return QString::number(number);
    case Check:
        return CheckWords::title(row.id);
    case Expected:
        return CheckCells::expected(row);
    case Got:
        return row.got;
    case Result:
        return CheckCells::resultText(CheckCells::shownState(row));
    case Evidence:
        return CheckCells::evidence(row);
    default:
        return {};
    }
}

/// A cell is read alone: its first two columns tell the result as well, and nothing is read as "blank".
QString ChecklistModel::accessibleText(const CheckRow &row, int number, int column) const
{
    const QString result = CheckCells::resultText(CheckCells::shownState(row));
    switch (column) {
    case Number:
        //: Screen reader: "Check 4 of 9: passed"
        return tr("Check %1 of %2: %3").arg(number).arg(m_rows.size()).arg(result);
    case Check:
        //: Screen reader: a check, then its result
        return tr("%1: %2").arg(CheckWords::title(row.id), result);
    case Got:
        return row.got.isEmpty() ? tr("no answer yet") : row.got;
    case Evidence:
        return row.exchanges.isEmpty() ? tr("no exchange")
                                       : tr("Exchange %1").arg(CheckCells::evidence(row).mid(2));
    default:
        return text(row, number, column);
    }
}

QString ChecklistModel::rowText(const CheckRow &row, int number) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(text(row, number, column));
    const QString failure = CheckCells::failureText(row);
    if (!failure.isEmpty())
        cells.append(failure);
    return cells.join(u'\t');
}

bool ChecklistModel::isTickable(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() != Result)
        return false;
    const CheckRow &row = m_rows.at(index.row());
    const CheckState state = CheckCells::shownState(row);
    return CheckCells::isByHand(row) && (state == CheckState::Manual || state == CheckState::Passed);
}

void ChecklistModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace workbench
