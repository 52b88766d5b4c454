// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checkdelegate.h"

#include "ui/checklist/checklistmodel.h"
#include "ui/common/themedicon.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace workbench {

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int SmallestTarget = 24; // WCAG 2.5.8
    constexpr int Air = 4;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(SmallestTarget, size.height() + Air));
    return size;
}

/// The box alone would be a target of 13 px: the whole cell ticks.
bool CheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    bool ticks = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        ticks = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        ticks = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!ticks)
        return event->type() == QEvent::MouseButtonDblClick;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void CheckDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ChecklistModel::Evidence) {
        option->palette.setColor(QPalette::Text, themeColor(Role::Accent, option->palette));
        option->font.setUnderline(true);
        return;
    }
    if (index.column() != ChecklistModel::Result)
        return;
    const auto role = static_cast<Role>(index.data(ChecklistModel::ColorRole).toInt());
    if (!(option->features & QStyleOptionViewItem::HasCheckIndicator)) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = iconFor(index, option->palette);
        const int side = option->fontMetrics.height();
        option->decorationSize = QSize(side, side);
    }
    option->palette.setColor(QPalette::Text, themeColor(role, option->palette));
}

QIcon CheckDelegate::iconFor(const QModelIndex &index, const QPalette &palette) const
{
    const QString name = index.data(ChecklistModel::IconRole).toString();
    auto found = m_icons.constFind(name);
    if (found == m_icons.constEnd()) {
        const auto role = static_cast<Role>(index.data(ChecklistModel::ColorRole).toInt());
        found = m_icons.insert(name, themedIcon(QLatin1StringView(name.toLatin1()), palette, role));
    }
    return *found;
}

} // namespace workbench
