// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textlinesdelegate.h"

#include "ui/common/chiptext.h"
#include "ui/common/itemframe.h"
#include "ui/common/jsoncolors.h"
#include "ui/common/textlinesmodel.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr int padding = 4;

/// \a formats of a row for its part from \a first on.
QList<QTextLayout::FormatRange> shifted(const QList<QTextLayout::FormatRange> &formats, int first, int length)
{
    QList<QTextLayout::FormatRange> result;
    for (QTextLayout::FormatRange range : formats) {
        const int begin = std::max(range.start - first, 0);
        const int end = std::min(range.start + range.length - first, length);
        if (begin >= end)
            continue;
        range.start = begin;
        range.length = end - begin;
        result.append(range);
    }
    return result;
}

} // namespace

/// The part of a row that is on the screen.
struct TextLinesDelegate::Slice
{
    int first = 0;
    int length = 0;
    double x = padding; ///< where it begins in the row
};

TextLinesDelegate::TextLinesDelegate(const TextLinesModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void TextLinesDelegate::setFont(const QFont &font)
{
    m_font = font;
    const QFontMetricsF metrics(font);
    m_cellWidth = metrics.horizontalAdvance(QString(100, u'0')) / 100;
    m_rowHeight = 0;
}

int TextLinesDelegate::rowHeight() const
{
    // Chinese characters come from another font, which is often taller; all rows must have one height.
    // Measured when there is a row: it loads that font.
    if (m_rowHeight == 0) {
        QTextLayout sample(u"Hg\u0439\u6f22"_s, m_font);
        layOut(sample);
        m_rowHeight = static_cast<int>(
            std::ceil(std::max(sample.lineAt(0).height(), QFontMetricsF(m_font).lineSpacing())));
    }
    return m_rowHeight;
}

int TextLinesDelegate::columnX(int row, int column) const
{
    const QString text = m_model.shown(row);
    if (isGrid(text, row))
        return padding + static_cast<int>(column * m_cellWidth);
    QTextLayout layout(text, m_font);
    layOut(layout);
    return padding + static_cast<int>(layout.lineAt(0).cursorToX(column));
}

void TextLinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));

    const int row = index.row();
    const QString text = m_model.shown(row);
    Slice slice = visibleSlice(text, row, option.rect, painter->window());
    // Chips as a whole: half a name cannot be read.
    QList<ChipRange> chips = m_model.chips(row);
    for (const ChipRange &chip : std::as_const(chips)) {
        if (chip.start < slice.first && chip.start + chip.length > slice.first) {
            slice.x -= (slice.first - chip.start) * m_cellWidth;
            slice.length += slice.first - chip.start;
            slice.first = chip.start;
        }
        if (chip.start < slice.first + slice.length)
            slice.length = qMax(slice.length, chip.start + chip.length - slice.first);
    }
    QList<QTextLayout::FormatRange> formats;
    if (m_model.isJson() && !selected) {
        formats = jsonColors(text, m_model.lines().startsInString(row), slice.first,
                             slice.first + slice.length, option.palette);
    }
    if (const auto [start, length] = m_model.foundColumns(row); length > 0) {
        QTextLayout::FormatRange hit{start, length, {}};
        hit.format.setBackground(themeColor(Role::FoundTint, option.palette));
        hit.format.setForeground(themeColor(Role::Text, option.palette));
        formats.append(hit);
    }
    // A long row may hold hundreds, of which a few are to be seen.
    const auto seen = [&slice](const ChipRange &chip) {
        return chip.start + chip.length > slice.first && chip.start < slice.first + slice.length;
    };
    const int left = static_cast<int>(std::find_if(chips.cbegin(), chips.cend(), seen) - chips.cbegin());
    chips.removeIf([&seen](const ChipRange &chip) { return !seen(chip); });
    hideUnderChips(formats, chips);
    QTextLayout layout(text.mid(slice.first, slice.length), m_font);
    layout.setFormats(shifted(formats, slice.first, slice.length));
    layOut(layout);
    const double spare = option.rect.height() - layout.lineAt(0).height();
    const QPointF at(option.rect.left() + slice.x, option.rect.top() + spare / 2);
    for (ChipRange &chip : chips)
        chip.start -= slice.first;
    static const ChipLook plain;
    const ChipLook &look = m_look ? *m_look : plain;
    paintChipGrounds(*painter, layout, at, chips, option.palette, look);
    layout.draw(painter, at);
    paintChips(*painter, layout, at, chips, option.palette, look, look.row == row ? look.number - left : -1);

    paintItemFocus(painter, option);
}

QSize TextLinesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int width = static_cast<int>(std::ceil(m_model.lines().widestCells() * m_cellWidth));
    return {width + 2 * padding, rowHeight()};
}

bool TextLinesDelegate::isGrid(const QString &text, int row) const
{
    return text.size() == m_model.lines().bytes(row).size() && !text.contains(u'\t');
}

TextLinesDelegate::Slice TextLinesDelegate::visibleSlice(const QString &text, int row, const QRect &rowRect,
                                                         const QRect &view) const
{
    const int length = static_cast<int>(text.size());
    if (!isGrid(text, row))
        return {0, length};
    const int first =
        std::clamp(static_cast<int>((view.left() - rowRect.left() - padding) / m_cellWidth), 0, length);
    const int last = static_cast<int>((view.right() - rowRect.left()) / m_cellWidth) + 1;
    return {first, std::clamp(last - first, 0, length - first), padding + first * m_cellWidth};
}

void TextLinesDelegate::layOut(QTextLayout &layout) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTabStopDistance(4 * m_cellWidth);
    layout.setTextOption(option);
    layout.setCacheEnabled(true); // else the glyphs are found once more when it is drawn
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

} // namespace workbench
