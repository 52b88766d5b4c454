# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lanes cost to paint with a thousand exchanges."""
import json
import subprocess

import processes


def measure(report, programs, rounds):
    ran = subprocess.run([programs["lanespaint"], str(rounds)], capture_output=True, text=True, timeout=120, check=False)
    if ran.returncode != 0:
        raise processes.Failed("lanespaint: " + ran.stderr.strip()[-300:])
    taken = json.loads(ran.stdout)
    report.add("lanes_repaint", "Lanes with 1 000 exchanges, painted again at 2x", taken["repaint_ms"], "ms", 8)
    report.add("lanes_scroll", "Lanes with 1 000 exchanges, the slowest page seen for the first time at 2x",
               taken["worst_frame_ms"], "ms", 16)
