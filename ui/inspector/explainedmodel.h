// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/explainedrow.h"

#include <QAbstractListModel>

namespace workbench {

/// The parts of one half, read-only.
class ExplainedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<ExplainedRow> &rows);
    const QList<ExplainedRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<ExplainedRow> m_rows;
};

} // namespace workbench

Q_DECLARE_METATYPE(workbench::ExplainedRow)
