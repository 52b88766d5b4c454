# SPDX-License-Identifier: GPL-3.0-or-later
"""What knocks where the browser comes back."""
import contextlib
import os
import socket
import threading
import time
import urllib.parse

from badserver import answer
from browser import Attempt, exchange
from case import NAME, must, registry

CASES, case = registry()
ISSUER = "https://issuer.example"


def ignored(c, statuses, *knocks, **changes):
    """These knocks are refused, the wait goes on, and the real callback then completes."""
    with Attempt(c, **changes) as attempt:
        for knock in knocks:
            status, page = knock(attempt)
            must(status in statuses, "refused with %s" % (statuses,), status, page[:500])
            must(c.code not in page, "the page repeats nothing", page[:500])
            must(attempt.run.process.poll() is None and not c.requests(), "the wait goes on")
        return attempt.succeed()


def ended(c, query, *codes, statuses=(400,), **changes):
    """This callback belongs to the attempt and ends it without a token."""
    with Attempt(c, **changes) as attempt:
        started = time.monotonic()
        status, page = attempt.visit(query(attempt))
        must(status in statuses, "told to the browser", status, page[:500])
        run = attempt.refused(*codes)
        must(time.monotonic() - started < 10, "at once")
        must(attempt.closed(), "nobody listens any more")
        c.recorded(run, "authorization_response")
        return run, page


@case("cb-ok-extra")
def _(c):
    with Attempt(c, issuer=ISSUER) as attempt:
        run = attempt.succeed(attempt.query(scope="read", authuser="0", prompt="consent", iss=ISSUER))
        shown = [one for one in run.sent if one["what"] == "authorization_response"][0]
        must("authuser=0" in shown["url"] and "prompt=consent" in shown["url"], "the extra ones are shown", run.shown())


def knock_only(c, query):
    """No state of ours: refused, never exchanged, and at the end of the time that is what is told."""
    with Attempt(c, timeout=1) as attempt:
        status, page = attempt.visit(query(attempt))
        must(status == 400, "refused", status, page)
        run = attempt.refused("state_mismatch")
        c.recorded(run, "authorization_response")
    with Attempt(c) as attempt:  # and it keeps waiting for the right one
        status, page = attempt.visit(query(attempt))
        must(status == 400, "refused", status, page)
        attempt.succeed()


@case("cb-state-missing")
def _(c):
    knock_only(c, lambda attempt: urllib.parse.urlencode({"code": c.code}))


@case("cb-state-wrong")
def _(c):
    knock_only(c, lambda attempt: attempt.query(state="wrong"))
    ignored(c, (400,), *(lambda attempt, change=change: attempt.visit(attempt.query(state=change(attempt.state))) for change in (
        lambda state: state + "x", lambda state: state[:-1], str.swapcase, lambda state: "", lambda state: state + "\0")))


