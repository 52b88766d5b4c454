# SPDX-License-Identifier: GPL-3.0-or-later
"""One case of the table: a data folder, secrets and a corner of the servers of its own, and its verdict from outside.

Only what a person or a script can see counts: exit status, the one JSON object, what the servers received, what is in
the data folder. Every run of the program is also held against the invariants of the table (see `run`).
"""
import json
import os
import re
import secrets
import subprocess
import sys
import threading
import time

import canary
import clicase
import journey

NAME = "Hostile"
SANITIZED = "ASAN_OPTIONS" in os.environ
GROWTH = (16 if not SANITIZED else 320) * 1024  # KiB; a sanitizer keeps up to 256 MiB of what was freed
LONGEST = 15.0 if not SANITIZED else 45.0      # seconds for a run that has nothing to wait for

# Starts the program from a process that is smaller than it: a child's peak counts from its parent's.
LAUNCHER = """
import os, sys
pid = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
import signal
signal.signal(signal.SIGTERM, lambda *_: os.kill(pid, signal.SIGTERM))
_, status, used = os.wait4(pid, 0)
with open(sys.argv[1], "w") as file:
    file.write("%d %d" % (status, used.ru_maxrss))
"""


class Wrong(AssertionError):
    """The program gave another verdict, or broke an invariant."""


def must(condition, what, *seen):
    if not condition:
        raise Wrong("\n".join([what, *map(str, seen)]))


