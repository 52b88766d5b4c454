# SPDX-License-Identifier: GPL-3.0-or-later
"""Without a usable secret store: no bus, an empty bus, a locked keyring ($WORKBENCH_KEYRING_MODE), a silent service.

Everything is told within 3 seconds, nothing is half done, and --secrets-from still works.
"""
import json
import os
import subprocess
import time

import canary
import canarysession
import clicase
import journey

MODE = os.environ.get("WORKBENCH_KEYRING_MODE", "nobus")
SESSION = os.path.join(journey.SUPPORT, "keyring-session.sh")
UNAVAILABLE = "secret_store_locked" if MODE == "locked" else "secret_store_unavailable"
LIMIT = 3.0

SILENT_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=%(folder)s/bus</listen><auth>EXTERNAL</auth>
<servicedir>%(folder)s</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
SILENT_SERVICE = """[D-BUS Service]
Name=org.freedesktop.secrets
Exec=/bin/sh -c "exec sleep 20 >/dev/null 2>&1"
"""


class Keychain(clicase.CliCase):
    slowest = 0.0

    @classmethod
    def start_servers(cls):
        cls.j.data = cls.j.path("practice")
        cls.base = cls.j.start_practice()
        started = time.monotonic()
        cls.j.cli("profiles", "list")
        cls.start_up = time.monotonic() - started  # what this machine needs for a process that does nothing

    def setUp(self):
        super().setUp()
        self.secrets = ["demo-web-secret", "wonder"]
        self.environment = {}
        self.code = UNAVAILABLE

    def profile(self, **changes):
        return journey.practice_profile(self.base, **dict({"grant": "password", "user": "alice"}, **changes))

    def with_secrets(self, **changes):
        return self.profile(secrets={"client_secret": "demo-web-secret", "password": "wonder"}, **changes)

    def quick(self, *arguments, **options):
        answer = self.cli(*arguments, env=self.environment, **options)
        self.assertLess(answer.seconds, LIMIT + max(0.5, 3 * self.start_up), str(answer))
        type(self).slowest = max(self.slowest, answer.seconds)
        return answer

    def nothing_in_files(self):
        for folder in canarysession.own_folders(self.j.data):
            self.assertEqual(canary.hits(folder, self.secrets), [], folder)

    def refused(self, *arguments):
        answer = self.quick(*arguments, expect=5)
        self.assertEqual(answer.json["failure"]["code"], self.code, str(answer))
        self.assertEqual(answer.json["failure"]["stage"], "secrets")
        return answer

    def unlocked(self, *arguments, expect=0):
        """The same command in a session with a keyring of its own, which is gone afterwards."""
        ran = subprocess.run([SESSION, "--", *self.j.command(*arguments, "--json")], capture_output=True, timeout=60)
        self.assertEqual(ran.returncode, expect, ran)
        return json.loads(ran.stdout)

    def the_rules(self):
        given = self.j.secrets_file(client_secret="demo-web-secret", password="wonder")
        path = self.j.write("with.json", self.with_secrets())
        self.refused("profiles", "import", path)
        self.assertEqual(self.quick("profiles", "list").json["profiles"], [], "nothing was imported")
        both = self.j.write("without.json", self.profile(name="Bare"))
        self.refused("profiles", "import", both, path)
        self.assertEqual(self.quick("profiles", "list").json["profiles"], [], "nothing was half imported")
        self.quick("profiles", "import", self.j.write("bare.json", self.profile()))
        missing = self.quick("token", "Practice", expect=2)
        self.assertEqual(missing.json["failure"]["code"], "secret_missing")
        token = self.quick("token", "Practice", "--secrets-from", given)
        self.assertEqual(self.warnings(token), ["legacy_password_grant", "secrets_not_saved"])
        self.assertEqual(token.json["token"]["access_token"], "AT1")
        self.assertEqual(self.quick("call", "Practice", expect=2).json["failure"]["code"], "secret_missing")
        self.refused("profiles", "import", path, "--replace")
        self.quick("profiles", "export", "Practice")
        self.quick("check", "Practice", "--secrets-from", given)
        self.quick("profiles", "remove", "Practice")

    def test_rules(self):
        self.the_rules()
        self.nothing_in_files()
        self.proved("S03", "keychain %s: told after %.1f s at most, 0 hits on disk" % (MODE, self.slowest))

    def test_what_the_index_names_cannot_be_read(self):
        path = self.j.write("with.json", self.with_secrets())
        self.unlocked("profiles", "import", path)
        before = self.quick("exchanges").json["exchanges"]
        for command in ("token", "check"):
            with self.subTest(command):
                answer = self.refused(command, "Practice")
                self.assertEqual(answer.json.get("exchanges", []), [], "nothing is sent without it")
        self.assertEqual(self.quick("exchanges").json["exchanges"], before)
        given = self.j.secrets_file(client_secret="demo-web-secret", password="wonder")
        token = self.quick("token", "Practice", "--secrets-from", given)
        self.assertIn("secrets_not_saved", self.warnings(token))
        self.assertEqual(self.quick("call", "Practice", "--placement", "none", expect=1).json["failure"]["code"], "http_401")
        half = self.j.secrets_file("half.json", client_secret="demo-web-secret")
        self.refused("token", "Practice", "--secrets-from", half)
        if MODE != "locked":  # there the keyring says "not found", and what was lost must not keep a profile for ever
            self.refused("profiles", "remove", "Practice")
            self.assertEqual(self.quick("profiles", "list").json["profiles"], ["Practice"], "with its secrets or not at all")

    def test_an_unlocked_keyring_that_lost_the_item(self):
        """The index of the program says that it keeps the secret; "not found" is therefore a store that is shut."""
        path = self.j.write("with.json", self.with_secrets())
        self.unlocked("profiles", "import", path)
        failure = self.unlocked("token", "Practice", expect=5)["failure"]
        self.assertIn(failure["code"], ("secret_store_locked", "secret_store_unavailable"))

    if MODE == "emptybus":  # one of the modes is enough
        def test_silent_service(self):
            """A service that the bus starts and that never says a word."""
            folder = self.j.path("bus")
            os.mkdir(folder, 0o700)
            self.j.write("bus/bus.conf", SILENT_BUS % {"folder": folder})
            self.j.write("bus/org.freedesktop.secrets.service", SILENT_SERVICE)
            bus = self.j.start(["dbus-daemon", "--config-file=" + os.path.join(folder, "bus.conf"), "--nofork", "--print-address=1"])
            self.environment = {"DBUS_SESSION_BUS_ADDRESS": bus.wait_line(r"^(unix:\S+)", 10).group(1)}
            self.code = "secret_store_timeout"
            self.refused("profiles", "import", self.j.write("with.json", self.with_secrets()))
            self.assertEqual(self.quick("profiles", "list").json["profiles"], [])
            self.quick("profiles", "import", self.j.write("bare.json", self.profile()))
            given = self.j.secrets_file(client_secret="demo-web-secret", password="wonder")
            self.assertIn("secrets_not_saved", self.warnings(self.quick("token", "Practice", "--secrets-from", given)))

        def test_services_that_misbehave(self):
            """They have the name, and then they are silent, locked for ever, or refuse."""
            told = []
            for mode, codes in (("silent", ["secret_store_timeout"]), ("locked", ["secret_store_locked", "secret_store_timeout"]),
                                ("refusing", ["secret_store_unavailable"])):
                with self.subTest(mode):
                    self.j.data = self.j.path("data-" + mode)
                    service = self.j.start([os.path.join(journey.SUPPORT, "secretservice.py"), mode])
                    service.wait_line("^READY", 20)
                    failed = self.quick("profiles", "import", self.j.write("with.json", self.with_secrets()), expect=5)
                    self.assertIn(failed.json["failure"]["code"], codes)
                    told.append(failed.seconds)
                    self.assertEqual(self.quick("profiles", "list").json["profiles"], [])
                    self.quick("profiles", "import", self.j.write("bare.json", self.profile()))
                    given = self.j.secrets_file(client_secret="demo-web-secret", password="wonder")
                    self.assertIn("secrets_not_saved", self.warnings(self.quick("token", "Practice", "--secrets-from", given)))
                    self.nothing_in_files()
                    service.stop()
            self.proved("S03", "a silent, a locked and a refusing service: told after %.1f s at most, 0 hits on disk" % max(told))


if __name__ == "__main__":
    clicase.main()
