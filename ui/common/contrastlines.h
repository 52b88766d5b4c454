// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

namespace workbench {

/// With high contrast: the outlines that Fusion makes of shades, and black has no shades. To be called after
/// the style has drawn. Nothing happens with other palettes.
void drawContrastLines(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter);
void drawContrastLines(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter);
void drawContrastLines(const QStyle &style, QStyle::ComplexControl control, const QStyleOptionComplex &option,
                       QPainter &painter, const QWidget *widget);

} // namespace workbench
