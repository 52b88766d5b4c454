// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>
#include <QTextLayout>

namespace workbench {

/// Colours for one row of JSON: keys, strings, numbers, words. Looks at this row only, which is enough
/// because strings of JSON do not go over lines; \a inString tells it for later pieces of a long line. Leaves
/// out what is not between the columns \a from and \a to.
QList<QTextLayout::FormatRange> jsonColors(const QString &row, bool inString, qsizetype from, qsizetype to,
                                           const QPalette &palette);

} // namespace workbench
