// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace workbench {

/// Opens the address with the first command that starts: those of $BROWSER (separated by colons, %s stands
/// for the address, which is appended where it does not stand), else the system's opener. What the command
/// prints goes nowhere.
bool openInBrowser(const QUrl &url);

} // namespace workbench
