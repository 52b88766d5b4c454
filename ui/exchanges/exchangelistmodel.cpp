// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangelistmodel.h"

#include "ui/exchanges/exchangecells.h"

#include <algorithm>
#include <utility>

namespace workbench {

using namespace Qt::StringLiterals;

ExchangeListModel::ExchangeListModel(const ExchangeLog &log, const SecretRegister &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_names(names)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ExchangeListModel::lookAgain);
    connect(&log, &ExchangeLog::appended, this, &ExchangeListModel::onAppended);
    connect(&log, &ExchangeLog::changed, this, &ExchangeListModel::onChanged);
    connect(&log, &ExchangeLog::reset, this, [this] {
        beginResetModel();
        m_travellers.clear();
        m_unsettled.clear();
        rebuild();
        endResetModel();
    });
    rebuild();
}

void ExchangeListModel::setFilter(const QString &filter)
{
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    m_filter = filter;
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    rebuild();
    endResetModel();
}

QModelIndex ExchangeListModel::indexOf(qint64 id) const
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (m_log.exchanges().at(m_rows.at(row)).id == id)
            return index(static_cast<int>(row), 0);
    }
    return {};
}

void ExchangeListModel::setTrace(const ValueTrace &trace)
{
    if (trace == m_trace)
        return;
    m_trace = trace;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ExchangeListModel::refreshNames()
{
    m_travellers.fill(std::nullopt);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT namesRefreshed();
}

void ExchangeListModel::refreshWords()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ExchangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExchangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExchangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int logRow = m_rows.at(index.row());
    const Exchange &exchange = m_log.exchanges().at(logRow);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(logRow, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(logRow, index.column());
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == Number || index.column() == Milliseconds;
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    case IdRole:
        return exchange.id;
    case VerdictRole:
        return static_cast<int>(exchange.verdict);
    case TracedRole:
        return m_trace.holds(exchange.id);
    case RowTextRole:
        return rowText(logRow);
    default:
        return {};
    }
}

QVariant ExchangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Number || section == Milliseconds))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const bool spoken = role == Qt::AccessibleTextRole;
    switch (section) {
    case Number:
        return spoken ? tr("Number") : u"#"_s;
    case Way:
        return spoken ? tr("From and to") : tr("From → To");
    case Subject:
        return tr("What");
    case Secrets:
        return tr("Secrets");
    case Outcome:
        return tr("Result");
    case Milliseconds:
        return spoken ? tr("Milliseconds") : tr("ms");
    default:
        return {};
    }
}

const Travellers &ExchangeListModel::travellersAt(int logRow) const
{
    auto &known = m_travellers[logRow];
    if (!known)
        known = findTravellers(m_log.exchanges().at(logRow), m_names);
    return *known;
}

bool ExchangeListModel::matches(int logRow) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = rowText(logRow);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString ExchangeListModel::cellText(int logRow, int column) const
{
    const Exchange &exchange = m_log.exchanges().at(logRow);
    switch (column) {
    case Number:
        return QString::number(exchange.id);
    case Way:
        return ExchangeCells::way(exchange);
    case Subject:
        return ExchangeCells::subject(exchange, m_names);
    case Secrets:
        return ExchangeCells::secrets(travellersAt(logRow));
    case Outcome:
        return ExchangeCells::outcome(exchange, m_names);
    case Milliseconds:
        return ExchangeCells::milliseconds(exchange);
    default:
        return {};
    }
}

QString ExchangeListModel::spokenText(int logRow, int column) const
{
    const Exchange &exchange = m_log.exchanges().at(logRow);
    switch (column) {
    case Number:
        // A row is heard through its first cell: that one says it all.
        return ExchangeCells::spokenRow(exchange, travellersAt(logRow), m_names) +
               (m_trace.holds(exchange.id) ? u' ' + ExchangeCells::spokenTrace(m_trace.name) : QString());
    case Way:
        return ExchangeCells::spokenWay(exchange);
    case Secrets:
        return ExchangeCells::spokenSecrets(travellersAt(logRow));
    case Outcome:
        return ExchangeCells::spokenOutcome(exchange, m_names);
    default:
        return cellText(logRow, column);
    }
}

QString ExchangeListModel::rowText(int logRow) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(cellText(logRow, column));
    return cells.join(u'\t');
}

void ExchangeListModel::rebuild()
{
    const int count = static_cast<int>(m_log.exchanges().size());
    m_travellers.resize(count);
    m_rows.clear();
    for (int logRow = 0; logRow < count; ++logRow) {
        if (matches(logRow))
            m_rows.append(logRow);
    }
}

void ExchangeListModel::onAppended(int logRow)
{
    m_travellers.resize(m_log.exchanges().size());
    reconsider(logRow);
    m_unsettled.insert(logRow);
    m_later.start();
}

void ExchangeListModel::onChanged(int logRow)
{
    m_travellers[logRow].reset();
    reconsider(logRow);
    m_unsettled.insert(logRow);
    m_later.start();
}

/// Brings one row of the log in, takes it out or repaints it, as the filter says now.
void ExchangeListModel::reconsider(int logRow)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), logRow);
    const int row = static_cast<int>(place - m_rows.begin());
    const bool shown = place != m_rows.end() && *place == logRow;
    const bool wanted = matches(logRow);
    if (shown && wanted) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (shown) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    } else if (wanted) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, logRow);
        endInsertRows();
    }
}

/// The reader of an answer names its tokens after the log has announced the answer.
void ExchangeListModel::lookAgain()
{
    const QSet<int> rows = std::exchange(m_unsettled, {});
    for (const int logRow : rows) {
        m_travellers[logRow].reset();
        reconsider(logRow);
    }
}

} // namespace workbench
