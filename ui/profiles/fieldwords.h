// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilefield.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// The names of the fields.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    /// With a colon, and with a mnemonic where there is one: "&Token endpoint:".
    static QString label(ProfileField field);
    /// The same as a name: "Token endpoint". Unique in the editor.
    static QString title(ProfileField field);
};

} // namespace workbench
