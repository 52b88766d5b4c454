# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a benchmark: a value, its limit, and whether it holds."""
import json
import os
import platform
import subprocess
import time


class Report:
    def __init__(self, rows=()):
        self.rows = list(rows)

    def add(self, name, what, value, unit, limit=None, below=False, measured="", **details):
        """`below`: the value must be under the limit, not just at most the limit. Without a limit it is information."""
        if limit is None:
            verdict = "info"
        else:
            verdict = "ok" if value < limit or (value == limit and not below) else "over"
        self.rows.append(dict(name=name, what=what, value=round(value, 3), unit=unit, limit=limit,
                              limit_excluded=below, verdict=verdict, measured=measured, details=details))

    def missing(self, name, what, why, unit="", limit=None):
        self.rows.append(dict(name=name, what=what, value=None, unit=unit, limit=limit, limit_excluded=False,
                              verdict="missing", measured=why, details={}))

    def table(self):
        lines = [("", "value", "limit", "", "measured")]
        for row in self.rows:
            sign = "<" if row["limit_excluded"] else "<="
            value = "–" if row["value"] is None else "%.2f %s" % (row["value"], row["unit"])
            limit = "" if row["limit"] is None else "%s %g %s" % (sign, row["limit"], row["unit"])
            lines.append((row["what"], value, limit, row["verdict"], row["measured"].split("\n")[0]))
        widths = [max(len(line[column]) for line in lines) for column in range(4)]
        return "\n".join("  ".join((line[0].ljust(widths[0]), line[1].rjust(widths[1]), line[2].ljust(widths[2]),
                                    line[3].ljust(widths[3]), line[4])).rstrip() for line in lines)

    def write(self, path):
        content = {"format": "oauth-workbench.bench/1",
                   "taken_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                   "machine": {"system": platform.platform(), "processors": os.cpu_count(),
                               "load_1min": round(os.getloadavg()[0], 2)},
                   "commit": commit(), "results": self.rows}
        with open(path, "w", encoding="utf-8") as file:
            json.dump(content, file, indent=1, ensure_ascii=False)
            file.write("\n")


def commit():
    """What was measured, where the sources are a checkout."""
    try:
        ran = subprocess.run(["git", "-C", os.path.dirname(os.path.abspath(__file__)), "describe", "--always", "--dirty"],
                             capture_output=True, text=True, timeout=20)
    except OSError:
        return None
    return ran.stdout.strip() or None
