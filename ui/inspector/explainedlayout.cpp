// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/explainedlayout.h"

#include "ui/common/theme.h"
#include "ui/inspector/explainedlist.h"

#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr int Padding = 5;
constexpr int MostValueLines = 3; ///< a longer value is told whole to a screen reader, and on the other pages
constexpr int AnyLines = 1000;

QString smallText(const ExplainedRow &row)
{
    QStringList parts;
    if (!row.clause.isEmpty())
        parts.append(row.clause);
    if (row.origin != 0)
        parts.append((row.counterpart ? u"→ "_s : u"← "_s) + row.originText);
    return parts.join(u" · "_s);
}
} // namespace

ExplainedLayout::ExplainedLayout(const ExplainedRow &row, const QFont &font, int width)
{
    QFont bold = font;
    bold.setBold(true);
    const QFont mono = monospaceFont(font);
    const double indent = row.indented ? QFontMetricsF(font).averageCharWidth() * 3 : 0;
    const double left = Padding + indent;
    const double room = qMax(20.0, width - left - Padding);
    double y = Padding;

    // The name takes what it needs; a value that has too little room beside it goes below.
    const QFontMetricsF boldMetrics(bold);
    const double gap = boldMetrics.averageCharWidth() * 1.5;
    const double nameWidth = boldMetrics.horizontalAdvance(row.name) + gap;
    const bool beside = nameWidth < room * 0.6;
    const double nameHeight = add(Text::Name, row.name, bold, {left, y}, room, AnyLines);
    if (beside) {
        const double valueHeight = add(Text::Value, row.value, row.missing ? font : mono,
                                       {left + nameWidth, y}, room - nameWidth, MostValueLines, row.chips);
        y += qMax(nameHeight, valueHeight);
    } else {
        y += nameHeight;
        y += add(Text::Value, row.value, row.missing ? font : mono, {left, y}, room, MostValueLines,
                 row.chips);
    }
    y += add(Text::Kind, row.kind, font, {left, y}, room, AnyLines);
    if (!row.finding.isEmpty()) {
        const int side = qRound(QFontMetricsF(font).height());
        const double markWidth = row.mark == PartVerdict::None ? 0 : side + 4;
        if (markWidth > 0)
            m_mark = QRect(qRound(left), qRound(y), side, side);
        y += add(Text::Finding, verdictAndFinding(row), font, {left + markWidth, y}, room - markWidth,
                 AnyLines);
    }
    y += add(Text::Small, smallText(row), font, {left, y}, room, AnyLines);
    m_height = static_cast<int>(std::ceil(y)) + Padding;
}

double ExplainedLayout::add(Text kind, const QString &text, const QFont &font, QPointF place, double width,
                            int mostLines, const QList<ChipRange> &chips)
{
    if (text.isEmpty())
        return 0;
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    hideUnderChips(formats, chips);
    layout->setFormats(formats);
    const auto breakLines = [&] {
        double height = 0;
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        layout->endLayout();
        return height;
    };
    double height = breakLines();
    if (layout->lineCount() > mostLines) {
        const QTextLine last = layout->lineAt(mostLines - 1);
        layout->setText(text.left(qMax(1, last.textStart() + last.textLength() - 2)) + u'…');
        height = breakLines();
    }
    m_blocks.push_back({kind, std::move(layout), place});
    return height;
}

} // namespace workbench
