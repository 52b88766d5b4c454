// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace workbench {

/// Where a value counts. A short one would else be found in words and numbers that have nothing to do with
/// it.
enum class ValuePlace {
    Anywhere,
    Alone, ///< not next to a letter, digit, '.', '-' or '_'; not a port, not a parameter's or member's name
    WholeValue, ///< all of a form value or a JSON string value, or all of the text
};

/// What stands from `at` to `end` stands in such a place.
bool standsInPlace(ValuePlace place, QByteArrayView text, qsizetype at, qsizetype end);

} // namespace workbench
