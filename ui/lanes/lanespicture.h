// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QFont>

#include <optional>

namespace workbench {

class LaneModel;

/// The sequence diagram as a file for slides: dark on white whatever the window looks like, nothing selected,
/// secrets by their names only.
class LanesPicture
{
    Q_DECLARE_TR_FUNCTIONS(LanesPicture)

public:
    /// Both must outlive the picture.
    LanesPicture(const LaneModel &model, const QFont &font);

    QSize size() const;
    QByteArray svg() const;
    /// At twice the size, or smaller where a picture of so many arrows could not be made; empty when it
    /// cannot be made at all.
    std::optional<QByteArray> png() const;

private:
    void paint(QPainter &painter) const;

    const LaneModel &m_model;
    QFont m_font;
};

} // namespace workbench
