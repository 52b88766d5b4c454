# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in a session of canaries, as a unittest case: profiles from the command line, buttons through AT-SPI."""
import os
import re
import unittest

import atspi
import canary
import canarysession
import journey
import promises


class CanaryWindow(promises.Prover, unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.j = journey.Journey().__enter__()
        self.addCleanup(lambda: self.j.__exit__(None, None, None))
        os.mkdir(self.j.path("tmp"), 0o700)
        self.server = canarysession.CanaryServer()
        self.addCleanup(self.server.__exit__)

    def import_profiles(self, **changes):
        for name, way, grant in (("Post", "client_secret_post", "password"), ("Basic", "client_secret_basic", "authorization_code")):
            self.j.import_profile(canarysession.profile(self.server.base, name, way, grant, **changes))

    def command(self):
        return [os.environ["OAUTH_WORKBENCH"], "--data-dir", self.j.data]

    def window(self, command=None, **environment):
        environment = dict(canarysession.code_knock(self.j), TMPDIR=self.j.path("tmp"), **environment)
        return atspi.App(command or self.command(), env=environment, log=self.j.path("window.log"))

    def choose(self, app, name):
        atspi.click(app.find("list item", re.compile("^" + name)))
        app.find("push button", "Get token")

    def token(self, app, name="Basic"):
        self.choose(app, name)
        app.press(app.find("push button", "Get token"))
        self.token_shown(app)

    def token_shown(self, app):
        app.find("label", re.compile(r"^(expires|valid)"), timeout=20)

    def exchanges(self, app):
        return [" | ".join(row) for row in atspi.cells(app.find("tree", "Exchanges"))]

    def until_exchanges(self, app, count):
        atspi.wait_until(lambda: len(self.exchanges(app)) >= count, lambda: "no exchange %d in %s" % (count, self.exchanges(app)), 20)

    def menu(self, app, name):
        app.press(app.find("menu item", name, showing=False))

    def secrets(self):
        return canarysession.SECRETS + self.server.verifiers

    def hits_in(self, text):
        return sorted({secret for secret in self.secrets() for form in canary.forms(secret).values() if form in text.encode()})

    def quit(self, app):
        """As a person ends it."""
        self.menu(app, "Quit")
        self.assertEqual(app.process.wait(20), 0)

    def folders(self):
        """Where it may write; the journey's own files lie elsewhere."""
        others = [folder for folder in canarysession.own_folders() if not self.j.folder.startswith(folder + os.sep)]
        return [self.j.data, self.j.path("tmp"), *others]

    def hits_on_disk(self, *more):
        return [hit for folder in (*self.folders(), *more) for hit in canary.hits(folder, self.secrets())]
