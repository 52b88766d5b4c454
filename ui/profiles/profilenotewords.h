// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilevalidation.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// One or two short sentences for a problem of a field.
class ProfileNoteWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileNoteWords)

public:
    static QString text(const ProfileNote &note);
    /// Said when blanks, line breaks or invisible characters were taken out of a pasted text.
    static QString cleaned();

private:
    static QString addressText(ProfileProblem problem);
    static QString clientText(const ProfileNote &note);
    static QString redirectText(ProfileProblem problem);
    static QString parameterText(const ProfileNote &note);
};

} // namespace workbench
