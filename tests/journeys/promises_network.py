# SPDX-License-Identifier: GPL-3.0-or-later
"""Credentials go to the addresses of their profile, over TLS that holds, and nowhere else."""
import os
import re
import subprocess

import badserver
import canary
import canarysession
import clicase
import traced
from badserver import answer
from canarysession import SECRETS

ELSEWHERE = "192.0.2.1"  # RFC 5737: nobody has it
COMMANDS = (["token", "P"], ["refresh", "P"], ["revoke", "P"], ["introspect", "P"], ["userinfo", "P"], ["call", "P"],
            ["call", "P", "--placement", "query"], ["call", "P", "--placement", "form"], ["check", "P"])


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def certificate(folder, name, subject, days="2", authority=None):
    """(certificate file, key file), signed by itself or by (certificate, key) of an authority."""
    request, files = os.path.join(folder, name + ".csr"), (os.path.join(folder, name + ".crt"), os.path.join(folder, name + ".key"))
    openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=" + name,
            "-addext", "subjectAltName=" + subject, "-out", request, "-keyout", files[1])
    signer = ["-CA", authority[0], "-CAkey", authority[1]] if authority else ["-signkey", files[1]]
    openssl("x509", "-req", "-in", request, "-days", days, "-copy_extensions", "copy", "-out", files[0], *signer)
    return files


