// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"
#include "ui/profiles/profilefield.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// What is said beside the form about one field. Every part may be empty.
struct FieldHelp
{
    QString what = {};      ///< what goes here
    QString where = {};     ///< where to find it, in Django as a rule
    QString sent = {};      ///< in which message it travels, and where in it
    QString kept = {};      ///< where it is stored
    QString reference = {}; ///< RFC and section
};

/// Makes the help. It depends on the profile: the same secret travels in a header or in the body.
class FieldHelpWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldHelpWords)

public:
    static FieldHelp help(ProfileField field, const ProviderProfile &profile);

private:
    static FieldHelp profileHelp(ProfileField field);
    static FieldHelp endpointHelp(ProfileField field);
    static FieldHelp clientHelp(ProfileField field, const ProviderProfile &profile);
    static FieldHelp userHelp(ProfileField field);
    static FieldHelp requestHelp(ProfileField field);
    static QString secretSent(const ProviderProfile &profile);
};

} // namespace workbench
