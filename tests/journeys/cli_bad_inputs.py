# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong on the way: one clear message each, the exchange stays, nothing kept is lost, the next try works."""
import glob
import json
import os
import re
import socket
import sqlite3
import subprocess
import time

import badserver
import clicase
import journey
from badserver import answer

GOOD = answer(200, {"access_token": "good-access-token", "token_type": "Bearer", "expires_in": 60, "scope": "read",
                    "refresh_token": "good-refresh-token"})
HTML = "<!DOCTYPE html><html><head><title>Server Error</title></head><body><h1>Server Error (500)</h1></body></html>"
WORDS = "Ключ 4711 is not ours"


def refusal(status, error, *headers):
    return answer(status, {"error": error, "error_description": WORDS}, "application/json", *headers)


# what: (the answer of the token endpoint, exit status, code)
ANSWERS = {
    "wrong secret": (refusal(401, "invalid_client", 'WWW-Authenticate: Basic realm="o"'), 1, "invalid_client"),
    "wrong password": (refusal(400, "invalid_grant"), 1, "invalid_grant"),
    "unsupported grant": (refusal(400, "unsupported_grant_type"), 1, "unsupported_grant_type"),
    "an error nobody knows": (refusal(418, "kettle_is_on"), 1, "kettle_is_on"),
    "an error under 200": (refusal(200, "invalid_grant"), 1, "invalid_grant"),
    "an error as a form": (answer(400, "error=invalid_scope&error_description=4711+is+not+ours",
                                  "application/x-www-form-urlencoded"), 1, "invalid_scope"),
    "an error in a header": (answer(403, "", None, 'WWW-Authenticate: Bearer error="insufficient_scope"'), 1,
                             "insufficient_scope"),
    "500 with HTML": (answer(500, HTML, "text/html"), 1, "http_500"),
    "502 with HTML": (answer(502, HTML, "text/html"), 1, "http_502"),
    "400 with nothing": (answer(400), 1, "http_400"),
    "404 with nothing": (answer(404), 1, "http_404"),
    "407": (answer(407, "", None, 'Proxy-Authenticate: Basic realm="p"'), 1, "http_407"),
    "429": (answer(429, "slow down", "text/plain", "Retry-After: 5"), 1, "http_429"),
    "HTML instead of JSON": (answer(200, HTML, "text/html"), 4, "malformed_answer"),
    "HTML that says it is JSON": (answer(200, HTML), 4, "malformed_answer"),
    "nothing": (answer(200), 4, "malformed_answer"),
    "204": (b"HTTP/1.1 204 No Content\r\n\r\n", 4, "malformed_answer"),
    "no token": (answer(200, {"token_type": "Bearer"}), 4, "malformed_answer"),
    "a token of null": (answer(200, {"access_token": None, "token_type": "Bearer"}), 4, "malformed_answer"),
    "a list": (answer(200, []), 4, "malformed_answer"),
    "another token type": (answer(200, {"access_token": "good-access-token", "token_type": "mac"}), 4, "malformed_answer"),
    "a member twice": (answer(200, '{"access_token": "good-access-token", "access_token": "x", "token_type": "Bearer"}'), 4,
                       "malformed_answer"),
    "JSON that is cut": (answer(200, '{"access_token": "good-acc'), 4, "malformed_answer"),
    "a body that is cut": (answer(200, '{"access_token":').replace(b"Content-Length: 16", b"Content-Length: 160"), 3,
                           "connection_lost"),
    "a redirect": (answer(302, "", None, "Location: /elsewhere"), 4, "redirect_refused"),
    "a redirect that keeps the method": (answer(307, "", None, "Location: /elsewhere"), 4, "redirect_refused"),
    "a redirect to nowhere": (answer(302), 4, "redirect_refused"),
    "5 MB": (answer(200, b'{"access_token": "' + b"a" * 5_000_000 + b'"}'), 4, "answer_too_large"),
}
# The connection ends before an answer is there.
ENDS = {
    "the end": (b"", ["connection_lost"]),
    "a torn connection": (badserver.reset, ["connection_lost"]),
    "half a status line": (b"HTTP/1.1 20", ["connection_lost"]),
    "half a head": (b"HTTP/1.1 200 OK\r\nContent-", ["connection_lost"]),
    "another protocol": (b"SSH-2.0-OpenSSH_9.2\r\n", ["not_http"]),
    "another protocol that stays": (badserver.greet, ["not_http"]),
    "words only": (b"hello, this is no HTTP server at all", ["not_http"]),
}


