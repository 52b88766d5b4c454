// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace workbench {

/// How a chip is to look. What a trace lights up has a thick line and bold words, so not only a colour.
struct ChipState
{
    bool dead = false;   ///< struck through
    bool traced = false; ///< the value that is being followed
    bool chosen = false; ///< by the keyboard
    bool plain = false;  ///< "AT1": there is no room for the circled number
};

/// "AT①" for "AT1", where \a font or one of its substitutes has that sign; for the eye only.
QString chipLabel(const QString &name, const QFont &font);

/// The size of a chip with \a name in \a font.
QSize chipSize(const QString &name, const QFont &font);

/// Paints the name of a secret as a rounded label in the painter's font; delegates use it as well.
void paintChip(QPainter &painter, const QRectF &rect, const QString &name, const QPalette &palette,
               const ChipState &state = {});

/// A chip as a button: pressing it asks to follow the value. Give it an accessible name that is unique in the
/// window.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setName(const QString &name);
    QString name() const { return m_name; }
    void setDead(bool dead);
    void setTraced(bool traced);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    ChipState m_state;
};

} // namespace workbench
