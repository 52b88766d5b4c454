// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tintedframe.h"

#include <QPainter>
#include <QPainterPath>

namespace workbench {

void paintTintedFrame(QWidget &widget, Role tint, Role edge)
{
    constexpr double radius = 4;
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = ruleWidth(widget.palette());
    const double inset = width / 2;
    const QRectF outline = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset);
    QPainterPath shape;
    shape.addRoundedRect(outline, radius, radius);
    painter.fillPath(shape, themeColor(tint, widget.palette()));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, 4, widget.height()), themeColor(edge, widget.palette()));
    painter.restore();
    painter.setPen(QPen(themeColor(edge, widget.palette()), width));
    painter.drawPath(shape);
}

} // namespace workbench
