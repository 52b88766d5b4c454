# SPDX-License-Identifier: GPL-3.0-or-later
"""What large bodies cost in the inspector: blocks of the event loop, time until they are painted, memory."""
import json
import statistics
import subprocess

import processes

# kind: what it is, the limits of (block in ms, painted in ms, memory in MB); None is information
KINDS = {
    "explained-1m": ("A body of 1 MiB explained", (50, None, None)),
    "body-1m": ("A body of 1 MiB, indented JSON", (50, None, None)),
    "body-10m": ("A body of 10 MB, indented JSON", (50, 100, 30)),
    "raw-10m": ("A body of 10 MB, raw", (50, None, 30)),
    "line-10m": ("A JSON string of 10 MB on one line", (50, None, 30)),
    "text-10m": ("10 MB of text on one line", (50, None, 30)),
    "tokens-10m": ("A body of 10 MB full of a known token", (50, None, 30)),
}
FIGURES = (("block_ms", "longest block of the event loop", "ms"), ("painted_ms", "from choosing it to its picture", "ms"),
           ("memory_mb", "memory beside the body", "MB"))


def once(program, kind):
    ran = subprocess.run([program, kind], capture_output=True, text=True, timeout=120, check=False)
    if ran.returncode != 0:
        raise processes.Failed("bodies %s: %s" % (kind, ran.stderr.strip()[-300:]))
    return json.loads(ran.stdout)


def measure(report, programs, rounds):
    for kind, (what, limits) in KINDS.items():
        taken = [once(programs["bodies"], kind) for _ in range(max(1, min(rounds, 7)))]
        for (name, words, unit), limit in zip(FIGURES, limits):
            value = statistics.median(one[name] for one in taken)
            report.add("%s_%s" % (kind.replace("-", "_"), name), "%s: %s" % (what, words), value, unit, limit,
                       measured="%d rows" % taken[0]["rows"])