class Network(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.server, cls.second = canarysession.CanaryServer(), badserver.Server()
        cls.addClassCleanup(cls.server.__exit__)
        cls.addClassCleanup(cls.second.__exit__)

    def setUp(self):
        super().setUp()
        self.secrets = SECRETS
        self.server.usual()
        self.server.requests.clear()
        self.second.requests.clear()

    def profile(self, base=None, *arguments, **changes):
        return self.import_profile(canarysession.profile(base or self.server.base, "P", **changes), "--replace", *arguments)

    # -- S21

    def test_no_redirect_is_followed(self):
        """The second server writes down whatever reaches it."""
        sent = 0
        self.profile()
        self.cli("token", "P")
        for status in (301, 302, 303, 307, 308):
            for target in (self.second.base + "/token", "//127.0.0.1:%d/token" % self.second.port):
                away = answer(status, "", None, "Location: " + target)
                self.server.answers.update(dict.fromkeys(self.server.answers, away))
                for command in COMMANDS if status in (302, 307) else COMMANDS[:1]:
                    with self.subTest(status=status, command=command):
                        ended = self.j.cli(*command, "--json", plain=True, expect=None)
                        self.assertIn(ended.status, (1, 4), str(ended))
                        sent += 1
        self.assertEqual(self.second.requests, [])
        self.proved("S21", "0 bytes at a second server after %d redirects" % sent)

    def test_a_challenge_is_not_answered(self):
        self.profile()
        self.cli("token", "P")
        for scheme in ("Basic", "Digest", "Negotiate", "NTLM"):
            for status, header in ((401, "WWW-Authenticate"), (407, "Proxy-Authenticate")):
                with self.subTest(scheme=scheme, status=status):
                    self.server.requests.clear()
                    self.server.answers["/token"] = answer(status, "", None, '%s: %s realm="x", nonce="n"' % (header, scheme))
                    self.failed("token", "P", code="http_%d" % status)
                    self.assertEqual([request.headers.get("authorization") for request in self.server.requests], [None])

    def test_a_file_with_other_servers_gets_no_kept_secret(self):
        self.profile()
        self.cli("token", "P")
        moved = canarysession.profile(self.second.base, "P")
        del moved["secrets"]
        self.assertIn("secrets_dropped", self.warnings(self.import_profile(moved, "--replace")))
        for command in COMMANDS:
            with self.subTest(command=command):
                self.assertNotEqual(self.cli(*command, expect=None).status, 0)
        self.assertEqual([request for request in self.second.requests for secret in SECRETS
                          if any(form in str(request).encode() for form in canary.forms(secret).values())], [])
        self.failed("token", "P", code="secret_missing")
        self.proved("S21", "0 of %d commands send a kept secret to the servers of a file that took the profile's place" % len(COMMANDS))

    # -- S18

    def test_tls_is_verified(self):
        folder = self.j.folder
        own = certificate(folder, "ca", "DNS:ca.example")
        cases = {"self-signed": certificate(folder, "self", "IP:127.0.0.1"), "for another name": certificate(folder, "name", "DNS:other.example"),
                 "expired": certificate(folder, "old", "IP:127.0.0.1", "-1"),
                 "of an unknown authority": certificate(folder, "leaf", "IP:127.0.0.1", authority=own)}
        for name, files in cases.items():
            with self.subTest(name), badserver.Server(files) as server:
                self.profile(server.base)
                for command in (["token", "P"], ["call", "P", "--secrets-from", self.j.secrets_file(access_token=canarysession.ACCESS[0])]):
                    self.failed(*command, code="tls_failed")
                self.assertEqual(server.requests, [])
        self.proved("S18", "%d of %d certificates refused, nothing sent" % (len(cases), len(cases)))

    def test_no_switch_for_everything(self):
        """Neither an option nor an environment variable of ours nor a setting of OpenSSL's makes a bad certificate good."""
        options = subprocess.run([self.j.program, "--help"], capture_output=True, text=True, timeout=60).stdout
        self.assertNotRegex(options, r"(?i)insecure|no-?verify|ignore|skip|trust|-k\b")
        with badserver.Server(certificate(self.j.folder, "env", "IP:127.0.0.1")) as server:
            self.profile(server.base)
            for option in ("--insecure", "-k", "--no-verify", "--trust"):
                self.assertEqual(self.cli(option, "token", "P", expect=2).json["failure"]["code"], "usage")
            self.failed("token", "P", code="tls_failed", env={"GIT_SSL_NO_VERIFY": "1", "PYTHONHTTPSVERIFY": "0", "NODE_TLS_REJECT_UNAUTHORIZED": "0"})
            self.assertEqual(server.requests, [])

    # -- S19

    def test_https_never_falls_back(self):
        self.profile("https://127.0.0.1:%d" % self.server.port)
        self.failed("token", "P", code="tls_failed")
        self.assertEqual(self.server.requests, [])

    def test_plain_http_stays_at_home(self):
        """Refused before anything is sent, for each endpoint of a profile."""
        for command, endpoint in (("token", "token"), ("call", "resource"), ("introspect", "introspection"), ("revoke", "revocation"),
                                  ("userinfo", "userinfo")):
            with self.subTest(endpoint):
                profile = canarysession.profile(self.server.base, "P")
                profile["endpoints"][endpoint] = "http://%s/" % ELSEWHERE
                imported = self.import_profile(profile, "--replace", expect=None)
                if imported.status == 0:
                    given = self.j.secrets_file(access_token=canarysession.ACCESS[0], **profile["secrets"])
                    trace = traced.Trace(self.j.path("strace"))
                    running = self.j.start(trace.command(self.j.command(command, "P", "--secrets-from", given, "--timeout", "2", "--json")),
                                           env=trace.environment())
                    ended = running.finish(60)
                    self.assertNotIn(ELSEWHERE, {address for address, _ in trace.read().connected})
                else:
                    ended = imported
                self.assertEqual(ended.status, 2, str(ended))
                self.assertEqual(ended.json["failure"]["code"], "profile_invalid")
                self.assertIn("http", ended.json["failure"]["title"])
        self.proved("S19", "0 connections to a foreign host without TLS, for 5 endpoints; 0 fall-backs from https")

    # -- S22 of the whole machine's view is in promises_disk and promises_window

    def test_no_name_is_looked_up(self):
        self.profile()
        ran, seen = traced.run(self.j.command("token", "P", "--json"), self.j.path("strace"))
        self.assertEqual(ran.returncode, 0, ran)
        self.assertNotIn(53, {port for _, port in seen.connected})
        self.assertFalse([path for path in seen.opened if re.search(r"/etc/(hosts|resolv\.conf)$", path)])


if __name__ == "__main__":
    clicase.main()
