# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a token: refreshed, revoked, introspected, used."""
import json
import urllib.parse

from badserver import answer
from case import NAME, must, registry

CASES, case = registry()


def have_token(c, **members):
    c.fresh()
    c.have_profile()
    c.serve(answer(200, c.good(refresh_token=c.refresh, **members)))
    run = c.run("token", NAME)
    must(run.status == 0, "a token to begin with", run.shown())


def form_of(request):
    return {name: values[0] for name, values in urllib.parse.parse_qs(request.body).items()}


def after(c, run, what):
    c.bounded(run)
    c.no_canary_on_disk()
    return c.recorded(run, what)


@case("ref-keep")
def _(c):
    have_token(c)
    c.serve(answer(200, c.good(access_token=c.other)))
    run = c.run("refresh", NAME)
    c.accepted(run)
    after(c, run, "refresh_request")
    must(run.json["token"]["refresh_token"], "the old one is shown", run.shown())
    c.usable(c.other)
    c.run("refresh", NAME)
    must(form_of(c.requests()[-1])["refresh_token"] == c.refresh, "the old one is kept")


@case("ref-rotate")
def _(c):
    have_token(c)
    c.serve(answer(200, c.good(refresh_token=c.other)))
    run = c.run("refresh", NAME)
    c.accepted(run)
    after(c, run, "refresh_request")
    c.run("refresh", NAME)
    must(form_of(c.requests()[-1])["refresh_token"] == c.other, "the new one is kept")


@case("ref-invalid-grant")
def _(c):
    have_token(c)
    c.serve(answer(400, {"error": "invalid_grant"}))
    run = c.run("refresh", NAME)
    c.rejected(run, "invalid_grant")
    must(run.failure["stage"] == "refresh" and run.failure["causes"], "explained", run.shown())
    after(c, run, "refresh_request")
    c.usable()  # the old ones stay
    c.serve(answer(200, c.good()))
    must(c.run("refresh", NAME).status == 0, "the next attempt works at once")
    must(form_of(c.requests()[-1])["refresh_token"] == c.refresh, "with the old one")


@case("ref-scope-wider")
def _(c):
    """Strictly read, the old tokens stay."""
    strict, c.strict = c.strict, False
    have_token(c)
    c.strict = strict
    if strict:
        replaced = c.run("profiles", "import", c.write_profile(c.profile()), "--replace")
        must(replaced.status == 0 and not replaced.warnings, "the profile is strict now", replaced.shown())
    c.serve(answer(200, c.good(access_token=c.other, scope="read admin")))
    run = c.run("refresh", NAME)
    c.warned(run, "scope_differs")
    after(c, run, "refresh_request")
    c.usable(c.access if strict else c.other)


@case("rev-200-empty")
def _(c):
    have_token(c)
    c.serve(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "revoke")
    run = c.run("revoke", NAME)
    c.accepted(run)
    after(c, run, "revocation_request")
    must(form_of(c.requests("revoke")[0])["token"] == c.access, "the token itself was named")
    c.usable()  # it is still sent: that is how one sees the refusal


@case("rev-200-error")
def _(c):
    for body in ({"error": "invalid_client"}, {"ok": False}, {"ok": False, "error": "token_not_found"}, {"success": False}, {"revoked": False}):
        have_token(c)
        c.serve(answer(200, body), "revoke")
        run = c.run("revoke", NAME)
        c.rejected(run)
        after(c, run, "revocation_request")
        call = c.run("call", NAME)
        must(call.status == 0, "not taken for revoked", call.shown())


@case("rev-unsupported")
def _(c):
    have_token(c)
    c.serve(answer(400, {"error": "unsupported_token_type"}), "revoke")
    run = c.run("revoke", NAME)
    c.rejected(run, "unsupported_token_type")
    must(run.failure["causes"], "explained", run.shown())
    after(c, run, "revocation_request")


@case("rev-lies")
def _(c):
    """200, and the token still works: seen by the call after it."""
    strict, c.strict = c.strict, False
    have_token(c)
    c.strict = strict
    if strict:
        c.run("profiles", "import", c.write_profile(c.profile()), "--replace")
    c.serve(answer(200, ""), "revoke")
    must(c.run("revoke", NAME).status == 0, "said to be revoked")
    run = c.run("call", NAME)
    c.warned(run, "revoked_token_still_accepted")
    after(c, run, "resource_request")


@case("int-inactive")
def _(c):
    have_token(c)
    c.serve(answer(200, {"active": False}), "introspect")
    run = c.run("introspect", NAME)
    c.accepted(run)
    must(run.json["introspection"] == {"active": False}, "inactive", run.shown())
    after(c, run, "introspection_request")


def called(c, given, code, *arguments, words=()):
    have_token(c)
    c.serve(given, "api")
    run = c.run("call", NAME, *arguments)
    c.rejected(run, code)
    must(run.failure["causes"], "explained", run.shown())
    for word in words:
        must(word in json.dumps(run.failure), "it says " + word, run.shown())
    after(c, run, "resource_request")
    c.serve(answer(200), "api")
    must(c.run("call", NAME).status == 0, "the token was not thrown away")
    return run


@case("res-401-bearer")
def _(c):
    run = called(c, answer(401, "", None, 'WWW-Authenticate: Bearer realm="x", error="invalid_token", error_description="The access token expired"'),
                 "invalid_token", words=["The access token expired"])
    must("server_says_expired" in [cause["code"] for cause in run.failure["causes"]], "the cause", run.shown())


@case("res-403-scope")
def _(c):
    called(c, answer(403, "", None, 'WWW-Authenticate: Bearer error="insufficient_scope", scope="write"'), "insufficient_scope", words=["write"])


@case("res-403-empty")
def _(c):
    run = called(c, answer(403, "", "text/html"), "http_403")
    must("reason_not_given" in [cause["code"] for cause in run.failure["causes"]], "no reason was given", run.shown())


@case("res-query-token")
def _(c):
    strict, c.strict = c.strict, False
    have_token(c)
    c.strict = strict
    if strict:
        c.run("profiles", "import", c.write_profile(c.profile()), "--replace")
    c.serve(answer(200), "api")
    run = c.run("call", NAME, "--placement", "query")
    if strict:  # ours to keep back: it is not even sent
        must(run.status == 2 and not run.sent and not c.requests("api"), "not sent", run.shown())
    else:
        c.warned(run, "token_in_query")
        must("RFC 9700" in run.warnings["token_in_query"], "names RFC 9700", run.shown())
        must("access_token=" + c.access in c.requests("api")[-1].target, "really sent there")
        after(c, run, "resource_request")
    c.no_canary_on_disk()


@case("res-redirect-cross")
def _(c):
    for status in (301, 302, 303, 307, 308):
        have_token(c)
        c.serve(answer(status, "", None, "Location: " + c.world.elsewhere.base + c.corner("api")), "api")
        run = c.run("call", NAME)
        c.rejected(run, "redirect_refused")
        must(not c.requests("api", c.world.elsewhere), "nothing at the other origin")
        after(c, run, "resource_request")
