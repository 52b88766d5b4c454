# SPDX-License-Identifier: GPL-3.0-or-later
"""No secret where it does not belong: output, logs, exports, command lines, environments, addresses."""
import os
import re

import canary
import canarysession
import clicase
import cli_bad_inputs
from badserver import answer
from canarysession import ACCESS, CLIENT_SECRET, PASSWORD, REFRESH, SECRETS

EVERYTHING = {"QT_LOGGING_RULES": "*=true", "QT_MESSAGE_PATTERN": "%{category}: %{message}", "QT_DEBUG_PLUGINS": "1"}


def with_canary(given):
    """The same bad answer about a token that is a canary."""
    head, blank, body = given.partition(b"\r\n\r\n")
    longer = body.replace(b"good-access-token", ACCESS[0].encode()).replace(b"good-acc", ACCESS[0].encode())
    grown = len(longer) - len(body)
    return re.sub(rb"Content-Length: (\d+)", lambda found: b"Content-Length: %d" % (int(found[1]) + grown), head) + blank + longer


class Secrets(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.server = canarysession.CanaryServer()
        cls.addClassCleanup(cls.server.__exit__)

    def setUp(self):
        super().setUp()
        self.secrets = SECRETS
        self.server.given, self.outputs = 0, 0
        self.server.usual()
        self.server.requests.clear()
        self.temporary = self.j.path("tmp-" + self._testMethodName)
        os.mkdir(self.temporary)

    def both_profiles(self):
        self.import_profile(canarysession.profile(self.server.base, "Post"))
        self.import_profile(canarysession.profile(self.server.base, "Basic", "client_secret_basic", "authorization_code"))

    def quiet(self, *arguments, more=None, **options):
        """One command, with and without --json; nothing secret may come out in any encoding."""
        environment = dict({"TMPDIR": self.temporary, "CANARY_JOURNEY": str(os.getpid())}, **(more or {}))
        for plain in (False,) if more else (False, True):
            ended = self.j.cli(*arguments, env=environment, plain=plain, **options)
            self.outputs += 1
            for secret in SECRETS + self.server.verifiers:
                for encoding, form in canary.forms(secret).items():
                    for stream, text in (("output", ended.out), ("errors", ended.err)):
                        self.assertNotIn(form, text.encode(), "%s as %s on standard %s" % (secret, encoding, stream))

    def whole_story(self, more=None):
        self.both_profiles()
        browser = canarysession.code_knock(self.j)
        with canarysession.Watch(self.server) as watch:
            self.quiet("token", "Post", more=more)
            self.quiet("token", "Basic", more=more, browser=browser)
            for name in ("Post", "Basic"):
                for line in (["call"], ["call", "--placement", "form"], ["refresh"],
                             ["introspect"], ["userinfo"], ["revoke"], ["revoke", "--token", "refresh"]):
                    self.quiet(line[0], name, *line[1:], more=more)
            self.quiet("check", "Post", more=more, expect=None)
            self.assertEqual([target for target in self.server.tokens_in_addresses() if "access_token=" not in target], [])
            asked = len(self.server.tokens_in_addresses())  # the checklist has a row for the query
            self.quiet("call", "Post", "--placement", "query", more=more)
            self.assertEqual(len(self.server.tokens_in_addresses()), asked + (1 if more else 2))
            self.quiet("exchanges", "--last", "100", more=more)
            self.quiet("profiles", "export", "Post", more=more)
            given = self.j.secrets_file(client_secret=CLIENT_SECRET, password=PASSWORD, access_token=ACCESS[1], refresh_token=REFRESH[1])
            self.quiet("token", "Post", "--secrets-from", given, more=more)
            self.quiet("call", "Post", "--secrets-from", given, more=more)
        self.assertEqual(watch.found, set())
        self.assertIn(os.path.basename(self.j.program), watch.seen)
        self.assertTrue(any("python" in name or "knock" in name for name in watch.seen), watch.seen)
        self.assertTrue(self.server.verifiers)
        for folder in canarysession.own_folders(self.j.data, self.temporary):
            self.assertEqual(canary.hits(folder, SECRETS + self.server.verifiers), [], folder)
        return watch

    def test_story(self):
        watch = self.whole_story()
        self.proved("S04", "0 hits in %d outputs and exports of the command line" % self.outputs)
        self.proved("S06", "0 hits in %d process looks at %s" % (watch.looks, ", ".join(sorted(watch.seen))))
        self.only_where_asked()

    def only_where_asked(self):
        self.server.requests.clear()
        for line in (["token", "Post"], ["call", "Post"], ["call", "Post", "--placement", "form"], ["refresh", "Post"],
                     ["introspect", "Post"], ["userinfo", "Post"], ["revoke", "Post"]):
            self.cli(*line)
        self.assertEqual(self.server.tokens_in_addresses(), [])
        asked = self.cli("call", "Post", "--placement", "query")
        self.assertIn("token_in_query", self.warnings(asked))
        self.assertEqual(len(self.server.tokens_in_addresses()), 1)
        self.proved("S20", "0 of %d addresses with a token, 1 where it was asked for, with a warning" % (len(self.server.requests) - 1))

    def test_story_with_every_log(self):
        self.whole_story(EVERYTHING)
        told = self.outputs
        for given, _, _ in cli_bad_inputs.ANSWERS.values():
            self.server.answers["/token"] = with_canary(given)
            self.quiet("token", "Post", more=EVERYTHING, expect=None)
        self.proved("S05", "0 hits in %d outputs with every log on, %d of them of bad answers" % (self.outputs, self.outputs - told))

    def test_a_server_that_repeats_what_it_got(self):
        self.both_profiles()
        self.cli("token", "Post")
        words = "no: %s and %s and %s" % (CLIENT_SECRET, PASSWORD, ACCESS[0])
        refusals = (answer(400, {"error": "invalid_grant", "error_description": words, "error_uri": "https://x.example/" + REFRESH[0]}),
                    answer(500, "<title>%s</title>" % words, "text/html"), answer(200, words, "text/plain"),
                    answer(200, '{"access_token": "%s' % ACCESS[3]),
                    answer(302, "", None, "Location: https://x.example/?access_token=" + canary.urllib.parse.quote(ACCESS[0], safe="")))
        for number, refusal in enumerate(refusals):
            with self.subTest(number):
                self.server.answers.update(dict.fromkeys(self.server.answers, refusal))
                for command in ("token", "refresh", "introspect", "userinfo", "call", "revoke"):
                    self.quiet(command, "Post", expect=None)
                self.quiet("exchanges", "--last", "100")
        for folder in canarysession.own_folders(self.j.data, self.temporary):
            self.assertEqual(canary.hits(folder, SECRETS), [], folder)

    def test_an_export_of_profiles_has_no_secret(self):
        self.both_profiles()
        self.cli("token", "Post")
        for name in ("Post", "Basic"):
            for plain in (False, True):
                self.j.write("export-%s-%s.json" % (name, plain), self.cli("profiles", "export", name, plain=plain).out)
                self.cli("profiles", "show", name, plain=plain)
        self.assertEqual(canary.hits(self.j.folder, SECRETS), [hit for hit in canary.hits(self.j.folder, SECRETS)
                                                              if os.path.basename(hit[0]) in ("profile.json", "knocks.json", "secrets.json")])
        self.assertNotIn('"secrets"', self.cli("profiles", "export", "Post").out)
        self.proved("S23", "0 hits in 4 exported profiles")


if __name__ == "__main__":
    clicase.main()
