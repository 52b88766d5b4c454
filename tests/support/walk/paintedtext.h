// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace workbench::test {

/// One run of text that a widget painted, whoever painted it: a label, a button, a delegate, a hand-made
/// painter.
struct PaintedText
{
    const QWidget *widget = nullptr;
    QString text;
    QFont font;
    QColor color;
    QRectF ink;  ///< where its glyphs are, in the window
    QRectF clip; ///< what of the window could be painted on
    bool missingGlyphs = false;
};

/// Paints the window once more, on a device that keeps texts in place of pixels.
QList<PaintedText> paintedTexts(QWidget &window);

/// Whether one of these characters has no picture in this font, nor in those that stand in for it.
bool hasMissingGlyphs(const QString &text, const QFont &font);

} // namespace workbench::test
