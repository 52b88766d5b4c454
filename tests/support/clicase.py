# SPDX-License-Identifier: GPL-3.0-or-later
"""A unittest case for the command line: every answer is held against the contract, whatever the test is about.

One journey (and its servers) serves a class; each test has a data folder of its own.
"""
import json
import os
import re
import socket
import stat
import sys
import unittest

import journey
import promises

TEXT, WHOLE, LIST, OBJECT = str, int, list, dict
TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")


def optional(kind):
    return (kind, type(None))


NUMBER = (int, float)
WHATS = ("authorization_request", "authorization_response", "token_request", "refresh_request", "revocation_request",
         "introspection_request", "userinfo_request", "resource_request", "metadata_request")
PARTIES = ("app", "browser", "authorization_server", "resource_server")
STAGES = ("profile", "secrets", "authorization", "callback", "token", "refresh", "revocation", "introspection",
          "userinfo", "resource", "storage")
TOKEN = {"access_token": optional(TEXT), "token_type": TEXT, "scope": TEXT, "expires_in": optional(WHOLE),
         "received_at": TEXT, "expires_at": optional(TEXT), "refresh_token": optional(TEXT), "id_token": optional(TEXT)}
WARNING = {"code": TEXT, "clause": optional(TEXT)}
CAUSE = {"code": TEXT, "text": TEXT}
FAILURE = {"code": TEXT, "stage": TEXT, "http_status": optional(WHOLE), "error": optional(TEXT),
           "error_description": optional(TEXT), "error_uri": optional(TEXT), "title": TEXT, "causes": LIST}
EXCHANGE = {"n": WHOLE, "from": TEXT, "to": TEXT, "channel": TEXT, "what": TEXT, "method": TEXT, "url": TEXT,
            "request_headers": LIST, "request_body": TEXT, "status": optional(WHOLE), "response_headers": LIST,
            "response_body": optional(TEXT), "times_sent": WHOLE, "ms": OBJECT}
MILLISECONDS = {"connect": optional(NUMBER), "tls": optional(NUMBER), "wait": optional(NUMBER),
                "download": optional(NUMBER), "total": NUMBER}
CHECK = {"id": TEXT, "expected": TEXT, "got": TEXT, "result": TEXT, "exchanges": LIST}
# Which codes of ours belong to which exit status; a refusal is 1 under any code.
STATUS_OF = {
    **dict.fromkeys(("endpoint_missing", "secret_missing", "profile_invalid", "usage"), 2),
    **dict.fromkeys(("connection_refused", "connection_lost", "name_not_found", "tls_failed", "timeout",
                     "callback_timeout"), 3),
    **dict.fromkeys(("state_mismatch", "issuer_mismatch", "parameter_repeated", "malformed_answer",
                     "answer_too_large", "redirect_refused", "not_http", "port_in_use", "storage_failed"), 4),
    **dict.fromkeys(("secret_store_unavailable", "secret_store_locked", "secret_store_timeout"), 5),
    "cancelled": 130,
}


def flat(kind):
    return tuple(part for one in kind for part in flat(one)) if isinstance(kind, tuple) else (kind,)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def mode_of(path):
    return stat.S_IMODE(os.stat(path).st_mode)


