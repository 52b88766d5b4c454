# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the browser comes back: open on loopback only, only while somebody waits, deaf to everybody else."""
import base64
import hashlib
import os
import re
import signal
import socket
import threading
import time

import canarysession
import clicase
import rawbrowser

LOOPBACK = re.compile(r"^(127\.0\.0\.1|\[::1\]):\d+$")
FORGET_QUERY = "history.replaceState(null,'',location.pathname)"
AFTER = 0.5  # the listener's time to be gone
PATIENCE = 4  # ... on a machine that does something else as well


class Sockets(threading.Thread):
    """Looks at the listening sockets of one process every 50 ms."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.looks, self.ended, self.gone_at = pid, [], threading.Event(), None
        self.start()

    def run(self):
        while not self.ended.wait(0.05):
            now = time.monotonic()
            self.looks.append((now, rawbrowser.listening(self.pid)))

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.ended.set()
        self.join()

    def seen(self):
        return set().union(*(addresses for _, addresses in self.looks))


class Listener(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.server = canarysession.CanaryServer()
        cls.addClassCleanup(cls.server.__exit__)

    def setUp(self):
        super().setUp()
        self.server.usual()
        self.server.requests.clear()
        self.browser = rawbrowser.RawBrowser(self.j)

    def profile(self, **changes):
        self.import_profile(canarysession.profile(self.server.base, "Code", grant="authorization_code", **changes), "--replace")

    def begin(self, *more, browser=None):
        browser = browser or self.browser
        browser.forget()
        running = self.j.start(self.j.command("token", "Code", "--json", "--timeout", "30", *more), browser.environment())
        self.addCleanup(running.stop, sig=signal.SIGKILL)
        browser.wait(running)
        return running

    def token_requests(self):
        return [request for request in self.server.requests if request.target.startswith("/token")]

    def good(self, browser=None):
        return (browser or self.browser).get("code=good-code&state={state}")

    # -- S11, S12

    def test_loopback_only_and_not_longer_than_needed(self):
        looks, ways = 0, 0
        for uri in ("http://127.0.0.1/callback", "http://[::1]/callback", "http://localhost/callback",
                    "http://127.0.0.1:%d/callback" % clicase.free_port()):
            with self.subTest(uri):
                self.profile(redirect_uri=uri)
                running = self.begin()
                with Sockets(running.process.pid) as sockets:
                    while len(sockets.looks) < 2:
                        time.sleep(0.01)
                    self.assertEqual(self.good()[0], 200)
                    running.finish()
                self.assertTrue(sockets.seen(), "it listened")
                self.assertEqual([one for one in sockets.seen() if not LOOPBACK.match(one)], [])
                looks, ways = looks + len(sockets.looks), ways + 1
        self.proved("S11", "127.0.0.1 and [::1] only, in %d looks at %d kinds of redirect URI" % (looks, ways))

    def test_closed_after_each_end(self):
        """The program goes on after the callback: the token server does not answer."""
        self.profile()
        self.server.answers["/token"] = canarysession.Gate()
        ends = {"a code": lambda: self.good(), "the listener's own refusal": lambda: self.browser.get("code=a&code=b&state={state}"),
                "an error": lambda: self.browser.get("error=access_denied&state={state}")}
        slowest = 0.0
        for name, end in ends.items():
            with self.subTest(name):
                running = self.begin()
                with Sockets(running.process.pid) as sockets:
                    self.assertTrue(rawbrowser.listening(running.process.pid))
                    end()
                    ended = time.monotonic()
                    time.sleep(AFTER * 2)
                late = [at - ended for at, addresses in sockets.looks if addresses and at > ended]
                self.assertLess(max(late, default=0), AFTER * PATIENCE)
                self.assertEqual(rawbrowser.listening(running.process.pid), set())
                slowest = max([slowest, *late])
                running.stop(sig=signal.SIGKILL)
        for name, sig, more in (("cancelled", signal.SIGINT, []), ("ended", signal.SIGTERM, []), ("too late", None, ["--timeout", "1"])):
            with self.subTest(name):
                self.browser.forget()
                running = self.begin(*more)
                if sig:
                    running.process.send_signal(sig)
                running.finish(20)
                self.assertRaises(OSError, socket.create_connection, (self.browser.host, self.browser.port), 1)
        self.proved("S12", "closed %.0f ms after the end at most, in 6 ways to end" % (slowest * 1000))

    # -- S13

    def test_a_taken_port(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            self.profile(redirect_uri="http://127.0.0.1:%d/callback" % port)
            for plain in (False, True):
                self.browser.forget()
                ended = self.cli("token", "Code", browser=self.browser.environment(), expect=4, plain=plain)
                self.assertIn(str(port), ended.err if plain else ended.json["failure"]["title"])
            time.sleep(0.2)
            self.assertFalse(self.browser.opened())
        self.profile()
        ports = set()
        for _ in range(3):
            running = self.begin()
            ports.add(self.browser.port)
            self.good()
            running.finish()
        self.assertGreater(len(ports), 1, "the system chooses")
        self.proved("S13", "0 browsers opened for a taken port, which the message names")

    # -- S15

    def test_one_answer_and_the_right_one(self):
        self.profile()
        other = rawbrowser.RawBrowser(self.j, "other")
        running, second = self.begin(), self.begin(browser=other)
        knocks = ["code=x&state=wrong", "code=x", "", "state=", "code=x&state={state}x", "code=x&state=%00{state}", "code=x&State={state}",
                  "code=x&state=" + other.state, "code=x&state=" + self.browser.state[:-1], "code=x&state=" + self.browser.state.lower() + "_",
                  "code=x&state=%s&state=%s" % (other.state, other.state)]
        for query in knocks:
            with self.subTest(query):
                self.assertIn(self.browser.get(query)[0], range(400, 500))
        self.assertEqual(self.token_requests(), [], "none of them")
        self.server.answers["/token"] = gate = canarysession.Gate()
        self.assertEqual(self.good()[0], 200)
        self.assertTrue(gate.reached.wait(20))
        for _ in range(3):  # reloaded, late
            self.assertRaises(OSError, self.good)
        self.assertEqual(len(self.token_requests()), 1)
        self.server.usual()
        self.assertEqual(other.get("code=good-code&state=" + self.browser.state)[0], 400)
        second.stop(sig=signal.SIGINT)
        self.assertRaises(OSError, self.good, other)  # after a cancel
        running.stop(sig=signal.SIGKILL)
        self.assertEqual(len(self.token_requests()), 1)
        self.proved("S15", "0 extra token requests after %d wrong, 3 repeated, 1 foreign and 1 late answer" % len(knocks))

    # -- S16

    def test_the_page(self):
        self.profile()
        pages = {"good": "code=CanaryValue1&state={state}&scope=CanaryValue2", "wrong": "code=CanaryValue1&state=CanaryValue3",
                 "denied": "error=CanaryValue4&error_description=<script>CanaryValue5</script>&error_uri=http://CanaryValue6&state={state}",
                 "repeated": "code=CanaryValue1&code=CanaryValue2&state={state}", "elsewhere": None, "too long": "code=" + "a" * 17000}
        checked = 0
        for name, query in pages.items():
            with self.subTest(name):
                running = self.begin()
                status, head, page = self.browser.get(query) if query else self.browser.get("CanaryValue7", path="/else/CanaryValue8")
                self.assertTrue(status, name)
                for header in ("Referrer-Policy: no-referrer", "Cache-Control: no-store", "Content-Security-Policy: default-src 'none'",
                               "X-Content-Type-Options: nosniff"):
                    self.assertIn(header.lower(), head.lower())
                self.assertNotIn("CanaryValue", head + page)
                # The one script there may be, and it loads nothing.
                digest = base64.b64encode(hashlib.sha256(FORGET_QUERY.encode()).digest()).decode()
                self.assertIn("script-src 'sha256-%s'" % digest, head)
                if name in ("good", "wrong", "denied", "repeated"):
                    self.assertIn("<script>%s</script>" % FORGET_QUERY, page, "the query leaves the address bar")
                page = page.replace("<script>%s</script>" % FORGET_QUERY, "")
                self.assertNotRegex(page, r"(?i)\b(src|href|action|url|import|srcset)\b\s*[=(]|<(script|img|link|iframe|object|meta http)")
                checked += 1
                running.stop(sig=signal.SIGINT)
        self.proved("S16", "4 headers and the hash of one script on each of %d pages, 0 values of the server, 0 things to load" % checked)

    # -- S17

    def test_only_the_browser_coming_back(self):
        self.profile()
        running = self.begin()
        query, authority = "code=stolen&state={state}", self.browser.authority
        deaf = {"another host": dict(host="attacker.example"), "another host, our port": dict(host="attacker.example:%d" % self.browser.port),
                "another port": dict(host="127.0.0.1:1"), "no port": dict(host="127.0.0.1"), "two hosts": dict(headers=["Host: " + authority]),
                "the other name": dict(host="localhost:%d" % self.browser.port), "a user": dict(host="a@" + authority),
                "prefix": dict(path="/callbackEVIL"), "below": dict(path="/callback/"), "above": dict(path="/"), "favicon": dict(path="/favicon.ico"),
                "dots": dict(path="/x/../callback"), "coded": dict(path="/%63allback"), "absolute": dict(path="http://%s/callback" % authority)}
        for method in ("POST", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE", "get", "CONNECT"):
            deaf[method] = dict(method=method)
        for name, how in deaf.items():
            with self.subTest(name):
                self.assertIn(self.browser.get(query, **how)[0], range(400, 500))
        for name, data in {"a TLS hello": b"\x16\x03\x01\x02\x00\x01\x00", "SSH": b"SSH-2.0-x\r\n\r\n", "HTTP/0.9": b"GET /callback\r\n\r\n",
                           "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"}.items():
            with self.subTest(name):
                self.assertIn(self.browser.say(data)[0], (0, *range(400, 500)))
        self.assertEqual(self.token_requests(), [])
        self.assertEqual(self.good()[0], 200)
        ended = running.finish()
        self.assertEqual(ended.status, 0, str(ended))
        self.proved("S17", "%d callers ignored, then the right one was heard" % (len(deaf) + 4))

    def test_no_page_of_another_site(self):
        """What a script or a form elsewhere sends carries where it comes from."""
        self.profile()
        running = self.begin()
        for name, headers in {"fetch": ["Origin: https://attacker.example", "Sec-Fetch-Mode: cors", "Sec-Fetch-Site: cross-site"],
                              "an image": ["Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image", "Sec-Fetch-Site: cross-site"],
                              "only an origin": ["Origin: null"]}.items():
            with self.subTest(name):
                self.assertIn(self.browser.get("code=stolen&state={state}", headers=headers)[0], range(400, 500))
        self.assertEqual(self.token_requests(), [])
        self.assertEqual(self.browser.get("code=good&state={state}", headers=[
            "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document", "Sec-Fetch-Site: cross-site"])[0], 200)
        running.finish()
        self.proved("S17", "0 answers taken from scripts, images and forms of other pages")


if __name__ == "__main__":
    clicase.main()