@case("cb-state-replay")
def _(c):
    """Twice, one after the other and at the same moment, while the token endpoint takes its time."""
    def slow(connection, request, over):
        over.wait(0.5)
        connection.sendall(answer(200, c.good()))

    with Attempt(c) as attempt:
        c.serve(slow)
        bytes_ = attempt.request(attempt.query())
        with socket.create_connection(("127.0.0.1", attempt.port), 5) as early:  # open before the first one is answered
            status, _ = attempt.visit(attempt.query())
            must(status == 200, "the first one is taken", status)
            text = b""
            with contextlib.suppress(OSError):
                early.sendall(bytes_)
                text = early.recv(65536)
            must(not text.startswith(b"HTTP/1.1 2"), "the second one is not", text)
        try:
            status, page = attempt.visit(attempt.query())
        except OSError:
            status = 0  # closed already
        must(status == 0 or 400 <= status < 500, "nor a third", status)
        run = attempt.run.end()
        must(run.status == 0, "one token", run.shown())
        must(len(c.requests()) == 1, "one token request", c.requests())
        c.recorded(run, "token_request")
    with Attempt(c) as attempt:
        c.serve(slow)
        found = []
        threads = [threading.Thread(target=lambda: found.append(tried(attempt))) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        run = attempt.run.end()
        must(run.status == 0 and len(c.requests()) == 1, "one token request", run.shown(), c.requests())
        must(found.count(200) == 1, "one page of success", found)
        c.no_canary_on_disk()


def tried(attempt):
    try:
        return attempt.visit(attempt.query())[0]
    except OSError:
        return 0


@case("cb-error")
def _(c):
    run, page = ended(c, lambda attempt: urllib.parse.urlencode({"error": "access_denied", "error_description": "words of 4711", "state": attempt.state}),
                      "access_denied", statuses=(200, 400))
    must(run.failure["error_description"] == "words of 4711" and run.status == 1, "the words of the server", run.shown())
    must(len(page) > 100, "a page")


@case("cb-both")
def _(c):
    """The error is not overlooked. Which of the two codes it ends with is not told by any specification."""
    ended(c, lambda attempt: attempt.query(error="access_denied"), "access_denied", "malformed_answer", statuses=(200, 400))


@case("cb-dup-param")
def _(c):
    for more in ("&code=second", "&code=" + c.code, "&c%6Fde=second", "&state=%s" % "x"):
        ended(c, lambda attempt, more=more: attempt.query() + more, "parameter_repeated")
    ended(c, lambda attempt: attempt.query(iss=ISSUER) + "&iss=" + urllib.parse.quote(ISSUER), "parameter_repeated", issuer=ISSUER)


@case("cb-iss-wrong")
def _(c):
    for issuer in ("https://evil.example", ISSUER + "/", ISSUER.upper(), "http://issuer.example", ISSUER + ":443"):
        ended(c, lambda attempt, issuer=issuer: attempt.query(iss=issuer), "issuer_mismatch", issuer=ISSUER)


@case("cb-mixup")
def _(c):
    with Attempt(c, name="A") as a:
        first, second = c.imports, c.imports + 1
        with Attempt(c, name="B") as b:
            must(a.port != b.port and a.state != b.state, "each has a port and a state of its own", a.address, b.address)
            status, page = b.visit(a.query())
            must(status == 400 and not c.requests(), "A's callback is refused by B", status, page)
            b.succeed()
        c.imports = first
        c.data = c.path("data-%d" % first)
        a.succeed()
        must(second, "both complete")


@case("cb-encoded-code")
def _(c):
    with Attempt(c) as attempt:
        attempt.succeed("state=%s&code=4%%2F0AVG%%2Bz%%3D%%25+x" % urllib.parse.quote(attempt.state, safe=""))
        form = urllib.parse.parse_qs(c.requests()[0].body, strict_parsing=True)
        must(form["code"] == ["4/0AVG+z=% x"], "decoded once, encoded once", c.requests()[0].body)


@case("cb-form-post")
def _(c):
    """RFC: OAuth 2.0 Form Post Response Mode. Only for a profile that asks for it."""
    more = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n"
    with Attempt(c, parameters={"authorization": {"response_mode": "form_post"}, "token": {}, "refresh": {}}) as attempt:
        body = attempt.query()
        status, page = attempt.visit("", method="POST", more=more % len(body), body=body)
        must(status == 200, "the form is read", status, page)
        run = attempt.run.end()
        must(run.status == 0 and len(c.requests()) == 1, "a token", run.shown())
        c.recorded(run, "authorization_response")
        c.no_canary_on_disk()
    ignored(c, (405,), lambda attempt: attempt.visit("", method="POST", more=more % len(attempt.query()), body=attempt.query()))


@case("cb-prefix-path")
def _(c):
    ignored(c, (400, 404), *(lambda attempt, path=path: attempt.visit(attempt.query(), path=path) for path in (
        "/callbackEVIL", "/callback/", "/callback/x", "//callback", "/Callback", "/callback%20", "/", "/x/../callback", "/%63allback")))


@case("cb-favicon")
def _(c):
    ignored(c, (404,), lambda attempt: attempt.visit("", path="/favicon.ico"))


@case("cb-method")
def _(c):
    ignored(c, (400, 405, 501), *(lambda attempt, method=method: attempt.visit(attempt.query(), method=method) for method in (
        "DELETE", "PUT", "HEAD", "OPTIONS", "POST", "PATCH", "TRACE", "get", "GETX")))


@case("cb-host-header")
def _(c):
    def hosts(attempt):
        port = attempt.port
        return ("attacker.example", "attacker.example:%d" % port, "127.0.0.1", "127.0.0.1:1", "127.0.0.1:%d.attacker.example" % port,
                "127.0.0.1.attacker.example:%d" % port, "", "127.0.0.1:%d, attacker.example" % port, "127.0.0.1:0%d" % port, "0.0.0.0:%d" % port)
    with Attempt(c) as attempt:
        for host in hosts(attempt):
            status, page = attempt.visit(attempt.query(), host=host)
            must(status in (400, 421), "refused: Host: " + host, status, page)
        for data in (b"GET %s HTTP/1.1\r\n\r\n", b"GET %s HTTP/1.0\r\n\r\n",
                     b"GET %s HTTP/1.1\r\nHost: " + attempt.host.encode() + b"\r\nHost: attacker.example\r\n\r\n",
                     b"GET http://attacker.example%s HTTP/1.1\r\nHost: " + attempt.host.encode() + b"\r\n\r\n"):
            status, page = exchange(attempt.port, data % (attempt.path + "?" + attempt.query()).encode())
            must(status in (400, 421), "refused", data, status, page)
        must(not c.requests(), "nothing was exchanged")
        attempt.succeed()


def own_addresses():
    """Addresses of this machine that are not its own loop."""
    found = set()
    with contextlib.suppress(OSError):
        found |= {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None)}
    for probe in ("192.0.2.1", "2001:db8::1"):
        with contextlib.suppress(OSError), socket.socket(socket.AF_INET6 if ":" in probe else socket.AF_INET, socket.SOCK_DGRAM) as one:
            one.connect((probe, 9))
            found.add(one.getsockname()[0])
    return {address for address in found if not address.startswith("127.") and address != "::1"}


