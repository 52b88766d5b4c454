// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace workbench {

/// Paints a lesson of the list: number and title, state with icon and word, goal.
class LessonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum DataRole {
        IdRole = Qt::UserRole,
        NumberRole,
        GoalRole,
        StateRole,     ///< int, LessonEntry::State
        StateWordRole, ///< in words
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace workbench
