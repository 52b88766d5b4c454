# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test proved of the promises in SECURITY.md (tests/data/promises.json).

    promises.proved("S06", "0 hits in 412 process looks")

prints "S06 passed: 0 hits in 412 process looks" and keeps the line in $WORKBENCH_PROMISES, where the test `promises`
reads it when all are through. By hand, without that folder, it only prints.
"""
import json
import os
import sys

TEST = os.environ.get("WORKBENCH_TEST") or os.path.splitext(os.path.basename(sys.argv[0]))[0]
FOLDER = os.environ.get("WORKBENCH_PROMISES", "")
FILE = os.path.join(FOLDER, TEST + ".jsonl") if FOLDER else ""
# A sanitizer keeps freed memory, watches the process and needs core dumps itself.
SANITIZED = "ASAN_OPTIONS" in os.environ

if FILE:  # nothing of an earlier run counts
    os.makedirs(FOLDER, exist_ok=True)
    if os.path.exists(FILE):
        os.remove(FILE)


def _note(promise, word, figure):
    print("%s %s: %s" % (promise, word, figure), flush=True)
    if FILE:
        with open(FILE, "a", encoding="utf-8") as file:
            file.write(json.dumps({"id": promise, "word": word, "figure": figure}) + "\n")


def proved(promise, figure):
    """The outside check was made and held."""
    _note(promise, "passed", figure)


def measured(promise, figure):
    """A promise that states a figure."""
    _note(promise, "measured", figure)
