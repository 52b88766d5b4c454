# SPDX-License-Identifier: GPL-3.0-or-later
"""What may happen on the way to the token endpoint and back."""
import socket
import threading
import time

import badserver
from badserver import answer
from case import NAME, must, registry
import clicase
import hostile

CASES, case = registry()


def redirected(status, location):
    """Shown, not followed: neither the same server nor another one sees a second request."""
    def check(c):
        c.fresh()
        target = location(c)
        given = lambda connection, request, ended: connection.sendall(answer(status, "", None, "Location: " + location(c)))
        c.world.elsewhere.answers[c.corner("token")] = answer(200, c.good())
        run = c.token(given, "REJECT", "redirect_refused")
        must(not c.requests("token", c.world.elsewhere), "nothing at the other server")
        must(not c.requests("token/"), "nothing at the other path")
        must(run.sent[0]["status"] == status, "the redirect is shown", run.shown())
        must(["Location", target] in run.sent[0]["response_headers"] or status, "with its address", run.shown())
        return run
    return check


CASES["net-302"] = redirected(302, lambda c: c.corner("elsewhere"))
CASES["net-307-cross"] = redirected(307, lambda c: c.world.elsewhere.base + c.corner("token"))


@case("net-301-slash")
def _(c):
    run = redirected(301, lambda c: c.corner("token") + "/")(c)
    must("trailing_slash_missing" in [cause["code"] for cause in run.failure["causes"]], "the slash is named", run.shown())


@case("net-reset-mid")
def _(c):
    start = hostile.head(hostile.JSON, "Content-Length: 500") + ('{"access_token": "%s", ' % c.access).encode()
    run = c.token(hostile.cut(start), "REJECT", "connection_lost")
    must(run.sent[0]["status"] == 200, "what came is in the record", run.shown())


@case("net-cl-short")
def _(c):
    body = ('{"access_token": "%s", "token_type": "Bearer"}' % c.access).encode()
    c.token(hostile.head(hostile.JSON, "Content-Length: %d" % (len(body) - 5)) + body, "REJECT", "malformed_answer")


@case("net-http-on-https")
def _(c):
    c.fresh()
    base = c.world.server.base.replace("http:", "https:")
    c.have_profile(c.profile(base))
    c.serve(answer(200, c.good()))
    run = c.run("token", NAME)
    c.rejected(run, "tls_failed")
    c.recorded(run, "token_request")
    must(not c.requests(), "nothing was sent in the clear")
    c.nothing_kept()
    c.no_canary_on_disk()


@case("net-no-response")
def _(c):
    c.fresh()
    c.have_profile()
    c.serve(badserver.silence)
    run = c.run("token", NAME, "--timeout", "1")
    c.rejected(run, "timeout")
    must(run.seconds >= 1, "not before the time")
    c.recorded(run, "token_request")
    waiting = c.start("token", NAME)  # 30 s by default, and a cancel works at once
    end = time.monotonic() + 10
    while len(c.requests()) < 2 and time.monotonic() < end:
        time.sleep(0.01)
    waiting.process.terminate()
    cancelled = waiting.end()
    must(cancelled.status == 130 and cancelled.failure["code"] == "cancelled", "cancelled", cancelled.shown())
    c.recorded(cancelled, "token_request")
    c.nothing_kept()
    c.next_works()
    c.no_canary_on_disk()


@case("net-refused")
def _(c):
    c.fresh()
    port = clicase.free_port()
    profile = c.profile("http://127.0.0.1:%d" % port)
    profile["endpoints"]["resource"] = c.world.server.base + c.corner("api")
    c.have_profile(profile)
    run = c.run("token", NAME)
    c.rejected(run, "connection_refused")
    c.recorded(run, "token_request")
    must(str(port) in run.failure["title"] or str(port) in str(run.failure["causes"]), "address and port are told", run.shown())
    c.nothing_kept()
    c.no_canary_on_disk()


class SixOnly(badserver.Server):
    """[::1] and nothing else."""

    def __init__(self):
        super().__init__()
        self.socket.close()
        self.socket = socket.create_server(("::1", 0), family=socket.AF_INET6, backlog=16)
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()


@case("net-ipv6-only")
def _(c):
    """localhost has two addresses, and the server listens on one of them."""
    # Where the name means one of the two only, nobody can reach the other by it.
    names = {info[4][0] for info in socket.getaddrinfo("localhost", None)}
    with SixOnly() as six:
        for server in [one for one, address in ((c.world.server, "127.0.0.1"), (six, "::1")) if address in names]:
            c.fresh()
            server.answers[c.corner()] = answer(200, c.good())
            server.answers[c.corner("api")] = answer(200)
            c.have_profile(c.profile("http://localhost:%d" % server.port))
            run = c.run("token", NAME)
            c.accepted(run)
            c.recorded(run, "token_request")
            must(len(c.requests(server=server)) == 1, "sent once", run.shown())
            c.no_canary_on_disk()
