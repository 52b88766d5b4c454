// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace workbench {

/// One character of a text that claims to be UTF-8.
struct Utf8Step
{
    char32_t codePoint = 0; ///< meaningless if not valid
    int length = 1;         ///< bytes it takes; 1 if not valid
    bool valid = false;
};

/// Reads the character at the beginning of \a bytes, which must not be empty. Strict as RFC 3629: no overlong
/// forms, no surrogates, nothing above U+10FFFF.
Utf8Step readUtf8(QByteArrayView bytes);

/// \a bytes as a person may see them: what could move the cursor, hide or reverse text, or is not UTF-8
/// becomes an escape: \x1b for control characters and stray bytes, \u202e for invisible format characters. A
/// tab stays a tab.
QString shownText(QByteArrayView bytes);

/// About how many columns shownText() takes in a fixed pitch font; Chinese characters take two.
int shownCells(QByteArrayView bytes);

} // namespace workbench
