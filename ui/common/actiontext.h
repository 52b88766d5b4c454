// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace workbench {

/// One button that a bar or an empty page offers. The id comes back in actionRequested().
struct ActionText
{
    QString id;
    QString text;      ///< what is on the button, translated; may hold a mnemonic
    QString hint = {}; ///< one short line under or beside the button, may be empty
    QString icon = {}; ///< a name of themedIcon(), may be empty
};

} // namespace workbench
