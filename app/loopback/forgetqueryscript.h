// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace workbench {

/// Takes code and state out of the browser's address bar and history (RFC 9700 §4.2.4). The listener's
/// content security policy allows this script, by its hash, and no other.
inline constexpr QByteArrayView ForgetQueryScript{"history.replaceState(null,'',location.pathname)"};

} // namespace workbench
