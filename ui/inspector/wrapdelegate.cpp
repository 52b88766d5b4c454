// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/wrapdelegate.h"

#include "ui/common/itemframe.h"
#include "ui/common/theme.h"
#include "ui/inspector/headerlistmodel.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace workbench {

namespace {
constexpr int HorizontalPadding = 4;
constexpr int VerticalPadding = 3;
constexpr int SmallestRow = 24;

QRect innerOf(const QRect &cell)
{
    return cell.adjusted(HorizontalPadding, VerticalPadding, -HorizontalPadding, -VerticalPadding);
}

QList<ChipRange> chipsOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const HeaderListModel *>(index.model());
    return model && index.column() == HeaderListModel::Value ? model->lines().at(index.row()).chips
                                                             : QList<ChipRange>();
}

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
    paintItemPanel(painter, item);

    const bool selected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect inner = innerOf(item.rect);
    const QList<ChipRange> chips = chipsOf(index);
    QList<QTextLayout::FormatRange> formats;
    hideUnderChips(formats, chips);
    QTextLayout layout(item.text, item.font);
    layout.setFormats(formats);
    layOut(layout, inner.width());
    static const ChipLook plain;
    const ChipLook &look = m_look ? *m_look : plain;
    paintChipGrounds(*painter, layout, inner.topLeft(), chips, item.palette, look);
    layout.draw(painter, inner.topLeft());
    paintChips(*painter, layout, inner.topLeft(), chips, item.palette, look,
               look.row == index.row() ? look.number : -1);
    painter->restore();

    paintItemFocus(painter, item);
}

QList<ChipNavigation::Spot> WrapDelegate::chipSpots(const QStyleOptionViewItem &option,
                                                    const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect inner = innerOf(item.rect);
    QTextLayout layout(item.text, item.font);
    layOut(layout, inner.width());
    QList<ChipNavigation::Spot> spots;
    const QList<ChipRange> chips = chipsOf(index);
    for (int number = 0; number < chips.size(); ++number) {
        for (const QRectF &rect : chipRects(layout, chips.at(number)))
            spots.append({.rect = rect.translated(inner.topLeft()).toAlignedRect(),
                          .name = chips.at(number).name,
                          .number = number});
    }
    return spots;
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
