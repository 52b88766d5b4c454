// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace workbench {

/// Paints the rows of a LaneModel as arrows between lanes.
class LaneDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// All arrows of this exchange are on a band.
    void setCurrentExchange(qint64 id) { m_current = id; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    qint64 m_current = 0;
};

} // namespace workbench
