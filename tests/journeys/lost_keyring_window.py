# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyring ends while the window is open: a token that comes then is shown, told as not saved, and saved later."""
import re
import unittest

import atspi
import keyringservice
import lostwindow


class KeyringWindow(lostwindow.WindowCase):
    def test_a_token_that_comes_meanwhile(self):
        self.story.import_profile(self.profile())
        self.choose("Public")
        with keyringservice.KeyringService() as keyring, self.window() as app:
            app.find("label", "Secrets are in the keychain")
            keyring.stop()
            app.press(app.find("push button", "Get token"))
            app.find("label", lostwindow.TOKEN_SHOWN, timeout=30)
            app.find("label", re.compile("tokens of this run are not saved"))
            app.press(app.find("push button", "Call API"))  # it is there, in memory
            tree = app.find("tree", "Exchanges")
            atspi.wait_until(lambda: any("200" in row[-1] or "200" in " ".join(row) for row in atspi.cells(tree)[3:]),
                             lambda: "no answer to the call: %s" % atspi.cells(tree), 20)
            self.assertEqual(self.story.cli("call", "Public", expect=2).json["failure"]["code"], "secret_missing")
            keyring.start()
            self.come_back(app)
            app.find("label", re.compile("tokens of this session are saved now"), timeout=20)
            app.find("label", lostwindow.TOKEN_SHOWN)
            app.gone("label", re.compile("are not saved"))
            self.story.cli("call", "Public")  # another process finds it
            keyring.stop()  # and back before anybody asked for it
            keyring.start()
            app.press(app.find("push button", "Refresh"))
            atspi.wait_until(lambda: any("AT2" in " ".join(row) for row in atspi.cells(tree)), "no new token", 20)
            app.find("push button", "Call API")
            self.assertEqual(app.find_all("label", re.compile("are not saved")), [])
            with self.window() as second:
                second.find("label", lostwindow.TOKEN_SHOWN, timeout=20)


if __name__ == "__main__":
    unittest.main(verbosity=2)
