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
                        .focused = option.state.testFlag(QStyle::State_HasFocus),
                        .traced = m_look && model->isTraced(row) ? m_look->traced : QString(),
                        .chosenChip = m_look && m_look->row == row ? m_look->number : -1};
    paintLaneRow(*painter, option.rect, model->rowAt(row), model->textAt(row), look);
}

QList<ChipNavigation::Spot> LaneDelegate::chipSpots(const QStyleOptionViewItem &option,
                                                    const QModelIndex &index) const
{
    QList<ChipNavigation::Spot> spots;
    const auto *model = qobject_cast<const LaneModel *>(index.model());
    if (!model)
        return spots;
    const LaneLook look{.font = option.font,
                        .palette = option.palette,
                        .current = option.state.testFlag(QStyle::State_Selected),
                        .traced = m_look && model->isTraced(index.row()) ? m_look->traced : QString()};
    for (const auto &[rect, name] :
         laneChips(option.rect, model->rowAt(index.row()), model->textAt(index.row()), look))
        spots.append({.rect = rect, .name = name, .number = static_cast<int>(spots.size())});
    return spots;
}

QSize LaneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, laneRowHeight(option.font)};
}

} // namespace workbench
