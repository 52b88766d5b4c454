#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One value chosen in one place lights up everywhere it was, and no value is told while secrets are masked."""
import os
import re
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import atspi  # noqa: E402
import journey  # noqa: E402

SUPPORT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support")
APPROVE = os.path.join(SUPPORT, "approve.py")
MARK = "AT1 is in this message."
PICTURES = os.environ.get("TRACE_PICTURES")  # a folder for a look at the window


class WindowTrace(unittest.TestCase):
    def setUp(self):
        self.story = journey.Journey().__enter__()
        self.addCleanup(lambda: self.story.__exit__(None, None, None))

    def window(self, data="data"):
        env = dict(BROWSER=APPROVE, DEFAULT_BROWSER=APPROVE, APPROVE_USER="alice", APPROVE_PASSWORD="wonder")
        return atspi.App([os.environ["OAUTH_WORKBENCH"], "--data-dir", self.story.path(data)], env=env)

    def rows(self, app):
        return [row[0] for row in atspi.cells(app.find("tree", "Exchanges"))]

    def with_token_and_call(self, app):
        app.press(app.find("push button", "Get a token from the practice server"))
        app.find("label", re.compile(r"^(expires|valid)"), timeout=20)
        app.press(app.find("push button", "Call API"))
        atspi.wait_until(lambda: len(self.rows(app)) == 4, lambda: "no call in the list: %s" % self.rows(app), 20)

    def marked(self, app):
        return [MARK in row for row in self.rows(app)]

    def picture(self, name):
        if PICTURES:
            atspi.screenshot(os.path.join(PICTURES, name + ".png"))

    def choose_last(self, app):
        app.activate()
        table = app.find("tree", "Exchanges")
        last = table.queryTable().getAccessibleAt(3, 2)
        atspi.click(last)
        return app.find("push button", "Trace AT1")

    def test_a_value_lights_up_everywhere(self):
        with self.window() as app:
            self.with_token_and_call(app)
            self.assertEqual(self.marked(app), [False] * 4)
            button = self.choose_last(app)
            self.picture("before")
            app.press(button)
            head = app.find("label", re.compile("^AT1 – "))
            self.assertEqual(head.name, "AT1 – born in #3, sent in #4")
            self.assertEqual(self.marked(app), [False, False, True, True])
            self.picture("traced")
            # The links of the line lead to the exchanges.
            app.press(app.find("push button", "Go to exchange 3 of the trace"))
            app.find("label", re.compile(r"^#3 POST "))
            app.find("push button", "Trace code1")
            # Masked: every text of the window, and nothing of the token in it.
            for tab in ("Explained", "Headers", "Body", "Raw"):
                app.press(app.find("page tab", tab))
                atspi.wait_until(lambda: "AT1" in app.dump(), "no AT1 on %s" % tab)
                self.picture(tab.lower())
            # The same on the lanes.
            app.press(app.find("check box", "Show exchanges as lanes"))
            lanes = app.find("list", "Exchanges as lanes")
            items = atspi.list_items(lanes)
            # On the arrow that brought it and on the one that takes it to the API.
            self.assertEqual([item[:2] for item in items if MARK in item], ["3:", "4:"], items)
            self.picture("lanes")
            # Esc ends it.
            app.activate()
            atspi.key("Escape")
            app.gone("label", re.compile("^AT1 – "))
            self.assertFalse([item for item in atspi.list_items(lanes) if MARK in item])

    def test_no_value_is_told(self):
        with self.window() as app:
            self.with_token_and_call(app)
            self.choose_last(app)
            app.press(app.find("page tab", "Raw"))
            app.press(app.find("check box", "Mask secrets"))
            raw = app.find("list", "Raw request")
            def token():
                found = re.search(r"Bearer (\S{12,})", "\n".join(atspi.list_items(raw)))
                return found and found.group(1)
            value = atspi.wait_until(token, "the revealed request shows no token")
            self.picture("revealed")
            # A revealed value is still a place of the trace.
            app.press(app.find("push button", "Trace AT1"))
            app.find("label", re.compile("^AT1 – "))
            self.assertIn("AT1", [child.description for child in atspi.children(raw)])
            app.press(app.find("check box", "Mask secrets"))
            atspi.wait_until(lambda: not token(), "the token is still there")
            for tab in ("Explained", "Headers", "Body", "Raw"):
                app.press(app.find("page tab", tab))
                for number in (1, 2, 3, 4):
                    table = app.find("tree", "Exchanges")
                    atspi.click(table.queryTable().getAccessibleAt(number - 1, 2))
                    app.find("label", re.compile("^#%d " % number))
                    self.assertNotIn(value, app.dump())

    def test_a_trace_of_an_earlier_session(self):
        with self.window() as app:
            self.with_token_and_call(app)
        with self.window() as app:
            atspi.wait_until(lambda: len(self.rows(app)) == 4, "no history")
            app.press(self.choose_last(app))
            app.find("label", "AT1 – born in #3, sent in #4")
            self.assertEqual(self.marked(app), [False, False, True, True])


if __name__ == "__main__":
    unittest.main(verbosity=2)
