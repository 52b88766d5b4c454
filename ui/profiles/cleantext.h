// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace workbench {

/// What came of a pasted text.
struct CleanText
{
    QString text = {};
    bool changed = false;

    bool operator==(const CleanText &) const = default;
};

/// Without blanks at its ends, line breaks and invisible characters, which come along when copying from a
/// page.
CleanText cleanPasted(const QString &text);

/// Only without line breaks at its ends: blanks may belong to a password.
CleanText cleanPassword(const QString &text);

/// Scopes are parted by single blanks; line breaks become blanks.
CleanText cleanScope(const QString &text);

} // namespace workbench
