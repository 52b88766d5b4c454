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
    const QRectF outline = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(outline, radius, radius);
    painter.fillPath(shape, themeColor(tint, widget.palette()));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, 4, widget.height()), themeColor(edge, widget.palette()));
    painter.restore();
    painter.setPen(QPen(themeColor(edge, widget.palette()), 1));
    painter.drawPath(shape);
}

} // namespace workbench
