# SPDX-License-Identifier: GPL-3.0-or-later
"""The two exceptions that a person can make, each for one profile, asked for in the window: a certificate that cannot be
verified, and plain http to another computer. Both are seen for as long as they hold."""
import contextlib
import hashlib
import re
import sqlite3
import ssl
import subprocess
import unittest

import badserver
import canarysession
import canarywindow
from badserver import answer
from canarysession import ACCESS

TRUST = "Trust this certificate for this profile"
PLAIN = "Allow plain http for this profile"
TRUSTED = re.compile("A certificate that cannot be verified is trusted for this profile")
PLAIN_NOTE = re.compile("Plain http is allowed for this profile")
NOT_VERIFIED = re.compile("certificate cannot be verified; this profile trusts it all the same")
READABLE = re.compile("went out in plain http")


def fingerprint(files):
    with open(files[0], encoding="ascii") as file:
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(file.read())).hexdigest().upper()
    return ":".join(re.findall("..", digest))


def certificate(folder, name):
    files = "%s/%s.crt" % (folder, name), "%s/%s.key" % (folder, name)
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                    "-subj", "/CN=" + name, "-addext", "subjectAltName=DNS:" + name, "-out", files[0], "-keyout", files[1]],
                   check=True, capture_output=True)
    return files


class Exceptions(canarywindow.CanaryWindow):
    def start(self, files=None):
        server = badserver.Server(files)
        self.addCleanup(server.__exit__)
        server.answers["/token"] = answer(200, {"access_token": ACCESS[0], "token_type": "Bearer", "expires_in": 60})
        return server

    def profile(self, name, base, **changes):
        return self.j.import_profile(canarysession.profile(base, name, **changes))

    def ask(self, app, button, title):
        """Presses the button of the message and gives the text of the question."""
        app.press(app.find("push button", button))
        app.find("label", title)
        return app.dump()

    def get_token(self, app):
        app.press(app.find("push button", "Get token"))

    def again(self, *command, code=None):
        """The same on the command line, which has no way of its own to make an exception."""
        ended = self.j.cli(*command, expect=None).json
        self.assertEqual((ended["failure"] or {}).get("code"), code)
        return [warning["code"] for warning in ended["warnings"]]

    def test_one_certificate_for_one_profile(self):
        first, other = (certificate(self.j.folder, name) for name in ("first.example", "other.example"))
        server = self.start(first)
        for name in ("One", "Two"):
            self.profile(name, server.base)
        with self.window() as app:
            self.choose(app, "One")
            self.get_token(app)
            app.find("push button", TRUST)
            self.assertEqual(server.requests, [])
            question = self.ask(app, TRUST, "Trust this certificate for “One”?")
            for fact in (fingerprint(first), "127.0.0.1", "first.example"):
                self.assertIn(fact, question)
            app.press(app.find("push button", "Cancel"))
            app.gone("push button", "Trust certificate")
            self.assertEqual((server.requests, app.find_all("label", TRUSTED)), ([], []), "Cancel changes nothing")
            self.again("token", "One", code="tls_failed")

            self.ask(app, TRUST, "Trust this certificate for “One”?")
            app.press(app.find("push button", "Trust certificate"))
            self.token_shown(app)
            self.assertIn(fingerprint(first)[:23], app.find("label", TRUSTED).name)
            app.find("label", NOT_VERIFIED)
            asked = len(server.requests)
            self.assertEqual(asked, 1)

            self.choose(app, "Two")
            self.get_token(app)
            app.find("push button", TRUST)
            self.assertEqual(app.find_all("label", TRUSTED), [])
            self.assertEqual(len(server.requests), asked, "another profile sends nothing")

            self.other_certificate(app, server, first, other)
            self.copy_of(app)
        self.on_the_command_line(server)
        self.proved("S18", "an exception: asked for with its fingerprint, seen, for one profile and one certificate; not by file, copy or option")

    def other_certificate(self, app, server, first, other):
        asked = len(server.requests)
        self.serve(server, other)
        self.choose(app, "One")
        app.find("label", TRUSTED)
        self.get_token(app)
        self.assertIn(fingerprint(other), self.ask(app, TRUST, "Trust this certificate for “One”?"))
        app.press(app.find("push button", "Cancel"))
        self.assertEqual(len(server.requests), asked, "another certificate on the same port")
        self.again("token", "One", code="tls_failed")
        self.serve(server, first)

    def copy_of(self, app):
        """A second profile of the same content is another profile."""
        self.menu(app, "Duplicate profile")
        app.find("list item", re.compile("^One 2"))
        self.again("token", "One 2", code="tls_failed")

    @staticmethod
    def serve(server, files):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*files)
        server.tls = context

    def on_the_command_line(self, server):
        """It keeps to what the profile says, and cannot say it."""
        self.assertIn("certificate_not_verified", self.again("token", "One"))
        self.again("token", "Two", code="tls_failed")
        exported = self.j.cli("profiles", "export", "One", plain=True).out
        self.assertNotRegex(exported, r"(?i)trust|certificate|[0-9a-f]{64}")
        with contextlib.closing(sqlite3.connect(self.j.data + "/workbench.sqlite")) as database:
            kept = [row for row in database.execute("SELECT * FROM profile") if re.search("[0-9a-f]{64}", str(row))]
        self.assertEqual(len(kept), 1)
        found = re.search("[0-9a-f]{64}", str(kept))[0]
        self.profile("Three", server.base, security={"trusted_certificate": found})
        self.again("token", "Three", code="tls_failed")
        profile = canarysession.profile(server.base, "One", security={"trusted_certificate": found})
        self.j.cli("profiles", "import", self.j.write("one.json", profile), "--replace")
        self.again("token", "One", code="tls_failed")

    def test_taken_back(self):
        server = self.start(certificate(self.j.folder, "first.example"))
        self.profile("One", server.base)
        with self.window() as app:
            self.choose(app, "One")
            self.get_token(app)
            self.ask(app, TRUST, "Trust this certificate for “One”?")
            app.press(app.find("push button", "Trust certificate"))
            self.token_shown(app)
            self.menu(app, "Edit profile…")
            dialog = app.find("dialog", re.compile("^Profile"))
            app.press(app.find("check box", re.compile("^Trust the certificate"), within=dialog, showing=False))
            app.press(app.find("push button", "Save", within=dialog))
            app.gone("dialog", re.compile("^Profile"))
            app.gone("label", TRUSTED)
            self.get_token(app)
            app.find("push button", TRUST)
        self.assertEqual(len(server.requests), 1)

    def test_plain_http_for_one_profile(self):
        server = self.start()
        base = "http://0.0.0.0:%d" % server.port  # reaches this computer, and is not its loopback address
        for name in ("One", "Two"):
            self.profile(name, base)
        with self.window() as app:
            self.choose(app, "One")
            self.get_token(app)
            question = self.ask(app, PLAIN, "Allow plain http for “One”?")
            self.assertIn("0.0.0.0", question)
            app.press(app.find("push button", "Cancel"))
            app.gone("push button", "Allow plain http")
            self.again("token", "One", code="profile_invalid")
            self.ask(app, PLAIN, "Allow plain http for “One”?")
            self.assertEqual(server.requests, [])
            app.press(app.find("push button", "Allow plain http"))
            self.token_shown(app)
            app.find("label", PLAIN_NOTE)
            app.find("label", READABLE)
            self.choose(app, "Two")
            self.get_token(app)
            app.find("push button", PLAIN)
            self.assertEqual(app.find_all("label", PLAIN_NOTE), [])
        self.assertEqual(len(server.requests), 1)
        self.assertIn("plain_http", self.again("token", "One"))
        self.again("token", "Two", code="profile_invalid")
        self.proved("S19", "an exception: asked for, seen, for one profile")


if __name__ == "__main__":
    unittest.main(verbosity=1)
