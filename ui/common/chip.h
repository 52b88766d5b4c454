// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace workbench {

/// The size of a chip with \a name in \a font.
QSize chipSize(const QString &name, const QFont &font);

/// Paints the name of a secret ("AT1") as a rounded label; delegates use it as well. \a dead strikes it
/// through.
void paintChip(QPainter &painter, const QRect &rect, const QString &name, const QPalette &palette,
               bool dead = false);

/// A chip as a widget.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setName(const QString &name);
    QString name() const { return m_name; }
    void setDead(bool dead);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    bool m_dead = false;
};

} // namespace workbench
