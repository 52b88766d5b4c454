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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followHeight();

    int m_height = 0;
};

} // namespace workbench
