// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/valuelifedelegate.h"

#include "ui/common/chip.h"
#include "ui/run/valuelifemodel.h"

#include <QApplication>
#include <QPainter>

namespace workbench {

namespace {
constexpr int Padding = 4;
constexpr int Gap = 8;
constexpr int SmallestRow = 24; // WCAG 2.5.8
constexpr int WrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
} // namespace

int ValueLifeDelegate::chipWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    int width = 0;
    for (int row = 0; row < index.model()->rowCount(); ++row) {
        const QString name = index.sibling(row, 0).data(ValueLifeModel::NameRole).toString();
        width = qMax(width, chipSize(name, option.font).width());
    }
    return width;
}

void ValueLifeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    painter->setFont(item.font);
    const QRect inner = item.rect.adjusted(Padding, Padding, -Padding, -Padding);
    const QString name = index.data(ValueLifeModel::NameRole).toString();
    const QRect chip(inner.topLeft(), chipSize(name, item.font));
    paintChip(*painter, chip, name, item.palette, {.dead = index.data(ValueLifeModel::DeadRole).toBool()});
    const bool selected = item.state & QStyle::State_Selected;
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(inner.adjusted(chipWidth(item, index) + Gap, 2, 0, 0), WrapFlags, text);
    painter->restore();
}

QSize ValueLifeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int chips = chipWidth(option, index) + Gap + 2 * Padding;
    const QFontMetrics metrics(option.font);
    const int width = qMax(option.rect.width(), chips + metrics.averageCharWidth() * 20);
    const QRect words = metrics.boundingRect(QRect(0, 0, width - chips, 1), WrapFlags,
                                             index.data(Qt::DisplayRole).toString());
    return {chips + words.width(), qMax(SmallestRow, words.height() + 2 + 2 * Padding)};
}

} // namespace workbench
