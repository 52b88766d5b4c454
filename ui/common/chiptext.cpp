// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chiptext.h"

#include "ui/common/shownbytes.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace workbench {

namespace {
/// Between the letters and the line around them. A letter beside has as much room.
constexpr double Beside = 2.5;

void paintFrame(QPainter &painter, const QRectF &rect, const QPalette &palette, bool traced, bool chosen)
{
    const double line = traced ? 2 : 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColor(traced ? Role::Accent : Role::Border, palette), line));
    painter.drawRoundedRect(rect.adjusted(line / 2, line / 2, -line / 2, -line / 2), 3, 3);
    if (chosen) {
        painter.setPen(QPen(themeColor(Role::Text, palette), 1, Qt::DotLine));
        painter.drawRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
}

/// Among the letters of a text there is as much room as the name itself takes, whatever stands beside.
void fitInto(QPainter &painter, const QString &name, const QFont &like, const QRectF &rect, ChipState &state)
{
    QFont widest = like;
    widest.setBold(true);
    const QFontMetricsF metrics(widest);
    state.plain = metrics.horizontalAdvance(chipLabel(name, like)) + 4 > rect.width();
    const double wanted = state.plain ? metrics.horizontalAdvance(name) + 2 : 0;
    QFont font = like;
    if (wanted > rect.width()) // a line's end cut the name in two
        font.setPointSizeF(qMax(1.0, like.pointSizeF() * qMax(0.7, rect.width() / wanted)));
    painter.setFont(font);
}
} // namespace

ChipText chipText(const NamedText &named)
{
    ChipText shown;
    qsizetype done = 0;
    for (const NamePlace &place : named.places) {
        shown.text += shownText(QByteArrayView(named.text).sliced(done, place.start - done));
        const QString face = shownText(QByteArrayView(named.text).sliced(place.start, place.length));
        shown.chips.append({.start = static_cast<int>(shown.text.size()),
                            .length = static_cast<int>(face.size()),
                            .name = place.name,
                            .revealed = face != place.name});
        shown.text += face;
        done = place.start + place.length;
    }
    shown.text += shownText(QByteArrayView(named.text).sliced(done));
    return shown;
}

QList<QRectF> chipRects(const QTextLayout &layout, const ChipRange &chip)
{
    QList<QRectF> rects;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = qMax(chip.start, line.textStart());
        const int to = qMin(chip.start + chip.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        const double right = line.cursorToX(to);
        rects.append(
            QRectF(qMin(left, right) - Beside, line.y(), qAbs(right - left) + 2 * Beside, line.height()));
    }
    return rects;
}

void hideUnderChips(QList<QTextLayout::FormatRange> &formats, const QList<ChipRange> &chips)
{
    for (const ChipRange &chip : chips) {
        if (chip.revealed)
            continue;
        QTextLayout::FormatRange hidden{chip.start, chip.length, {}};
        hidden.format.setForeground(Qt::transparent);
        formats.append(hidden);
    }
}

void paintChipGrounds(QPainter &painter, const QTextLayout &layout, QPointF at, const QList<ChipRange> &chips,
                      const QPalette &palette, const ChipLook &look)
{
    for (const ChipRange &chip : chips) {
        if (!chip.revealed || chip.name != look.traced)
            continue;
        for (const QRectF &rect : chipRects(layout, chip))
            painter.fillRect(rect.translated(at), themeColor(Role::FoundTint, palette));
    }
}

void paintChips(QPainter &painter, const QTextLayout &layout, QPointF at, const QList<ChipRange> &chips,
                const QPalette &palette, const ChipLook &look, int chosen)
{
    if (chips.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const ChipRange &chip = chips.at(i);
        ChipState state{.traced = chip.name == look.traced, .chosen = i == chosen};
        QList<QRectF> rects = chipRects(layout, chip);
        if (rects.isEmpty())
            continue;
        if (chip.revealed) {
            for (const QRectF &rect : std::as_const(rects))
                paintFrame(painter, rect.translated(at), palette, state.traced, state.chosen);
            continue;
        }
        // A name that a line's end cuts in two is written once, where there is most room for it.
        const auto widest =
            std::max_element(rects.begin(), rects.end(),
                             [](const QRectF &a, const QRectF &b) { return a.width() < b.width(); });
        fitInto(painter, chip.name, layout.font(), *widest, state);
        paintChip(painter, widest->translated(at), chip.name, palette, state);
    }
    painter.restore();
}

QString chipNames(const QList<ChipRange> &chips)
{
    QStringList names;
    for (const ChipRange &chip : chips) {
        if (!names.contains(chip.name))
            names.append(chip.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace workbench
