// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace workbench {

/// A whole page: as high as its window, and where that is less than its parts need at least, it scrolls. (A
/// resizable QScrollArea asks a page with wrapping texts how high it would like to be, and would nearly
/// always scroll.)
class PageArea final : public QScrollArea
{
    Q_OBJECT

public:
    PageArea(QWidget *page, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace workbench
