// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/namedtext.h"
#include "ui/common/chip.h"

#include <QFont>
#include <QPalette>
#include <QTextLayout>

namespace workbench {

/// A chip in a text that is shown: columns are positions of the QString.
struct ChipRange
{
    int start = 0;
    int length = 0;
    QString name = {};
    bool revealed = false; ///< the value stands there, not the name

    bool operator==(const ChipRange &) const = default;
};

struct ChipText
{
    QString text = {};
    QList<ChipRange> chips = {};

    bool operator==(const ChipText &) const = default;
};

/// As shownText() makes it, with the places of the chips.
ChipText chipText(const NamedText &named);

/// How the chips of a view look now. One for all rows.
struct ChipLook
{
    QString traced = {};
    int row = -1;    ///< of the chip that the keyboard has chosen
    int number = -1; ///< which one of that row
};

/// Where each chip stands in a text that is laid out; several places where a line ends inside of it.
QList<QRectF> chipRects(const QTextLayout &layout, const ChipRange &chip);

/// Hides the letters under the chips: they are painted in their own way.
void hideUnderChips(QList<QTextLayout::FormatRange> &formats, const QList<ChipRange> &chips);

/// What stands behind the text: call it before the text is drawn at \a at.
void paintChipGrounds(QPainter &painter, const QTextLayout &layout, QPointF at, const QList<ChipRange> &chips,
                      const QPalette &palette, const ChipLook &look);

/// What stands over the text. \a chosen is the number of the chosen chip among these, or -1.
void paintChips(QPainter &painter, const QTextLayout &layout, QPointF at, const QList<ChipRange> &chips,
                const QPalette &palette, const ChipLook &look, int chosen);

/// "AT1, RT1": for the ear; empty without chips.
QString chipNames(const QList<ChipRange> &chips);

} // namespace workbench
