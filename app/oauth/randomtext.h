// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QString>

namespace workbench {

/// 32 bytes of the system's generator as base64url without padding: 43 characters, 256 bits.
/// (RFC 6749 §10.10 wants 128 bits for what must not be guessed; RFC 7636 §7.1 wants 256 for a code
/// verifier.)
QString randomText();

} // namespace workbench
