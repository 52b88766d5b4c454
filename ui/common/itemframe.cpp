// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/itemframe.h"

#include <QApplication>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace workbench {

namespace {
const QStyle *styleOf(const QStyleOptionViewItem &item)
{
    return item.widget ? item.widget->style() : QApplication::style();
}
} // namespace

void paintItemPanel(QPainter *painter, const QStyleOptionViewItem &item)
{
    styleOf(item)->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
}

void paintItemFocus(QPainter *painter, const QStyleOptionViewItem &item)
{
    if (!item.state.testFlag(QStyle::State_HasFocus))
        return;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(item);
    focus.backgroundColor = item.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    styleOf(item)->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
}

} // namespace workbench
