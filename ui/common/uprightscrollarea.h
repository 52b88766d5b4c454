// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace workbench {

/// Scrolls up and down only: always as wide as its page wants to be. (QScrollArea keeps the size hint that
/// the page had first, so it does not follow fonts and languages.) It follows the focus of the fields in it
/// and takes none itself.
class UprightScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit UprightScrollArea(QWidget *parent = nullptr);

    /// For a page whose texts wrap: it may become narrower than it wants to be.
    void letNarrow() { m_narrow = true; }
    /// Call updateGeometry() when the page has changed.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    bool m_narrow = false;
};

} // namespace workbench
