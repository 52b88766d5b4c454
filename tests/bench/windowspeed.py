# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the whole window answers, with 1 000 exchanges and a body of 1 MB."""
import json
import subprocess

import processes


def measure(report, programs):
    ran = subprocess.run([programs["windowspeed"]], capture_output=True, text=True, timeout=120, check=False)
    if ran.returncode != 0:
        raise processes.Failed("windowspeed: " + ran.stderr.strip()[-300:])
    taken = json.loads(ran.stdout)
    report.add("window_start", "Window: data folder opened to first picture", taken["start_ms"], "ms", 1000)
    report.add("window_block", "Window: longest event, 1 000 exchanges and a body of 1 MB", taken["block_ms"], "ms", 50,
               measured="most of it in " + taken["culprit"])
    report.add("window_repaint", "Window: lanes painted again at 2x", taken["repaint_ms"], "ms", 8)
    report.add("window_cancel", "Window: Esc to the end of a request that nobody answers", taken["cancel_ms"], "ms", 200)
