# SPDX-License-Identifier: GPL-3.0-or-later
"""A session in which every secret is a canary: the server that gives them, the profiles that use them, and the eyes that
look for them in processes, files and on the wire.

The seven: client secret, password, code, code verifier, access, refresh and ID token.
"""
import base64
import hashlib
import os
import re
import threading
import unittest
import urllib.parse

import badserver
import canary
from badserver import answer

CLIENT_SECRET, PASSWORD = "canary-Client+secret/%7E ö=1", "canary&Pass word\"2"
CODE, ID_TOKEN = "canary/code.3+%zz", "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOjR9.canarySignature4"
ACCESS, REFRESH = ["canary-access-token-%d~+/=" % n for n in range(6)], ["canary.refresh.token.%d" % n for n in range(6)]
SECRETS = [CLIENT_SECRET, PASSWORD, CODE, ID_TOKEN, *ACCESS, *REFRESH]
KINDS = 7  # the code verifier is the program's own; CanaryServer.verifiers has those that were sent
MARK = "CANARY_JOURNEY=%d" % os.getpid()


class Watch:
    """Reads the command line and the environment of every process of this journey, as any other user of the machine
    (or any program of the same user) could."""

    def __init__(self, server=None):
        self.found, self.seen, self.looks, self.ended, self.server = set(), set(), 0, threading.Event(), server
        self.forms = [(secret, form) for secret in SECRETS for form in canary.forms(secret).values()]
        self.lines = set()
        self.thread = threading.Thread(target=self._look)

    def __enter__(self):
        if os.geteuid() != 0:  # the program closes itself to its own user (no core dumps)
            raise unittest.SkipTest("only root can look into /proc of this program")
        self.thread.start()
        return self

    def __exit__(self, *exception):
        self.ended.set()
        self.thread.join()
        for verifier in self.server.verifiers if self.server else ():  # known only now
            self.found |= {(verifier, line) for line in self.lines if verifier.encode() in line}

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
        self.looks += 1
        self.seen.add(os.path.basename(line.split(b"\0")[0]).decode())
        if line + environment in self.lines:
            return
        self.lines.add(line + environment)
        for secret, form in self.forms:
            if form in environment or form in line:
                self.found.add((secret, line))


class Gate:
    """An answer that begins and does not go on: `part` is sent, then `reached` is set."""

    def __init__(self, part=b""):
        self.part, self.reached = part, threading.Event()

    def __call__(self, connection, request, ended):
        if self.part:
            connection.sendall(self.part)
        self.reached.set()
        ended.wait(20)


class CanaryServer(badserver.Server):
    """Gives canaries, each time other tokens, and repeats all that it got."""

    def __init__(self, files=None):
        super().__init__(files)
        self.given, self.verifiers = 0, []
        self.usual()

    def usual(self):
        self.answers.update({"/token": self.token, "/api": self.echo, "/introspect": self.echo, "/userinfo": self.echo,
                             "/revoke": answer(200)})

    @staticmethod
    def echo(connection, request, ended):
        """In the head and in the body."""
        sent = urllib.parse.parse_qs(request.target.partition("?")[2] + "&" + request.body)
        token = (sent.get("access_token") or sent.get("token") or [request.headers.get("authorization", "")[7:]])[0]
        connection.sendall(answer(200, {"active": True, "echo": [CLIENT_SECRET, PASSWORD], "token": token}, "application/json",
                                  "X-Echo: " + token))

    def next_tokens(self):
        n = self.given % len(ACCESS)
        self.given += 1
        return answer(200, {"access_token": ACCESS[n], "refresh_token": REFRESH[n], "id_token": ID_TOKEN,
                            "token_type": "Bearer", "expires_in": 60})

    def token(self, connection, request, ended):
        """Slow enough to be seen in /proc."""
        self.note(request)
        ended.wait(0.05)
        connection.sendall(self.next_tokens())

    def note(self, request):
        self.verifiers += urllib.parse.parse_qs(request.body).get("code_verifier", [])

    def tokens_in_addresses(self):
        """The request targets with a secret in them."""
        return [request.target for request in self.requests
                if any(form in request.target.encode() for secret in SECRETS + self.verifiers
                       for form in canary.forms(secret).values())]


def profile(base, name, way="client_secret_post", grant="password", **changes):
    return dict({"format": "oauth-workbench.profile/1", "name": name, "grant": grant, "user": "alice", "scope": "read",
                 "endpoints": {"authorization": base + "/authorize", "token": base + "/token", "revocation": base + "/revoke",
                               "introspection": base + "/introspect", "userinfo": base + "/userinfo", "resource": base + "/api"},
                 "client": {"id": "canary", "authentication": way}, "redirect_uri": "http://127.0.0.1/callback", "pkce": "S256",
                 "secrets": {"client_secret": CLIENT_SECRET, "password": PASSWORD}}, **changes)


def code_knock(journey, **more):
    """The environment of a browser that comes back with the canary code."""
    queries = journey.write("knocks.json", ["code=%s&state={state}" % urllib.parse.quote(CODE, safe="")])
    return dict(knocks(journey), KNOCKS="@" + queries, **more)


def knocks(journey, **more):
    """The environment of a browser that never comes back."""
    program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "knock.py")
    return dict({"BROWSER": program, "DEFAULT_BROWSER": program, "KNOCKS": "[]", "KNOCK_LOG": journey.path("knock.log"),
                 "KNOCK_ADDRESS": journey.path("address")}, **more)


def verifier_in(folder, challenge):
    """Files that hold the verifier of that S256 challenge, though nobody told us the verifier."""
    wanted, found = challenge.rstrip("="), []
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            if not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                data = file.read()
            for text in (data, data[::2], data[1::2]):  # the latter two: UTF-16
                for run in re.findall(rb"[A-Za-z0-9_~.-]{43,}", text):
                    for start in range(len(run) - 42):
                        digest = hashlib.sha256(run[start:start + 43]).digest()
                        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == wanted:
                            found.append(path)
    return found


def own_folders(*more):
    """Every folder where the program or a library may write for this person."""
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR")
    return sorted({*more, *(os.environ[name] for name in names if os.path.isdir(os.environ.get(name, "")))})
