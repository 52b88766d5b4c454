// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/contrastlines.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace workbench {

namespace {
void outline(QPainter &painter, const QRectF &rect, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const double width = ruleWidth(option.palette);
    const QColor color = focused   ? themeColor(Role::Accent, option.palette)
                         : enabled ? themeColor(Role::Border, option.palette)
                                   : option.palette.color(QPalette::Disabled, QPalette::WindowText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter.restore();
}

/// The whole way, and a handle that is full where it would only be shaded.
void drawSlider(const QStyle &style, const QStyleOptionComplex &option, QPainter &painter,
                const QWidget *widget)
{
    const auto part = [&](QStyle::SubControl control) {
        return style.subControlRect(QStyle::CC_Slider, &option, control, widget);
    };
    const QRect way = part(QStyle::SC_SliderGroove);
    QRect line(way.left(), 0, way.width(), qRound(ruleWidth(option.palette)));
    line.moveCenter(way.center());
    const QRect handle = part(QStyle::SC_SliderHandle);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const QColor color = focused   ? themeColor(Role::Accent, option.palette)
                         : enabled ? themeColor(Role::Border, option.palette)
                                   : option.palette.color(QPalette::Disabled, QPalette::WindowText);
    line.setLeft(handle.center().x());
    painter.fillRect(line, color);
    painter.fillRect(handle.adjusted(2, 2, -2, -2), color);
}

/// A flat tool button has an outline while it is checked, pressed or under the pointer.
bool isRaised(const QStyleOption &option)
{
    return !(option.state & QStyle::State_AutoRaise) ||
           (option.state & (QStyle::State_On | QStyle::State_Sunken | QStyle::State_MouseOver));
}
} // namespace

void drawContrastLines(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    if (!isHighContrast(option.palette))
        return;
    switch (element) {
    case QStyle::PE_PanelButtonTool:
        if (!isRaised(option))
            return;
        [[fallthrough]];
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_PanelTipLabel:
    case QStyle::PE_FrameFocusRect:
        return outline(painter, option.rect, option);
    default:
        return;
    }
}

void drawContrastLines(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter)
{
    if (!isHighContrast(option.palette))
        return;
    if (element == QStyle::CE_HeaderSection || element == QStyle::CE_ProgressBarGroove)
        outline(painter, option.rect, option);
    if (element == QStyle::CE_TabBarTabShape) {
        outline(painter, option.rect, option);
        if (option.state & QStyle::State_Selected)
            painter.fillRect(QRectF(option.rect.left(), option.rect.top(), option.rect.width(), 4),
                             themeColor(Role::Accent, option.palette));
    }
}

void drawContrastLines(const QStyle &style, QStyle::ComplexControl control, const QStyleOptionComplex &option,
                       QPainter &painter, const QWidget *widget)
{
    if (!isHighContrast(option.palette))
        return;
    if (control == QStyle::CC_Slider)
        drawSlider(style, option, painter, widget);
    if (control != QStyle::CC_ScrollBar)
        return;
    QRect slider = style.subControlRect(control, &option, QStyle::SC_ScrollBarSlider, widget);
    slider.adjust(2, 2, -2, -2);
    painter.fillRect(slider, themeColor(Role::Border, option.palette));
}

} // namespace workbench
