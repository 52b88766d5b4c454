// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace workbench {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && !defined(OW_SANITIZE)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace workbench
