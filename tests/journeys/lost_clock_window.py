# SPDX-License-Identifier: GPL-3.0-or-later
"""The window stands still for some seconds, as in a suspended computer: the countdown is right when it goes on."""
import re
import signal
import time
import unittest

import atspi
import lostwindow

LEFT = re.compile(r"access token: (?:(\d+) minutes? ?)?(?:(\d+) seconds? )?left")
STOPPED = 5.0
TOLERATED = 2.5  # a second of the display, a second of its clock, and the way to us


class Clock(lostwindow.WindowCase):
    def left(self, app):
        found = LEFT.search(app.find("progress bar", LEFT).name)
        return 60 * int(found.group(1) or 0) + int(found.group(2) or 0), time.monotonic()

    def test_stopped_and_continued(self):
        self.story.import_profile(self.profile())
        self.choose("Public")
        with self.window() as app:
            app.press(app.find("push button", "Get token"))
            app.find("label", lostwindow.TOKEN_SHOWN, timeout=30)
            seconds, moment = self.left(app)
            app.process.send_signal(signal.SIGSTOP)
            time.sleep(STOPPED)
            app.process.send_signal(signal.SIGCONT)

            def off():
                now, later = self.left(app)
                return now - (seconds - (later - moment))
            atspi.wait_until(lambda: abs(off()) < TOLERATED, lambda: "the countdown is off by %.1f s" % off(), 15)
            self.assertEqual(app.find_all("label", re.compile("The clock of this computer")), [], "no clock was set")


if __name__ == "__main__":
    unittest.main(verbosity=2)
