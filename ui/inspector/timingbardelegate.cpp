// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/timingbardelegate.h"

#include "ui/common/theme.h"
#include "ui/inspector/timingmodel.h"

#include <QPainter>

namespace workbench {

void TimingBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // the background of a selected row
    constexpr double Thinnest = 2;
    const QRectF room =
        QRectF(option.rect).adjusted(4, option.rect.height() / 4.0, -4, -option.rect.height() / 4.0);
    const double start = index.data(TimingModel::StartRole).toDouble();
    const double end = index.data(TimingModel::EndRole).toDouble();
    const double width = qMax(Thinnest, (end - start) * room.width());
    const double left = qMin(room.left() + start * room.width(), room.right() - width);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(QRectF(left, room.top(), width, room.height()),
                      selected ? option.palette.color(QPalette::HighlightedText)
                               : themeColor(Role::Accent, option.palette));
}

} // namespace workbench
