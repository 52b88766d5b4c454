// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the whole window answers: prints {"start_ms": …, "block_ms": …, "repaint_ms": …, "cancel_ms": …}.
#include "tests/support/walk/responsiveness.h"

#include <cstdio>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    workbench::test::TimedApplication application(argc, argv);
    const workbench::test::Responsiveness measured = workbench::test::measureResponsiveness(application);
    std::printf("{\"start_ms\": %.3f, \"block_ms\": %.3f, \"repaint_ms\": %.3f, \"cancel_ms\": %.3f, "
                "\"culprit\": \"%s\"}\n",
                measured.start, measured.block, measured.repaint, measured.cancel,
                qPrintable(measured.culprit));
    return measured.complete ? 0 : 1;
}
