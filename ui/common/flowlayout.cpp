// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace workbench {

namespace {

QSize sizeIn(const QLayoutItem &item, int available)
{
    const QSize hint = item.sizeHint().expandedTo(item.minimumSize());
    const int width = std::min(hint.width(), std::max(available, item.minimumSize().width()));
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : hint.height()};
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, Qt::Alignment alignment)
    : QLayout(parent)
    , m_rowAlignment(alignment)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> row;
    QList<QSize> sizes;
    int top = inner.top();
    int used = 0;
    int height = 0;
    const auto endRow = [&] {
        if (apply)
            placeRow(row, sizes, inner, top, height);
        top += height;
        row.clear();
        sizes.clear();
        used = height = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(*item, inner.width());
        if (!row.isEmpty() && used + spacing() + size.width() > inner.width()) {
            endRow();
            top += spacing();
        }
        used += size.width() + (row.isEmpty() ? 0 : spacing());
        height = std::max(height, size.height());
        row.append(item);
        sizes.append(size);
    }
    endRow();
    return top - rect.top() + contentsMargins().bottom();
}

void FlowLayout::placeRow(const QList<QLayoutItem *> &row, const QList<QSize> &sizes, const QRect &rect,
                          int top, int height) const
{
    int width = static_cast<int>(std::max<qsizetype>(row.size() - 1, 0)) * spacing();
    for (const QSize &size : sizes)
        width += size.width();
    int left = rect.left();
    if (m_rowAlignment & Qt::AlignHCenter)
        left += std::max(0, (rect.width() - width) / 2);
    else if (m_rowAlignment & Qt::AlignRight)
        left += std::max(0, rect.width() - width);
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QPoint corner(left, top + (height - sizes.at(i).height()) / 2);
        row.at(i)->setGeometry(QRect(corner, sizes.at(i)));
        left += sizes.at(i).width() + spacing();
    }
}

} // namespace workbench
