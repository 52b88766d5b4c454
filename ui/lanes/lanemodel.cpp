// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanemodel.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace workbench {

LaneModel::LaneModel(const ExchangeLog &log, const SecretRegister &names, QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
    , m_names(names)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &LaneModel::lookAgain);
    connect(&log, &ExchangeLog::appended, this, &LaneModel::onChanged);
    connect(&log, &ExchangeLog::changed, this, &LaneModel::onChanged);
    connect(&log, &ExchangeLog::reset, this, [this] {
        m_travellers.clear();
        m_unsettled.clear();
        refilter();
    });
    rebuild();
}

void LaneModel::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    refilter();
}

void LaneModel::refilter()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

QModelIndex LaneModel::indexOf(qint64 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return m_log.exchanges().at(row.logRow).id == id;
    });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

qint64 LaneModel::idAt(int row) const
{
    return m_log.exchanges().at(m_rows.at(row).logRow).id;
}

const LaneText &LaneModel::textAt(int row) const
{
    const Row &asked = m_rows.at(row);
    if (!asked.text)
        asked.text = LaneWords::text(m_log.exchanges().at(asked.logRow), asked.lane,
                                     travellersAt(asked.logRow), m_names);
    return *asked.text;
}

void LaneModel::setTrace(const ValueTrace &trace)
{
    if (trace == m_trace)
        return;
    m_trace = trace;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool LaneModel::isTraced(int row) const
{
    return m_trace.holds(idAt(row)) && textAt(row).chips.contains(m_trace.name);
}

void LaneModel::refreshWords()
{
    m_travellers.fill(std::nullopt);
    for (const Row &row : std::as_const(m_rows))
        row.text.reset();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int LaneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isTraced(index.row()) ? textAt(index.row()).spoken + u". "_s + LaneWords::trace(m_trace.name)
                                     : textAt(index.row()).spoken;
    case IdRole:
        return idAt(index.row());
    default:
        return {};
    }
}

QList<LaneModel::Row> LaneModel::rowsOf(int logRow) const
{
    QList<Row> rows;
    if (m_filter && !m_filter(logRow))
        return rows;
    for (const LaneRow &lane : laneRows(m_log.exchanges().at(logRow)))
        rows.append({.logRow = logRow, .lane = lane});
    return rows;
}

const Travellers &LaneModel::travellersAt(int logRow) const
{
    auto &known = m_travellers[logRow];
    if (!known)
        known = findTravellers(m_log.exchanges().at(logRow), m_names);
    return *known;
}

void LaneModel::rebuild()
{
    const int count = static_cast<int>(m_log.exchanges().size());
    m_travellers.resize(count);
    m_rows.clear();
    for (int logRow = 0; logRow < count; ++logRow)
        m_rows += rowsOf(logRow);
}

void LaneModel::onChanged(int logRow)
{
    m_travellers.resize(m_log.exchanges().size());
    follow(logRow);
    m_unsettled.insert(logRow);
    m_later.start();
}

/// Brings the arrows of one exchange to what it is now.
void LaneModel::follow(int logRow)
{
    m_travellers[logRow].reset();
    const auto before = [](const Row &row, int wanted) { return row.logRow < wanted; };
    const auto begin = std::lower_bound(m_rows.begin(), m_rows.end(), logRow, before);
    const auto end = std::lower_bound(begin, m_rows.end(), logRow + 1, before);
    const int first = static_cast<int>(begin - m_rows.begin());
    const int had = static_cast<int>(end - begin);
    const QList<Row> rows = rowsOf(logRow);
    const int has = static_cast<int>(rows.size());
    if (has == had) {
        std::copy(rows.begin(), rows.end(), m_rows.begin() + first);
        if (has > 0)
            Q_EMIT dataChanged(index(first), index(first + has - 1));
        return;
    }
    if (had > 0) {
        beginRemoveRows({}, first, first + had - 1);
        m_rows.remove(first, had);
        endRemoveRows();
    }
    if (has > 0) {
        beginInsertRows({}, first, first + has - 1);
        m_rows.insert(first, has, Row());
        std::copy(rows.begin(), rows.end(), m_rows.begin() + first);
        endInsertRows();
    }
}

/// The reader of an answer names its tokens after the log has announced the answer.
void LaneModel::lookAgain()
{
    const QSet<int> rows = std::exchange(m_unsettled, {});
    for (const int logRow : rows)
        follow(logRow);
}

} // namespace workbench
