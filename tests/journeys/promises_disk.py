# SPDX-License-Identifier: GPL-3.0-or-later
"""No secret on disk, whenever it ends: after a clean quit, after kill -9 in the middle of each stage, and in a copy of the
folders taken at that moment. What is written lies in the program's own folders and is closed to others."""
import os
import shutil
import signal
import stat
import time

import canary
import canarysession
import clicase
import traced
from canarysession import Gate, REFRESH, SECRETS

PART = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n" + \
    ('{"refresh_token": "%s", "id_token": "%s", "access_token": "%s' %
     (REFRESH[0], canarysession.ID_TOKEN, canarysession.ACCESS[0])).encode()


class Disk(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.server = canarysession.CanaryServer()
        cls.addClassCleanup(cls.server.__exit__)

    def setUp(self):
        super().setUp()
        self.server.usual()
        self.secrets = SECRETS
        self.person = self.j.path("person-" + self._testMethodName)
        folders = {"XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "TMPDIR": "tmp"}  # the keyring stays where it is
        self.environment = {name: os.path.join(self.person, folder) for name, folder in folders.items()}
        for folder in self.environment.values():
            os.makedirs(folder, 0o700)
        self.j.data = os.path.join(self.person, "data")
        self.files = 0

    def profiles(self):
        for name, way, grant in (("Post", "client_secret_post", "password"), ("Basic", "client_secret_basic", "authorization_code")):
            self.import_profile(canarysession.profile(self.server.base, name, way, grant), env=self.environment)

    def clean(self, *folders):
        for folder in folders:
            self.assertEqual(canary.hits(folder, SECRETS + self.server.verifiers), [], folder)
            self.files += sum(len(names) for _, _, names in os.walk(folder))

    def everywhere_clean(self):
        self.clean(*canarysession.own_folders(self.person))

    # -- what ends when

    def stages(self):
        """(name, path that is held, what is sent of the answer, arguments)"""
        code, password = ["token", "Basic"], ["token", "Post"]
        return [("the browser is open", None, b"", code), ("the code is redeemed", "/token", b"", code),
                ("half a token answer", "/token", PART, code), ("the password is sent", "/token", b"", password),
                ("refreshing", "/token", b"", ["refresh", "Post"]), ("half a refresh", "/token", PART, ["refresh", "Post"]),
                ("calling", "/api", b"", ["call", "Post"]), ("calling by query", "/api", PART, ["call", "Post", "--placement", "query"]),
                ("introspecting", "/introspect", PART, ["introspect", "Post"]), ("user info", "/userinfo", PART, ["userinfo", "Post"]),
                ("revoking", "/revoke", b"", ["revoke", "Post", "--token", "refresh"]), ("checking", "/api", b"", ["check", "Post"])]

    def until(self, condition, what):
        end = time.monotonic() + 30
        while not condition():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.005)

    def test_killed_in_the_middle_of_each_stage(self):
        self.profiles()
        self.cli("token", "Post", env=self.environment)
        copies = 0
        for name, path, part, arguments in self.stages():
            with self.subTest(name):
                gate, address = Gate(part), self.j.path("address")
                if os.path.exists(address):
                    os.remove(address)
                if path:
                    self.server.answers[path] = lambda connection, request, ended: (self.server.note(request), gate(connection, request, ended))
                browser = canarysession.code_knock(self.j) if path else canarysession.knocks(self.j)
                running = self.j.start(self.j.command(*arguments, "--json"), browser, self.environment)
                if path:
                    self.until(gate.reached.is_set, str(running.answer()))
                    if part:
                        time.sleep(0.05)  # so that it was read, too
                else:
                    self.until(lambda: os.path.exists(address), "no browser")
                copy = self.j.path("copy")
                shutil.copytree(self.person, copy)
                running.stop(sig=signal.SIGKILL)
                self.server.usual()
                self.clean(copy)
                shutil.rmtree(copy)
                self.everywhere_clean()
                if not path:
                    self.no_verifier(address)
                copies += 1
                self.cli("profiles", "list", env=self.environment)
        self.cli("refresh", "Post", env=self.environment)
        self.everywhere_clean()
        self.proved("S01", "0 hits: %d secrets, kill -9 and a copy in each of %d stages, and a clean quit; %d file looks" % (
            canarysession.KINDS, copies, self.files))

    def no_verifier(self, address):
        with open(address, encoding="utf-8") as file:
            challenge = canary.urllib.parse.parse_qs(canary.urllib.parse.urlsplit(file.read()).query)["code_challenge"][0]
        for folder in canarysession.own_folders(self.person):
            self.assertEqual(canarysession.verifier_in(folder, challenge), [])

    def test_the_search_for_a_verifier_finds_one(self):
        """RFC 7636, appendix B."""
        self.j.write("verifier", "x: dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk;")
        self.assertEqual(canarysession.verifier_in(self.j.folder, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"), [self.j.path("verifier")])

    # -- where files are written, and who may read them

    def traced(self, *arguments, **options):
        command = self.j.command(*arguments, "--json")
        environment = dict(self.environment, **options.pop("env", {}))
        ran, seen = traced.run(command, self.j.path("strace"), env=environment, **options)
        self.assertEqual(ran.returncode, 0, ran)
        return seen

    def test_own_folders_only(self):
        profile = canarysession.profile(self.server.base, "Post")
        basic = canarysession.profile(self.server.base, "Basic", "client_secret_basic", "authorization_code")
        written, connected, executed = set(), set(), []
        steps = [["profiles", "import", self.j.write("post.json", profile), self.j.write("basic.json", basic)], ["token", "Post"],
                 ["token", "Basic"], ["call", "Post"], ["refresh", "Post"], ["introspect", "Post"], ["userinfo", "Post"],
                 ["revoke", "Post"], ["exchanges"], ["profiles", "export", "Post"], ["profiles", "remove", "Post"]]
        for step in steps:
            seen = self.traced(*step, env=canarysession.code_knock(self.j))
            written |= seen.written
            connected |= seen.connected
            executed += seen.executed
        outside = {path for path in written if not path.startswith(self.person + os.sep)}
        self.assertEqual(outside, set())
        self.assertIn(os.path.join(self.j.data, "workbench.sqlite"), written)
        self.assertEqual({name for name in executed if os.path.basename(name) != "knock.py"}, set())
        self.closed_to_others()
        self.proved("S02", "0 of %d paths outside, 0 open to others" % len(written))
        ports = {port for _, port in connected}
        self.assertEqual(ports, {self.server.port})
        self.assertEqual({address for address, _ in connected}, {"127.0.0.1"})
        self.proved("S22", "0 other destinations in %d commands" % len(steps))

    def closed_to_others(self):
        for parent, folders, names in os.walk(self.j.data):
            self.assertEqual(stat.S_IMODE(os.stat(parent).st_mode), 0o700, parent)
            for name in names:
                self.assertEqual(clicase.mode_of(os.path.join(parent, name)), 0o600, name)

    # -- a profile is data

    def test_an_evil_profile(self):
        """Paths, scripts and addresses of a profile are kept, not opened."""
        marker = self.j.path("marker")
        base = canarysession.profile(self.server.base, "Evil <img src=x onerror=alert(1)>", secrets={})
        cases = {"file": {"endpoints": dict(base["endpoints"], authorization="file://" + marker)},
                 "script": {"endpoints": dict(base["endpoints"], token="javascript:alert(1)")},
                 "relative": {"endpoints": dict(base["endpoints"], resource="../../../etc/passwd")},
                 "command": {"redirect_uri": "http://127.0.0.1/$(touch %s)" % marker, "user": "`touch %s`" % marker},
                 "template": {"template": "../../" + marker}, "long name": {"name": "N" * 10_000_000},
                 "NUL": {"name": "a\0b"}, "issuer": {"issuer": "file:///etc/passwd"}, "unknown keys": {"id": "../../x", "include": marker}}
        opened, executed, taken = set(), [], 0
        ran, usual = traced.run(self.j.command("profiles", "import", self.j.write("good.json", dict(base, name="Good")), "--json"),
                                self.j.path("strace"), env=self.environment)
        self.assertEqual(ran.returncode, 0, ran)
        for name, changes in cases.items():
            with self.subTest(name):
                file = self.j.write("evil.json", dict(base, **dict({"name": "Evil " + name}, **changes)))
                ran, seen = traced.run(self.j.command("profiles", "import", file, "--json"), self.j.path("strace"), env=self.environment)
                self.assertIn(ran.returncode, (0, 2), ran)
                self.assertEqual(seen.connected, set())
                taken += ran.returncode == 0
                opened |= seen.opened - usual.opened - {file}
                executed += seen.executed
        foreign = {path for path in opened if not path.startswith(self.person + os.sep)}
        self.assertEqual(foreign, set())
        self.assertEqual(executed, [])
        self.assertFalse(os.path.exists(marker))
        # A refused one must not start a browser either; nothing of an accepted one is opened by looking at it.
        for line in (["profiles", "list"], ["exchanges"]):
            seen = self.traced(*line)
            self.assertEqual((seen.executed, seen.connected), ([], set()))
        self.proved("S29", "0 opens outside, 0 programs started by %d evil profiles (%d refused)" % (len(cases), len(cases) - taken))


if __name__ == "__main__":
    clicase.main()
