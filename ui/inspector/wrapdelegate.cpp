// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/wrapdelegate.h"

#include "ui/common/theme.h"
#include "ui/inspector/headerlistmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace workbench {

namespace {
constexpr int HorizontalPadding = 4;
constexpr int VerticalPadding = 3;
constexpr int SmallestRow = 24;

/// The height of the text when it is `width` wide.
double layOut(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}
} // namespace

void WrapDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == HeaderListModel::Value)
        option->font = monospaceFont(option->font);
    else if (index.data(HeaderListModel::OursRole).toBool())
        option->font.setItalic(true);
}

void WrapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect inner =
        item.rect.adjusted(HorizontalPadding, VerticalPadding, -HorizontalPadding, -VerticalPadding);
    QTextLayout layout(item.text, item.font);
    layOut(layout, inner.width());
    layout.draw(painter, inner.topLeft());
    painter->restore();

    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.backgroundColor = item.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    QTextLayout layout(item.text, item.font);
    // Asked without a rectangle for the width of a column, and with its width for the height of a row.
    const bool widthKnown = option.rect.width() > 2 * HorizontalPadding;
    const double height = layOut(layout, widthKnown ? option.rect.width() - 2 * HorizontalPadding : 1.0e6);
    const int width = widthKnown
                          ? option.rect.width()
                          : static_cast<int>(std::ceil(layout.maximumWidth())) + 2 * HorizontalPadding + 1;
    return {width, qMax(SmallestRow, static_cast<int>(std::ceil(height)) + 2 * VerticalPadding)};
}

} // namespace workbench
