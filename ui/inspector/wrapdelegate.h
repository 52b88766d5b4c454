// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chipnavigation.h"

#include <QStyledItemDelegate>

namespace workbench {

/// Text that breaks at words and, where a word is longer than its column (a token, an address), anywhere.
class WrapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// How the chips look; must outlive the delegate.
    void setChipLook(const ChipLook &look) { m_look = &look; }
    /// Where the chips of a value stand, in the coordinates of `option`, whose rectangle is that of the cell.
    QList<ChipNavigation::Spot> chipSpots(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const ChipLook *m_look = nullptr;
};

} // namespace workbench
