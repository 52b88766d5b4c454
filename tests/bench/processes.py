# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole processes, one after another in turns, so that what else the machine does hits all of them alike."""
import glob
import json
import os
import statistics
import subprocess
import tempfile
import time


class Failed(Exception):
    """What should be measured did not work; its text is shown in the table."""


def run_once(command, env=None, statuses=(0,), limit=60):
    """Milliseconds from the start of the process to its end."""
    with tempfile.TemporaryFile() as errors:
        begun = time.perf_counter_ns()
        process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)
        try:
            process.wait(limit)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise Failed("%s did not end within %d s" % (os.path.basename(command[0]), limit)) from None
        taken = (time.perf_counter_ns() - begun) / 1e6
        if process.returncode not in statuses:
            errors.seek(0)
            raise Failed("%s %s: exit %d: %s" % (os.path.basename(command[0]), command[-1], process.returncode,
                                                 errors.read().decode("utf-8", "replace").strip()[-300:]))
        return taken


def in_turns(things, rounds):
    """{name: function that gives a number} -> {name: its numbers}; one round more, the first, only warms up."""
    names = list(things)
    numbers = {name: [] for name in names}
    for turn in range(rounds + 1):
        for name in names[turn % len(names):] + names[:turn % len(names)]:
            value = things[name]()
            if turn > 0:
                numbers[name].append(value)
    return numbers


def medians(numbers):
    return {name: statistics.median(values) for name, values in numbers.items()}


def rounded(numbers):
    return {name: [round(value, 2) for value in values] for name, values in numbers.items()}


def wait_for(condition, what, limit=20.0):
    end = time.monotonic() + limit
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failed("after %.0f s: %s" % (limit, what))
        time.sleep(0.01)


def probe_report(folder, pid):
    """What the probe in the process wrote so far, or None."""
    try:
        with open(os.path.join(folder, "%d.json" % pid), encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return None


def probe_reports(folder):
    reports = []
    for path in glob.glob(os.path.join(folder, "*.json")):
        with open(path, encoding="utf-8") as file:
            reports.append(json.load(file))
    return reports


def end(process):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
