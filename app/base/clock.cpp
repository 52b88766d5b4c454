// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace workbench {

std::chrono::milliseconds sinceBoot()
{
#ifdef Q_OS_LINUX
    // The usual steady clock stands still while the computer sleeps, a token's life does not.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                                     std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace workbench
