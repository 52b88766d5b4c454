// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/checklist.h"

#include <QAbstractTableModel>

namespace workbench {

/// The checks as a table. Which colour and icon a result has is told by roles: a model has no palette.
class ChecklistModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Check, Expected, Got, Result, Evidence, ColumnCount };
    Q_ENUM(Column)

    enum DataRole {
        StateRole = Qt::UserRole + 1, ///< int of the CheckState that is shown
        IconRole,                     ///< QString, a name of themedIcon()
        ColorRole,                    ///< int of a Role of the theme
        FailureTextRole,              ///< why the row failed; empty for the others
        RemarkRole,                   ///< a sentence on the row in any state; may be empty
        ExchangesRole,                ///< QList<qint64>
        MainExchangeRole,             ///< qint64; 0 when nothing was sent
        RowTextRole,                  ///< the whole row as one line with tabs, to be copied
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the rows as they are; a row that is ticked by hand comes as Passed.
    void setRows(const QList<CheckRow> &rows);
    /// One row during a run. A run knows nothing of what a person saw: a tick stays.
    void setRow(int row, const CheckRow &value);
    const QList<CheckRow> &rows() const { return m_rows; }
    /// Sets the tick without manualTicked(), to undo one.
    void setTicked(int row, bool ticked);

    /// Counts what is shown: a row to tick is Manual before the run as well.
    int count(CheckState state) const;
    /// The first row that is running, else -1.
    int runningRow() const;

    /// After a change of language.
    void refreshWords();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A person ticked or unticked a row.
    void manualTicked(int row, bool ticked);

private:
    QString text(const CheckRow &row, int number, int column) const;
    QString accessibleText(const CheckRow &row, int number, int column) const;
    QString rowText(const CheckRow &row, int number) const;
    bool isTickable(const QModelIndex &index) const;
    void rowChanged(int row);

    QList<CheckRow> m_rows;
};

} // namespace workbench
