// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace workbench {

namespace {
constexpr int SmallestTarget = 24; // WCAG 2.5.8

/// The circled sign for a number; 0 when Unicode has none.
char16_t circled(int number)
{
    if (number >= 1 && number <= 20)
        return static_cast<char16_t>(0x2460 + number - 1);
    if (number >= 21 && number <= 35)
        return static_cast<char16_t>(0x3251 + number - 21);
    if (number >= 36 && number <= 50)
        return static_cast<char16_t>(0x32b1 + number - 36);
    return 0;
}
} // namespace

QString chipLabel(const QString &name, const QFont &font)
{
    qsizetype digits = name.size();
    while (digits > 0 && name.at(digits - 1).isDigit())
        --digits;
    const char16_t sign = circled(name.mid(digits).toInt());
    if (sign == 0 || digits == 0 || !QFontMetrics(font).inFont(QChar(sign)))
        return name;
    return name.left(digits) + QChar(sign);
}

QSize chipSize(const QString &name, const QFont &font)
{
    QFont widest = font; // a trace makes it bold, and nothing is to move then
    widest.setBold(true);
    const QFontMetrics metrics(font);
    return {QFontMetrics(widest).horizontalAdvance(chipLabel(name, font)) + metrics.height() * 3 / 4,
            metrics.height() + 4};
}

void paintChip(QPainter &painter, const QRectF &rect, const QString &name, const QPalette &palette,
               const ChipState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = ruleWidth(palette) * (state.traced ? 2 : 1);
    const Role edge = state.selected ? Role::SelectionText : state.traced ? Role::Accent : Role::Border;
    painter.setPen(QPen(themeColor(edge, palette), line));
    painter.setBrush(themeColor(state.traced ? Role::FoundTint : Role::InfoTint, palette));
    const QRectF outline = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const double radius = qMin(outline.height() / 2, outline.width() / 4);
    painter.drawRoundedRect(outline, radius, radius);
    if (state.dead || state.traced) { // another font costs as much as the text
        QFont font = painter.font();
        font.setStrikeOut(state.dead);
        font.setBold(font.bold() || state.traced);
        painter.setFont(font);
    }
    painter.setPen(themeColor(Role::Text, palette));
    painter.drawText(rect, Qt::AlignCenter, state.plain ? name : chipLabel(name, painter.font()));
    if (state.chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColor(Role::Text, palette), ruleWidth(palette), Qt::DotLine));
        painter.drawRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void Chip::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    setVisible(!name.isEmpty());
    updateGeometry();
    update();
}

void Chip::setDead(bool dead)
{
    m_state.dead = dead;
    update();
}

void Chip::setTraced(bool traced)
{
    if (m_state.traced == traced)
        return;
    m_state.traced = traced;
    update();
}

QSize Chip::sizeHint() const
{
    // Room for the dotted line of the focus.
    return (chipSize(m_name, font()) + QSize(4, 4)).expandedTo({SmallestTarget, SmallestTarget});
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect chip(QPoint(), chipSize(m_name, font()));
    chip.moveCenter(rect().center());
    ChipState state = m_state;
    state.chosen = hasFocus();
    paintChip(painter, chip, m_name, palette(), state);
}

} // namespace workbench
