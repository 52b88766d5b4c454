# SPDX-License-Identifier: GPL-3.0-or-later
"""What every journey needs: the programs, real servers, a folder of its own, and checks that say what was there.

    import journey
    with journey.Journey() as j:
        base = j.start_practice()
        j.import_profile(journey.practice_profile(base))
        secrets = j.secrets_file(client_secret="demo-web-secret")
        answer = j.cli("token", "Practice", "--secrets-from", secrets, browser=j.browser("alice", "wonder"))
        journey.check(answer.json["token"]["access_token"] == "AT1", "a named token", answer.json)

Everything started here ends with the `with` block; every wait has a limit; a failure prints what was run.
"""
import json
import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

SUPPORT = os.path.dirname(os.path.abspath(__file__))
SERVERS = os.path.join(os.path.dirname(SUPPORT), "servers")
PYTHON = "/usr/bin/python3"
MISSING = 77


def skip(why):
    """Ends the test with the status that means: a part is missing here."""
    print("SKIP: " + why, flush=True)
    sys.exit(MISSING)


def check(condition, expected, got=None):
    if not condition:
        shown = got if isinstance(got, str) else json.dumps(got, indent=1, ensure_ascii=False, default=str)
        raise AssertionError("expected: %s\ngot: %s" % (expected, shown))


def check_equal(got, expected, what):
    check(got == expected, "%s = %r" % (what, expected), got)


def practice_profile(base, name="Practice", **changes):
    """The profile file for the built-in practice server."""
    return dict({
        "format": "oauth-workbench.profile/1", "name": name, "grant": "authorization_code", "issuer": base,
        "endpoints": {"authorization": base + "/authorize", "token": base + "/token", "revocation": base + "/revoke",
                      "introspection": base + "/introspect", "userinfo": base + "/userinfo",
                      "resource": base + "/api/protected/"},
        "client": {"id": "demo-web", "authentication": "client_secret_basic"},
        "scope": "read write", "redirect_uri": "http://127.0.0.1/callback", "pkce": "S256"}, **changes)


def django_profile(base, name="Django", **changes):
    """The profile file for tests/servers/django-oauth-toolkit with the password grant."""
    return dict({
        "format": "oauth-workbench.profile/1", "name": name, "grant": "password", "issuer": "",
        "endpoints": {"authorization": base + "/o/authorize/", "token": base + "/o/token/",
                      "revocation": base + "/o/revoke_token/", "introspection": base + "/o/introspect/",
                      "userinfo": base + "/o/userinfo/", "resource": base + "/api/oauth2/protected/"},
        "client": {"id": "password-client", "authentication": "client_secret_post"},
        "user": "admin@example.com", "scope": "read write",
        "redirect_uri": "http://127.0.0.1/callback", "pkce": "S256"}, **changes)


class Answer:
    """How one command ended."""

    def __init__(self, command, status, out, err, seconds):
        self.command, self.status, self.out, self.err, self.seconds = command, status, out, err, seconds

    @property
    def json(self):
        """The one object on standard output."""
        try:
            return json.loads(self.out)
        except ValueError as problem:
            raise AssertionError("not one JSON object (%s)\n%s" % (problem, self)) from None

    def __str__(self):
        return "$ %s\nstatus %s after %.1f s\n--- out\n%s\n--- err\n%s" % (
            " ".join(self.command), self.status, self.seconds, self.out, self.err)


