// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chiptext.h"

#include <QAbstractTableModel>
#include <QList>

namespace workbench {

/// One line of the headers page. Both texts are ready to be shown: named and without control characters.
struct HeaderLine
{
    QString name = {};
    QString value = {};
    QList<ChipRange> chips = {}; ///< of the secrets in the value
    bool ours = false; ///< not a header field: the address, the status, what is inside a Basic header

    bool operator==(const HeaderLine &) const = default;
};

/// Names and values, read-only.
class HeaderListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };
    enum DataRole { OursRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<HeaderLine> &lines);
    const QList<HeaderLine> &lines() const { return m_lines; }
    void refreshWords();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<HeaderLine> m_lines;
};

} // namespace workbench
