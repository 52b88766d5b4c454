// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fittingscrollarea.h"

#include <QEvent>

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

void FittingScrollArea::leaveScrollingToPage()
{
    m_scrolls = false;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int FittingScrollArea::contentHeight() const
{
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(viewport()->width())
                                                     : widget()->sizeHint().height();
    return qMax(height, widget()->minimumSizeHint().height()); // a scroll area makes it no smaller
}

QSize FittingScrollArea::sizeHint() const
{
    m_told = contentHeight();
    return {QScrollArea::sizeHint().width(), m_told};
}

QSize FittingScrollArea::minimumSizeHint() const
{
    const int height = contentHeight();
    return {0, m_scrolls ? qMin(height, fontMetrics().height() * 6) : height};
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
    if (contentHeight() != m_told)
        updateGeometry();
}

} // namespace workbench
