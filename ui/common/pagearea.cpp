// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagearea.h"

#include <QEvent>
#include <QLayout>

namespace workbench {

PageArea::PageArea(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(page);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PageArea::fit()
{
    const QLayout *parts = widget()->layout();
    if (!parts)
        return; // not built yet
    const int width = viewport()->width();
    const int least =
        parts->hasHeightForWidth() ? parts->minimumHeightForWidth(width) : parts->minimumSize().height();
    widget()->resize(width, qMax(viewport()->height(), least));
}

} // namespace workbench
