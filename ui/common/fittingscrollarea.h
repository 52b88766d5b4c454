// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace workbench {

/// As high as what is in it, no higher, and lower with a scroll bar where the window is small.
class FittingScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingScrollArea(QWidget *content, QWidget *parent = nullptr);

    /// The page around it scrolls in its place: it is always as high as its content.
    void leaveScrollingToPage();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int contentHeight() const;
    void followHeight();

    mutable int m_told = 0; ///< the height that the layout knows
    bool m_scrolls = true;
};

} // namespace workbench
