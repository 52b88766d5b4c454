# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of the window in the middle of something: the next one opens on whole data and goes on."""
import os
import random
import re
import signal
import time
import unittest

import atspi
import lostwindow


class KilledWindow(lostwindow.WindowCase):
    def setUp(self):
        super().setUp()
        self.story.import_profile(self.profile())
        self.choose("Public")

    def kill(self, app):
        app.process.send_signal(signal.SIGKILL)
        app.process.wait(20)

    def scope(self):
        self.whole()
        return self.story.cli("profiles", "show", "Public").json["profile"]["scope"]

    def editor(self, app, scope):
        app.press(app.find("menu item", "Edit profile…", showing=False))
        dialog = app.find("dialog", re.compile("^Profile"))
        app.type(app.find("text", "Scope", within=dialog, showing=False), scope)
        return dialog

    def test_while_it_waits_for_the_browser(self):
        with self.window(BROWSER="/bin/true", DEFAULT_BROWSER="/bin/true") as app:
            app.press(app.find("push button", "Get token"))
            app.find("push button", "Copy link of the sign-in page")
            self.kill(app)
        self.whole()
        with self.window() as app:
            app.press(app.find("push button", "Get token"))
            app.find("label", lostwindow.TOKEN_SHOWN, timeout=30)

    def test_while_a_profile_is_edited(self):
        with self.window() as app:
            self.editor(app, "openid")
            self.kill(app)
        self.assertEqual(self.scope(), "read write", "what was not saved was not")
        with self.window() as app:
            dialog = self.editor(app, "openid")
            app.press(app.find("push button", "Save", within=dialog))
            app.gone("dialog", re.compile("^Profile"))
            self.kill(app)
        self.assertEqual(self.scope(), "openid", "what was saved was")

    def test_at_random_moments(self):
        draw = int(os.environ.get("LOST_DRAW") or random.SystemRandom().randrange(10**6))
        print("LOST_DRAW=%d" % draw, flush=True)
        moments = random.Random(draw)
        for turn, scope in enumerate(["read", "write", "openid", "read write"] * 2):
            with self.window() as app:
                app.find("list item", "Public")
                dialog = self.editor(app, scope)
                before = self.scope()
                app.press(app.find("push button", "Save and get token", within=dialog))
                time.sleep(moments.random() * 0.8)
                self.kill(app)
            with self.subTest(turn=turn):
                self.assertIn(self.scope(), (before, scope))
        with self.window() as app:
            app.press(app.find("push button", "Get token"))
            app.find("label", lostwindow.TOKEN_SHOWN, timeout=30)
            app.press(app.find("push button", "Call API"))
            atspi.wait_until(lambda: "GET /api/protected/" in str(atspi.cells(app.find("tree", "Exchanges"))), "no call", 20)
        self.whole()


if __name__ == "__main__":
    unittest.main(verbosity=2)
