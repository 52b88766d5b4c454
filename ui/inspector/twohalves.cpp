// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/twohalves.h"

#include <QEvent>

namespace workbench {

namespace {
/// Fifty characters a side are enough for most header fields.
constexpr int SideBySideCharacters = 100;
} // namespace

TwoHalves::TwoHalves(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    setChildrenCollapsible(false);
}

void TwoHalves::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        chooseOrientation();
}

void TwoHalves::resizeEvent(QResizeEvent *event)
{
    chooseOrientation();
    QSplitter::resizeEvent(event);
}

void TwoHalves::chooseOrientation()
{
    const bool wide = width() >= SideBySideCharacters * fontMetrics().averageCharWidth();
    const Qt::Orientation wanted = wide ? Qt::Horizontal : Qt::Vertical;
    if (wanted == orientation())
        return;
    setOrientation(wanted);
    setSizes({1, 1}); // the old sizes were of the other direction
}

} // namespace workbench
