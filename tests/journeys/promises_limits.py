# SPDX-License-Identifier: GPL-3.0-or-later
"""Limits hold against whoever wants the memory: a huge answer, an endless one, a flood at the listener."""
import re
import signal
import socket
import time

import canarysession
import clicase
import hostile
import memory
import promises
import rawbrowser
from badserver import answer

MOST = 16.0  # MiB
CHUNK = b"a" * 65536


def flood(head, megabytes=50):
    def send(connection, request, ended):
        connection.sendall(head)
        for _ in range(megabytes * 16):
            connection.sendall(CHUNK)
    return send


class Limits(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.server = canarysession.CanaryServer()
        cls.addClassCleanup(cls.server.__exit__)

    def setUp(self):
        super().setUp()
        self.server.usual()

    def peak(self, *more):
        return memory.peak_kib(self.j.command("token", "P", "--json", *more), self.j.environment())

    def test_answers(self):
        self.import_profile(canarysession.profile(self.server.base, "P"))
        status, usual = self.peak()
        self.assertEqual(status, 0)
        kind = b"Content-Type: application/json\r\n"
        cases = {"50 MB": (b"HTTP/1.1 200 OK\r\n" + kind + b"Content-Length: 52428800\r\n\r\n", 4),
                 "no length": (b"HTTP/1.1 200 OK\r\n" + kind + b"Connection: close\r\n\r\n", 4),
                 "a refusal of 50 MB": (b"HTTP/1.1 400 Bad Request\r\n" + kind + b"Content-Length: 52428800\r\n\r\n", 1)}
        worst = 0.0
        for name, (head, expected) in cases.items():
            with self.subTest(name):
                self.server.answers["/token"] = flood(head)
                for _ in range(3):  # how much comes before the end is a matter of luck
                    status, peak = self.peak()
                    self.assertEqual(status, expected)
                    worst = max(worst, (peak - usual) / 1024)
                if not promises.SANITIZED:  # there every byte has a shadow and freed memory is kept
                    self.assertLess(worst, MOST)
        self.server.answers["/token"] = flood(b"HTTP/1.1 200 OK\r\nX-Long: ")
        self.assertIn(self.peak("--timeout", "2")[0], (3, 4), "an endless head ends")
        self.proved("S28", "%.1f MiB more at most for answers of 50 MB (limit %.0f)" % (max(worst, 0), MOST))

    def test_bombs_and_floods(self):
        """Small on the wire and large in memory, or a head without an end."""
        self.import_profile(canarysession.profile(self.server.base, "P"))
        status, usual = self.peak()
        self.assertEqual(status, 0)
        packed = hostile.bomb("canary", 50)
        kind = "Content-Type: application/json"
        zipped = hostile.head(kind, "Content-Encoding: gzip", "Content-Length: %d" % len(packed)) + packed
        cases = {"a bomb of 50 MB in %d kB" % (len(packed) // 1000): hostile.told(zipped),
                 "100 000 fields": hostile.flood(hostile.OK, b"X-Many: 1\r\n" * 100, 1000),
                 "a field of 50 MB": hostile.flood(hostile.OK + b"X-Long: ", CHUNK, 800),
                 "50 MB of interim answers": hostile.flood(b"", b"HTTP/1.1 103 Early Hints\r\nX: " + CHUNK[:1000] + b"\r\n\r\n", 50000),
                 "50 MB of chunk extensions": hostile.flood(hostile.head(kind, "Transfer-Encoding: chunked") + b"1;", CHUNK, 800)}
        worst = 0.0
        for name, sent in cases.items():
            with self.subTest(name):
                self.server.answers["/token"] = sent
                for _ in range(2):
                    status, peak = self.peak()
                    self.assertEqual(status, 4)
                    worst = max(worst, (peak - usual) / 1024)
                if not promises.SANITIZED:
                    self.assertLess(worst, MOST)
        self.proved("S28", "%.1f MiB more at most for %s" % (max(worst, 0), ", ".join(cases)))

    def test_listener(self):
        self.import_profile(canarysession.profile(self.server.base, "P", grant="authorization_code"))
        browser = rawbrowser.RawBrowser(self.j)
        running = self.j.start(self.j.command("token", "P", "--json", "--timeout", "60"), browser.environment())
        browser.wait(running)
        with memory.Growth(running.process.pid) as growth:
            self.assertIn(browser.say(b"GET /callback?code=" + b"a" * (64 << 20))[0], (0, 414, 431))
            self.assertIn(browser.say(b"GET /callback?x HTTP/1.1\r\nX: " + b"a" * 70000 + b"\r\n\r\n")[0], (0, 414, 431))
            half_open = [socket.create_connection((browser.host, browser.port), 10) for _ in range(200)]
            for one in half_open[:100]:
                one.sendall(b"GET /call")
            self.assertEqual(browser.get("code=x&state=wrong")[0], 400, "heard among 200 half-open connections")
            for one in half_open:
                one.close()
            time.sleep(0.05)
        if not promises.SANITIZED:
            self.assertLess(growth.mebibytes(), MOST)
        self.assertEqual(browser.get("code=good&state={state}")[0], 200)
        running.finish(60)
        self.proved("S28", "%.1f MiB more for 64 MiB at the listener and 200 half-open connections" % growth.mebibytes())

    def test_time(self):
        self.import_profile(canarysession.profile(self.server.base, "P"))
        self.server.answers["/token"] = canarysession.Gate()
        self.failed("token", "P", "--timeout", "1", code="timeout")
        running = self.j.start(self.j.command("token", "P", "--timeout", "60", "--json"))
        time.sleep(0.3)
        ended = running.stop(sig=signal.SIGINT)
        self.assertEqual(ended.status, 130, str(ended))
        usage = self.j.cli("--help", plain=True)
        self.assertTrue(re.search(r"\b30\b", usage.out) and re.search(r"\b300\b", usage.out), usage.out)


if __name__ == "__main__":
    clicase.main()
