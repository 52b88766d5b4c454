// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace workbench {

/// A crash must not write this program's memory, with its secrets, to disk; nor may other programs of the
/// same user read it (Linux: RLIMIT_CORE, PR_SET_DUMPABLE; macOS: RLIMIT_CORE). Builds with sanitizers stay
/// readable: their leak check needs it. To be called first in main().
void forbidCoreDumps();

} // namespace workbench
