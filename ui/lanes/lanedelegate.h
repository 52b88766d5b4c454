// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chipnavigation.h"

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

    /// How the chips look; must outlive the delegate.
    void setChipLook(const ChipLook &look) { m_look = &look; }
    /// Where the chips of an arrow stand.
    QList<ChipNavigation::Spot> chipSpots(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ChipLook *m_look = nullptr;
    qint64 m_current = 0;
};

} // namespace workbench
