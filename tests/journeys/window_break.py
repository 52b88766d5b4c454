#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Break the next message, by keyboard, as a teacher does it: the badge, the failure with its cause, the repetition; and the
question before a real server."""
import os
import re
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import atspi  # noqa: E402
import journey  # noqa: E402

SUPPORT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support")
APPROVE = os.path.join(SUPPORT, "approve.py")


class WindowBreak(unittest.TestCase):
    def setUp(self):
        self.story = journey.Journey().__enter__()
        self.addCleanup(lambda: self.story.__exit__(None, None, None))

    def window(self, **environment):
        env = dict(dict(BROWSER=APPROVE, DEFAULT_BROWSER=APPROVE, APPROVE_USER="alice", APPROVE_PASSWORD="wonder"), **environment)
        return atspi.App([os.environ["OAUTH_WORKBENCH"], "--data-dir", self.story.path("data")], env=env)

    def exchanges(self, app):
        return [" | ".join(row) for row in atspi.cells(app.find("tree", "Exchanges"))]

    def token_shown(self, app):
        app.find("label", re.compile(r"^(expires|valid)"), timeout=20)

    def arm(self, app, words):
        """Ctrl+B, the row, Enter."""
        app.activate()
        atspi.key("ctrl+b")
        rows = app.find("list", "Changes on purpose")
        atspi.wait_until(lambda: atspi.children(rows), "the list of changes is empty")
        names = [child.name for child in atspi.children(rows)]
        place = next((at for at, name in enumerate(names) if name.startswith(words)), None)
        self.assertIsNotNone(place, names)
        app.activate()
        atspi.key("Home", *["Down"] * place, "Return")
        app.gone("list", "Changes on purpose")
        # In the status bar, and on a button beside the verbs.
        app.find("label", re.compile("^1 break armed: " + words))
        app.find("push button", re.compile("^1 break armed: " + words))

    def f5(self, app):
        app.activate()
        atspi.key("F5")

    def new_django_profile(self, app, base):
        app.press(app.find("menu item", "New profile…", showing=False))
        time.sleep(0.5)  # a pop-up menu is no part of the accessibility tree until Qt 6.5
        app.activate()
        atspi.key("Down", "Return")
        dialog = app.find("dialog", re.compile("^Profile"))
        app.type(app.find("text", "Base address", within=dialog), base)
        app.press(app.find("push button", "Fill in the Django paths", within=dialog))
        app.type(app.find("text", "Client ID", within=dialog), "password-client")
        app.type(app.find("password text", "Client secret", within=dialog), "password-secret")
        app.type(app.find("password text", "User's password", within=dialog), "1234")
        app.press(app.find("push button", "Save and get token", within=dialog))

    def test_predict_send_and_repeat(self):
        with self.window() as app:
            app.press(app.find("push button", "Get a token from the practice server"))
            self.token_shown(app)
            before = len(self.exchanges(app))
            self.arm(app, "code_verifier missing")
            self.f5(app)
            app.find("label", "Broken on purpose: code_verifier missing", timeout=20)
            app.find("label", re.compile(r"What came: invalid_grant · HTTP 400\nIt came as foretold\."))
            # The cause, too, is told as for any other failure.
            app.find("label", re.compile("invalid_grant · HTTP 400$"))
            app.gone("label", re.compile("^1 break armed"))
            app.press(app.find("push button", "Show the changed message"))
            note = app.find("label", re.compile("code_verifier: removed on purpose: was verifier2"))
            self.assertNotIn("<", note.name)
            tree = app.find("tree", "Exchanges")
            self.assertIn("Changed on purpose", atspi.cells(tree)[before + 2][0])
            app.press(app.find("push button", "Repeat without the change"))
            app.gone("label", re.compile("^Broken on purpose"), timeout=20)
            atspi.wait_until(lambda: len(self.exchanges(app)) == before + 6 and "AT2" in self.exchanges(app)[-1],
                             lambda: "the repetition brought no token: %s" % self.exchanges(app), 20)

    def test_what_the_program_stops_itself(self):
        with self.window() as app:
            app.press(app.find("push button", "Get a token from the practice server"))
            self.token_shown(app)
            before = len(self.exchanges(app))
            self.arm(app, "state changed")
            self.f5(app)
            app.find("label", re.compile("Stopped by this program: .*It came as foretold", re.S), timeout=20)
            self.assertEqual(len(self.exchanges(app)), before + 2, self.exchanges(app))

    def test_what_is_missing_is_offered(self):
        with self.window() as app:
            app.press(app.find("push button", "Get a token from the practice server"))
            self.token_shown(app)
            app.activate()
            atspi.key("ctrl+b")
            rows = app.find("list", "Changes on purpose")
            names = [child.name for child in atspi.children(rows)]
            place = next(at for at, name in enumerate(names) if name.startswith("expired access token"))
            self.assertIn("No token of this session", names[place])
            app.activate()
            atspi.key("Home", *["Down"] * place)
            app.press(app.find("push button", "Get a token that lives 10 s"))
            app.find("label", re.compile("^1 break armed: expired access token"), timeout=20)
            app.press(app.find("push button", "Call API"))
            app.find("label", re.compile("^held back on purpose|What came: invalid_token"), timeout=20)
            app.find("label", re.compile("What came: invalid_token · HTTP 401"), timeout=30)

    def test_a_real_server_is_asked_about_first(self):
        base = self.story.start_django()
        with self.window() as app:
            self.new_django_profile(app, base)
            self.token_shown(app)
            self.arm(app, "wrong client secret")
            question = re.compile("wrong client secret.*real server")
            self.f5(app)
            app.find("label", question)
            app.press(app.find("push button", "Do nothing"))
            app.gone("label", question)
            self.assertEqual(len(self.exchanges(app)), 1, self.exchanges(app))
            app.find("label", re.compile("^1 break armed"))
            self.f5(app)
            app.press(app.find("push button", "Send it broken"))
            app.find("label", re.compile("What came: invalid_client · HTTP 401\nIt came as foretold"), timeout=20)
            self.assertEqual(len(self.exchanges(app)), 2, self.exchanges(app))
            # Armed again and forgotten.
            self.arm(app, "wrong client secret")
            self.f5(app)
            app.press(app.find("push button", "Disarm and go on"))
            atspi.wait_until(lambda: "AT2" in self.exchanges(app)[-1], lambda: "no token: %s" % self.exchanges(app), 20)
            app.gone("label", re.compile("^1 break armed"))
            # The four faults are the practice server's: here they are read, and cannot be armed.
            app.activate()
            atspi.key("ctrl+b")
            rows = app.find("list", "Changes on purpose")
            slow = next(child.name for child in atspi.children(rows) if child.name.startswith("the server is slow"))
            self.assertIn("nobody can ask a real server to", slow)
            app.activate()
            atspi.key("End")
            atspi.wait_until(lambda: not atspi.is_enabled(app.find("push button", "Arm")), "a fault can be armed at a real server")


if __name__ == "__main__":
    unittest.main(verbosity=2)
