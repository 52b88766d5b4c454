// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uprightscrollarea.h"

#include <QScreen>
#include <QScrollBar>

namespace workbench {

UprightScrollArea::UprightScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize UprightScrollArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    QSize page = widget()->sizeHint().expandedTo(widget()->minimumSizeHint());
    if (m_narrow) { // as wide as a dialog opens, and then as high as its texts
        page.setWidth(qMin(page.width(), screen()->availableSize().width() / 2));
        if (const int height = widget()->heightForWidth(page.width()); height > page.height())
            page.setHeight(height);
    }
    return page + QSize(verticalScrollBar()->sizeHint().width(), 0);
}

QSize UprightScrollArea::minimumSizeHint() const
{
    constexpr int FewestLines = 6;
    const int wanted = sizeHint().width();
    const int least = m_narrow && widget()
                          ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()
                          : wanted;
    return {qMin(wanted, least), FewestLines * fontMetrics().lineSpacing()};
}

} // namespace workbench
