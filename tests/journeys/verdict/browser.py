# SPDX-License-Identifier: GPL-3.0-or-later
"""One attempt of the code flow with a browser in our hands: raw bytes to the listener, whatever they are."""
import socket
import time
import urllib.parse

from badserver import answer
from case import NAME, must


def exchange(port, data, family="127.0.0.1", timeout=15, pieces=None):
    """What the listener answers to these bytes: (status, whole text); (0, …) when it closed without a word."""
    with socket.create_connection((family, port), timeout) as connection:
        try:
            for piece, pause in pieces or ((data, 0),):
                connection.sendall(piece)
                time.sleep(pause)
        except OSError:
            pass  # it may answer and close before it has everything
        text = b""
        try:
            while True:
                more = connection.recv(65536)
                if not more:
                    break
                text += more
        except OSError:
            pass
    return (int(text[9:12]) if text.startswith(b"HTTP/1.1 ") else 0), text.decode("utf-8", "replace")


class Attempt:
    """`token --print-url` in the background."""

    def __init__(self, case, timeout=20, authorization="", name=NAME, arguments=("--print-url",), stdin=None, fresh=True, **changes):
        self.case, self.name = case, name
        if fresh:
            case.fresh()
        profile = case.profile(**dict({"name": name, "grant": "authorization_code"}, **changes))
        profile["endpoints"]["authorization"] += authorization
        case.have_profile(profile)
        case.serve(answer(200, case.good()))
        self.run = case.start("token", name, *arguments, "--timeout", str(timeout), stdin=stdin)
        try:
            self.address = self.run.address()
            query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.address).query)
            self.redirect, self.state = query["redirect_uri"][0], query["state"][0]
            parts = urllib.parse.urlsplit(self.redirect)
            self.port, self.path, self.host = parts.port, parts.path, parts.netloc
        except BaseException:
            self.stop()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.stop()

    def stop(self):
        if self.run.process.poll() is None:
            self.run.process.terminate()
            self.run.process.wait(15)

    def query(self, **parameters):
        return urllib.parse.urlencode(dict({"code": self.case.code, "state": self.state}, **parameters))

    def request(self, query, method="GET", path=None, host=None, more="", body=""):
        """The bytes of a request."""
        return ("%s %s%s HTTP/1.1\r\nHost: %s\r\n%s\r\n%s" % (
            method, self.path if path is None else path, "?" + query if query else "", self.host if host is None else host, more, body)).encode()

    def visit(self, query, **more):
        return exchange(self.port, self.request(query, **more))

    def succeed(self, query=None, warnings=()):
        """The real callback, and the token that it leads to."""
        status, page = self.visit(query or self.query())
        must(status == 200, "the real callback is taken", status, page)
        run = self.run.end()
        must(run.status == 0, "a token", run.shown())
        if warnings is not None:
            must(set(run.warnings) <= set(warnings), "without a warning", run.shown())
        must(len(self.case.requests()) == 1, "one token request", self.case.requests())
        self.case.recorded(run, "authorization_request")
        self.case.recorded(run, "authorization_response")
        self.case.recorded(run, "token_request")
        self.case.no_canary_on_disk()
        return run

    def refused(self, *codes, sent=0):
        """The attempt ends without a token, and without a token request."""
        run = self.run.end()
        self.case.rejected(run, *codes)
        must(len(self.case.requests()) == sent, "no token request", self.case.requests())
        self.case.recorded(run, "authorization_request")
        self.case.nothing_kept()
        self.case.no_canary_on_disk()
        return run

    def closed(self):
        """Nobody listens any more."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), 2):
                return False
        except OSError:
            return True