class Background:
    """A server or a command that goes on while the journey does something else."""

    def __init__(self, command, env=None, stdin=subprocess.DEVNULL):
        self.command, self.lines, self.out, self.started = command, queue.Queue(), [], time.monotonic()
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(command, env=env, stdin=stdin, stdout=subprocess.PIPE, stderr=self.errors)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.out.append(line.decode("utf-8", "replace"))
            self.lines.put(self.out[-1])
        self.lines.put(None)

    def err(self):
        self.errors.seek(0)
        return self.errors.read().decode("utf-8", "replace")

    def wait_line(self, pattern, timeout):
        """The match of the first line of standard output that the pattern fits."""
        end = time.monotonic() + timeout
        while True:
            try:
                line = self.lines.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                line = None
            if line is None:
                raise AssertionError("no line like %r\n%s" % (pattern, self.answer()))
            found = re.search(pattern, line)
            if found:
                return found

    def answer(self):
        return Answer(self.command, self.process.poll(), "".join(self.out), self.err(), time.monotonic() - self.started)

    def finish(self, timeout=10.0):
        """Waits for its end."""
        try:
            self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise AssertionError("still running after %.0f s\n%s" % (timeout, self.answer())) from None
        self.reader.join(timeout)
        return self.answer()

    def stop(self, timeout=10.0, sig=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(sig)
        try:
            return self.finish(timeout)
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()


class Journey:
    def __init__(self):
        self.program = os.environ.get("OAUTH_WORKBENCH_CLI", "")
        if not os.access(self.program, os.X_OK):
            sys.exit("set OAUTH_WORKBENCH_CLI to the program under test")
        self.folder = tempfile.mkdtemp(prefix="journey-")
        self.data = os.path.join(self.folder, "data")
        self.running, self.done = [], []

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        try:
            if kind is not None and not issubclass(kind, SystemExit):
                for answer in self.done[-3:]:
                    print("\n%s" % answer, file=sys.stderr)
            for one in reversed(self.running):
                one.stop()
        finally:
            for one in self.running:
                if one.process.poll() is None:
                    one.process.kill()
            shutil.rmtree(self.folder, ignore_errors=True)

    # -- files

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def write(self, name, content, mode=0o600):
        path = self.path(name)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "w", encoding="utf-8") as file:
            file.write(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False))
        return path

    def secrets_file(self, name="secrets.json", **secrets):
        """For --secrets-from: secrets never stand in argv."""
        return self.write(name, secrets)

    # -- the program

    def environment(self, browser=None, env=None):
        return dict(os.environ, **(browser or {}), **(env or {}))

    def browser(self, user, password, **more):
        """The environment that makes approve.py the browser; more: deny="1", delay="2", no_final="1"."""
        settings = {"BROWSER": os.path.join(SUPPORT, "approve.py"),
                    "APPROVE_USER": user, "APPROVE_PASSWORD": password,
                    "APPROVE_LOG": self.path("browser.log")}
        settings.update({"APPROVE_" + key.upper(): value for key, value in more.items()})
        return settings

    def command(self, *arguments):
        return [self.program, "--data-dir", self.data, *arguments]

    def cli(self, *arguments, browser=None, env=None, stdin="", timeout=60.0, expect=0, plain=False):
        """Runs one command to its end, with --json unless plain; `expect` is the exit status (None: any)."""
        command = self.command(*arguments, *([] if plain else ["--json"]))
        started = time.monotonic()
        try:
            ran = subprocess.run(command, env=self.environment(browser, env), input=stdin.encode(), timeout=timeout,
                                 capture_output=True)
            answer = Answer(command, ran.returncode, ran.stdout.decode("utf-8", "replace"),
                            ran.stderr.decode("utf-8", "replace"), time.monotonic() - started)
        except subprocess.TimeoutExpired as late:
            answer = Answer(command, None, str(late.stdout), str(late.stderr), timeout)
        self.done.append(answer)
        check(answer.status is not None, "an end within %.0f s" % timeout, str(answer))
        check(expect is None or answer.status == expect, "exit status %s" % expect, str(answer))
        return answer

    def start(self, command, browser=None, env=None, stdin=subprocess.DEVNULL):
        """Starts any command in the background; it is ended with the journey."""
        self.running.append(Background(command, self.environment(browser, env), stdin))
        return self.running[-1]

    def import_profile(self, profile, expect=0):
        return self.cli("profiles", "import", self.write("profile.json", profile), expect=expect)

    # -- servers: each gives its base address

    def start_practice(self, *arguments):
        server = self.start(self.command("practice", *arguments))
        return server.wait_line(r"^READY (http://\S+)", 20).group(1)

    def start_django(self, **settings):
        """django-oauth-toolkit; settings as start.sh lists them: ACCESS_TOKEN_EXPIRE_SECONDS="1"."""
        probe = subprocess.run([PYTHON, "-c", "import oauth2_provider, rest_framework"], capture_output=True, timeout=60)
        if probe.returncode != 0:
            skip("django-oauth-toolkit is not installed for " + PYTHON)
        state = tempfile.mkdtemp(prefix="django-", dir=self.folder)
        server = self.start([os.path.join(SERVERS, "django-oauth-toolkit", "start.sh"), state, "0"], env=settings)
        return server.wait_line(r"^READY (http://\S+)", 30).group(1)