def listening(port):
    """The local addresses of the sockets that listen on that port, as the kernel writes them."""
    found = []
    for name in ("/proc/net/tcp", "/proc/net/tcp6"):
        with contextlib.suppress(OSError), open(name, encoding="ascii") as file:
            for line in list(file)[1:]:
                local, state = line.split()[1], line.split()[3]
                if state == "0A" and int(local.split(":")[1], 16) == port:
                    found.append(local.split(":")[0])
    return found


@case("cb-nonloopback")
def _(c):
    with Attempt(c) as attempt:
        must(listening(attempt.port) == ["0100007F"], "127.0.0.1 and nothing else", listening(attempt.port))
        for address in own_addresses() | {"127.0.0.2"}:
            try:
                exchange(attempt.port, attempt.request(attempt.query()), family=address, timeout=3)
            except OSError:
                continue
            must(False, "nobody listens at " + address)
        attempt.succeed()


@case("cb-split")
def _(c):
    with Attempt(c) as attempt:
        data = attempt.request(attempt.query())
        line = data.index(b"\r\n") + 2
        status, page = exchange(attempt.port, b"", pieces=[(data[:line], 0.2), *((data[i:i + 1], 0.0005) for i in range(line, len(data)))])
        must(status == 200, "taken", status, page)
        run = attempt.run.end()
        must(run.status == 0 and len(c.requests()) == 1, "a token", run.shown())
        c.recorded(run, "token_request")


