# SPDX-License-Identifier: GPL-3.0-or-later
"""The memory of another process: how much it takes, and what stands in it."""
import re
import subprocess
import threading
import time

SHADOW = 1 << 30  # a mapping larger than this is a sanitizer's own


def status_kib(pid, name):
    """A line of /proc/PID/status, such as VmHWM; 0 when the process is gone."""
    try:
        with open("/proc/%d/status" % pid, encoding="ascii", errors="replace") as file:
            found = re.search(r"^%s:\s+(\d+)" % name, file.read(), re.M)
    except OSError:
        return 0
    return int(found[1]) if found else 0


def peak_kib(command, env, timeout=120.0):
    """(exit status, the most memory it ever had) of a command, run to its end."""
    process, peak = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL), 0
    end = time.monotonic() + timeout
    while process.poll() is None:
        peak = max(peak, status_kib(process.pid, "VmHWM"))
        if time.monotonic() > end:
            process.kill()
        time.sleep(0.002)
    return process.returncode, peak


class Growth(threading.Thread):
    """The resident memory of a process from now on, sampled."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.first, self.most, self.ended = pid, status_kib(pid, "VmRSS"), 0, threading.Event()
        self.start()

    def run(self):
        while not self.ended.wait(0.005):
            self.most = max(self.most, status_kib(self.pid, "VmRSS"))

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.ended.set()
        self.join()

    def mebibytes(self):
        return max(0, self.most - self.first) / 1024


def copies(pid, texts):
    """How often each text stands in the process's writable memory, in UTF-8 and UTF-16; None when we may not look."""
    found = dict.fromkeys(texts, 0)
    try:
        with open("/proc/%d/maps" % pid, encoding="ascii", errors="replace") as maps, open("/proc/%d/mem" % pid, "rb", 0) as memory:
            for line in maps:
                start, end, rights = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+)", line).groups()
                first, size = int(start, 16), int(end, 16) - int(start, 16)
                if "rw" not in rights or size > SHADOW or "[v" in line:
                    continue
                try:
                    memory.seek(first)
                    data = memory.read(size)
                except (OSError, ValueError):
                    continue
                for text in texts:
                    found[text] += data.count(text.encode()) + data.count(text.encode("utf-16-le"))
    except PermissionError:
        return None
    return found
