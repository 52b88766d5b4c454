// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace workbench {

/// Request and response, side by side where there is room for two texts, else one above the other.
/// Neither can be folded away.
class TwoHalves : public QSplitter
{
    Q_OBJECT

public:
    explicit TwoHalves(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseOrientation();
};

} // namespace workbench
