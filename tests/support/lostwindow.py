# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys about lost things share: a practice server, the window on some data, and a look into the file."""
import os
import re
import sqlite3
import subprocess
import time
import unittest

import atspi
import journey

APPROVE = os.path.join(journey.SUPPORT, "approve.py")
TOKEN_SHOWN = re.compile(r"^(expires|valid)")


def focus_root():
    """Takes the keyboard away from every window, as when somebody works elsewhere."""
    root = subprocess.run(["xdotool", "search", "--maxdepth", "0", ".*"], capture_output=True, text=True, timeout=20)
    subprocess.run(["xdotool", "windowfocus", root.stdout.split()[0]], check=True, timeout=20)
    time.sleep(0.2)  # the window learns it a moment later


class WindowCase(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.story = journey.Journey().__enter__()
        self.addCleanup(lambda: self.story.__exit__(None, None, None))
        self.data = self.story.path("data")
        self.story.data = self.story.path("practice")
        self.base = self.story.start_practice()
        self.story.data = self.data

    def window(self, prefix=(), **environment):
        env = dict(dict(BROWSER=APPROVE, DEFAULT_BROWSER=APPROVE, APPROVE_USER="alice", APPROVE_PASSWORD="wonder"),
                   **environment)
        return atspi.App([*prefix, os.environ["OAUTH_WORKBENCH"], "--data-dir", self.data], env=env)

    def profile(self, name="Public", **changes):
        """A public client: nothing of it needs the keychain but its tokens."""
        return journey.practice_profile(self.base, name, **dict({"client": {"id": "demo-public", "authentication": "none"}},
                                                                **changes))

    def choose(self, name):
        """The profile that the next window begins with."""
        with sqlite3.connect(os.path.join(self.data, "workbench.sqlite")) as database:
            database.execute("INSERT OR REPLACE INTO setting SELECT 'window/profile', id FROM profile WHERE name = ?", [name])
        database.close()

    def come_back(self, app):
        """The person works elsewhere and then comes back to the window."""
        focus_root()
        app.activate()

    def whole(self, data=None):
        with sqlite3.connect(os.path.join(data or self.data, "workbench.sqlite")) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])
        database.close()