class BadAnswers(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.server = badserver.Server()
        cls.addClassCleanup(cls.server.__exit__)

    def setUp(self):
        super().setUp()
        self.server.answers.clear()
        self.server.answers.update({"/token": GOOD, "/api": answer(200, {"ok": 1})})
        self.server.requests.clear()
        self.secrets = ["bad-client-secret", "bad-password", "good-access-token", "good-refresh-token"]

    def profile(self, base=None, **changes):
        base = base or self.server.base
        return dict({"format": "oauth-workbench.profile/1", "name": "Bad", "grant": "password", "user": "alice", "scope": "read",
                     "endpoints": {"authorization": base + "/authorize", "token": base + "/token", "revocation": base + "/revoke",
                                   "introspection": base + "/introspect", "userinfo": base + "/userinfo", "resource": base + "/api"},
                     "client": {"id": "bad", "authentication": "client_secret_post"}, "redirect_uri": "http://127.0.0.1/callback",
                     "pkce": "S256", "secrets": {"client_secret": "bad-client-secret", "password": "bad-password"}}, **changes)

    def last(self):
        return self.cli("exchanges", "--last", "1").json["exchanges"][0]

    def told(self, failure):
        """One message, and the server's own words in it."""
        self.assertEqual(failure["title"].count("\n"), 0, failure)
        self.assertNotIn("<", failure["title"])

    def test_token_endpoint(self):
        self.import_profile(self.profile())
        self.cli("token", "Bad")
        for name, (given, status, code) in ANSWERS.items():
            with self.subTest(name):
                self.server.answers["/token"] = given
                self.server.requests.clear()
                failed = self.failed("token", "Bad", code=code, status=status)
                self.assertEqual(len(self.server.requests), 1, "sent once, and nowhere else")
                failure = failed.json["failure"]
                self.assertEqual(failure["stage"], "token")
                self.told(failure)
                sent = failed.json["exchanges"][0]
                self.assertEqual((sent["what"], sent["times_sent"]), ("token_request", 1))
                if callable(given) or not given.startswith(b"HTTP/1.1 ") or b"\r\n\r\n" not in given:
                    self.assertIsNone(failure["http_status"])
                else:
                    self.assertEqual((sent["status"], failure["http_status"]), (int(given[9:12]),) * 2)
                if b"4711" in bytes(b"" if callable(given) else given):
                    self.assertIn("4711", failure["error_description"])
                last = self.last()
                self.assertEqual((last["what"], last["status"]), ("token_request", sent["status"]), "it stays in the list")
                self.cli("call", "Bad")  # nothing kept is lost
        self.proved("S27", "%d of %d answers ended with one message and stay in the list" % (len(ANSWERS), len(ANSWERS)))
        self.server.answers["/token"] = refusal(400, "invalid_grant")
        plain = self.cli("token", "Bad", plain=True, expect=1)
        self.assertEqual(plain.out, "")
        self.assertIn(WORDS, plain.err)
        self.assertIn("invalid_grant", plain.err)
        self.server.answers["/token"] = GOOD
        self.cli("token", "Bad")

    def test_no_answer(self):
        self.import_profile(self.profile())
        for name, (given, codes) in ENDS.items():
            with self.subTest(name):
                self.server.answers["/token"] = given
                self.server.requests.clear()
                failed = self.cli("token", "Bad", expect=None)
                self.assertIn(failed.json["failure"]["code"], codes)
                sent = failed.json["exchanges"][0]
                self.assertEqual(sent["status"], 200 if name == "half a head" else None)
                self.assertEqual(sent["times_sent"], 1)
                self.assertEqual(len(self.server.requests), 1)
                self.assertEqual(self.last()["times_sent"], sent["times_sent"])
        self.proved("S27", "%d of %d broken connections were told" % (len(ENDS), len(ENDS)))
        self.server.answers["/token"] = GOOD
        self.cli("token", "Bad")

    def test_chunks_that_end_early(self):
        self.import_profile(self.profile())
        self.server.answers["/token"] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"access"
        self.failed("token", "Bad", code="connection_lost")

    def test_words_of_a_server_stay_on_their_line(self):
        self.import_profile(self.profile())
        self.server.answers["/token"] = answer(400, {"error": "invalid_grant", "error_description": "one\n\x1b[2Jtwo\r\n\u202ethree"})
        plain = self.cli("token", "Bad", plain=True, expect=1)
        self.assertNotRegex(plain.err, "[\x00-\x09\x0b-\x1f\x7f]")
        self.assertIn("one", plain.err)

    def test_other_commands(self):
        self.import_profile(self.profile())
        self.cli("token", "Bad")
        for command, path, stage in (("refresh", "/token", "refresh"), ("revoke", "/revoke", "revocation"),
                                     ("introspect", "/introspect", "introspection"), ("userinfo", "/userinfo", "userinfo"),
                                     ("call", "/api", "resource")):
            for name, given, code in (("500", answer(500, HTML, "text/html"), "http_500"),
                                      ("refused", refusal(401, "invalid_token"), "invalid_token"),
                                      ("redirect", answer(302, "", None, "Location: /elsewhere"), "redirect_refused"),
                                      ("HTML", answer(200, HTML, "text/html"), "malformed_answer"),
                                      ("cut", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", "connection_lost"),
                                      ("5 MB", answer(200, b" " * 5_000_000), "answer_too_large")):
                if name == "HTML" and command in ("call", "revoke"):
                    continue  # any body will do there
                with self.subTest(command=command, answer=name):
                    self.server.answers[path] = given
                    failed = self.failed(command, "Bad", code=code)
                    self.assertEqual(failed.json["failure"]["stage"], stage)
                    self.told(failed.json["failure"])
                    self.assertEqual(self.last()["status"], failed.json["exchanges"][0]["status"])
        self.server.answers.update({"/token": GOOD, "/api": answer(200), "/revoke": answer(200)})
        for command in ("call", "refresh", "revoke"):
            self.cli(command, "Bad")

    def test_too_slow(self):
        self.import_profile(self.profile())
        for name, given in (("silence", badserver.silence), ("drip", badserver.drip)):
            with self.subTest(name):
                self.server.answers["/token"] = given
                started = time.monotonic()
                self.failed("token", "Bad", "--timeout", "1", code="timeout")
                self.assertLess(time.monotonic() - started, 4)
        self.server.answers["/token"] = GOOD
        self.cli("token", "Bad")

    def test_nobody_there(self):
        port = clicase.free_port()
        self.import_profile(self.profile("http://127.0.0.1:%d" % port))
        failed = self.failed("token", "Bad", code="connection_refused")
        self.assertTrue(failed.json["failure"]["causes"])
        self.assertEqual(self.whats(failed), ["token_request"])
        self.assertEqual(self.last()["status"], None)

    def test_tls(self):
        try:
            files = badserver.certificate(self.j.folder)
        except FileNotFoundError:
            self.skipTest("openssl is missing")
        with badserver.Server(files) as server:
            server.answers["/token"] = GOOD
            self.import_profile(self.profile(server.base))
            failed = self.failed("token", "Bad", code="tls_failed")
            self.assertIn("certificate_self_signed", [cause["code"] for cause in failed.json["failure"]["causes"]])
            self.assertEqual(server.requests, [], "no secret went out")
        self.import_profile(self.profile("https://127.0.0.1:%d" % self.server.port), "--replace")
        self.failed("token", "Bad", code="tls_failed")
        self.assertEqual(self.server.requests, [])

    # -- the way back from the browser

    def code_profile(self, **changes):
        return self.profile(**{"grant": "authorization_code", "issuer": "https://issuer.example", **changes})

    def code_run(self, *queries, timeout="2", **expected):
        browser = self.knocks(*queries)
        failed = self.failed("token", "Bad", "--timeout", timeout, browser=browser, **expected)
        self.assertEqual(self.server.requests, [], "no token request")
        self.assertIn(failed.json["failure"]["stage"], ("callback", "authorization"))
        self.told(failed.json["failure"])
        return failed

    def test_callbacks(self):
        self.import_profile(self.code_profile())
        with self.subTest("wrong and missing state, then nothing"):
            failed = self.code_run("code=a&state=wrong", "code=a", "", timeout="1", code="state_mismatch")
            self.assertEqual(self.knock_statuses(), [400, 400, 400])
            self.assertEqual(self.whats(failed)[:3], ["authorization_request"] + ["authorization_response"] * 2)
            self.assertEqual(self.last()["what"], "authorization_response")
        with self.subTest("never"):
            self.assertEqual(self.whats(self.code_run(timeout="1", code="callback_timeout")), ["authorization_request"])
        for name, query, code in (("repeated", "code=a&code=b&state={state}", "parameter_repeated"),
                                  ("repeated error", "error=a&error=a&state={state}", "parameter_repeated"),
                                  ("foreign issuer", "code=a&state={state}&iss=https%3A%2F%2Fevil.example", "issuer_mismatch"),
                                  ("no code", "state={state}", "malformed_answer")):
            with self.subTest(name):
                started = time.monotonic()
                self.code_run(query, timeout="20", code=code)
                self.assertLess(time.monotonic() - started, 10, "at once")
                self.until_knocked()
                self.assertEqual(self.knock_statuses(), [400])
        with self.subTest("code and error"):  # the error wins, and the code goes nowhere
            self.code_run("code=a&error=access_denied&state={state}", timeout="20", code="access_denied", status=1)
        with self.subTest("denied"):
            query = "error=access_denied&error_description=4711+nyet&state={state}"
            failed = self.code_run(query, timeout="20", code="access_denied", status=1)
            self.assertEqual(failed.json["failure"]["error_description"], "4711 nyet")
        with self.subTest("a wrong one first, then the right one"):
            right = "code=a&state={state}&iss=https%3A%2F%2Fissuer.example"
            done = self.cli("token", "Bad", "--timeout", "20", browser=self.knocks("code=a&state=wrong", right))
            self.assertEqual(self.whats(done)[-1], "token_request")
            self.until_knocked(2)
            self.assertEqual(self.knock_statuses(), [400, 200])

    def until_knocked(self, count=1):
        for _ in range(100):
            if os.path.exists(self.j.path("knock.log")) and len(self.knock_statuses()) >= count:
                return
            time.sleep(0.02)

    def test_port_taken(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            self.import_profile(self.code_profile(redirect_uri="http://127.0.0.1:%d/callback" % port))
            if os.path.exists(self.j.path("knock.log")):
                os.remove(self.j.path("knock.log"))
            failed = self.failed("token", "Bad", code="port_in_use", browser=self.knocks("code=a&state={state}"))
            self.assertEqual(failed.json["exchanges"], [])
            time.sleep(0.2)
            self.assertFalse(os.path.exists(self.j.path("knock.log")), "the browser was never started")
        self.cli("token", "Bad", browser=self.knocks("code=a&state={state}"))

    def test_no_browser(self):
        self.import_profile(self.code_profile())
        failed = self.failed("token", "Bad", "--timeout", "1", code="callback_timeout", browser={"BROWSER": "/nonexistent/browser"})
        self.assertIn("/authorize?", failed.err, "the address to open by hand")

    # -- the data folder

    def storage_failed(self, *arguments):
        started = time.monotonic()
        failed = self.failed(*arguments, code="storage_failed")
        self.assertEqual(failed.json["failure"]["stage"], "storage")
        self.assertLess(time.monotonic() - started, 10)
        plain = self.cli(*arguments, plain=True, expect=failed.status)
        self.assertTrue(plain.err.strip())
        return failed

    def test_damaged_database(self):
        self.import_profile(self.profile())
        path = os.path.join(self.j.data, "workbench.sqlite")
        with open(path, "rb") as file:
            good = file.read()
        for name, damaged in (("another file", b"hello" * 100), ("only a head", good[:120]),
                              ("noise behind the head", good[:100] + os.urandom(len(good) - 100))):
            with self.subTest(name):
                with open(path, "wb") as file:
                    file.write(damaged)
                self.storage_failed("profiles", "list")
                self.storage_failed("token", "Bad")
                with open(path, "rb") as file:
                    self.assertEqual(file.read(), damaged, "left for its owner")
        with open(path, "wb") as file:
            file.write(good)
        self.cli("token", "Bad")

    def test_a_newer_database(self):
        self.import_profile(self.profile())
        path = os.path.join(self.j.data, "workbench.sqlite")
        with sqlite3.connect(path) as database:
            database.execute("PRAGMA user_version = 99")
        database.close()
        self.storage_failed("profiles", "list")
        with sqlite3.connect(path) as database:
            self.assertEqual(database.execute("SELECT count(*) FROM profile").fetchone(), (1,))
            database.execute("PRAGMA user_version = 1")
        database.close()
        self.assertEqual(self.cli("profiles", "list").json["profiles"], ["Bad"])

    def test_read_only_folder(self):
        self.import_profile(self.profile())
        if os.getuid() == 0:
            with open(self.j.path("file"), "w") as file:
                file.write("a file where a folder should be")
            self.j.data = self.j.path("file", "data")
            return self.storage_failed("profiles", "list")
        os.chmod(self.j.data, 0o500)
        try:
            self.storage_failed("profiles", "list")
        finally:
            os.chmod(self.j.data, 0o700)
        self.cli("token", "Bad")


class RealServer(clicase.CliCase):
    """The same with django-oauth-toolkit, whose words are not ours to choose."""

    @classmethod
    def start_servers(cls):
        cls.base = cls.j.start_django()
        cls.port = clicase.free_port()

    def profile(self, secret="code-secret", **changes):
        return journey.django_profile(self.base, **dict({
            "grant": "authorization_code", "pkce": "none", "redirect_uri": "http://127.0.0.1:%d/callback" % self.port,
            "client": {"id": "code-confidential", "authentication": "client_secret_post"},
            "secrets": {"client_secret": secret, "password": "1234"}}, **changes))

    def admin(self):
        return self.j.browser("admin@example.com", "1234")

    def fresh_code(self, client="code-confidential", more=""):
        address = "%s/o/authorize/?response_type=code&client_id=%s&redirect_uri=http://127.0.0.1:%d/callback&scope=read&state=s%s" % (
            self.base, client, self.port, more)
        ran = subprocess.run([os.path.join(journey.SUPPORT, "approve.py"), "--no-final", address], capture_output=True,
                             env=dict(os.environ, **self.admin()), timeout=30)
        return json.loads(ran.stdout)["params"]["code"]

    def causes(self, failed):
        return [cause["code"] for cause in failed.json["failure"]["causes"]]

    def test_password_grant(self):
        client = {"id": "password-client", "authentication": "client_secret_post"}
        for name, changes, secrets, code in (
                ("wrong secret", {}, {"client_secret": "wrong-one", "password": "1234"}, "invalid_client"),
                ("wrong password", {}, {"client_secret": "password-secret", "password": "wrong-two"}, "invalid_grant"),
                ("unknown client", {"client": dict(client, id="nobody")}, {"client_secret": "x-secret", "password": "1234"}, "invalid_client"),
                ("unsupported grant", {"client": {"id": "cc-client", "authentication": "client_secret_post"}},
                 {"client_secret": "cc-secret", "password": "1234"}, "unauthorized_client"),
                ("wrong scope", {"scope": "read nonsense"}, {"client_secret": "password-secret", "password": "1234"}, "invalid_scope")):
            with self.subTest(name):
                self.import_profile(journey.django_profile(self.base, name=name, **dict({"secrets": secrets}, **changes)))
                failed = self.failed("token", name, code=code, status=1)
                self.assertEqual(self.whats(failed), ["token_request"])
                self.assertTrue(self.causes(failed))

    def test_codes(self):
        self.import_profile(self.profile())
        self.cli("token", "Django", browser=self.admin())
        with open(self.j.path("browser.log"), encoding="utf-8") as log:
            used = re.findall(r"[?&]code=([^&\"]+)", log.read())[-1]
        with self.subTest("used"):
            failed = self.failed("token", "Django", code="invalid_grant", browser=self.knocks("code=%s&state={state}" % used))
            self.assertEqual(self.whats(failed)[-1], "token_request")
        with self.subTest("expired"):
            code = self.fresh_code()
            with sqlite3.connect(glob.glob(self.j.path("django-*", "db.sqlite3"))[0], timeout=20) as database:
                database.execute("UPDATE oauth2_provider_grant SET expires = '2020-01-01 00:00:00' WHERE code = ?", (code,))
            database.close()
            self.failed("token", "Django", code="invalid_grant", browser=self.knocks("code=%s&state={state}" % code))
        with self.subTest("wrong verifier"):
            self.import_profile(self.profile("code-pkce-secret", pkce="S256", client={
                "id": "code-confidential-pkce", "authentication": "client_secret_post"}), "--replace")
            challenge = "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
            code = self.fresh_code("code-confidential-pkce", challenge)
            self.failed("token", "Django", code="invalid_grant", browser=self.knocks("code=%s&state={state}" % code))
        self.cli("token", "Django", browser=self.admin())

    def test_the_browser_never_comes_back(self):
        for name, changes, cause in (("unknown client", {"client": {"id": "nobody", "authentication": "none"}}, "client_id_unknown"),
                                     ("wrong redirect URI", {"redirect_uri": "http://127.0.0.1/wrong"}, "redirect_not_registered")):
            with self.subTest(name):
                self.import_profile(self.profile(name=name, **changes))
                failed = self.failed("token", name, "--timeout", "2", code="callback_timeout", browser=self.admin())
                self.assertIn(cause, self.causes(failed))
                self.assertEqual(self.whats(failed), ["authorization_request"])


if __name__ == "__main__":
    clicase.main()
