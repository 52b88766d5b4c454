# SPDX-License-Identifier: GPL-3.0-or-later
"""More of the kinds of the table: floods, drips and streams without an end, which need a process to be measured.

Small answers of every kind are in tests/app/flows/hostile*.cpp. ROWS are rows like those of the table.
"""
from badserver import answer
from case import SANITIZED, must, registry
import hostile

CASES, case = registry()
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
SECONDS = 1  # the limit of a run that has no end of its own
LATE = 4 if not SANITIZED else 20  # and how much later it may be over, on a busy machine

ROWS = []


def kind(identifier, verdict, behaviour):
    ROWS.append({"id": identifier, "stage": "token", "server_behaviour": behaviour, "verdict": verdict, "expected": "see " + __name__})
    return case(identifier)


def flood(identifier, behaviour, given, *codes, times=1):
    """REJECT, with bounded memory, and over when the time is over."""
    @kind(identifier, "REJECT", behaviour)
    def _(c):
        run = c.token(given(c), "REJECT", codes or None, arguments=("--timeout", str(SECONDS)), times=times)
        must(run.seconds < SECONDS + LATE, "over in time: %.1f s" % run.seconds, run.shown())


flood("more-header-line", "a header line without an end", lambda c: hostile.flood(OK + b"X-A: ", hostile.BLOCK))
flood("more-headers", "header fields without an end", lambda c: hostile.flood(OK, b"X-A: " + b"v" * 1000 + b"\r\n"))
flood("more-small-headers", "small header fields without an end", lambda c: hostile.flood(OK, b"a:b\r\n" * 1000))
flood("more-status-line", "a status line without an end", lambda c: hostile.flood(b"HTTP/1.1 200 ", hostile.BLOCK))
flood("more-header-5mb", "one header of 5 MB, then a good answer", lambda c: hostile.flood(
    OK + b"X-A: ", hostile.BLOCK, 80, b"\r\n\r\n" + ('{"access_token": "%s", "token_type": "Bearer"}' % c.access).encode()))
flood("more-10000-headers", "10 000 header fields, then a good answer", lambda c: hostile.told(
    OK, b"".join(b"X-%d: v\r\n" % n for n in range(10000)), ('\r\n{"access_token": "%s", "token_type": "Bearer"}' % c.access).encode()))
flood("more-interim", "100 Continue without an end", lambda c: hostile.flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100))
flood("more-hints", "103 Early Hints without an end", lambda c: hostile.flood(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 100))
flood("more-chunk-size", "a chunk size without an end", lambda c: hostile.flood(CHUNKED, b"0" * 65536))
flood("more-chunk-extension", "a chunk extension without an end", lambda c: hostile.flood(CHUNKED + b"2;", b"x" * 65536))
flood("more-empty-chunks", "chunks of one byte without an end", lambda c: hostile.flood(CHUNKED, b"1\r\n \r\n" * 5000), "answer_too_large", "timeout")
flood("more-trailers", "trailers without an end", lambda c: hostile.flood(CHUNKED + b"2\r\n{}\r\n0\r\n", b"X-A: " + b"v" * 1000 + b"\r\n"))
flood("more-body", "a body without an end or a length", lambda c: hostile.flood(OK + b"\r\n", hostile.BLOCK), "answer_too_large")
flood("more-chunks", "chunks without an end", lambda c: hostile.flood(CHUNKED, b"10000\r\n" + hostile.BLOCK + b"\r\n"), "answer_too_large")
flood("more-lying-length", "a length of 4 GB and 2 MB of it", lambda c: hostile.flood(
    OK + b"Content-Length: 4294967296\r\n\r\n", hostile.BLOCK, 32), "answer_too_large")
flood("more-drip-header", "a header, one byte now and then", lambda c: hostile.drip(OK + b"X-A: ", b"v"), "timeout")
flood("more-drip-body", "a body, one byte now and then", lambda c: hostile.drip(OK + b"Content-Length: 100000\r\n\r\n", b" "), "timeout")
flood("more-drip-interim", "100 Continue now and then", lambda c: hostile.drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), "timeout")
flood("more-half-head", "half a head, and the connection stays", lambda c: hostile.stay(OK + b"X-"), "timeout")
flood("more-half-head-cut", "half a head, and the connection is torn", lambda c: hostile.cut(OK + b"X-"), "connection_lost", "not_http", times=None)
flood("more-last-chunk", "the last chunk without its line end, then closed", lambda c: hostile.told(
    CHUNKED + b"2\r\n{}\r\n0\r\n"), "connection_lost", "malformed_answer")
