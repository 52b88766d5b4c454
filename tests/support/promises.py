# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test proved of the promises in SECURITY.md (tests/data/promises.json).

    class Processes(promises.Prover, unittest.TestCase):
        def test_arguments(self):
            …
            self.proved("S06", "0 hits in 412 process looks")

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


def note(promise, figure):
    """For a script that is no unittest: it says this only when everything held."""
    _note(promise, "passed", figure)


class Prover:
    """For a unittest.TestCase: nothing is proved by a test that has failed, be it in a subtest only."""

    def run(self, result=None):
        self.__result, self.__before = result, self.__bad(result)
        return super().run(result)

    @staticmethod
    def __bad(result):
        return len(result.failures) + len(result.errors) if result is not None else 0

    def proved(self, promise, figure):
        """The outside check was made and held."""
        if self.__bad(self.__result) > self.__before:
            self.fail("%s is not proved: a part of this test failed" % promise)
        _note(promise, "passed", figure)

    def measured(self, promise, figure):
        """A promise that states a figure."""
        _note(promise, "measured", figure)
