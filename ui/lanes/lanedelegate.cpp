// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanedelegate.h"

#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanepainter.h"

namespace workbench {

void LaneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *model = qobject_cast<const LaneModel *>(index.model());
    if (!model)
        return;
    const int row = index.row();
    const qint64 id = model->idAt(row);
    const LaneLook look{.font = option.font,
                        .palette = option.palette,
                        .number = model->isFirst(row) ? QString::number(id) : QString(),
                        .ofCurrent = id == m_current,
                        .current = option.state.testFlag(QStyle::State_Selected),
                        .focused = option.state.testFlag(QStyle::State_HasFocus)};
    paintLaneRow(*painter, option.rect, model->rowAt(row), model->textAt(row), look);
}

QSize LaneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, laneRowHeight(option.font)};
}

} // namespace workbench
