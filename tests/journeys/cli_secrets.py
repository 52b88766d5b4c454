# SPDX-License-Identifier: GPL-3.0-or-later
"""No secret where it does not belong: files, output, logs, command lines, environments."""
import os
import signal
import threading
import time

import badserver
import canary
import clicase
from badserver import answer

CLIENT_SECRET, PASSWORD = "canary-Client+secret/%7E ö=1", "canary&Pass word\"2"
CODE, ID_TOKEN = "canary/code.3+%zz", "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOjR9.canarySignature4"
ACCESS, REFRESH = ["canary-access-token-%d~+/=" % n for n in range(6)], ["canary.refresh.token.%d" % n for n in range(6)]
SECRETS = [CLIENT_SECRET, PASSWORD, CODE, ID_TOKEN, *ACCESS, *REFRESH]
EVERYTHING = {"QT_LOGGING_RULES": "*=true", "QT_MESSAGE_PATTERN": "%{category}: %{message}"}
MARK = "CANARY_JOURNEY=%d" % os.getpid()


class Watch:
    """Reads the command line and the environment of every process of this journey, as any other user of the machine
    (or any program of the same user) could."""

    def __init__(self):
        self.found, self.seen, self.ended = set(), set(), threading.Event()
        self.forms = [(secret, form) for secret in SECRETS for form in canary.forms(secret).values()]
        self.thread = threading.Thread(target=self._look)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *exception):
        self.ended.set()
        self.thread.join()

    def _look(self):
        own = os.getpid()
        while not self.ended.wait(0.004):
            for pid in filter(str.isdigit, os.listdir("/proc")):
                if int(pid) != own:
                    self._one(pid)

    def _one(self, pid):
        try:
            with open("/proc/%s/environ" % pid, "rb") as file:
                environment = file.read()
            if MARK.encode() not in environment:
                return
            with open("/proc/%s/cmdline" % pid, "rb") as file:
                line = file.read()
        except OSError:
            return
        self.seen.add(os.path.basename(line.split(b"\0")[0]).decode())
        for secret, form in self.forms:
            if form in environment or form in line:
                self.found.add((secret, line))


