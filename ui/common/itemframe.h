// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace workbench {

// What the style draws of an item that its delegate paints by itself. `item` is complete: of
// QStyledItemDelegate::initStyleOption().

/// The ground, to be painted first: plain, selected or under the pointer.
void paintItemPanel(QPainter *painter, const QStyleOptionViewItem &item);

/// The frame of the current item, to be painted last; nothing without the focus.
void paintItemFocus(QPainter *painter, const QStyleOptionViewItem &item);

} // namespace workbench
