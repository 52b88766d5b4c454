// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QMap>
#include <QStyledItemDelegate>

namespace workbench {

/// The result gets icon and colour, the evidence looks like a link, and the whole cell with a box ticks it.
class CheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// After a change of palette.
    void forgetIcons() { m_icons.clear(); }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QIcon iconFor(const QModelIndex &index, const QPalette &palette) const;

    mutable QMap<QString, QIcon> m_icons;
};

} // namespace workbench