class Secrets(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.server = badserver.Server()
        cls.addClassCleanup(cls.server.__exit__)
        cls.given = 0
        cls.server.answers.update({"/token": cls.token, "/api": cls.echo, "/introspect": cls.echo, "/userinfo": cls.echo,
                                   "/revoke": answer(200)})

    @staticmethod
    def echo(connection, request, ended):
        """Repeats all that came, in the head and in the body."""
        sent = canary.urllib.parse.parse_qs(request.target.partition("?")[2] + "&" + request.body)
        token = (sent.get("access_token") or sent.get("token") or [request.headers.get("authorization", "")[7:]])[0]
        connection.sendall(answer(200, {"active": True, "echo": [CLIENT_SECRET, PASSWORD], "token": token}, "application/json",
                                  "X-Echo: " + token))

    @classmethod
    def token(cls, connection, request, ended):
        """Slow enough to be seen in /proc; each time other tokens."""
        ended.wait(0.05)
        n = cls.given % len(ACCESS)
        cls.given += 1
        connection.sendall(answer(200, {"access_token": ACCESS[n], "refresh_token": REFRESH[n], "id_token": ID_TOKEN,
                                        "token_type": "Bearer", "expires_in": 60}))

    def setUp(self):
        super().setUp()
        self.secrets = SECRETS
        type(self).given = 0
        self.temporary = self.j.path("tmp-" + self._testMethodName)
        os.mkdir(self.temporary)

    def profile(self, name, way, grant):
        base = self.server.base
        return {"format": "oauth-workbench.profile/1", "name": name, "grant": grant, "user": "alice", "scope": "read",
                "endpoints": {"authorization": base + "/authorize", "token": base + "/token", "revocation": base + "/revoke",
                              "introspection": base + "/introspect", "userinfo": base + "/userinfo", "resource": base + "/api"},
                "client": {"id": "canary", "authentication": way}, "redirect_uri": "http://127.0.0.1/callback", "pkce": "S256",
                "secrets": {"client_secret": CLIENT_SECRET, "password": PASSWORD}}

    def knock(self):
        queries = self.j.write("knocks.json", ["code=%s&state={state}" % canary.urllib.parse.quote(CODE, safe="")])
        return dict(self.knocks(), KNOCKS="@" + queries)

    def quiet(self, *arguments, more=None, **options):
        """One command, with and without --json; nothing secret may come out in any encoding."""
        environment = dict({"TMPDIR": self.temporary, "CANARY_JOURNEY": str(os.getpid())}, **(more or {}))
        for plain in (False,) if more else (False, True):
            ended = self.j.cli(*arguments, env=environment, plain=plain, **options)
            for secret in SECRETS:
                for encoding, form in canary.forms(secret).items():
                    for stream, text in (("output", ended.out), ("errors", ended.err)):
                        self.assertNotIn(form, text.encode(), "%s as %s on standard %s" % (secret, encoding, stream))

    def nothing_in_files(self):
        folders = {self.j.data, self.temporary, *(os.environ[name] for name in (
            "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR") if name in os.environ)}
        for folder in folders:
            self.assertEqual(canary.hits(folder, SECRETS), [], folder)

    def whole_story(self, more=None):
        self.import_profile(self.profile("Post", "client_secret_post", "password"))
        self.import_profile(self.profile("Basic", "client_secret_basic", "authorization_code"))
        with Watch() as watch:
            self.quiet("token", "Post", more=more)
            self.quiet("token", "Basic", more=more, browser=self.knock())
            for name in ("Post", "Basic"):
                for line in (["call"], ["call", "--placement", "query"], ["call", "--placement", "form"], ["refresh"],
                             ["introspect"], ["userinfo"], ["revoke"], ["revoke", "--token", "refresh"]):
                    self.quiet(line[0], name, *line[1:], more=more)
            self.quiet("check", "Post", more=more, expect=None)
            self.quiet("exchanges", more=more)
            self.quiet("profiles", "export", "Post", more=more)
            given = self.j.secrets_file(client_secret=CLIENT_SECRET, password=PASSWORD, access_token=ACCESS[1], refresh_token=REFRESH[1])
            self.quiet("token", "Post", "--secrets-from", given, more=more)
            self.quiet("call", "Post", "--secrets-from", given, more=more)
        self.assertEqual(watch.found, set())
        self.assertIn(os.path.basename(self.j.program), watch.seen)
        self.assertTrue(any("python" in name or "knock" in name for name in watch.seen), watch.seen)
        self.nothing_in_files()

    def test_story(self):
        self.whole_story()

    def test_story_with_every_log(self):
        self.whole_story(EVERYTHING)

    def test_a_server_that_repeats_what_it_got(self):
        self.import_profile(self.profile("Post", "client_secret_post", "password"))
        self.cli("token", "Post")
        words = "no: %s and %s and %s" % (CLIENT_SECRET, PASSWORD, ACCESS[0])
        refusals = (answer(400, {"error": "invalid_grant", "error_description": words, "error_uri": "https://x.example/" + REFRESH[0]}),
                    answer(500, "<title>%s</title>" % words, "text/html"), answer(200, words, "text/plain"),
                    answer(200, '{"access_token": "%s' % ACCESS[3]),
                    answer(302, "", None, "Location: https://x.example/?access_token=" + canary.urllib.parse.quote(ACCESS[0], safe="")))
        before = dict(self.server.answers)
        try:
            for number, refusal in enumerate(refusals):
                with self.subTest(number):
                    self.server.answers.update(dict.fromkeys(before, refusal))
                    for command in ("token", "refresh", "introspect", "userinfo", "call", "revoke"):
                        self.quiet(command, "Post", expect=None)
                    self.quiet("exchanges", "--last", "100")
        finally:
            self.server.answers.update(before)
        self.nothing_in_files()

    def test_killed_in_the_middle(self):
        self.import_profile(self.profile("Basic", "client_secret_basic", "authorization_code"))
        self.cli("token", "Basic", browser=self.knock())
        self.server.answers["/token"] = badserver.silence
        try:
            count = len(self.server.requests)
            running = self.j.start(self.j.command("token", "Basic", "--json"), self.knock())
            for _ in range(200):
                if len(self.server.requests) > count or running.process.poll() is not None:
                    break
                time.sleep(0.02)
            running.stop(sig=signal.SIGKILL)
        finally:
            self.server.answers["/token"] = self.token
        self.nothing_in_files()
        self.cli("call", "Basic")


if __name__ == "__main__":
    clicase.main()
