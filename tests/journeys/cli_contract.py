# SPDX-License-Identifier: GPL-3.0-or-later
"""The contract of the command line, to the letter: commands, options, shapes, exit statuses. On the practice server."""
import base64
import json
import os
import pty
import select
import signal
import sqlite3
import subprocess
import time
import urllib.request

import clicase
import journey

COMMANDS = (["profiles", "list"], ["profiles", "show", "Practice"], ["profiles", "export", "Practice"],
            ["token", "Practice"], ["refresh", "Practice"], ["introspect", "Practice"], ["userinfo", "Practice"],
            ["call", "Practice"], ["check", "Practice"], ["revoke", "Practice"], ["exchanges"], ["check", "--list"],
            ["profiles", "remove", "Practice"])


class Contract(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.j.data = cls.j.path("practice")
        cls.base = cls.j.start_practice()

    def setUp(self):
        super().setUp()
        self.secrets = ["demo-web-secret", "wonder"]

    def profile(self, name="Practice", **changes):
        """With the password grant: no browser is needed."""
        given = {"client_secret": "demo-web-secret", "password": "wonder"}
        return journey.practice_profile(self.base, name, **{"grant": "password", "user": "alice", "scope": "openid read write",
                                                            "secrets": given, **changes})

    def without_secrets(self, name="Practice", **changes):
        profile = self.profile(name, **changes)
        del profile["secrets"]
        return profile

    def names(self):
        return self.cli("profiles", "list").json["profiles"]

    # -- shapes

    def test_every_command_has_its_shape(self):
        self.import_profile(self.profile())
        members = {"profiles list": {"profiles"}, "profiles show": {"profile"}, "profiles export": {"profile"},
                   "profiles remove": {"profile"}, "exchanges": {"exchanges"},
                   "token": {"profile", "token", "exchanges"}, "refresh": {"profile", "token", "exchanges"},
                   "revoke": {"profile", "exchanges"}, "introspect": {"profile", "introspection", "exchanges"},
                   "userinfo": {"profile", "userinfo", "exchanges"}, "call": {"profile", "exchanges"},
                   "check": {"profile", "passed", "failed", "manual", "skipped", "checks", "exchanges"}}
        for command in COMMANDS:
            with self.subTest(" ".join(command)):
                answer = self.cli(*command)
                value = answer.json
                if "--list" in command:
                    self.assertEqual([one["id"] for one in value["sets"]], ["seed-dot"])
                    continue
                self.assertEqual(set(value) - {"ok", "command", "warnings", "failure"}, members[value["command"]])
                self.assertEqual(value["command"], " ".join(command[:2] if command[0] == "profiles" else command[:1]))
                self.assertTrue(value["ok"])
                self.assertEqual(answer.err, "")
                if value["command"] in ("profiles show", "profiles export"):
                    self.assertEqual(value["profile"], dict(self.without_secrets(), **{
                        key: value["profile"][key] for key in ("template", "parameters")}))
                elif "profile" in value:
                    self.assertEqual(value["profile"], "Practice")
        self.assertEqual(self.names(), [])

    def test_lines_without_json(self):
        self.import_profile(self.profile())
        for command in COMMANDS:
            with self.subTest(" ".join(command)):
                answer = self.cli(*command, plain=True)
                if command[1:] and command[1] == "export":
                    self.assertEqual(json.loads(answer.out)["format"], "oauth-workbench.profile/1")
                if command[0] == "token":
                    self.assertIn("access_token=AT1", answer.out.splitlines())
                    self.assertIn("9700", answer.err)
                elif command[0] not in ("check", "profiles"):
                    self.assertNotIn("{\"ok\"", answer.out)

    def test_reveal(self):
        self.import_profile(self.profile())
        token = self.cli("token", "Practice", "--reveal")
        real = token.json["token"]["access_token"]
        self.assertGreater(len(real), 15)
        basic = dict(token.json["exchanges"][0]["request_headers"])["Authorization"].removeprefix("Basic ")
        self.assertEqual(base64.b64decode(basic), b"demo-web:demo-web-secret")
        self.secrets += [real, token.json["token"]["refresh_token"]]
        named = self.cli("call", "Practice")
        self.assertIn(["Authorization", "Bearer AT1"], named.json["exchanges"][0]["request_headers"])
        self.assertIn(real, self.cli("call", "Practice", "--reveal").out)
        self.assertRegex(self.cli("refresh", "Practice", "--reveal", plain=True).out, r"(?m)^access_token=\S{16,}$")
        self.cli("exchanges")

    def test_quiet(self):
        self.import_profile(self.profile())
        answer = self.cli("token", "Practice", "--quiet", plain=True)
        self.assertEqual(answer.err, "")
        self.assertIn("access_token=AT1", answer.out)
        failed = self.cli("call", "Practice", "--placement", "none", "--quiet", plain=True, expect=1)
        self.assertTrue(failed.err.strip(), "a failure is still told")

    def test_languages_change_words_only(self):
        self.import_profile(self.profile())
        bare = []
        titles = set()
        for language in ("en", "ru", "zh_CN"):
            value = self.failed("call", "Practice", "--placement", "none", "--lang", language, code="http_401").json
            titles.add(value["failure"].pop("title"))
            for cause in value["failure"]["causes"]:
                del cause["text"]
            for exchange in value["exchanges"]:
                del exchange["ms"]
                exchange["response_headers"] = [pair for pair in exchange["response_headers"] if pair[0] != "Date"]
            bare.append(value)
        self.assertEqual(bare[0], bare[1])
        self.assertEqual(bare[0], bare[2])
        self.assertEqual(len(titles), 3, titles)
        self.cli("profiles", "list", "--lang", "de", expect=2)

    def test_practice_pages_follow_lang(self):
        query = "/authorize?response_type=code&client_id=demo-web&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback"
        leads = set()
        for language in ("en", "ru", "zh_CN"):
            base = self.j.start_practice("--lang", language)
            with urllib.request.urlopen(base + query, timeout=20) as answer:
                page = answer.read().decode()
            self.assertIn('<html lang="%s">' % language.replace("_", "-"), page)
            leads.add(page.split("<h1>")[1].split("</h1>")[0])
        self.assertEqual(len(leads), 3, leads)

    def test_history(self):
        self.import_profile(self.profile())
        self.cli("token", "Practice")
        self.cli("call", "Practice")
        self.failed("call", "Practice", "--placement", "none", code="http_401")
        whole = self.cli("exchanges").json["exchanges"]
        self.assertEqual([(one["what"], one["status"]) for one in whole],
                         [("token_request", 200), ("resource_request", 200), ("resource_request", 401)])
        last = self.cli("exchanges", "--last", "2").json["exchanges"]
        self.assertEqual([(one["n"], one["what"], one["status"]) for one in last],
                         [(1, "resource_request", 200), (2, "resource_request", 401)])

    # -- usage

    def test_options_anywhere(self):
        self.import_profile(self.profile())
        program, data = self.j.program, self.j.data
        for line in (["--json", "--data-dir", data, "call", "--placement", "query", "Practice"],
                     ["call", "--data-dir", data, "--timeout", "20", "Practice", "--json", "--placement=query"],
                     ["--placement", "query", "call", "Practice", "--data-dir=" + data, "--json"]):
            with self.subTest(line):
                self.cli("token", "Practice")
                ran = subprocess.run([program, *line], capture_output=True, timeout=30)
                self.assertEqual(ran.returncode, 0, ran)
                self.assertEqual([one["code"] for one in json.loads(ran.stdout)["warnings"]], ["token_in_query"])

    def test_wrong_usage(self):
        self.import_profile(self.profile())
        for line in ([], ["nonsense"], ["profiles"], ["profiles", "nonsense"], ["profiles", "show"], ["token"],
                     ["profiles", "import"], ["token", "Practice", "more"], ["token", "Practice", "--grant", "implicit"],
                     ["call", "Practice", "--placement", "cookie"], ["call", "Practice", "--method", "GE T"],
                     ["call", "Practice", "--url", "http://[broken"], ["call", "Practice", "--paste"],
                     ["token", "Practice", "--unknown"], ["token", "Practice", "--timeout", "soon"],
                     ["token", "Practice", "--timeout", "0"],
                     ["revoke", "Practice", "--token", "id"], ["check", "Practice", "--set", "nonsense"], ["check"],
                     ["practice", "--port", "70000"], ["exchanges", "--last", "none"],
                     ["token", "Practice", "--paste", "--secrets-from", "-"]):
            with self.subTest(line):
                answer = self.cli(*line, expect=2)
                self.assertNotIn("exchanges", answer.json)
                self.assertFalse(answer.json["failure"]["title"].startswith("The server"), str(answer))
                self.assertEqual(answer.json["failure"]["causes"], [], str(answer))
        plain = self.cli("nonsense", expect=2, plain=True)
        self.assertEqual(plain.out, "")
        self.assertIn("nonsense", plain.err)
        self.assertIn("token", self.cli("--help", plain=True).out)

    def test_missing_things(self):
        self.failed("token", "Nobody", code="profile_invalid")
        self.failed("profiles", "show", "Nobody", code="profile_invalid")
        self.failed("profiles", "export", "Nobody", code="profile_invalid")
        self.failed("profiles", "remove", "Nobody", code="profile_invalid")
        bare = self.without_secrets("Bare")
        bare["endpoints"] = {"token": self.base + "/token"}
        self.import_profile(bare)
        for command in (["revoke"], ["introspect"], ["userinfo"], ["call"]):
            with self.subTest(command):
                answer = self.failed(command[0], "Bare", code="endpoint_missing")
                self.assertEqual(answer.json["failure"]["stage"], "profile")
        self.failed("token", "Bare", "--grant", "authorization_code", code="endpoint_missing")
        self.import_profile(self.without_secrets())
        for command in ("token", "refresh", "call", "introspect", "userinfo", "revoke", "check"):
            with self.subTest(command):
                answer = self.failed(command, "Practice", code="secret_missing")
                self.assertEqual(answer.json["failure"]["stage"], "secrets")
                self.assertNotIn("token_request", answer.out)
        self.assertEqual(self.cli("exchanges").json["exchanges"], [], "nothing was sent")
        self.assertEqual(self.cli("call", "Practice", "--placement", "none", expect=1).json["failure"]["code"], "http_401")

    # -- profiles

    def test_import_and_export(self):
        first = self.profile("First", redirect_uri="http://[::1]/callback", pkce="plain", parameters={
            "authorization": {"prompt": "login"}, "token": {"resource": "x y"}, "refresh": {}})
        second = self.without_secrets("Второй 二", grant="client_credentials")
        files = [self.j.write("one.json", first), self.j.write("two.json", second)]
        self.assertEqual(self.cli("profiles", "import", *files).json["profiles"], ["First", "Второй 二"])
        self.assertEqual(self.names(), ["First", "Второй 二"])
        exported = self.cli("profiles", "export", "First", plain=True).out
        self.assertNotIn("secrets", json.loads(exported))
        for key in ("endpoints", "parameters", "redirect_uri", "pkce", "client", "grant", "scope", "user", "issuer"):
            self.assertEqual(json.loads(exported)[key], first[key], key)
        back = self.j.write("back.json", exported)
        self.failed("profiles", "import", back, code="profile_invalid")
        self.assertEqual(self.cli("profiles", "import", back, "--replace").json["warnings"], [])
        self.assertEqual(json.loads(self.cli("profiles", "export", "First", plain=True).out), json.loads(exported))
        self.cli("token", "First")  # the secrets outlived the replacement
        self.cli("profiles", "remove", "First")
        self.assertEqual(self.names(), ["Второй 二"])
        self.import_profile(self.without_secrets("First"))
        self.failed("token", "First", code="secret_missing")

    def test_unknown_keys_are_kept(self):
        profile = self.without_secrets(colour="blue", later={"deep": [1, 2.50, None]})
        profile["client"]["jwks_uri"] = "https://example.org/keys"
        profile["endpoints"]["par"] = "https://example.org/par"
        answer = self.import_profile(profile)
        self.assertIn("unknown_profile_member", self.warnings(answer))
        exported = json.loads(self.cli("profiles", "export", "Practice", plain=True).out)
        self.assertEqual((exported["colour"], exported["later"], exported["client"]["jwks_uri"], exported["endpoints"]["par"]),
                         ("blue", {"deep": [1, 2.5, None]}, "https://example.org/keys", "https://example.org/par"))

    def test_nothing_is_half_imported(self):
        good = self.j.write("good.json", self.profile("Good"))
        wrongs = {
            "endpoints.token": self.profile("Bad", endpoints={"token": "ftp://x/"}),
            "grant": self.profile("Bad", grant="implicit"),
            "client.authentication": self.profile("Bad", client={"id": "x", "authentication": "secret"}),
            "pkce": self.profile("Bad", pkce="S512"),
            "format": self.profile("Bad", format="oauth-workbench.profile/9"),
            "name": self.profile(""),
            "secrets.pin": self.profile("Bad", secrets={"pin": "1"}),
            "redirect_uri": self.profile("Bad", redirect_uri="callback"),
            "scope": self.profile("Bad", scope=["read"]),
            "parameters.token": self.profile("Bad", parameters={"token": "x"}),
        }
        for path, wrong in wrongs.items():
            with self.subTest(path):
                answer = self.failed("profiles", "import", good, self.j.write("bad.json", wrong), code="profile_invalid")
                self.assertIn(path, answer.json["failure"]["title"], "the key's path")
        for name, text in {"not JSON": "{", "empty": "", "a list": "[]", "twice": '{"format": "a", "format": "b"}'}.items():
            with self.subTest(name):
                self.failed("profiles", "import", good, self.j.write("bad.json", text), code="profile_invalid")
        self.failed("profiles", "import", good, self.j.path("nothing.json"), code="profile_invalid")
        self.failed("profiles", "import", good, good, code="profile_invalid")
        self.assertEqual(self.names(), [])
        self.cli("profiles", "import", good)
        other = self.j.write("other.json", self.profile("Other"))
        self.failed("profiles", "import", other, good, code="profile_invalid")
        self.assertEqual(self.names(), ["Good"])

    # -- secrets

    def test_secrets_from_a_file(self):
        self.import_profile(self.without_secrets())
        secrets = self.j.secrets_file(client_secret="demo-web-secret", password="wonder")
        token = self.cli("token", "Practice", "--secrets-from", secrets).json["token"]
        self.assertEqual(token["access_token"], "AT1")
        self.failed("token", "Practice", code="secret_missing")  # for that run only
        self.cli("call", "Practice")  # what the run got is kept
        self.cli("token", "Practice", "--secrets-from", "-", stdin=json.dumps({"client_secret": "demo-web-secret", "password": "wonder"}))
        foreign = self.j.secrets_file(access_token="foreign-access-token")
        self.secrets.append("foreign-access-token")
        answer = self.failed("call", "Practice", "--secrets-from", foreign, code="invalid_token")
        self.assertIn(["Authorization", "Bearer AT1"], answer.json["exchanges"][0]["request_headers"])
        self.cli("call", "Practice")
        for text in ("{", "[]", '{"pin": "1"}', '{"password": 1}'):
            with self.subTest(text):
                answer = self.failed("token", "Practice", "--secrets-from", "-", stdin=text, code="profile_invalid")
                self.assertEqual(answer.json["failure"]["stage"], "secrets")
        self.failed("token", "Practice", "--secrets-from", self.j.path("nothing"), code="profile_invalid")

    def test_given_secrets_win_and_are_not_saved(self):
        self.import_profile(self.profile(secrets={"client_secret": "kept-but-wrong", "password": "wonder"}))
        self.secrets.append("kept-but-wrong")
        self.failed("token", "Practice", code="invalid_client")
        self.cli("token", "Practice", "--secrets-from", self.j.secrets_file(client_secret="demo-web-secret"))
        self.failed("token", "Practice", code="invalid_client")
        other = self.cli("token", "Practice", "--secrets-from", self.j.secrets_file(client_secret="demo-web-secret"), "--reveal").json["token"]
        self.cli("token", "Practice", "--secrets-from", self.j.secrets_file(client_secret="demo-web-secret"))
        kept = self.cli("call", "Practice", "--reveal").json["exchanges"][0]["request_headers"][-1]
        given = self.j.secrets_file(client_secret="demo-web-secret", access_token=other["access_token"],
                                    refresh_token=other["refresh_token"])
        for command in (["revoke"], ["call"], ["revoke", "--token", "refresh"]):
            self.cli(command[0], "Practice", *command[1:], "--secrets-from", given, expect=None)
        half = self.j.secrets_file(client_secret="demo-web-secret", access_token=other["access_token"])
        self.cli("revoke", "Practice", "--token", "refresh", "--secrets-from", half)
        self.assertIn(kept, self.cli("call", "Practice", "--reveal", expect=None).json["exchanges"][0]["request_headers"])

    def test_prompt_on_a_terminal(self):
        self.import_profile(self.without_secrets())
        shown, status = self.on_terminal(["token", "Practice", "--json"], ["demo-web-secret\n", "wonder\n"])
        self.assertEqual(status, 0, shown)
        self.assertNotIn("demo-web-secret", shown)
        self.assertNotIn("wonder", shown)
        self.assertIn('"access_token": "AT1"', shown)
        self.failed("token", "Practice", code="secret_missing")
        shown, status = self.on_terminal(["token", "Practice", "--json"], ["\n"])
        self.assertEqual(status, 2, shown)
        shown, status = self.on_terminal(["token", "Practice", "--json"], ["\x03"])
        self.assertEqual(status, 130, shown)
        self.assertEqual(shown.count('"cancelled"'), 1, shown)
        self.assertEqual(shown.count('"ok"'), 1, shown)

    def on_terminal(self, arguments, typed):
        """Runs on a terminal of its own and types one answer for each prompt: (all that was shown, exit status)."""
        child, terminal = pty.fork()
        if child == 0:
            os.execv(self.j.program, self.j.command(*arguments))
        shown, typed, end = "", list(typed), time.monotonic() + 20
        while time.monotonic() < end:
            if select.select([terminal], [], [], 0.1)[0]:
                try:
                    more = os.read(terminal, 65536)
                except OSError:
                    more = b""
                if not more:
                    break
                shown += more.decode("utf-8", "replace")
            if typed and shown.endswith(": "):
                os.write(terminal, typed.pop(0).encode())
                shown += "\n"
        else:
            os.kill(child, signal.SIGKILL)
        os.close(terminal)
        return shown, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    # -- time, signals, files

    def test_timeout_of_the_browser(self):
        self.import_profile(self.profile(grant="authorization_code"))
        started = time.monotonic()
        answer = self.failed("token", "Practice", "--timeout", "1", code="callback_timeout", browser=self.knocks())
        self.assertLess(time.monotonic() - started, 6)
        self.assertEqual(answer.json["failure"]["stage"], "callback")
        self.assertEqual(self.whats(answer), ["authorization_request"])

    def test_practice(self):
        port = clicase.free_port()
        server = self.j.start(self.j.command("practice", "--port", str(port)))
        server.wait_line(r"^READY http://127\.0\.0\.1:%d$" % port, 10)
        self.failed("practice", "--port", str(port), code="port_in_use")
        ended = server.stop()
        self.assertEqual(ended.status, 0, str(ended))
        self.assertEqual((ended.out.count("\n"), ended.err), (1, ""))

    def test_control_c(self):
        self.import_profile(self.profile(grant="authorization_code"))
        running = self.j.start(self.j.command("token", "Practice", "--print-url", "--json"))
        for _ in range(200):
            if running.err().startswith("http"):
                break
            time.sleep(0.02)
        answer = running.stop(sig=signal.SIGINT)
        self.assertEqual(answer.status, 130, str(answer))
        self.check_object(answer)
        self.assertEqual(answer.json["failure"]["code"], "cancelled")
        self.assertEqual(self.whats(answer), ["authorization_request"])
        self.assertEqual(self.cli("exchanges").json["exchanges"][0]["what"], "authorization_request")

    def test_folders_and_files(self):
        self.j.data = self.j.path("new", "deep", "data")
        old = os.umask(0)
        try:
            self.import_profile(self.profile())
            self.cli("token", "Practice")
        finally:
            os.umask(old)
        for folder, _, files in os.walk(self.j.path("new")):
            self.assertEqual(clicase.mode_of(folder), 0o700, folder)
            for file in files:
                self.assertEqual(clicase.mode_of(os.path.join(folder, file)), 0o600, file)
        with sqlite3.connect(os.path.join(self.j.data, "workbench.sqlite")) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))

    def test_default_data_folder(self):
        home = self.j.path("home")
        ran = subprocess.run([self.j.program, "profiles", "list"], timeout=20, capture_output=True,
                             env=dict(os.environ, XDG_DATA_HOME=home, HOME=home))
        self.assertEqual(ran.returncode, 0, ran)
        self.assertTrue(os.path.exists(os.path.join(home, "oauth-workbench", "workbench.sqlite")), os.listdir(home))


if __name__ == "__main__":
    clicase.main()