@case("cb-url-flood")
def _(c):
    with Attempt(c) as attempt:
        block = b"a" * 65536
        status, page = exchange(attempt.port, b"", pieces=[(b"GET /callback?x=", 0), *((block, 0) for _ in range(1024))])
        must(status in (0, 414, 431), "cut off", status, page[:300])
        run = attempt.succeed()
        c.bounded(run)
    with Attempt(c) as attempt:  # the same, politely: one line that is a little too long
        status, page = exchange(attempt.port, b"GET /callback?x=" + b"a" * 20000 + b" HTTP/1.1\r\n")
        must(status == 414, "414 for a request line", status, page[:300])
        attempt.succeed()


@case("cb-tls-hello")
def _(c):
    hello = bytes.fromhex("16030100c8010000c40303") + bytes(range(64))
    ignored(c, (0, 400), lambda attempt: exchange(attempt.port, hello))


@case("cb-xss")
def _(c):
    evil = "<script>fetch('//x')</script>\"'><img src=x onerror=y>"
    for query in (lambda attempt: urllib.parse.urlencode({"error": "access_denied", "error_description": evil, "error_uri": "javascript:x", "state": attempt.state}),
                  lambda attempt: urllib.parse.urlencode({"error": evil, "state": attempt.state})):
        run, page = ended(c, query, statuses=(200, 400))
        head, _, body = page.partition("\r\n\r\n")
        body = body.replace("<script>history.replaceState(null,'',location.pathname)</script>", "")
        must("<script" not in body and "onerror" not in body and "javascript:" not in body, "escaped, or better not there", page)
        for wanted in ("content-security-policy: default-src 'none'", "cache-control: no-store", "referrer-policy: no-referrer"):
            must(wanted in head.lower(), wanted, head)


@case("cb-port-in-use")
def _(c):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        c.fresh()
        c.have_profile(c.profile(grant="authorization_code", redirect_uri="http://127.0.0.1:%d/callback" % port))
        log = c.path("opened")
        browser = c.path("browser.sh")
        with open(browser, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\necho opened >%s\n" % log)
        os.chmod(browser, 0o700)
        run = c.run("token", NAME, env={"BROWSER": browser})
        must(run.status == 4 and run.failure["code"] == "port_in_use", "told", run.shown())
        must(not run.sent and not os.path.exists(log), "before the browser opens", run.shown())
        must(not c.requests(), "nothing was sent")


@case("cb-timeout")
def _(c):
    with Attempt(c, timeout=1) as attempt:
        run = attempt.refused("callback_timeout")
        must(attempt.closed(), "the port is closed")
        must(run.failure["causes"], "with causes", run.shown())
    with Attempt(c) as attempt:  # cancelled
        attempt.run.process.terminate()
        run = attempt.run.end()
        must(run.status == 130 and attempt.closed(), "cancelled at once", run.shown())
        c.recorded(run, "authorization_request")
        must(run.seconds < 10, "at once")


@case("cb-no-code")
def _(c):
    for more in ("", "&code=", "&session_state=x"):
        ended(c, lambda attempt, more=more: "state=" + urllib.parse.quote(attempt.state, safe="") + more, "malformed_answer")


@case("paste-full")
def _(c):
    for wrap in (lambda text: text, lambda text: "\n   ".join(text[i:i + 40] for i in range(0, len(text), 40)) + "\r\n", lambda text: ' "%s" ' % text):
        with Attempt(c, arguments=("--paste", "--print-url"), stdin=True) as attempt:
            attempt.run.write(wrap(attempt.redirect + "?" + attempt.query()))
            run = attempt.run.end()
            must(run.status == 0 and not run.warnings and len(c.requests()) == 1, "a token", run.shown())
            c.recorded(run, "token_request")
            c.no_canary_on_disk()


@case("paste-wrong-state")
def _(c):
    with Attempt(c, arguments=("--paste", "--print-url"), stdin=True) as attempt:
        attempt.run.write(attempt.redirect + "?" + attempt.query(state="of-an-older-run"))
        attempt.refused("state_mismatch")
