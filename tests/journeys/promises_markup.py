# SPDX-License-Identifier: GPL-3.0-or-later
"""What a server says is text: no markup, no address that opens or loads by itself, nothing that moves a terminal's cursor.

A second server counts what is loaded; every string of the first one asks for it.
"""
import re
import time
import unittest

import atspi
import badserver
import canarysession
import canarywindow
from badserver import answer

ESCAPES = "one\n\x1b[2J\x1b]0;title\x07\x1b]8;;http://x/\x07two\x9b31m\u202ethree\x00"
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Markup(canarywindow.CanaryWindow):
    def setUp(self):
        super().setUp()
        self.second = badserver.Server()
        self.addCleanup(self.second.__exit__)

    def lure(self, n):
        """Everything that a rich text, a browser or a file dialog might follow."""
        base = "%s/%d" % (self.second.base, n)
        return ('<html><body><img src="%s/i.png"><b>bold</b><a href="%s/a">link</a><a href="file:///etc/passwd">f</a>'
                '<link rel="stylesheet" href="%s/s.css"><script src="%s/j.js"></script><style>@import url(%s/c.css);</style>'
                '<iframe src="%s/f"></iframe></body></html>' % ((base,) * 6))

    def answers(self):
        lure = self.lure
        yield "a description", answer(400, {"error": "invalid_grant", "error_description": lure(1), "error_uri": self.second.base + "/help"})
        for n, uri in enumerate(("/relative", "file:///etc/passwd", "javascript:alert(1)", "data:text/html," + lure(2), "//127.0.0.1:%d/x" % self.second.port)):
            yield "an address %d" % n, answer(400, {"error": "invalid_grant", "error_uri": uri})
        yield "the error itself", answer(400, {"error": lure(3)})
        yield "an HTML page", answer(500, lure(4), "text/html")
        yield "a status line", answer(400, {"error": "invalid_client"}, reason=lure(5))
        yield "a header", answer(401, "", "text/html", 'WWW-Authenticate: Bearer realm="%s", error="invalid_token"' % lure(6).replace('"', "'"), "X-Lure: " + lure(7))
        yield "a favicon and a link header", answer(200, lure(8), "text/html", "Link: <%s/l>; rel=preload" % self.second.base, "Refresh: 0; url=%s/r" % self.second.base)
        yield "a token", answer(200, {"access_token": lure(9), "token_type": "Bearer", "scope": lure(10), "refresh_token": lure(11)})

    def test_command_line(self):
        self.import_profiles()
        count = 0
        for name, given in self.answers():
            with self.subTest(name):
                self.server.answers["/token"] = given
                ended = self.j.cli("token", "Post", plain=True, expect=None)
                self.assertNotRegex(ended.out + ended.err, CONTROL)
                count += 1
        for kind in ("error", "error_description", "error_uri"):
            with self.subTest(kind):
                self.server.answers["/token"] = answer(400, {"error": "invalid_grant", kind: ESCAPES})
                ended = self.j.cli("token", "Post", plain=True, expect=None)
                self.assertNotRegex(ended.out + ended.err, CONTROL)
                count += 1
        escaped = self.j.cli("exchanges", "--last", "100", plain=True)
        self.assertNotRegex(escaped.out + escaped.err, CONTROL)
        self.server.usual()
        evil = canarysession.profile(self.server.base, "P")
        evil["scope"], evil["user"] = "read\x1b[2J", "a\x1b]0;x\x07"
        imported = self.j.cli("profiles", "import", self.j.write("evil.json", evil), plain=True, expect=None)
        shown = self.j.cli("profiles", "show", "P", plain=True, expect=None)
        self.assertNotRegex(imported.out + imported.err + shown.out + shown.err, CONTROL)
        self.assertEqual(self.second.requests, [])
        self.proved("S26", "0 loads, 0 control characters after %d answers on the command line" % count)

    def test_window(self):
        self.import_profiles()
        links, count = [], 0
        with self.window() as app:
            self.choose(app, "Post")
            for name, given in self.answers():
                with self.subTest(name):
                    self.server.answers["/token"] = given
                    app.press(app.find("push button", "Get token"))
                    count += 1
                    self.until_exchanges(app, count)
                    app.find("push button", "Get token", timeout=20)
                    for tab in ("Explained", "Headers", "Body", "Raw"):
                        app.press(app.find("page tab", tab))
                        time.sleep(0.1)
                    links += [node.name for _, node in atspi.walk(app.root) if node.getRoleName() == "link"]
            self.assertIn("<img src=", app.dump())
            time.sleep(0.5)
        self.assertEqual(self.second.requests, [])
        self.assertEqual(links, [])
        self.proved("S26", "0 loads and 0 links after %d answers in the window" % count)


if __name__ == "__main__":
    unittest.main(verbosity=1)
