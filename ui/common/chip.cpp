// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace workbench {

QSize chipSize(const QString &name, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(name) + metrics.height(), metrics.height() + 4};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &name, const QPalette &palette, bool dead)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = ruleWidth(palette);
    painter.setPen(QPen(themeColor(Role::Border, palette), width));
    painter.setBrush(themeColor(Role::InfoTint, palette));
    const QRectF outline = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    QFont font = painter.font();
    font.setStrikeOut(dead);
    painter.setFont(font);
    painter.setPen(themeColor(Role::Text, palette));
    painter.drawText(rect, Qt::AlignCenter, name);
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    setAccessibleName(name);
    setVisible(!name.isEmpty());
    updateGeometry();
    update();
}

void Chip::setDead(bool dead)
{
    m_dead = dead;
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_name, font());
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect chip(QPoint(), sizeHint());
    chip.moveCenter(rect().center());
    paintChip(painter, chip, m_name, palette(), m_dead);
}

} // namespace workbench
