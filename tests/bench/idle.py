# SPDX-License-Identifier: GPL-3.0-or-later
"""The window left alone while the life of a token runs down: wake-ups and processor time, as the kernel counts them."""
import glob
import os
import statistics
import subprocess
import time

import journey
import processes

SAMPLES, SAMPLE_SECONDS = 7, 3  # top looks every 3 seconds


def wake_ups(pid):
    """{thread id: how often it went to sleep, which is how often it had woken up}"""
    counted = {}
    for path in glob.glob("/proc/%d/task/*/status" % pid):
        with open(path, encoding="utf-8", errors="replace") as file:
            counted[int(path.split("/")[4])] = next(int(line.split()[1]) for line in file
                                                    if line.startswith("voluntary_ctxt_switches"))
    return counted


def ticks(pid):
    """Processor time in clock ticks: what top reads."""
    with open("/proc/%d/stat" % pid, encoding="utf-8", errors="replace") as file:
        fields = file.read().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


class Rate:
    """Wake-ups a second from here to when it is asked."""

    def __init__(self, pid):
        self.pid, self.begun, self.first = pid, time.monotonic(), wake_ups(pid)

    def since(self):
        """(of the event loop's thread, of all threads)"""
        taken, now = time.monotonic() - self.begun, wake_ups(self.pid)
        grown = {thread: count - self.first.get(thread, 0) for thread, count in now.items()}
        return grown[self.pid] / taken, sum(grown.values()) / taken


def percents(pid):
    """Per cent of a processor in each sample, as top would show it."""
    rate, shown, last = os.sysconf("SC_CLK_TCK"), [], ticks(pid)
    for _ in range(SAMPLES):
        time.sleep(SAMPLE_SECONDS)
        now = ticks(pid)
        shown.append(round(100.0 * (now - last) / rate / SAMPLE_SECONDS, 1))
        last = now
    return shown


def measure(report, programs):
    with journey.Journey() as story:
        server = story.start([story.program, "--data-dir", story.path("server"), "practice"])
        base = server.wait_line(r"^READY (http://\S+)", 20).group(1)
        story.import_profile(journey.practice_profile(
            base, name="Service", grant="client_credentials",
            client={"id": "demo-service", "authentication": "client_secret_basic"},
            secrets={"client_secret": "demo-service-secret"}))
        story.cli("token", "Service")
        window = story.start([programs["window"], "--data-dir", story.data])
        helper = os.path.join(os.path.dirname(os.path.abspath(__file__)), "showcountdown.py")
        shown = subprocess.run([journey.PYTHON, helper, str(window.process.pid), "Service"], capture_output=True, text=True,
                               timeout=60)
        if shown.returncode != 0:
            raise processes.Failed("no countdown is shown: " + shown.stderr.strip()[-2000:])
        bare = story.start([programs["barewindow"], "--countdown"])
        time.sleep(3)  # what the starts, the selection of the profile and the helper have caused is over
        rates = Rate(window.process.pid), Rate(bare.process.pid)
        used = percents(window.process.pid)
        (loop, every), (bare_loop, bare_every) = (rate.since() for rate in rates)
        if window.process.poll() is not None:
            raise processes.Failed("the window ended by itself")
        if loop < 0.8:
            raise processes.Failed("%.2f wake-ups a second: the countdown does not run" % loop)
    report.add("idle_wakeups", "Wake-ups a second with a countdown running", loop, "/s", 2,
               measured="of the event loop, in %d s; a bare window that counts: %.2f" % (SAMPLES * SAMPLE_SECONDS, bare_loop),
               shown=shown.stdout.strip())
    # Each repaint has answers of the X server, which a thread of Qt takes: nobody who shows seconds is without it.
    report.add("idle_wakeups_all", "… of all threads", every, "/s", measured="a bare window that counts: %.2f" % bare_every)
    report.add("idle_cpu", "Processor, idle with a countdown, as top shows it", statistics.median(used), "%", 0,
               measured="the median of " + ", ".join("%.1f" % one for one in used), percents=used)