flood("more-values", "1 MB of small values", lambda c: answer(
    200, b'{"access_token": "%s", "token_type": "Bearer", "x": [0' % c.access.encode() + b",0" * 500000 + b"]}"), "malformed_answer")
flood("more-objects", "1 MB of small objects", lambda c: answer(
    200, b'{"access_token": "%s", "token_type": "Bearer", "x": [{}' % c.access.encode() + b",{}" * 330000 + b"]}"), "malformed_answer")
flood("more-refusal-50m", "a refusal of 50 MB", lambda c: hostile.flood(
    b"HTTP/1.1 500 No\r\nContent-Type: text/html\r\n\r\n", hostile.BLOCK, 800), "http_500")
flood("more-error-1m", "a refusal with a description of 1 MB", lambda c: answer(
    400, {"error": "invalid_grant", "error_description": "x" * 1000000}), "invalid_grant")


@kind("more-torn-form", "REJECT", "a form without a length, torn in the middle of the token")
def _(c):
    """The rest of a token would be kept as a token."""
    for _ in range(3):
        c.token(hostile.cut(b"HTTP/1.1 200 OK\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\ntoken_type=bearer&access_token=" +
                            c.access.encode()[:20]), "REJECT", "connection_lost")


@kind("more-cut-form", "REJECT", "a form that is shorter than its length, closed or torn at once")
def _(c):
    body = b"token_type=bearer&access_token=" + c.access.encode()[:20]
    start = hostile.head("Content-Type: application/x-www-form-urlencoded", "Content-Length: %d" % (len(body) + 50))
    for _ in range(10):  # a race in some network layers: one in twenty was taken for whole
        c.token(hostile.told(start + body), "REJECT", "connection_lost")


@kind("more-reply-in-words", "REJECT", "the secret of the client repeated in every corner of a refusal")
def _(c):
    words = "your secret %s is wrong" % c.secret
    for status in (400, 401, 500):
        c.token(answer(status, {"error": "invalid_client", "error_description": words, "error_uri": "https://x.example/?s=" + c.secret},
                       "application/json", "X-Echo: " + c.secret, 'WWW-Authenticate: Basic realm="%s"' % c.secret, "Location: /?s=" + c.secret,
                       "Set-Cookie: s=" + c.secret, reason="No " + c.secret), "REJECT")
    c.token(answer(400, words, "text/plain"), "REJECT", "http_400")
    c.token(answer(400, "<p>" + words, "text/html"), "REJECT", "http_400")
    c.token(answer(400, {"error": c.secret}), "REJECT")


@kind("more-broken-with-token", "REJECT", "a token in answers that are nearly JSON")
def _(c):
    """Not usable, and a secret all the same."""
    for body in ("{'access_token': '%s', 'token_type': 'Bearer'}", "{access_token: \"%s\"}", "<access_token>%s</access_token>",
                 '"{\\"access_token\\": \\"%s\\"}"', "access_token=%%ZZ&access_token=%s", '{"access\\u005ftoken": "%s", "x": }', "access_token: %s",
                 '{"data": {"token": {"access_token" : "%s"', '["access_token", "%s"'):
        c.token(answer(200, body % c.access), "REJECT", "malformed_answer")
    for coding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        c.token(answer(200, ('{"access_token": "%s", "token_type": "Bearer"}' % c.access).encode(coding)), "REJECT", "malformed_answer")
    c.token(answer(302, "", None, "Location: http://127.0.0.1/#access_token=%s&token_type=bearer" % c.access), "REJECT", "redirect_refused")
    c.token(answer(302, "", None, "Location: http://127.0.0.1/?access_token=%s" % c.access), "REJECT", "redirect_refused")
    c.token(answer(500, {"debug": {"access_token": c.access}}), "REJECT", "http_500")
