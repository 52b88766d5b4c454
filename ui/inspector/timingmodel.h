// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"

#include <QAbstractTableModel>

namespace workbench {

/// The phases of one exchange that were seen, and their sum: label, bar, milliseconds.
class TimingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Phase, Bar, Milliseconds, ColumnCount };
    enum DataRole {
        StartRole = Qt::UserRole, ///< double, 0 … 1 of the whole
        EndRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimings(const Timings &timings);
    void refreshWords();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Kind { Connect, Tls, Wait, Download, Total };
    struct Row
    {
        Kind kind = Kind::Total;
        double start = 0; ///< ms since the request began
        double length = 0;
    };

    QString phaseText(Kind kind) const;

    QList<Row> m_rows;
    double m_whole = 0; ///< ms; the scale of the bars
};

} // namespace workbench
