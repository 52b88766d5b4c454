// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/workbenchstyle.h"

#include "ui/common/contrastlines.h"
#include "ui/common/theme.h"
#include "ui/common/themedicon.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr int smallestTarget = 24;

/// Where a line of this width is seen whole.
QRectF crisp(const QRect &rect, double width)
{
    return QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
}

void outline(QPainter &painter, const QRect &rect, const QStyleOption &option, double radius)
{
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = ruleWidth(option.palette);
    painter.setPen(QPen(themeColor(focused ? Role::Accent : Role::Border, option.palette), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(crisp(rect, width), radius, radius);
    painter.restore();
}

const QStyleOptionButton *defaultButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    return button && enabled && (button->features & QStyleOptionButton::DefaultButton) ? button : nullptr;
}

void fillDefaultButton(QPainter &painter, const QStyleOption &option)
{
    QColor fill = themeColor(Role::Selection, option.palette);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        fill = fill.darker(120);
    else if (option.state & QStyle::State_MouseOver)
        fill = fill.darker(108);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // On a ground of full contrast a fill of the same hue hides the focus: the text's colour then shows it.
    const bool focused = option.state & QStyle::State_HasFocus;
    const double width = ruleWidth(option.palette);
    const Role edge = isHighContrast(option.palette) && focused ? Role::Text : Role::Accent;
    painter.setPen(QPen(themeColor(edge, option.palette), width));
    painter.setBrush(fill);
    painter.drawRoundedRect(crisp(option.rect, width), 3, 3);
    painter.restore();
}

} // namespace

WorkbenchStyle::WorkbenchStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

QSize WorkbenchStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return natural.grownBy({4, 0, 4, 0}).expandedTo({smallestTarget, smallestTarget});
    case CT_ToolButton:
        return natural.expandedTo({smallestTarget, smallestTarget});
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_TabBarTab:
    case CT_MenuBarItem:
        return natural.expandedTo({0, smallestTarget});
    default:
        return natural;
    }
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returned) const
{
    // The icons that come with a box of buttons cannot be seen on the fill of the default one.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int WorkbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int natural = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(natural, QFontMetrics(QApplication::font()).height());
    default:
        return natural;
    }
}

QIcon WorkbenchStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                   const QWidget *widget) const
{
    // Ours; and looking for the desktop's reads its icon themes from disk at every start.
    if (icon == SP_LineEditClearButton)
        return themedIcon(QLatin1StringView("cancel"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand && defaultButton(option)) {
        fillDefaultButton(*painter, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    drawContrastLines(element, *option, *painter);
    if (element == PE_FrameLineEdit) {
        outline(*painter, option->rect, *option, 2);
    } else if (element == PE_IndicatorCheckBox) {
        outline(*painter, option->rect, *option, 1);
    } else if (element == PE_IndicatorRadioButton) {
        outline(*painter, option->rect, *option, option->rect.width() / 2.0);
    }
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *button = element == CE_PushButtonLabel ? defaultButton(option) : nullptr;
    if (!button) {
        QProxyStyle::drawControl(element, option, painter, widget);
        drawContrastLines(element, *option, *painter);
        return;
    }
    QStyleOptionButton light(*button);
    light.palette.setColor(QPalette::ButtonText, themeColor(Role::SelectionText, option->palette));
    if (!light.icon.isNull() && widget)
        light.icon = QIcon(light.icon.pixmap(light.iconSize, widget->devicePixelRatioF(), QIcon::Selected));
    QProxyStyle::drawControl(element, &light, painter, widget);
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawContrastLines(*this, control, *option, *painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        outline(*painter, option->rect, *option, 2);
    const auto *button =
        control == CC_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton *>(option) : nullptr;
    if (!button || !(button->state & State_On) || button->toolButtonStyle == Qt::ToolButtonIconOnly ||
        button->text.isEmpty())
        return;
    const QRect line(option->rect.left() + 3, option->rect.bottom() - 2, option->rect.width() - 6, 3);
    painter->fillRect(line, themeColor(Role::Accent, option->palette));
}

} // namespace workbench
