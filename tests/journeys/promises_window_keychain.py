# SPDX-License-Identifier: GPL-3.0-or-later
"""The window without a usable keychain: told within 3 seconds, alive meanwhile, at work from memory, nothing on disk.

There is a session bus and no secret service; the test puts one there that misbehaves.
"""
import os
import re
import threading
import time
import unittest

import atspi
import badserver
import canarysession
import canarywindow
import journey
import promises

LIMIT = 3.0
BLOCKED = 0.1


class Pulse(threading.Thread):
    """Asks the window for something every 10 ms: who does not answer is not in its event loop. How late this thread itself
    is woken is taken off, because on a busy machine that is nobody's fault."""

    def __init__(self, app):
        super().__init__(daemon=True)
        self.root, self.ended, self.longest, self.beats = app.root, threading.Event(), 0.0, 0

    def beat(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            began = time.monotonic()
            time.sleep(0.01)
            late = time.monotonic() - began - 0.01
            asked = time.monotonic()
            self.root.getChildAtIndex(0).getState()
            self.longest, self.beats = max(self.longest, time.monotonic() - asked - late), self.beats + 1


class Keychain(canarywindow.CanaryWindow):
    def test_services(self):
        for profile in ("Post", "Basic"):
            self.j.import_profile(canarysession.profile(self.server.base, profile, "none", "authorization_code", secrets={}))
        slowest, longest, beats = 0.0, 0.0, 0
        for mode in ("silent", "locked", "refusing"):
            with self.subTest(mode):
                service = self.j.start([os.path.join(journey.SUPPORT, "secretservice.py"), mode])
                self.addCleanup(service.stop)
                service.wait_line("^READY", 20)
                with self.window() as app:
                    self.choose(app, "Basic")
                    pressed = time.monotonic()
                    app.press(app.find("push button", "Get token"))
                    pulse = Pulse(app)
                    while not app.find_all("label", re.compile("No keychain")) and time.monotonic() < pressed + 20:
                        pulse.beat(0.3)
                    slowest = max(slowest, time.monotonic() - pressed)
                    app.find("label", re.compile("No keychain: secrets are kept until you quit"))
                    self.token_shown(app)
                    longest, beats = max(longest, pulse.longest), beats + pulse.beats
                    self.quit(app)
                self.assertEqual(self.hits_on_disk(), [])
                service.stop()
        self.assertLess(slowest, LIMIT * 2)
        self.assertLess(longest, BLOCKED * (10 if promises.SANITIZED else 4))
        self.proved("S03", "the window with a silent, a locked and a refusing service: told after %.1f s at most, "
                        "event loop never longer than %.0f ms in %d looks, 0 hits on disk" % (slowest, longest * 1000, beats))

    def test_a_service_that_takes_nothing(self):
        """It looks well until something is to be kept."""
        self.j.import_profile(canarysession.profile(self.server.base, "Basic", "none", "authorization_code", secrets={}))
        self.server.answers["/api"] = badserver.answer(200)  # the usual one repeats secrets that this profile does not have
        service = self.j.start([os.path.join(journey.SUPPORT, "secretservice.py"), "full"])
        service.wait_line("^READY", 20)
        with self.window() as app:
            self.token(app)
            app.find("label", "Secrets and tokens of this run are not saved.")
            self.menu(app, "Call API")
            self.until_exchanges(app, 4)
            atspi.wait_until(lambda: "200" in self.exchanges(app)[3], lambda: self.exchanges(app), 20)
            self.menu(app, "Forget tokens")
            app.find("label", "No token yet.")
        self.assertEqual(self.hits_on_disk(), [])
        service.stop()
        self.proved("S03", "a service that takes nothing: told, and the token works until the end, 0 hits on disk")


if __name__ == "__main__":
    unittest.main(verbosity=1)
