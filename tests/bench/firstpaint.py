# SPDX-License-Identifier: GPL-3.0-or-later
"""The window against a bare Qt Widgets window: time to the first picture, and memory behind it."""
import os
import subprocess
import tempfile
import time

import processes

SETTLED = 2.0  # seconds after the first picture: by then the history is read and the keychain was asked


def started(command, folder, **more):
    env = dict(os.environ, PAINTPROBE_FOLDER=folder, **more)
    # The display session is one of somebody who uses a screen reader; most people do not.
    env.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
    begun = time.monotonic_ns()
    process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    return process, begun


def first_paint(command, folder, to_loop):
    """Milliseconds from before the fork to the end of the first paint; those to the event loop go into `to_loop`."""
    process, begun = started(command, folder, PAINTPROBE_QUIT="1")
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        raise processes.Failed("%s did not end after its first paint" % os.path.basename(command[0])) from None
    finally:
        processes.end(process)
    report = processes.probe_report(folder, process.pid)
    if not report or not report["first_paint_ns"]:
        raise processes.Failed("%s painted nothing, or has no probe" % os.path.basename(command[0]))
    to_loop.append((report["first_poll_ns"] - begun) / 1e6)
    return (report["first_paint_ns"] - begun) / 1e6


def memory(command, folder):
    """{'rss', 'private'} in MB (10^6 bytes)."""
    process, _ = started(command, folder)
    try:
        processes.wait_for(lambda: processes.probe_report(folder, process.pid) or process.poll() is not None,
                           "%s painted nothing, or has no probe" % os.path.basename(command[0]))
        time.sleep(SETTLED)
        sizes = {}
        with open("/proc/%d/smaps_rollup" % process.pid, encoding="ascii") as file:
            for line in file:
                words = line.split()
                if len(words) == 3 and words[2] == "kB":
                    sizes[words[0].rstrip(":")] = int(words[1]) * 1024 / 1e6
        return {"rss": sizes["Rss"], "private": sizes["Private_Clean"] + sizes["Private_Dirty"]}
    except FileNotFoundError:
        raise processes.Failed("%s ended by itself" % os.path.basename(command[0])) from None
    finally:
        processes.end(process)


def measure(report, programs, rounds):
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        window = [programs["probed"], "--data-dir", os.path.join(folder, "data")]
        bare = [programs["barewindow"]]
        loops = {"bare": [], "window": []}
        paints = processes.in_turns({"bare": lambda: first_paint(bare, folder, loops["bare"]),
                                     "window": lambda: first_paint(window, folder, loops["window"])}, rounds)
        middle, loop = processes.medians(paints), processes.medians(loops)
        report.add("first_paint", "First paint, warm, against a bare window", middle["window"] / middle["bare"], "x", 1.8,
                   measured="%.0f ms against %.0f ms; to the event loop %.0f against %.0f" % (
                       middle["window"], middle["bare"], loop["window"], loop["bare"]),
                   ms=processes.rounded(paints), loop_ms=processes.rounded(loops))

        taken = {"bare": [], "window": []}
        processes.in_turns({"bare": lambda: taken["bare"].append(memory(bare, folder)),
                            "window": lambda: taken["window"].append(memory(window, folder))}, 3)
        middle = {name: {kind: processes.statistics.median(one[kind] for one in every) for kind in ("rss", "private")}
                  for name, every in taken.items()}
        report.add("memory", "Resident memory above the bare window", middle["window"]["rss"] - middle["bare"]["rss"], "MB", 20,
                   measured="%.1f MB against %.1f MB; private %.1f against %.1f" % (
                       middle["window"]["rss"], middle["bare"]["rss"], middle["window"]["private"], middle["bare"]["private"]),
                   mb=taken)
