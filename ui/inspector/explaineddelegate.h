// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace workbench {

struct ChipLook;

/// Draws an ExplainedRow over as many lines as its words need.
class ExplainedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How the chips look; must outlive the delegate.
    void setChipLook(const ChipLook &look) { m_look = &look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ChipLook *m_look = nullptr;
};

} // namespace workbench
