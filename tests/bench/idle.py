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
    """How often any thread of the process went to sleep, which is how often it had woken up."""
    total = 0
    for path in glob.glob("/proc/%d/task/*/status" % pid):
        with open(path, encoding="utf-8", errors="replace") as file:
            total += next(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt_switches"))
    return total


def ticks(pid):
    """Processor time in clock ticks: what top reads."""
    with open("/proc/%d/stat" % pid, encoding="utf-8", errors="replace") as file:
        fields = file.read().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def watch(pid):
    """(wake-ups a second, [per cent of a processor in each sample])"""
    rate, percents = os.sysconf("SC_CLK_TCK"), []
    begun, first, last = time.monotonic(), wake_ups(pid), ticks(pid)
    for _ in range(SAMPLES):
        time.sleep(SAMPLE_SECONDS)
        now = ticks(pid)
        percents.append(round(100.0 * (now - last) / rate / SAMPLE_SECONDS, 1))
        last = now
    return (wake_ups(pid) - first) / (time.monotonic() - begun), percents


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
        time.sleep(3)  # what the selection of the profile and the helper have started is over
        woken, percents = watch(window.process.pid)
        if window.process.poll() is not None:
            raise processes.Failed("the window ended by itself")
    seconds = SAMPLES * SAMPLE_SECONDS
    report.add("idle_wakeups", "Wake-ups a second with a countdown running", woken, "/s", 2,
               measured="all threads, %d s; shown: %s" % (seconds, shown.stdout.strip()))
    report.add("idle_cpu", "Processor, idle with a countdown, as top shows it", statistics.median(percents), "%", 0,
               measured="the median of " + ", ".join("%.1f" % one for one in percents), percents=percents)
