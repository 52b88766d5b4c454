// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loopback/callbackverdict.h"

#include <QByteArray>

namespace workbench {

/// The page that the browser shows after it came back: a whole document, no outside resource, no value of a
/// server.
QByteArray callbackPage(CallbackVerdict verdict);

} // namespace workbench
