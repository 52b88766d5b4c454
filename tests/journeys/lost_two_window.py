# SPDX-License-Identifier: GPL-3.0-or-later
"""Two windows and the command line on the same data: nothing is overwritten in silence, nothing is lost."""
import json
import re
import threading
import unittest

import atspi
import lostwindow
import promises

CHANGED = re.compile("This profile was changed meanwhile")
REMOVED = re.compile("This profile was deleted meanwhile")


class TwoWindows(promises.Prover, lostwindow.WindowCase):
    def setUp(self):
        super().setUp()
        self.story.import_profile(self.profile())
        self.choose("Public")

    def scope(self):
        return self.story.cli("profiles", "show", "Public").json["profile"]["scope"]

    def editor(self, app):
        app.press(app.find("menu item", "Edit profile…", showing=False))
        return app.find("dialog", re.compile("^Profile"))

    def set_scope(self, app, dialog, scope):
        app.type(app.find("text", "Scope", within=dialog, showing=False), scope)

    def save(self, app, dialog):
        app.press(app.find("push button", "Save", within=dialog))

    def test_the_same_profile_in_both(self):
        with self.window() as one, self.window() as two:
            first, second = self.editor(one), self.editor(two)
            self.set_scope(one, first, "read")
            self.save(one, first)
            one.gone("dialog", re.compile("^Profile"))
            self.set_scope(two, second, "write")
            self.save(two, second)
            two.find("label", CHANGED)
            self.assertEqual(self.scope(), "read", "nothing is overwritten in silence")
            two.press(two.find("push button", "Show the other changes"))
            atspi.wait_until(lambda: atspi.text_of(two.find("text", "Scope", within=second, showing=False)) == "read", "the other's scope")
            self.set_scope(two, second, "write")  # having seen it
            self.save(two, second)
            two.gone("dialog", re.compile("^Profile"))
            self.assertEqual(self.scope(), "write")

            third = self.editor(one)  # opened late: it begins with what is kept
            self.assertEqual(atspi.text_of(one.find("text", "Scope", within=third, showing=False)), "write")
            self.set_scope(one, third, "read openid")
            self.story.cli("profiles", "import", self.story.write("p.json", self.profile(scope="openid")), "--replace")
            self.save(one, third)
            one.find("label", CHANGED)
            one.press(one.find("push button", "Save mine over them"))
            one.gone("dialog", re.compile("^Profile"))
            self.assertEqual(self.scope(), "read openid")
        self.proved("S30", "the editor that saves second is asked, after another window and after the command line")

    def test_deleted_meanwhile(self):
        with self.window() as one:
            dialog = self.editor(one)
            self.set_scope(one, dialog, "read")
            self.story.cli("profiles", "remove", "Public")
            self.save(one, dialog)
            one.find("label", REMOVED)
            one.press(one.find("push button", "Save it again"))
            one.gone("dialog", re.compile("^Profile"))
            self.assertEqual(self.scope(), "read")

    def test_what_the_command_line_does_is_seen(self):
        with self.window() as one:
            one.find("list item", "Public")
            self.story.cli("profiles", "import", self.story.write("n.json", self.profile("New one")))
            self.come_back(one)
            one.find("list item", "New one")
            self.story.cli("token", "Public", browser=self.story.browser("alice", "wonder"))
            self.come_back(one)
            one.find("label", lostwindow.TOKEN_SHOWN)
            self.story.cli("profiles", "remove", "New one")
            self.come_back(one)
            one.gone("list item", "New one")

    def test_all_write_at_once(self):
        self.story.import_profile(dict(self.profile("Other"), grant="password", user="alice",
                                       client={"id": "demo-web", "authentication": "client_secret_basic"},
                                       secrets={"client_secret": "demo-web-secret", "password": "wonder"}))
        rounds, ended = 12, []

        def commands():
            for turn in range(rounds):
                file = self.story.write("c%d.json" % turn, self.profile("C%d" % turn))
                for line in (["profiles", "import", file], ["token", "Other"], ["refresh", "Other"]):
                    ended.append(self.story.cli(*line, expect=None))

        with self.window() as one, self.window() as two:
            for app in (one, two):
                app.press(app.find("push button", "Get token"))
            for app in (one, two):
                app.find("label", lostwindow.TOKEN_SHOWN, timeout=30)
            before = len(self.story.cli("exchanges", "--last", "1000").json["exchanges"])
            writer = threading.Thread(target=commands)
            writer.start()
            calls = 0
            while writer.is_alive():
                for app in (one, two):
                    app.press(app.find("push button", "Call API"))
                calls += 1
                for app in (one, two):
                    tree = app.find("tree", "Exchanges")
                    atspi.wait_until(lambda: sum("GET /api/protected/" in " ".join(row) for row in atspi.cells(tree)) >= calls,
                                     "the call is not in the list", 20)
            writer.join()
            for app in (one, two):
                self.assertEqual(app.find_all("label", re.compile("cannot be read or written|locked")), [])
                self.come_back(app)
                app.find("list item", "C%d" % (rounds - 1))
        self.assertEqual([(one.status, one.err) for one in ended], [(0, "")] * len(ended), str(ended[-1]))
        after = self.story.cli("exchanges", "--last", "1000").json["exchanges"]
        self.assertEqual(len(after) - before, 2 * calls + 2 * rounds, "every exchange of everybody")
        names = self.story.cli("profiles", "list").json["profiles"]
        self.assertEqual(sorted(names), sorted(["Public", "Other"] + ["C%d" % n for n in range(rounds)]), json.dumps(names))
        self.whole()


if __name__ == "__main__":
    unittest.main(verbosity=2)
