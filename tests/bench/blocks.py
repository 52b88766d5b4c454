# SPDX-License-Identifier: GPL-3.0-or-later
"""The journeys of the window once more, with the probe in it: for how long did its event loop not answer?"""
import glob
import os
import re
import subprocess
import tempfile

import journey
import processes

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
LIMIT_SECONDS = 900


def gui_journeys():
    found = []
    for path in sorted(glob.glob(os.path.join(TESTS, "journeys", "*.py"))):
        with open(path, encoding="utf-8") as file:
            if re.search(r"^\s*(import|from) atspi\b", file.read(), re.MULTILINE):
                found.append(path)
    return found


def environment(programs, folder):
    """As tests/workbench_test.cmake gives it, but with the window that has the probe."""
    env = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", TZ="UTC", OAUTH_WORKBENCH=programs["probed"],
               OAUTH_WORKBENCH_CLI=programs["cli"], WORKBENCH_SOURCE=os.path.dirname(TESTS),
               PYTHONPATH=os.path.join(TESTS, "support"), PYTHONDONTWRITEBYTECODE="1", PAINTPROBE_FOLDER=folder)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "http_proxy", "https_proxy", "PAINTPROBE_QUIT"):
        env.pop(name, None)
    return env


def watched(programs, path):
    """(exit status, the end of what it printed, the reports of all windows that it started)"""
    session = os.path.join(TESTS, "support", "display-session.sh")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        ran = subprocess.run([session, "--keyring", "--limit", str(LIMIT_SECONDS), journey.PYTHON, path],
                             env=environment(programs, folder), stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=LIMIT_SECONDS + 60)
        return ran.returncode, ran.stdout.decode("utf-8", "replace"), processes.probe_reports(folder)


def described(block):
    if not block["receiver"]:
        return "%.1f ms (%.1f ms of it computing), %.0f ms after the start" % (block["ms"], block["cpu_ms"], block["at_ms"])
    return "%.1f ms (%.1f ms of it computing), %.0f ms after the start, most of it after event %d to %s" % (
        block["ms"], block["cpu_ms"], block["at_ms"], block["event"], block["receiver"])


def measure_one(report, programs, path):
    name = os.path.splitext(os.path.basename(path))[0]
    what = "Longest block of the event loop in " + name
    status, printed, reports = watched(programs, path)
    reports = [one for one in reports if one["watching"]]
    if not reports:
        return report.missing("block_" + name, what, "exit %d, no window reported: %s" % (status, printed.strip()[-300:]), "ms", 50)
    blocks = sorted((block for one in reports for block in one["blocks"]), key=lambda block: -block["ms"])
    failed = "" if status == 0 else "; the journey failed with %d" % status
    measured = "%d windows, %d blocks over the limit%s" % (len(reports), sum(one["over_50"] for one in reports), failed)
    if blocks:
        measured += "; " + described(blocks[0])
    report.add("block_" + name, what, blocks[0]["ms"] if blocks else 0.0, "ms", 50, measured=measured, exit_status=status,
               blocks=blocks[:20], printed="" if status == 0 else printed[-4000:])
    return None


def measure(report, programs):
    journeys = gui_journeys()
    if not journeys:
        report.missing("block", "Longest block of the event loop", "no journey under tests/journeys opens a window", "ms", 50)
    for path in journeys:
        measure_one(report, programs, path)
