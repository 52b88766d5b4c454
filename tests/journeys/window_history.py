#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The history on the token card: what a refresh changed, and the old tokens tried again."""
import os
import re
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import atspi  # noqa: E402
import journey  # noqa: E402

APPROVE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support", "approve.py")


class WindowHistory(unittest.TestCase):
    def setUp(self):
        self.story = journey.Journey().__enter__()
        self.addCleanup(lambda: self.story.__exit__(None, None, None))

    def exchanges(self, app):
        return [" | ".join(row) for row in atspi.cells(app.find("tree", "Exchanges"))]

    def history(self, app):
        history = app.find("list", "History of codes and tokens")
        return [item.name for item in app.find_all("list item", re.compile("."), within=history, showing=False)]

    def choose_row(self, app, row):
        app.activate()
        atspi.click(app.find("list", "History of codes and tokens"))
        atspi.key("Home", *["Down"] * row)

    def wait_for_row(self, app, row, text):
        atspi.wait_until(lambda: text in "".join(self.exchanges(app)[row:row + 1]),
                         lambda: "%r is not in row %d: %s" % (text, row, self.exchanges(app)), 20)

    def test_what_became_of_the_tokens(self):
        env = dict(BROWSER=APPROVE, DEFAULT_BROWSER=APPROVE, APPROVE_USER="alice", APPROVE_PASSWORD="wonder")
        program = [os.environ["OAUTH_WORKBENCH"], "--data-dir", self.story.path("data")]
        with atspi.App(program, env=env) as app:
            app.press(app.find("push button", "Get a token from the practice server"))
            self.wait_for_row(app, 2, "AT1")
            app.press(app.find("push button", "Refresh"))
            self.wait_for_row(app, 3, "AT2")
            app.press(app.find(None, re.compile("^History of codes and tokens, 5")))
            rows = self.history(app)
            self.assertEqual([row.split(":")[0] for row in rows], ["RT2", "AT2", "RT1", "AT1", "code1"], rows)
            self.assertRegex(rows[1], "(?s)AT2: valid.*Compared with AT1: a new value .*refresh token rotated")
            self.assertRegex(rows[2], "(?s)RT1: replaced.*accepted in #4")
            self.assertRegex(rows[3], "(?s)AT1: replaced.*replaced in #4")
            self.assertRegex(rows[4], "(?s)code1: used once.*accepted in #3")

            self.choose_row(app, 3)
            app.press(app.find("push button", "Try the old token"))
            self.wait_for_row(app, 4, "AT1")
            tried = self.exchanges(app)[4]
            atspi.wait_until(lambda: re.search("(accepted|refused) in #5", "".join(self.history(app))),
                             lambda: "not told: %s" % self.history(app), 20)
            self.choose_row(app, 2)
            app.press(app.find("push button", "Try the old refresh token"))
            self.wait_for_row(app, 5, "invalid_grant")
            atspi.wait_until(lambda: re.search("(?s)RT1: .*refused in #6", "\n\n".join(self.history(app))),
                             lambda: "not told: %s" % self.history(app), 20)
            self.assertIn("AT1", tried)


if __name__ == "__main__":
    unittest.main(verbosity=2)
