# SPDX-License-Identifier: GPL-3.0-or-later
"""The story of the first user: the nine checks against django-oauth-toolkit, at once, by hand, and through a browser."""
import json
import os
import re
import shlex
import socket
import time

import clicase
import journey

ODD_SECRET = "p:a+s%s /=&?ü"
CODE_CLIENT = {"client": {"id": "code-confidential-pkce", "authentication": "client_secret_basic"},
               "secrets": {"client_secret": "code-pkce-secret"}, "grant": "authorization_code"}


class Story(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.base = cls.j.start_django()

    def setUp(self):
        super().setUp()
        self.secrets = ["password-secret", "code-pkce-secret", "cc-secret"]

    def django(self, **changes):
        return journey.django_profile(self.base, **{"secrets": {"client_secret": "password-secret", "password": "1234"},
                                                    **changes})

    def admin(self, **more):
        return self.j.browser("admin@example.com", "1234", **more)

    # -- the nine rows

    def test_nine_rows_at_once(self):
        self.import_profile(self.django())
        answer = self.cli("check", "Django", "--set", "seed-dot")
        results = [(check["id"], check["expected"], check["got"], check["result"]) for check in answer.json["checks"]]
        self.assertEqual(results, [
            ("server", "HTTP", "HTTP 200", "passed"),
            ("application", "–", "–", "manual"),
            ("credentials", "client_id + client_secret", "client_id + client_secret", "passed"),
            ("token", "200 + token", "200 · AT1", "passed"),
            ("resource", "200", "200", "passed"),
            ("refused_without_token", "401 / 403", "401", "passed"),
            ("refresh", "200 + new token", "200 · AT2", "passed"),
            ("revoke", "200", "200", "passed"),
            ("refused_after_revoke", "401 / 403", "401 · invalid_token", "passed"),
        ])
        self.assertEqual([answer.json[key] for key in ("ok", "passed", "failed", "manual", "skipped")],
                         [True, 8, 0, 1, 0])
        self.assertEqual(sorted(self.whats(answer)), sorted(
            ["token_request", "resource_request", "resource_request", "refresh_request", "revocation_request",
             "resource_request"]))
        self.assertEqual(self.warnings(answer), ["legacy_password_grant"])
        by_id = {check["id"]: check for check in answer.json["checks"]}
        sent = [answer.json["exchanges"][n - 1] for n in by_id["refused_without_token"]["exchanges"]]
        self.assertEqual([name for one in sent for name, _ in one["request_headers"] if name == "Authorization"], [])
        text = self.cli("check", "Django", plain=True)
        self.assertEqual(len(text.out.splitlines()), 9, text.out)

    def test_a_failed_row_skips_what_depends_on_it(self):
        self.import_profile(self.django(secrets={"client_secret": "wrong", "password": "1234"}))
        answer = self.cli("check", "Django", expect=1)
        results = {check["id"]: check["result"] for check in answer.json["checks"]}
        self.assertEqual(results, {"server": "passed", "application": "manual", "credentials": "passed",
                                   "token": "failed", "resource": "skipped", "refused_without_token": "passed",
                                   "refresh": "skipped", "revoke": "skipped", "refused_after_revoke": "skipped"})
        self.assertIn("invalid_client", json.dumps(answer.json["checks"]))

    def test_nobody_there(self):
        dead = "http://127.0.0.1:%d" % clicase.free_port()
        self.import_profile(journey.django_profile(dead, secrets={"client_secret": "x1-secret", "password": "1234"}))
        answer = self.cli("check", "Django", expect=1)
        results = [check["result"] for check in answer.json["checks"]]
        self.assertEqual(results, ["failed", "manual", "passed"] + ["skipped"] * 6)

    def test_row_by_row(self):
        self.import_profile(self.django())
        token = self.cli("token", "Django")
        got = token.json["token"]
        self.assertEqual((got["access_token"], got["refresh_token"], got["id_token"]), ("AT1", "RT1", None))
        self.assertEqual((got["token_type"], got["scope"], got["expires_in"]), ("Bearer", "read write", 3600))
        self.assertEqual(self.warnings(token), ["legacy_password_grant"])
        self.assertIn({"code": "legacy_password_grant", "clause": "RFC 9700 §2.4"}, token.json["warnings"])
        self.assertEqual(self.whats(token), ["token_request"])
        first = self.cli("token", "Django", "--reveal").json["token"]["access_token"]
        self.assertGreater(len(first), 20)
        self.secrets.append(first)

        called = self.cli("call", "Django")
        self.assertIn("Доступ разрешен", called.json["exchanges"][0]["response_body"])
        self.assertEqual(self.warnings(called), [])
        query = self.cli("call", "Django", "--placement", "query")
        self.assertEqual(query.json["warnings"], [{"code": "token_in_query", "clause": "RFC 9700 §4.3.2"}])
        self.assertIn("access_token=AT1", query.json["exchanges"][0]["url"])
        form = self.cli("call", "Django", "--placement", "form", expect=None)
        sent = form.json["exchanges"][0]
        self.assertEqual((sent["method"], sent["request_body"]), ("POST", "access_token=AT1"))
        self.assertEqual(form.status, 0 if sent["status"] < 400 else 1, str(form))
        none = self.failed("call", "Django", "--placement", "none", code="http_401")
        self.assertEqual(none.json["failure"]["stage"], "resource")
        self.assertIn("not provided", none.json["failure"]["error_description"])
        self.assertNotIn("Authorization", json.dumps(none.json["exchanges"]))
        drf = self.failed("call", "Django", "--placement", "none", "--url", self.base + "/api/drf/protected/",
                          code="http_401")
        self.assertEqual(drf.json["exchanges"][0]["status"], 401)
        stock = self.failed("call", "Django", "--placement", "none", "--url", self.base + "/api/protected/",
                            code="http_403")
        self.assertEqual(stock.json["exchanges"][0]["response_body"], "")

        info = self.cli("introspect", "Django").json["introspection"]
        self.assertEqual((info["active"], info["client_id"]), (True, "password-client"))

        refreshed = self.cli("refresh", "Django").json["token"]
        self.assertEqual(refreshed["scope"], "read write")
        self.cli("call", "Django")
        second = self.cli("refresh", "Django", "--reveal").json["token"]
        self.assertNotEqual(second["access_token"], first)
        revoked = self.cli("revoke", "Django")
        self.assertEqual(self.whats(revoked), ["revocation_request"])
        self.assertIn("token_type_hint=access_token", revoked.json["exchanges"][0]["request_body"])
        self.assertIs(self.cli("introspect", "Django").json["introspection"]["active"], False)
        after = self.failed("call", "Django", code="invalid_token")
        self.assertIn("token_revoked", [cause["code"] for cause in after.json["failure"]["causes"]])
        self.cli("token", "Django")
        self.cli("revoke", "Django", "--token", "refresh")
        self.failed("refresh", "Django", code="invalid_grant")
        self.assertEqual(self.cli("exchanges", "--last", "1").json["exchanges"][0]["status"], 400)

    def test_refresh_after_the_access_token_was_revoked(self):
        """The toolkit itself falls over here: 500 with a page in HTML."""
        self.import_profile(self.django())
        self.cli("token", "Django")
        self.cli("revoke", "Django")
        answer = self.failed("refresh", "Django", code="http_500")
        self.assertEqual((answer.json["failure"]["stage"], answer.json["failure"]["http_status"]), ("refresh", 500))
        self.assertIn("<", answer.json["exchanges"][0]["response_body"])
        self.assertNotIn("<h1>", answer.json["failure"]["title"])
        self.cli("token", "Django")
        self.cli("call", "Django")

    def test_client_credentials_with_an_odd_secret(self):
        for way in ("client_secret_basic", "client_secret_post"):
            with self.subTest(way):
                self.import_profile(self.django(
                    name=way, grant="client_credentials", secrets={"client_secret": ODD_SECRET},
                    client={"id": "cc-odd", "authentication": way}))
                answer = self.cli("token", way, expect=None)
                # RFC 6749 §2.3.1 wants the id and the secret form-encoded inside Basic.
                self.assertEqual(answer.status, 0, str(answer))
                self.assertIsNone(answer.json["token"]["refresh_token"])
                self.assertEqual(self.warnings(answer), [])
                self.cli("call", way)
                self.failed("refresh", way, code="secret_missing")

    # -- through the browser

    def test_code_with_pkce(self):
        self.import_profile(self.django(scope="openid read", **CODE_CLIENT))
        answer = self.cli("token", "Django", browser=self.admin())
        self.assertEqual(self.whats(answer), ["authorization_request", "authorization_response", "token_request"])
        asked, back, redeemed = answer.json["exchanges"]
        self.assertEqual([one["channel"] for one in answer.json["exchanges"]], ["browser", "browser", "direct"])
        self.assertRegex(asked["url"], r"code_challenge=[\w-]{43}&code_challenge_method=S256|code_challenge_method=S256")
        self.assertRegex(asked["url"], r"redirect_uri=http%3A%2F%2F127\.0\.0\.1%3A\d+%2Fcallback")
        self.assertIn("code=code1", back["url"])
        self.assertRegex(redeemed["request_body"], r"code_verifier=verifier1|code_verifier=[A-Za-z]+1")
        self.assertEqual(answer.json["token"]["id_token"], "IDT1", answer.json["token"])
        self.assertEqual(answer.err, "")
        self.cli("call", "Django")
        user = self.cli("userinfo", "Django").json["userinfo"]
        self.assertEqual(user["email"], "admin@example.com")

    def test_the_grant_of_the_line_wins(self):
        self.import_profile(self.django())
        answer = self.failed("token", "Django", "--grant", "client_credentials", code="unauthorized_client")
        self.assertIn("grant_type=client_credentials", answer.json["exchanges"][0]["request_body"])

    def test_paste_door(self):
        self.import_profile(self.django(**CODE_CLIENT, redirect_uri="http://127.0.0.1/callback"))
        changed = {
            "broken lines and quotes": lambda url: '\n  "' + "\n".join(re.findall(".{1,30}", url)) + '" \r\n\n',
            "only the query": lambda url: url.split("?", 1)[1] + "\n",
            "the query, no line end": lambda url: "?" + url.split("?", 1)[1],
        }
        for name, change in changed.items():
            with self.subTest(name):
                answer = self.paste(change)
                self.assertEqual(answer.status, 0, str(answer))
                value = json.loads(answer.out)
                self.assertEqual([one["what"] for one in value["exchanges"]],
                                 ["authorization_request", "authorization_response", "token_request"])
        answer = self.paste(lambda url: "https://example.org/nothing here\n")
        self.assertEqual(answer.status, 4, str(answer))
        self.assertEqual(json.loads(answer.out)["failure"]["code"], "malformed_answer")
        answer = self.paste(lambda url: re.sub("state=[^&]+", "state=another", url))
        self.assertEqual(answer.status, 4, str(answer))
        self.assertEqual(json.loads(answer.out)["failure"]["code"], "state_mismatch")
        self.assertNotIn("token_request", answer.out)

    def paste(self, change):
        """The browser ends at the redirect; its address is given to standard input, changed."""
        log = self.j.path("paste.log")
        open(log, "w").close()
        reader, writer = os.pipe()
        browser = dict(self.admin(no_final="1"), APPROVE_LOG=log)
        running = self.j.start(self.j.command("token", "Django", "--paste", "--json", "--timeout", "20"), browser, stdin=reader)
        os.close(reader)
        with os.fdopen(writer, "w") as stdin:
            stdin.write(change(self.last_redirect(log)))
        return running.finish(30)

    def last_redirect(self, log):
        for _ in range(200):
            with open(log, encoding="utf-8") as file:
                for line in file:
                    if '"redirect"' in line:
                        return json.loads(line)["redirect"]
            time.sleep(0.05)
        self.fail("the browser did not get to the redirect")

    def test_print_url(self):
        self.import_profile(self.django(**CODE_CLIENT))
        for arguments in (["--print-url"], ["--print-url", "--json"]):
            with self.subTest(arguments):
                started = self.j.path("started")
                trap = self.j.write("browser.sh", "#!/bin/sh\ntouch %s\n" % shlex.quote(started), 0o700)
                running = self.j.start(self.j.command("token", "Django", *arguments), {"BROWSER": trap})
                address = self.printed(running, on_errors="--json" in arguments)
                approved = self.j.start([os.path.join(journey.SUPPORT, "approve.py"), address], self.admin())
                answer = running.finish(20)
                self.assertEqual(approved.finish().status, 0)
                self.assertEqual(answer.status, 0, str(answer))
                self.assertFalse(os.path.exists(started), "it opens nothing")
                if "--json" in arguments:
                    self.assertRegex(answer.json["token"]["access_token"], r"^AT\d$")
                    self.assertEqual(answer.err.strip(), address)
                else:
                    self.assertEqual(answer.out.splitlines()[0], address)
                    self.assertIn("access_token=AT1", answer.out.splitlines())

    def printed(self, running, on_errors):
        if not on_errors:
            return running.wait_line(r"^(http\S+)$", 10).group(1)
        for _ in range(200):
            found = re.search(r"^(http\S+)$", running.err(), re.M)
            if found:
                return found.group(1)
            time.sleep(0.05)
        self.fail("no address on standard error")

    def test_denied(self):
        self.import_profile(self.django(**CODE_CLIENT))
        answer = self.failed("token", "Django", code="access_denied", browser=self.admin(deny="1"))
        self.assertEqual(answer.json["failure"]["stage"], "authorization")
        self.assertEqual(self.whats(answer), ["authorization_request", "authorization_response"])
        self.assertIn("consent_refused", [cause["code"] for cause in answer.json["failure"]["causes"]])
        self.cli("token", "Django", browser=self.admin())

    def test_localhost_with_a_port(self):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", 8080))
            except OSError:
                self.skipTest("port 8080 is taken on this machine")
        self.import_profile(self.django(**CODE_CLIENT, redirect_uri="http://localhost:8080/callback"))
        answer = self.cli("token", "Django", browser=self.admin())
        self.assertIn("redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fcallback", answer.json["exchanges"][0]["url"])

    def test_ipv6(self):
        try:
            socket.create_server(("::1", 0), family=socket.AF_INET6).close()
        except OSError:
            self.skipTest("no IPv6 loopback on this machine")
        self.import_profile(self.django(**CODE_CLIENT, redirect_uri="http://[::1]/callback"))
        answer = self.cli("token", "Django", browser=self.admin())
        self.assertRegex(answer.json["exchanges"][0]["url"], r"redirect_uri=http%3A%2F%2F%5B%3A%3A1%5D%3A\d+%2Fcallback")


if __name__ == "__main__":
    clicase.main()
