#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lessons in the window, driven as a presenter drives them: with the keys of a remote, offline, in front of an audience."""
import os
import re
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import atspi  # noqa: E402
import canary  # noqa: E402
import journey  # noqa: E402

NO_BROWSER = {"BROWSER": "/bin/false", "DEFAULT_BROWSER": "/bin/false"}
SECRETS = ["demo-web-secret", "demo-service-secret", "wonder"]  # those of the practice server that are known before


class WindowLesson(unittest.TestCase):
    def setUp(self):
        self.story = journey.Journey().__enter__()
        self.addCleanup(lambda: self.story.__exit__(None, None, None))

    def window(self, **environment):
        command = [os.environ["OAUTH_WORKBENCH"], "--data-dir", self.story.path("data")]
        return atspi.App(command, env=dict(NO_BROWSER, **environment))

    def open_lesson(self, app, number):
        app.activate()
        atspi.key("ctrl+2")
        lessons = app.find("list", "Lessons")
        atspi.wait_until(lambda: len(atspi.list_items(lessons)) == 9, lambda: app.dump(lessons))
        atspi.key("Home", *["Down"] * (number - 1), "Return")
        # Only this part of the window is looked through at each step: the whole takes its time.
        self.panel = app.find("push button", "All lessons").parent

    def place(self, app):
        """(step, of how many)"""
        label = app.find("label", re.compile(r"^\d+ of \d+$"), within=self.panel)
        return tuple(int(part) for part in label.name.split(" of "))

    def page_down(self, app):
        """One press; waits for what came of it. True at the end of the lesson."""
        before = self.place(app)
        atspi.key("Next")  # as X calls PageDown

        def moved():
            return self.ended(app) or self.place(app) != before
        atspi.wait_until(moved, lambda: "nothing happened after %s\n%s" % (before, app.dump()), 20)
        return self.ended(app)

    def ended(self, app):
        return bool(app.find_all("label", "The lesson is finished.", within=self.panel))

    def assertNoSecret(self, shown):
        for secret in SECRETS:
            for form in canary.forms(secret).values():
                self.assertNotIn(form.decode("latin-1"), shown)
        # Codes and tokens are not known before: their place must hold a name.
        for name, value in re.findall(r"'(code|access_token|refresh_token|code_verifier|client_secret|password): (\S+?)(?:\\n|')", shown):
            self.assertRegex(value, r"^(code|AT|RT|verifier|secret|password)\d+$", name)

    def test_a_whole_lesson_by_page_down_alone(self):
        with self.window() as app:
            self.open_lesson(app, 3)
            app.find("push button", "Next")
            arrows = app.find("list", "Messages of the lesson")
            self.assertEqual(len(atspi.list_items(arrows)), 9)
            self.assertRegex(atspi.list_items(arrows)[5], r"^6/9 App → Authorization server: .*not yet$")
            presses, everything = 0, []
            while not self.page_down(app):
                presses += 1
                everything.append(app.dump(self.panel))
                self.assertLess(presses, 40)
            shown = "\n".join(everything + [app.dump()])
            self.assertNoSecret(shown)
            self.assertIn("verifier1", shown)
            self.assertIn("AT1", shown)
            items = atspi.list_items(app.find("list", "Messages of the lesson"))
            self.assertTrue(all(item.endswith(("done", "now")) for item in items), items)
            self.assertTrue(any("200 OK" in item for item in items), items)
            # The control questions: the answer on demand, its proof in the Run workspace.
            app.find("label", "Can you answer these?")
            app.press(app.find("check box", "Answer to question 1"))
            app.press(app.find("push button", "Show the exchange for question 1"))
            app.find("tree", "Exchanges")
            atspi.key("ctrl+2")
            app.press(app.find("push button", "All lessons"))
            app.find("list item", re.compile(r"^3\. .*finished"))
        with self.window() as app:
            app.activate()
            atspi.key("ctrl+2")
            app.find("list item", re.compile(r"^3\. .*finished"))  # it is remembered

    def test_masked_whatever_the_window_reveals(self):
        with self.window() as app:
            app.activate()
            atspi.key("ctrl+m")  # the Run workspace shows values now
            self.open_lesson(app, 2)
            atspi.key("shift+F11")
            app.gone("menu bar")
            shown = []
            while not self.page_down(app):
                shown.append(app.dump(self.panel))
            self.assertNoSecret("\n".join(shown))
            atspi.key("Escape")
            app.find("menu bar")

    def test_back_looks_and_leaving_ends(self):
        with self.window() as app:
            self.open_lesson(app, 3)
            while self.place(app)[0] < 7:
                self.page_down(app)
            atspi.key("Prior")
            app.find("label", "Back shows an earlier step. Nothing is sent again.")
            self.assertEqual(self.place(app)[0], 6)
            atspi.key("ctrl+1")
            atspi.key("ctrl+2")
            app.find("label", re.compile("^The lesson was left in the middle"))
            app.activate()
            atspi.key("Home")
            atspi.wait_until(lambda: self.place(app)[0] == 1, lambda: app.dump())
            app.gone("label", re.compile("^The lesson was left in the middle"))

    def test_a_stopped_server_ends_it(self):
        with self.window() as app:
            self.open_lesson(app, 3)
            while self.place(app)[0] < 4:
                self.page_down(app)
            atspi.key("ctrl+shift+s")
            app.find("label", "The lesson has ended: the practice server was stopped.")

    def test_the_gallery_of_errors(self):
        with self.window() as app:
            self.open_lesson(app, 8)
            presses = 0
            while not self.page_down(app):
                presses += 1
                self.assertLess(presses, 80)
                self.assertFalse(app.find_all("label", re.compile("The lesson cannot go on"), within=self.panel), presses)


if __name__ == "__main__":
    unittest.main(verbosity=2)
