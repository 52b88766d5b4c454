// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/timingmodel.h"

#include <QLocale>

namespace workbench {

namespace {
QString millisecondsText(double value)
{
    return QLocale().toString(value, 'f', 1);
}
} // namespace

void TimingModel::setTimings(const Timings &timings)
{
    beginResetModel();
    m_rows.clear();
    double at = 0;
    const auto add = [&](Kind kind, const std::optional<double> &length) {
        if (!length)
            return;
        m_rows.append({.kind = kind, .start = at, .length = *length});
        at += *length;
    };
    add(Kind::Connect, timings.connect);
    add(Kind::Tls, timings.tls);
    add(Kind::Wait, timings.wait);
    add(Kind::Download, timings.download);
    if (timings.total > 0)
        m_rows.append({.kind = Kind::Total, .start = 0, .length = timings.total});
    m_whole = qMax(at, timings.total);
    endResetModel();
}

void TimingModel::refreshWords()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TimingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Phase)
            return phaseText(row.kind);
        return index.column() == Milliseconds ? millisecondsText(row.length) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Bar)
            return tr("from %1 to %2 ms")
                .arg(millisecondsText(row.start), millisecondsText(row.start + row.length));
        return index.column() == Milliseconds ? tr("%1 ms").arg(millisecondsText(row.length))
                                              : phaseText(row.kind);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (index.column() == Milliseconds ? Qt::AlignRight : Qt::AlignLeft)));
    case StartRole:
        return m_whole > 0 ? row.start / m_whole : 0.0;
    case EndRole:
        return m_whole > 0 ? (row.start + row.length) / m_whole : 0.0;
    default:
        return {};
    }
}

QVariant TimingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Milliseconds)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Phase:
        return tr("Phase");
    case Bar:
        return tr("Course");
    case Milliseconds:
        return tr("ms");
    default:
        return {};
    }
}

QString TimingModel::phaseText(Kind kind) const
{
    switch (kind) {
    case Kind::Connect:
        return tr("Connect");
    case Kind::Tls:
        return tr("TLS");
    case Kind::Wait:
        return tr("Waiting");
    case Kind::Download:
        return tr("Download");
    case Kind::Total:
        return tr("Total");
    }
    return {};
}

} // namespace workbench
