# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on a read-only folder, on a full disk and on a damaged database: it opens and says what is the matter."""
import glob
import os
import re
import unittest

import atspi
import lostwindow
import privatemounts

GONE = "What is done in this session is gone when you quit."


class FolderWindow(lostwindow.WindowCase):
    def setUp(self):
        super().setUp()
        self.disk = privatemounts.small_disk(self.story.path("disk"))
        self.addCleanup(self.disk.away)
        self.story.data = self.data = os.path.join(self.disk.folder, "data")
        self.story.import_profile(self.profile())
        self.choose("Public")
        self.file = os.path.join(self.data, "workbench.sqlite")

    def get_token(self, app):
        app.press(app.find("push button", "Get token"))
        app.find("label", lostwindow.TOKEN_SHOWN, timeout=30)

    def works_without_keeping(self, sentence):
        with self.window() as app:
            app.find("label", re.compile(sentence))
            app.find("label", re.compile(re.escape(GONE)))
            app.find("label", "Secrets of this session are kept until you quit")
            app.find("list item", "Public")
            self.get_token(app)

    def test_read_only(self):
        self.disk.read_only()
        self.works_without_keeping("read-only")
        self.disk.writable()
        self.whole()
        self.assertEqual(self.story.cli("exchanges").json["exchanges"], [])

    def test_full(self):
        self.disk.fill()
        self.works_without_keeping("The disk is full")
        self.disk.free()
        with self.window() as app:
            self.get_token(app)
            self.assertEqual(app.find_all("label", re.compile(re.escape(GONE))), [])
        self.whole()
        self.story.cli("call", "Public")

    def test_it_gets_full_while_the_window_is_open(self):
        with self.window() as app:
            self.get_token(app)
            self.disk.fill()
            app.press(app.find("push button", "Refresh"))
            app.find("label", re.compile("The disk is full"), timeout=20)
            atspi.wait_until(lambda: any("AT2" in " ".join(row) for row in atspi.cells(app.find("tree", "Exchanges"))),
                             "no new token", 20)
            app.find("label", lostwindow.TOKEN_SHOWN)
            self.disk.free()
            self.come_back(app)
            app.find("label", re.compile("tokens of this session are saved now"), timeout=20)
        self.whole()
        self.story.cli("call", "Public")

    def test_damaged(self):
        with open(self.file, "rb") as file:
            content = file.read()
        for broken in (os.urandom(len(content)), content[:60] + (99).to_bytes(4, "big") + content[64:]):
            with open(self.file, "wb") as file:
                file.write(broken)
            with self.window() as app:
                app.find("label", re.compile("is left as it is"))
                app.find("label", re.compile(re.escape(GONE)))
                app.find("list item", "(none yet)")
                with open(self.file, "rb") as file:
                    self.assertEqual(file.read(), broken, "nothing happens to it by itself")
                app.press(app.find("push button", "Set the file aside and start with an empty one"))
                app.find("label", "From now on everything is kept again.")
                app.find("label", "Secrets are in the keychain")
                aside = glob.glob(self.file + ".2*")
                self.assertEqual(len(aside), 1, aside)
                app.find("label", re.compile(re.escape(aside[0])))
                with open(aside[0], "rb") as file:
                    self.assertEqual(file.read(), broken)
                os.remove(aside[0])
            self.whole()
            self.assertEqual(self.story.cli("profiles", "list").json["profiles"], [])
            for leftover in glob.glob(self.file + "*"):
                os.remove(leftover)

    def test_what_was_done_before_setting_aside_is_kept(self):
        with open(self.file, "wb") as file:
            file.write(b"x" * 5000)
        with self.window() as app:
            app.press(app.find("push button", "Get a token from the practice server"))
            app.find("label", lostwindow.TOKEN_SHOWN, timeout=30)
            app.press(app.find("push button", "Set the file aside and start with an empty one"))
            app.find("label", "From now on everything is kept again.")
        self.assertEqual(len(self.story.cli("exchanges").json["exchanges"]), 3)


if __name__ == "__main__":
    privatemounts.enter()
    unittest.main(verbosity=2)
