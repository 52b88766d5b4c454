// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace workbench::test {

/// One of the twelve figures that say whether everybody can use the window. `./dev test` shows the table of
/// all of them at its end.
struct Figure
{
    QString id;       ///< "U4"
    QString what;     ///< what is counted
    QString measured; ///< "0 of 240 widgets"
    QString target;   ///< "0"
    bool met = false;
};

void keep(const Figure &figure);
/// And says what was found, a line each.
void keep(const Figure &figure, const QStringList &findings);

} // namespace workbench::test
