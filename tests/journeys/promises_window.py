# SPDX-License-Identifier: GPL-3.0-or-later
"""The promises that a person in front of the window relies on: what is on screen, in the clipboard, in other processes, on
disk, on the wire, and what is left after "Forget tokens" and "Delete profile"."""
import contextlib
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

import atspi
import canarysession
import canarywindow
import memory
import promises
import rawbrowser
import traced
from canarysession import ACCESS, Gate

MOST_COPIES = 40  # in memory after "Forget tokens"; SECURITY.md states the figure


def clipboard(target=None):
    ran = subprocess.run(["xclip", "-selection", "clipboard", "-o", *(["-t", target] if target else [])], capture_output=True, timeout=20)
    return ran.stdout.decode("utf-8", "replace") if ran.returncode == 0 else ""


def put_in_clipboard(text):
    subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=text.encode(), check=True, timeout=20,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def window_names(pid):
    """The properties of every X window of the process, its title above all."""
    found = subprocess.run(["xdotool", "search", "--all", "--pid", str(pid)], capture_output=True, text=True, timeout=20).stdout.split()
    return "\n".join(subprocess.run(["xprop", "-id", one], capture_output=True, text=True, timeout=20).stdout for one in found)


class Window(canarywindow.CanaryWindow):
    def everything_shown(self, app):
        """All names, texts, cells and tooltips, shown or not, and all titles."""
        shown = app.dump() + window_names(app.process.pid)
        self.assertIn("OAuth Workbench", shown)
        return shown

    def walk_through(self, app):
        """Every page of every exchange and every action; gives all that was to be seen."""
        seen = [self.everything_shown(app)]
        self.menu(app, "Refresh")
        self.until_exchanges(app, 4)
        for count, name in ((5, "Call API"), (6, "Token in the query"), (7, "Token in the form body"), (8, "Introspect token"), (9, "Fetch user info")):
            self.menu(app, name)
            self.until_exchanges(app, count)
            app.find("push button", "Get token")
        app.press(app.find("check box", "Token JSON"))
        for tab in ("Explained", "Headers", "Body", "Raw", "Timing"):
            app.press(app.find("page tab", tab))
            tree = app.find("tree", "Exchanges").queryTable()
            for row in range(tree.nRows):
                cell = tree.getAccessibleAt(row, 0)
                action = cell.queryAction()
                action.doAction([action.getName(index) for index in range(action.nActions)].index("Toggle"))
                time.sleep(0.02)
                seen.append(self.everything_shown(app) if row in (2, 5) else app.dump(app.find("filler", "Exchange details")))
        return seen

    def test_screen_and_accessible_text(self):
        self.import_profiles()
        with self.window() as app:
            self.token(app)
            seen = self.walk_through(app)
            for text in seen:
                self.assertEqual(self.hits_in(text), [])
            self.assertTrue(any("AT2" in text for text in seen))
            app.press(app.find("check box", "Reveal access token"))
            atspi.wait_until(lambda: ACCESS[1] in app.dump(), "a click shows it", 10)
            app.press(app.find("check box", "Reveal access token"))
            atspi.wait_until(lambda: not self.hits_in(app.dump()), "and hides it", 10)
            self.menu(app, "Edit profile…")
            app.find("dialog", re.compile("^Profile"))
            self.assertEqual(self.hits_in(self.everything_shown(app)), [])
            app.process.kill()  # with the dialog open
        self.proved("S10", "0 hits in %d dumps of the window (%d kB), until Reveal is pressed" % (len(seen), sum(map(len, seen)) // 1000))
        self.proved("S04", "0 hits in all pages of 9 exchanges")
        self.proved("S23", "0 hits in the editor of a saved profile; one click shows one secret")

    def copy(self, app, what):
        app.press(app.find("push button", "Copy " + what))
        atspi.wait_until(lambda: "canary" in clipboard(), "copied", 10)

    def test_clipboard(self):
        self.import_profiles()
        with self.window() as app:
            self.token(app)
            self.copy(app, "access token")
            app.find("label", re.compile(r"cleared in (30|2\d) seconds"))
            self.assertIn("x-kde-passwordManagerHint", clipboard("TARGETS"))
            self.assertEqual(clipboard("x-kde-passwordManagerHint"), "secret")
            put_in_clipboard("something else")
            self.menu(app, "Forget tokens")
            app.find("label", "No token yet.")
            self.assertEqual(clipboard(), "something else")
            self.token(app)
            self.copy(app, "refresh token")
            self.menu(app, "Forget tokens")
            app.find("label", "No token yet.")
            atspi.wait_until(lambda: "canary" not in clipboard(), "not cleared at Forget", 5)
            self.token(app)
            self.copy(app, "access token")
            self.quit(app)
        self.assertNotIn("canary", clipboard())
        with contextlib.closing(sqlite3.connect(os.path.join(self.j.data, "workbench.sqlite"))) as database, database:
            database.execute("INSERT OR REPLACE INTO setting VALUES ('secrets/clipboard_seconds', '10')")
        with self.window() as app:
            self.choose(app, "Basic")
            self.token_shown(app)
            self.copy(app, "access token")
            copied = time.monotonic()
            atspi.wait_until(lambda: "canary" not in clipboard(), "not cleared after its time", 40)
            gone = time.monotonic() - copied
            self.assertGreater(gone, 8)
        self.proved("S09", "marked; gone after 30 s (set to 10: %.0f s), at Forget and at the end; what somebody else put there stays" % gone)

    def test_what_is_left_after_forget_and_delete(self):
        self.import_profiles()
        with self.window() as app:
            self.token(app)
            self.menu(app, "Call API")
            self.until_exchanges(app, 4)
            before = self.kept_items()
            self.assertIn("tokens", before)
            self.menu(app, "Forget tokens")
            app.find("label", "No token yet.")
            atspi.wait_until(lambda: self.kept_items().count("tokens") == before.count("tokens") - 1, self.kept_items, 10)
            self.count_copies(app)
            self.assertEqual(self.hits_on_disk(), [])
            count = self.kept_items().count("/credentials")
            self.menu(app, "Delete profile")
            app.find("label", re.compile("deleted"))
            self.assertEqual(self.kept_items().count("/credentials"), count - 1)
        self.assertEqual(self.hits_on_disk(), [])
        self.proved("S24", "0 items of the window's profile in the keychain, 0 hits on disk")

    @staticmethod
    def kept_items():
        """The keys of our items in the keychain; secret-tool tells attributes on standard error."""
        ran = subprocess.run(["secret-tool", "search", "--all", "server", "oauth-workbench"], capture_output=True, text=True, timeout=20)
        return "\n".join(line for line in ran.stderr.splitlines() + ran.stdout.splitlines() if "attribute.user" in line)

    def count_copies(self, app):
        time.sleep(5)
        names = {"access token": ACCESS[0], "code": canarysession.CODE, "code verifier": self.server.verifiers[-1],
                 "client secret": canarysession.CLIENT_SECRET}
        found = memory.copies(app.process.pid, list(names.values()))
        if found is None:
            self.measured("S08", "not readable here: the process is closed to its own user")
            return
        figures = ", ".join("%s %d" % (name, found[value]) for name, value in names.items())
        self.measured("S08", "copies in memory 5 s after Forget: " + figures + (" (sanitizer: freed memory is kept)" if promises.SANITIZED else ""))
        if not promises.SANITIZED:
            self.assertLessEqual(found[ACCESS[0]], MOST_COPIES)

    def test_processes_and_logs(self):
        self.import_profiles()
        mark = {"CANARY_JOURNEY": str(os.getpid()), "QT_LOGGING_RULES": "*=true", "QT_DEBUG_PLUGINS": "1"}
        with canarysession.Watch(self.server) as watch, self.window(**mark) as app:
            self.token(app)
            self.menu(app, "Call API")
            self.until_exchanges(app, 4)
        self.assertEqual(watch.found, set())
        self.assertTrue({"oauth-workbench", "xdg-open"} & watch.seen, watch.seen)
        self.assertEqual(self.hits_in(app.printed()), [])
        self.proved("S06", "0 hits in %d process looks at %s" % (watch.looks, ", ".join(sorted(watch.seen))))
        self.proved("S05", "0 hits in %d kB that the window printed with every log on" % (len(app.printed()) // 1000))

    def test_files_and_destinations(self):
        self.import_profiles()
        trace = traced.Trace(self.j.path("strace"))
        with self.window(trace.command(self.command(), detached=True), **trace.environment()) as app:
            self.token(app)
            self.menu(app, "Call API")
            self.until_exchanges(app, 4)
            self.quit(app)
        seen = trace.read()
        outside = {path for path in seen.written if not any(path == folder or path.startswith(folder + os.sep) for folder in self.folders())}
        self.assertEqual({path for path in outside if not self.not_ours(path)}, set())
        self.assertEqual({port for _, port in seen.connected} - {self.server.port}, set())
        self.assertLessEqual({address for address, _ in seen.connected}, {"127.0.0.1", "::1"})
        self.assertLessEqual({os.path.basename(path) for path in seen.executed}, {"xdg-open", "knock.py"})
        self.proved("S02", "0 of %d paths outside" % len(seen.written))
        self.proved("S22", "0 other destinations of the window, %d files opened" % len(seen.opened))

    @staticmethod
    def not_ours(path):
        """What the X and font libraries keep for every program of this person."""
        return path.startswith(("/var/cache/fontconfig", "/tmp/.X11"))

    def test_listener(self):
        self.import_profiles()
        browser = rawbrowser.RawBrowser(self.j)
        with self.window(**browser.environment()) as app:
            pid = app.process.pid
            self.choose(app, "Basic")
            self.assertEqual(rawbrowser.listening(pid), set(), "none before the click")
            ends = {"cancelled": lambda: app.press(app.find("push button", "Cancel waiting")),
                    "denied": lambda: browser.get("error=access_denied&state={state}"),
                    "a code": lambda: browser.get("code=x&state={state}")}
            for name, end in ends.items():
                with self.subTest(name):
                    browser.forget()
                    app.press(app.find("push button", "Get token"))
                    browser.wait()
                    listening = rawbrowser.listening(pid)
                    self.assertEqual({one.rpartition(":")[0] for one in listening}, {"127.0.0.1"})
                    end()
                    atspi.wait_until(lambda: not rawbrowser.listening(pid), "still listening", 5)
                    app.find("push button", "Get token", timeout=20)
        self.proved("S12", "the window listens neither before the click nor after cancel, refusal and code")
        self.proved("S11", "127.0.0.1 only in the window")

    def test_nothing_on_disk_whenever_it_is_killed(self):
        self.import_profiles()
        stages = (("the browser is open", None, b""), ("the code is redeemed", "/token", b""), ("calling", "/api", b"HTTP/1.1 200 OK\r\nX: " + ACCESS[0].encode()))
        for name, path, part in stages:
            with self.subTest(name), self.window(**({} if path else canarysession.knocks(self.j))) as app:
                gate = Gate(part)
                self.server.usual()
                if path:
                    self.server.answers[path] = gate
                if path == "/api":
                    self.token(app)
                    self.menu(app, "Call API")
                else:
                    self.choose(app, "Basic")
                    app.press(app.find("push button", "Get token"))
                if path:
                    self.assertTrue(gate.reached.wait(20))
                else:
                    app.find("push button", "Cancel waiting")
                copy = self.j.path("copy")
                shutil.copytree(self.j.data, copy)
                app.process.send_signal(signal.SIGKILL)
                app.process.wait(20)
                self.assertEqual(self.hits_on_disk(copy), [])
                shutil.rmtree(copy)
        self.server.usual()
        with self.window() as app:
            self.token(app)
            self.quit(app)
        self.assertEqual(self.hits_on_disk(), [])
        self.proved("S01", "0 hits: the window, kill -9 and a copy in each of %d stages, and a clean quit" % len(stages))




if __name__ == "__main__":
    unittest.main(verbosity=1)
