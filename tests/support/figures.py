# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables and figures of a test: said on standard output as ever, and kept beside, for the end of `./dev test`."""
import os
import sys


class _Both:
    def __init__(self, *files):
        self.files = files

    def write(self, text):
        for file in self.files:
            file.write(text)

    def flush(self):
        for file in self.files:
            file.flush()


def keep():
    """From now on. Without a folder for them (a test that was started by hand) nothing is kept."""
    folder = os.environ.get("WORKBENCH_FIGURES")
    if folder:
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, os.environ["WORKBENCH_TEST"] + ".txt")
        sys.stdout = _Both(sys.stdout, open(path, "w", encoding="utf-8", buffering=1))