class Running:
    """One run of the program, started and not yet ended."""

    def __init__(self, case, arguments, stdin=None, env=None):
        self.case, self.arguments = case, arguments
        case.runs += 1
        self.usage = case.path("usage-%d" % case.runs)
        self.command = [case.world.program, "--data-dir", case.data, *arguments, "--json"]
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [journey.PYTHON, "-I", "-S", "-E", "-c", LAUNCHER, self.usage, *self.command],
            env={**os.environ, "BROWSER": "/bin/false", **(env or {})}, stdin=subprocess.PIPE if stdin else subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.out, self.err = bytearray(), bytearray()
        self.readers = [threading.Thread(target=self._read, args=pair, daemon=True)
                        for pair in ((self.process.stdout, self.out), (self.process.stderr, self.err))]
        for reader in self.readers:
            reader.start()

    def _read(self, stream, into):
        while True:
            block = stream.read1(65536)
            if not block:
                return
            into += block

    def address(self, timeout=LONGEST):
        """The address that --print-url tells."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            found = re.search(rb"^(https?://\S+)\n", bytes(self.err), re.M)
            if found:
                return found.group(1).decode()
            if self.process.poll() is not None:
                break
            time.sleep(0.005)
        self.process.terminate()
        raise Wrong("no address was printed\n%s\n%s" % (self.out.decode(), self.err.decode()))

    def write(self, text):
        self.process.stdin.write(text.encode())
        self.process.stdin.close()

    def end(self, timeout=LONGEST):
        try:
            self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.terminate()
            raise Wrong("no end within %.0f s: %s" % (timeout, " ".join(self.arguments))) from None
        for reader in self.readers:
            reader.join(timeout)
        self.process.stdout.close()
        self.process.stderr.close()
        with open(self.usage, encoding="ascii") as file:
            status, self.peak = map(int, file.read().split())
        self.seconds = time.monotonic() - self.started
        must(not os.WIFSIGNALED(status), "the program died by signal %d" % os.WTERMSIG(status), self.shown())
        self.status = os.WEXITSTATUS(status)
        must(not re.search(rb"runtime error|AddressSanitizer|LeakSanitizer|ASSERT", self.err), "an error of the program itself", self.shown())
        must(self.out.count(b"\n") == 1, "one object on one line", self.shown())
        self.json = json.loads(self.out)
        self.case.no_canary(self)
        return self

    def shown(self):
        return "$ %s\nstatus %s\n%s\n%s" % (" ".join(self.arguments), getattr(self, "status", None),
                                            self.out.decode("utf-8", "replace")[:3000], self.err.decode("utf-8", "replace")[:2000])

    @property
    def failure(self):
        return self.json["failure"] or {}

    @property
    def warnings(self):
        return {warning["code"]: warning["clause"] for warning in self.json["warnings"]}

    @property
    def sent(self):
        return self.json.get("exchanges", [])


class Case:
    def __init__(self, world, identifier, strict=False):
        self.world, self.id, self.strict = world, identifier, strict
        self.folder = os.path.join(world.j.folder, identifier)
        os.makedirs(self.folder, exist_ok=True)
        self.runs, self.imports, self.slowest, self.growth = 0, 0, 0.0, 0
        self.secret, self.access, self.refresh, self.password, self.code, self.other = (
            "canary-%s-%s" % (kind, secrets.token_hex(12)) for kind in ("secret", "access", "refresh", "password", "code", "other"))
        self.fresh()

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    # -- the world

    def fresh(self):
        """Another data folder: nothing of an earlier variant is left."""
        self.imports += 1
        self.data = self.path("data-%d" % self.imports)

    def corner(self, name="token"):
        return "/%s/%d/%s" % (self.id, self.imports, name)

    def serve(self, given, name="token", server=None):
        (server or self.world.server).answers[self.corner(name)] = given

    def requests(self, name="token", server=None):
        return [one for one in (server or self.world.server).requests if one.target.split("?")[0] == self.corner(name)]

    def good(self, **members):
        return dict({"access_token": self.access, "token_type": "Bearer", "expires_in": 3600, "scope": "read"}, **members)

    def profile(self, base=None, **changes):
        base = base or self.world.server.base
        profile = dict({
            "format": "oauth-workbench.profile/1", "name": NAME, "grant": "client_credentials", "scope": "read", "user": "alice",
            "endpoints": {what: base + self.corner(name) for what, name in (
                ("authorization", "authorize"), ("token", "token"), ("revocation", "revoke"), ("introspection", "introspect"),
                ("userinfo", "userinfo"), ("resource", "api"))},
            "client": {"id": "hostile", "authentication": "client_secret_post"},
            "redirect_uri": "http://127.0.0.1/callback", "pkce": "S256",
            "secrets": {"client_secret": self.secret, "password": self.password}}, **changes)
        if self.strict:
            profile["security"] = {"strict": True}
        return profile

    def write_profile(self, profile):
        path = self.path("profile-%d.json" % self.imports)
        with open(path, "w", encoding="utf-8") as file:
            json.dump(profile, file)
        return path

    def have_profile(self, profile=None, **changes):
        """Imported, whole, without a complaint."""
        self.serve(badserver_ok(), "api")
        imported = self.run("profiles", "import", self.write_profile(profile or self.profile(**changes)))
        must(imported.status == 0, "the profile is imported", imported.shown())
        must(not imported.json["warnings"], "without a warning", imported.shown())

    # -- the program

    def start(self, *arguments, **more):
        return Running(self, arguments, **more)

    def run(self, *arguments, timeout=LONGEST, **more):
        return Running(self, arguments, **more).end(timeout)

    def canaries(self):
        return [self.secret, self.access, self.refresh, self.password, self.code, self.other]

    def no_canary(self, run):
        """Invariant: no secret in what was printed or written."""
        for stream, text in (("standard output", bytes(run.out)), ("standard error", bytes(run.err))):
            if stream == "standard error" and "--print-url" in run.arguments:
                continue  # the address is for the browser; what it holds is no secret of ours
            for secret in self.canaries():
                for encoding, value in canary.forms(secret).items():
                    must(value not in text, "%s… (%s) on %s" % (secret[:10], encoding, stream), run.shown())

    def no_canary_on_disk(self):
        found = canary.hits(self.data, self.canaries()) if os.path.isdir(self.data) else []
        must(not found, "a secret in the data folder", *found)

    # -- invariants and verdicts

    def recorded(self, run, what):
        """The exchange stands in the answer of the command and in the history, with the same status."""
        sent = [one for one in run.sent if one["what"] == what]
        must(sent, "the %s is in the record" % what, run.shown())
        history = self.run("exchanges", "--last", str(len(run.sent))).sent
        kept = [one for one in history if one["what"] == what]
        must(kept and kept[-1]["status"] == sent[-1]["status"], "it is in the history too", run.shown(), history)
        must(kept[-1]["times_sent"] == sent[-1]["times_sent"], "with the number of times it was sent", run.shown(), history)
        return sent[-1]

    def bounded(self, run):
        """Invariant: the memory that one answer costs, against the same run with a small one."""
        self.growth = max(self.growth, run.peak - self.world.small_peak)
        self.slowest = max(self.slowest, run.seconds)
        must(run.peak - self.world.small_peak < GROWTH, "memory: %d KiB more than with a small answer" % (run.peak - self.world.small_peak))

    def accepted(self, run, allowed=()):
        must(run.status == 0 and run.json["ok"], "ACCEPT", run.shown())
        must(set(run.warnings) <= set(allowed), "no warning but %s" % list(allowed), run.shown())

    def warned(self, run, code):
        if self.strict:
            return self.rejected(run)
        must(run.status == 0 and run.json["ok"], "ACCEPT_WARN", run.shown())
        must(code in run.warnings, "the warning %s" % code, run.shown())
        must(run.warnings[code], "with its clause", run.shown())

    def rejected(self, run, *codes):
        must(run.status not in (0, 2) and not run.json["ok"], "REJECT", run.shown())
        failure = run.failure
        must(failure.get("title") and failure.get("code"), "a visible failure", run.shown())
        must(not codes or failure["code"] in codes, "the code is %s" % " or ".join(codes), run.shown())
        must(run.status == (clicase.STATUS_OF.get(failure["code"], 1)), "the exit status of its code", run.shown())

    # -- the token stage: what every kind of answer has in common

    def token(self, given, verdict, code=None, arguments=(), times=1, **changes):
        """One variant: this answer to a token request, in a world of its own."""
        self.fresh()
        self.have_profile(**changes)
        if given is not None:
            self.serve(given)
        run = self.run("token", NAME, *arguments)
        self.bounded(run)
        self.no_canary_on_disk()
        sent = self.recorded(run, "token_request")
        if times is not None:
            must(sent["times_sent"] == times == max(1, len(self.requests())), "sent %d times" % times, run.shown(), len(self.requests()))
        if verdict == "ACCEPT":
            self.accepted(run, code or ())
        elif verdict == "ACCEPT_WARN":
            self.warned(run, code)
        if verdict == "REJECT" or self.strict:
            if verdict == "REJECT":
                self.rejected(run, *([code] if isinstance(code, str) else code or ()))
            self.nothing_kept()
            self.next_works()
        else:
            self.usable()
        self.no_canary_on_disk()
        return run

    def usable(self, token=None):
        """The token that came is the one that a following call sends."""
        call = self.run("call", NAME)
        must(call.status == 0, "the token is used", call.shown())
        must(self.requests("api")[-1].headers.get("authorization") == "Bearer " + (token or self.access), "as it came")

    def nothing_kept(self):
        before = len(self.requests("api"))
        call = self.run("call", NAME)
        must(call.failure.get("code") == "secret_missing", "nothing was stored", call.shown())
        must(len(self.requests("api")) == before, "and nothing sent")

    def next_works(self):
        good = self.good()
        del good["scope"]  # as asked for, whatever that was
        self.serve(badserver_ok(good))
        again = self.run("token", NAME)
        must(again.status == 0, "the next attempt works at once", again.shown())


def badserver_ok(body=None):
    import badserver
    return badserver.answer(200, body if body is not None else {})


class World:
    """The servers and the measure that all cases share."""

    def __init__(self, j):
        import badserver
        self.j, self.program = j, j.program
        self.server, self.elsewhere = badserver.Server(), badserver.Server()
        self.closing = [self.server, self.elsewhere]
        self.small_peak = 0
        probe = Case(self, "a-small-answer")
        for _ in range(2):
            probe.have_profile()
            probe.serve(badserver_ok(probe.good()))
            run = probe.run("token", NAME)
            must(run.status == 0, "a good answer works", run.shown())
            self.small_peak = max(self.small_peak, run.peak)
            probe.fresh()

    def close(self):
        for server in self.closing:
            server.__exit__()


def registry():
    """A dictionary of checks and the decorator that fills it: @case("tok-empty-200")."""
    cases = {}

    def case(identifier):
        def keep(check):
            assert identifier not in cases, identifier
            cases[identifier] = check
            return check
        return keep
    return cases, case


if __name__ == "__main__":
    sys.exit("a part of verdicts.py")