class CliCase(promises.Prover, unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.j = journey.Journey()
        cls.addClassCleanup(cls.j.__exit__, None, None, None)
        cls.start_servers()

    @classmethod
    def start_servers(cls):
        """For the classes that need some."""

    def setUp(self):
        self.j.data = self.j.path("data-" + self._testMethodName)
        self.secrets = []  # what no answer without --reveal may show

    def run(self, result=None):
        def bad():
            return len(result.failures) + len(result.errors) if result is not None else 0
        before, self.j.done[:] = bad(), []
        ended = super().run(result)
        if bad() > before:
            for answer in self.j.done[-3:]:
                print("\n%s" % answer, file=sys.stderr)
        return ended

    # -- running

    def cli(self, *arguments, expect=0, plain=False, **options):
        """One command, held against the contract."""
        answer = self.j.cli(*arguments, expect=expect, plain=plain, **options)
        if not plain and "--help" not in arguments:
            self.check_object(answer)
        if "--reveal" not in arguments:
            for secret in self.secrets:
                self.assertNotIn(secret, answer.out, "a secret on standard output")
                self.assertNotIn(secret, answer.err, "a secret on standard error")
        self.assertNotRegex(answer.err, r"QObject|QSocket|qt\.|ASSERT|ICU|Qt[A-Z]|QML|WARNING:", "a message of a library")
        return answer

    def failed(self, *arguments, code, status=None, **options):
        """A command that has to fail so, with --json."""
        answer = self.cli(*arguments, expect=status if status is not None else STATUS_OF.get(code, 1), **options)
        self.assertEqual(answer.json["failure"]["code"], code, str(answer))
        return answer

    def import_profile(self, profile, *arguments, **options):
        return self.cli("profiles", "import", self.j.write("profile.json", profile), *arguments, **options)

    def warnings(self, answer):
        return [warning["code"] for warning in answer.json["warnings"]]

    def whats(self, answer):
        return [exchange["what"] for exchange in answer.json.get("exchanges", [])]

    # -- the contract

    def check_keys(self, value, shape, where):
        self.assertIsInstance(value, dict, where)
        self.assertEqual(sorted(value), sorted(shape), where)
        for key, kind in shape.items():
            self.assertIsInstance(value[key], flat(kind) if isinstance(kind, tuple) else kind, "%s.%s" % (where, key))
            if kind in (WHOLE, optional(WHOLE), NUMBER, optional(NUMBER)):
                self.assertNotIsInstance(value[key], bool, "%s.%s" % (where, key))

    def check_object(self, answer):
        value = answer.json
        self.assertEqual(answer.out.count("\n"), 1, "one object on one line\n%s" % answer)
        for key, kind in {"ok": bool, "command": TEXT, "warnings": LIST}.items():
            self.assertIsInstance(value.get(key), kind, "%s\n%s" % (key, answer))
        self.assertIn("failure", value)
        for warning in value["warnings"]:
            self.check_keys(warning, WARNING, "warning")
        if value["failure"] is None:
            self.assertEqual(answer.status, 0 if value["ok"] else 1, str(answer))
        else:
            self.check_failure(answer)
        if "token" in value:
            self.check_keys(value["token"], TOKEN, "token")
            for moment in ("received_at", "expires_at"):
                self.assertTrue(value["token"][moment] is None or TIME.match(value["token"][moment]), value["token"])
        if "checks" in value:
            self.check_checks(value)
        for n, exchange in enumerate(value.get("exchanges", []), 1):
            self.check_exchange(exchange, n)

    def check_failure(self, answer):
        failure, value = answer.json["failure"], answer.json
        self.assertFalse(value["ok"], str(answer))
        self.check_keys(failure, FAILURE, "failure")
        self.assertIn(failure["stage"], STAGES)
        self.assertTrue(failure["title"].strip(), str(answer))
        for cause in failure["causes"]:
            self.check_keys(cause, CAUSE, "cause")
            self.assertTrue(cause["text"].strip(), cause)
        if answer.status == 1 or failure["code"] == "callback_timeout":
            self.assertTrue(failure["causes"], "causes are never empty here\n%s" % answer)
        if answer.status == 1:
            self.assertEqual(failure["code"], failure["error"] or "http_%s" % failure["http_status"], str(answer))
        else:
            self.assertEqual(answer.status, STATUS_OF.get(failure["code"]), str(answer))

    def check_exchange(self, exchange, n):
        self.check_keys(exchange, EXCHANGE, "exchange %d" % n)
        self.check_keys(exchange["ms"], MILLISECONDS, "ms")
        self.assertEqual(exchange["n"], n)
        self.assertIn(exchange["what"], WHATS)
        self.assertIn(exchange["from"], PARTIES)
        self.assertIn(exchange["to"], PARTIES)
        self.assertIn(exchange["channel"], ("direct", "browser"))
        for header in exchange["request_headers"] + exchange["response_headers"]:
            self.assertTrue(len(header) == 2 and all(isinstance(part, str) for part in header), header)

    def check_checks(self, value):
        for key in ("passed", "failed", "manual", "skipped"):
            self.assertIsInstance(value[key], int)
            self.assertEqual(value[key], sum(check["result"] == key for check in value["checks"]), key)
        for check in value["checks"]:
            self.check_keys(check, CHECK, "check")
            for n in check["exchanges"]:
                self.assertTrue(1 <= n <= len(value["exchanges"]), check)

    # -- the browser

    def knocks(self, *queries, **more):
        """The environment that makes knock.py the browser: it comes back with these queries, one after the other."""
        return dict({"BROWSER": os.path.join(journey.SUPPORT, "knock.py"), "KNOCKS": json.dumps(queries),
                     "KNOCK_LOG": self.j.path("knock.log")}, **more)

    def knock_statuses(self):
        with open(self.j.path("knock.log"), encoding="utf-8") as log:
            return [json.loads(line)["status"] for line in log]


def main():
    unittest.main(verbosity=1)
