// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/explaineddelegate.h"

#include "ui/common/itemframe.h"
#include "ui/common/theme.h"
#include "ui/common/themedicon.h"
#include "ui/inspector/explainedlayout.h"
#include "ui/inspector/explainedmodel.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr int SmallestTarget = 24; // WCAG 2.5.8

Role roleOf(PartVerdict verdict)
{
    switch (verdict) {
    case PartVerdict::None:
        break;
    case PartVerdict::Good:
        return Role::Good;
    case PartVerdict::Remark:
        return Role::Warning;
    case PartVerdict::Wrong:
        return Role::Error;
    }
    return Role::Text;
}

QLatin1StringView iconOf(PartVerdict verdict)
{
    switch (verdict) {
    case PartVerdict::Good:
        return "good"_L1;
    case PartVerdict::Remark:
        return "warning"_L1;
    default:
        return "error"_L1;
    }
}

QColor colourOf(ExplainedLayout::Text text, const ExplainedRow &row, const QPalette &palette)
{
    switch (text) {
    case ExplainedLayout::Text::Name:
        return themeColor(Role::Text, palette);
    case ExplainedLayout::Text::Value:
        return themeColor(row.missing ? roleOf(row.mark) : Role::Accent, palette);
    case ExplainedLayout::Text::Kind:
        return themeColor(Role::Text, palette);
    case ExplainedLayout::Text::Finding:
        return themeColor(roleOf(row.mark), palette);
    case ExplainedLayout::Text::Small:
        return themeColor(Role::Muted, palette);
    }
    return {};
}

int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}
} // namespace

void ExplainedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto row = index.data(ExplainedModel::RowRole).value<ExplainedRow>();
    paintItemPanel(painter, item);

    const bool selected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor over = item.palette.color(group, QPalette::HighlightedText);
    const ExplainedLayout layout(row, item.font, item.rect.width());
    painter->save();
    for (const ExplainedLayout::Block &block : layout.blocks()) {
        painter->setPen(selected ? over : colourOf(block.text, row, item.palette));
        const QPointF at = item.rect.topLeft() + block.place;
        if (block.text != ExplainedLayout::Text::Value || row.chips.isEmpty()) {
            block.layout->draw(painter, at);
            continue;
        }
        static const ChipLook plain;
        const ChipLook &look = m_look ? *m_look : plain;
        paintChipGrounds(*painter, *block.layout, at, row.chips, item.palette, look);
        block.layout->draw(painter, at);
        paintChips(*painter, *block.layout, at, row.chips, item.palette, look,
                   look.row == index.row() ? look.number : -1);
    }
    if (!layout.mark().isEmpty()) {
        const QRect mark = layout.mark().translated(item.rect.topLeft());
        const Role role = selected ? Role::SelectionText : roleOf(row.mark);
        themedIcon(iconOf(row.mark), item.palette, role).paint(painter, mark);
    }
    painter->setPen(QPen(themeColor(Role::Border, item.palette), ruleWidth(item.palette)));
    if (!isHighContrast(item.palette))
        painter->setOpacity(0.35);
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    painter->restore();

    paintItemFocus(painter, item);
}

QSize ExplainedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int width = widthFor(item);
    const ExplainedLayout layout(index.data(ExplainedModel::RowRole).value<ExplainedRow>(), item.font, width);
    return {width, qMax(SmallestTarget, layout.height())};
}

} // namespace workbench
