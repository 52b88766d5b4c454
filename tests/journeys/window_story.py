#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window, driven as a person drives it, through the accessibility tree: practice server and a real Django."""
import os
import re
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import atspi  # noqa: E402
import journey  # noqa: E402

SUPPORT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support")
APPROVE = os.path.join(SUPPORT, "approve.py")
CANARY = os.path.join(SUPPORT, "canary.py")


class WindowStory(unittest.TestCase):
    def setUp(self):
        self.story = journey.Journey().__enter__()
        self.addCleanup(lambda: self.story.__exit__(None, None, None))
        self.data = self.story.path("data")

    def window(self, **environment):
        program = os.environ["OAUTH_WORKBENCH"]
        env = dict(dict(BROWSER=APPROVE, DEFAULT_BROWSER=APPROVE), **environment)
        return atspi.App([program, "--data-dir", self.data], env=env)

    def token_shown(self, app):
        app.find("label", re.compile(r"^(expires|valid)"), timeout=20)

    def exchanges(self, app):
        return [" | ".join(row) for row in atspi.cells(app.find("tree", "Exchanges"))]

    def new_django_profile(self, app, base, secret="password-secret", password="1234"):
        app.press(app.find("menu item", "New profile…", showing=False))
        time.sleep(0.5)  # a pop-up menu is no part of the accessibility tree until Qt 6.5
        app.activate()
        atspi.key("Down", "Return")
        dialog = app.find("dialog", re.compile("^Profile"))
        app.type(app.find("text", "Base address", within=dialog), base)
        app.press(app.find("push button", "Fill in the Django paths", within=dialog))
        app.type(app.find("text", "Client ID", within=dialog), "password-client")
        app.type(app.find("password text", "Client secret", within=dialog), secret)
        app.type(app.find("password text", "User's password", within=dialog), password)
        app.press(app.find("push button", "Save and get token", within=dialog))

    def test_two_clicks_to_a_token_from_the_practice_server(self):
        with self.window(APPROVE_USER="alice", APPROVE_PASSWORD="wonder") as app:
            app.press(app.find("push button", "Get a token from the practice server"))
            # The second click is the person's "Allow" on the page: the stand-in for the browser presses it.
            self.token_shown(app)
            rows = self.exchanges(app)
            self.assertEqual(len(rows), 3, rows)
            self.assertIn("code1", rows[1])
            self.assertIn("AT1", rows[2])
            app.press(app.find("push button", "Call API"))
            atspi.wait_until(lambda: "200" in "".join(self.exchanges(app)[3:4]), "the call is not in the list", 20)

    def test_the_stand_in_for_the_browser(self):
        with self.window(BROWSER="/bin/false", DEFAULT_BROWSER="/bin/false") as app:
            app.press(app.find("push button", "Get a token from the practice server"))
            app.press(app.find("push button", "Sign in here"))
            app.press(app.find("push button", "Allow"))
            self.token_shown(app)

    def test_cancel_ends_the_wait(self):
        with self.window(BROWSER="/bin/false", DEFAULT_BROWSER="/bin/false") as app:
            app.press(app.find("push button", "Get a token from the practice server"))
            app.find("push button", "Copy link of the sign-in page")
            app.press(app.find("push button", "Cancel"))
            app.gone("push button", "Copy link of the sign-in page")
            app.find("push button", "Get token")

    def test_the_nine_rows_on_django(self):
        base = self.story.start_django()
        with self.window() as app:
            self.new_django_profile(app, base)
            self.token_shown(app)
            app.press(app.find("check box", "Checklist"))
            app.press(app.find("push button", "Run all checks"))
            table = app.find("table", "List of checks")
            atspi.wait_until(lambda: app.find_all("label", "8 passed"), lambda: app.dump(table), 30)
            rows = atspi.cells(table)
            self.assertEqual(len(rows), 9)
            results = [" ".join(row) for row in rows]
            self.assertEqual(sum("passed" in row for row in results), 8, results)
            self.assertIn("tick", results[1])
            self.assertIn("401", results[8])
            shown = app.dump()
            for secret in ("password-secret",):
                self.assertNotIn(secret, shown)

    def test_a_wrong_secret_is_explained_and_mended(self):
        base = self.story.start_django()
        with self.window() as app:
            self.new_django_profile(app, base, secret="wrong-secret")
            app.find("label", re.compile("does not know this client"), timeout=20)
            self.assertTrue(any("401" in row for row in self.exchanges(app)))
            app.press(app.find("push button", re.compile("Edit client secret")))
            dialog = app.find("dialog", re.compile("^Profile"))
            app.type(app.find("password text", "Client secret", within=dialog), "password-secret")
            app.press(app.find("push button", "Save and get token", within=dialog))
            self.token_shown(app)
            app.gone("label", re.compile("does not know this client"))

    def test_a_dead_server_is_told(self):
        with self.window() as app:
            self.new_django_profile(app, "http://127.0.0.1:9")
            app.find("label", re.compile("Nobody answers at 127.0.0.1:9"), timeout=20)

    def test_refresh_and_revoke_with_proof(self):
        base = self.story.start_django()
        with self.window() as app:
            self.new_django_profile(app, base)
            self.token_shown(app)
            app.press(app.find("push button", "Refresh"))
            atspi.wait_until(lambda: "AT2" in "".join(self.exchanges(app)[1:2]), lambda: "no refresh in the list: %s" % self.exchanges(app), 20)
            app.press(app.find("menu item", "Revoke and check", showing=False))
            app.press(app.find("push button", "Revoke now"))
            atspi.wait_until(lambda: "401" in "".join(self.exchanges(app)[3:4]), lambda: "no proof in the list: %s" % self.exchanges(app), 20)

    def test_deleting_a_profile_can_be_undone(self):
        base = self.story.start_django()
        with self.window() as app:
            self.new_django_profile(app, base)
            self.token_shown(app)
            app.press(app.find("menu item", "Delete profile", showing=False))
            app.find("label", re.compile("deleted"))
            app.find("list item", "(none yet)")
            app.press(app.find("push button", "Undo"))
            app.find("list item", re.compile("^Django"))
            self.token_shown(app)

    def test_everything_is_there_after_a_restart_and_no_secret_on_disk(self):
        base = self.story.start_django()
        with self.window() as app:
            self.new_django_profile(app, base)
            self.token_shown(app)
        with self.window() as app:
            self.token_shown(app)  # the profile that was chosen last is chosen again
            self.assertEqual(len(self.exchanges(app)), 1)
        found = subprocess.run(["/usr/bin/python3", CANARY, self.data, "password-secret"], capture_output=True, text=True)
        self.assertEqual(found.returncode, 0, found.stdout)

    def test_three_languages(self):
        for language, word in (("ru", "Получить токен"), ("zh_CN", "获取令牌")):
            with self.subTest(language), self.window(LANG=language + ".UTF-8", LC_ALL=language + ".UTF-8", LANGUAGE=language) as app:
                app.find("push button", re.compile(word))


if __name__ == "__main__":
    unittest.main(verbosity=2)
