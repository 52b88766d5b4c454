// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fittingscrollarea.h"

#include <QEvent>

#include <utility>

namespace workbench {

FittingScrollArea::FittingScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FittingScrollArea::sizeHint() const
{
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(viewport()->width())
                                                     : widget()->sizeHint().height();
    return {QScrollArea::sizeHint().width(), height};
}

QSize FittingScrollArea::minimumSizeHint() const
{
    return {0, qMin(sizeHint().height(), fontMetrics().height() * 9)};
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    // Every second a countdown changes its words; only another height concerns the window's layout.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        followHeight();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    followHeight(); // another width breaks the lines elsewhere
}

void FittingScrollArea::followHeight()
{
    const int height = sizeHint().height();
    if (height != std::exchange(m_height, height))
        updateGeometry();
}

} // namespace workbench
