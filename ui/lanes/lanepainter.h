// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanewords.h"

#include <QFont>
#include <QPalette>
#include <QRect>

#include <utility>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace workbench {

/// Where the lanes stand in a given width: a column for the number, then four equal lanes.
class LanePlaces
{
public:
    LanePlaces(double width, const QFont &font);

    /// The middle of the lane.
    double of(Party party) const;
    double laneWidth() const { return m_lane; }
    /// The width of the column for the number.
    double numbers() const { return m_numbers; }

    /// From left to right.
    static QList<Party> order();

private:
    double m_numbers;
    double m_lane;
};

/// How a row is to look.
struct LaneLook
{
    QFont font = {};
    QPalette palette = {};
    QString number = {};    ///< on the first arrow of an exchange
    bool ofCurrent = false; ///< belongs to the current exchange
    bool current = false;   ///< is the current arrow
    bool focused = false;
    QString traced = {}; ///< the name of the value that is being followed
    int chosenChip = -1; ///< by the keyboard
};

int laneRowHeight(const QFont &font);
int laneHeadHeight(const QFont &font);
QColor laneColor(Party party, const QPalette &palette);

/// One arrow with its words above it and the lanes that it crosses. Draws lines and text only, no pixmap: a
/// picture made of it stays sharp at any size.
void paintLaneRow(QPainter &painter, const QRect &rect, const LaneRow &row, const LaneText &text,
                  const LaneLook &look);

/// Where the chips of that arrow stand, with their names.
QList<std::pair<QRect, QString>> laneChips(const QRect &rect, const LaneRow &row, const LaneText &text,
                                           const LaneLook &look);

/// The names of the four parties above their lanes.
void paintLaneHeads(QPainter &painter, const QRect &rect, const QFont &font, const QPalette &palette);

} // namespace workbench
