// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/run.h"

#include <QString>

namespace workbench {

/// The text could be what the browser came back to: it begins with the redirect URI and carries the state of
/// this wait. Whether it is taken decides Run::paste().
bool fitsWait(const QString &text, const BrowserWait &wait);

} // namespace workbench
