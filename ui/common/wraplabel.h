// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace workbench {

/// A label for plain text of any length: it breaks at words and, if a word is too long (an address, a token),
/// anywhere, so it never forces its window to be wide and never cuts text off. Its size hint is one line
/// long.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace workbench
