# SPDX-License-Identifier: GPL-3.0-or-later
"""What the token endpoint may answer."""
import datetime
import email.utils
import json

from badserver import answer
from case import must, registry
import hostile

CASES, case = registry()
FORM = "application/x-www-form-urlencoded"
VENDOR_ID_TOKEN = "something.resembling.anid_token"


def members(*pairs):
    """A JSON object as text, so that a member may stand there twice or be no JSON at all."""
    return "{" + ", ".join('"%s": %s' % pair for pair in pairs) + "}"


@case("tok-form-github")
def _(c):
    given = answer(200, "access_token=%s&scope=repo%%2Cgist&token_type=bearer" % c.access, FORM)
    run = c.token(given, "ACCEPT", ["form_encoded_answer"], scope="repo gist")
    if not c.strict:
        must("repo" in run.json["token"]["scope"] and "gist" in run.json["token"]["scope"], "both scopes", run.shown())
        must(run.json["token"]["expires_at"] is None, "no expiry was given", run.shown())
        must("form_encoded_answer" in run.warnings, "a note that this is a form", run.shown())


def content_type(kind, code="wrong_content_type"):
    def check(c):
        c.token(answer(200, c.good(), kind), "ACCEPT_WARN", code)
    return check


CASES["tok-json-textplain"] = content_type("text/plain")
CASES["tok-json-noct"] = content_type(None, "missing_content_type")
CASES["tok-json-vendor-ct"] = content_type("application/vnd.api+json")


@case("tok-json-bom")
def _(c):
    c.token(answer(200, b"\xef\xbb\xbf" + json.dumps(c.good()).encode()), "ACCEPT_WARN", "byte_order_mark")


def unusable(*bodies, kind="application/json", status=200, code="malformed_answer", headers=()):
    """Bodies that hold no usable token. {at} becomes the token: it must not be found anywhere afterwards."""
    def check(c):
        for body in bodies:
            if callable(body):
                body = body(c)
            c.token(answer(status, body, kind, *headers), "REJECT", code)
    return check


CASES["tok-html-200"] = unusable("<html><body>login</body></html>", kind="text/html; charset=utf-8")
CASES["tok-empty-200"] = unusable("")
CASES["tok-json-null"] = unusable("null")
CASES["tok-json-empty-object"] = unusable("{}")
CASES["tok-json-bad-utf8"] = unusable(
    lambda c: b'{"access_token": "' + c.access.encode() + b'\xff\xfeT", "token_type": "Bearer"}',
    lambda c: b'{"access_token": "\xed\xa0\x80' + c.access.encode() + b'", "token_type": "Bearer"}')
CASES["tok-json-dup"] = unusable(
    lambda c: members(("access_token", '"%s"' % c.access), ("access_token", '"%s"' % c.other), ("token_type", '"Bearer"')))
CASES["tok-json-deep"] = unusable(
    lambda c: members(("access_token", '"%s"' % c.access), ("token_type", '"Bearer"'), ("x", "[" * 10000 + "]" * 10000)),
    lambda c: members(("access_token", '"%s"' % c.access), ("token_type", '"Bearer"'), ("x", '{"x": ' * 10000 + "0" + "}" * 10000)),
    lambda c: "[" * 500000)
CASES["tok-nul"] = unusable(lambda c: members(("access_token", '"%s\\u0000T"' % c.access), ("token_type", '"Bearer"')))
CASES["tok-nonascii"] = unusable(*[lambda c, tail=tail: members(("access_token", '"%s%s"' % (c.access, tail)), ("token_type", '"Bearer"'))
                                   for tail in ("é", "​", "\\u00e9", "\\r\\nX-Injected: yes")])
CASES["tok-at-number"] = unusable(members(("access_token", "123"), ("token_type", '"Bearer"')))
CASES["tok-at-empty"] = unusable(members(("access_token", '""'), ("token_type", '"Bearer"')))
CASES["tok-type-unknown"] = unusable(lambda c: c.good(token_type="mac"))


@case("tok-big-50m")
def _(c):
    c.token(hostile.big_json(c.access, 50), "REJECT", "answer_too_large")


@case("tok-gzip-bomb")
def _(c):
    c.token(answer(200, hostile.bomb(c.access, 200), "application/json", "Content-Encoding: gzip"), "REJECT",
            ("answer_too_large", "malformed_answer"))


@case("tok-gzip-broken")
def _(c):
    c.token(answer(200, c.good(), "application/json", "Content-Encoding: gzip"), "REJECT", "malformed_answer")


@case("tok-long-token")
def _(c):
    c.access = (c.access + "-").ljust(64 * 1024, "x")
    c.token(answer(200, c.good()), "ACCEPT")


@case("tok-html-in-desc")
def _(c):
    words = '<img src="%s%s"><b>bold</b>' % (c.world.elsewhere.base, c.corner("x"))
    run = c.token(answer(400, {"error": "invalid_grant", "error_description": words}), "REJECT", "invalid_grant")
    must("<b>" in run.failure["error_description"], "the server's words as they are", run.shown())
    must(not c.requests("x", c.world.elsewhere), "nothing was fetched")


@case("tok-error-uri-relative")
def _(c):
    for address in ("/apps/managing-oauth-apps/", "file:///etc/passwd", "javascript:alert(1)"):
        run = c.token(answer(200, {"error": "redirect_uri_mismatch", "error_uri": address}), "REJECT", "redirect_uri_mismatch")
        must(run.failure["error_uri"] in (address, None), "as text", run.shown())


def member(name, value, verdict, code=None, then=None):
    def check(c):
        run = c.token(answer(200, c.good(**{name: value}) if not isinstance(value, bytes) else members(
            ("access_token", '"%s"' % c.access), ("token_type", '"Bearer"'), (name, value.decode()))), verdict, code)
        if then and not c.strict:
            then(run, run.json["token"])
    return check


CASES["tok-exp-string"] = member("expires_in", "3600", "ACCEPT_WARN", "expires_in_is_text",
                                 lambda run, token: must(token["expires_in"] == 3600, "3600 s", run.shown()))
CASES["tok-exp-null"] = member("expires_in", None, "ACCEPT", (),
                               lambda run, token: must(token["expires_at"] is None, "no expiry", run.shown()))
CASES["tok-exp-negative"] = member("expires_in", -5, "ACCEPT_WARN", "expires_in_negative",
                                   lambda run, token: must(token["expires_at"] <= token["received_at"], "expired", run.shown()))
CASES["tok-exp-huge"] = member("expires_in", b"99999999999999999999", "ACCEPT_WARN", "expires_in_unusable")
CASES["tok-exp-exponent"] = member("expires_in", b"3.6e3", "ACCEPT", (),
                                   lambda run, token: must(token["expires_in"] == 3600, "3600 s", run.shown()))
CASES["tok-type-dpop-unasked"] = member("token_type", "DPoP", "ACCEPT_WARN", "token_type_unexpected")
CASES["tok-rt-null"] = member("refresh_token", None, "ACCEPT_WARN", "refresh_token_null",
                              lambda run, token: must(token["refresh_token"] is None, "none", run.shown()))
CASES["tok-idtoken-garbage"] = member("id_token", VENDOR_ID_TOKEN, "ACCEPT_WARN", "id_token_unreadable")


@case("tok-clock-skew")
def _(c):
    for minutes in (10, -10):
        moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
        c.token(answer(200, c.good(), "application/json", "Date: " + email.utils.format_datetime(moment, usegmt=True)),
                "ACCEPT_WARN", "clock_skew")


@case("tok-type-missing")
def _(c):
    good = c.good()
    del good["token_type"]
    c.token(answer(200, good), "ACCEPT_WARN", "token_type_missing")


@case("tok-scope-array")
def _(c):
    run = c.token(answer(200, c.good(scope=["a", "b"])), "ACCEPT_WARN", "scope_not_text", scope="a b")
    must(c.strict or run.json["token"]["scope"] == "a b", "both scopes", run.shown())


@case("tok-scope-empty")
def _(c):
    run = c.token(answer(200, c.good(scope="")), "ACCEPT")
    must(run.json["token"]["scope"] == "", "empty, not what was asked for", run.shown())


@case("tok-scope-more")
def _(c):
    c.token(answer(200, c.good(scope="read admin")), "ACCEPT_WARN", "scope_differs")


def refused(status, body, code, *headers, kind="application/json", words=None):
    def check(c):
        run = c.token(answer(status, body(c) if callable(body) else body, kind, *headers), "REJECT", code)
        must(run.status == 1 and run.failure["http_status"] == status, "refused by the server", run.shown())
        must(run.failure["causes"], "with a cause", run.shown())
        must(not words or words in run.out.decode(), "the server's words", run.shown())
    return check


CASES["tok-err-400"] = refused(400, {"error": "invalid_grant", "error_description": "words of 4711"}, "invalid_grant", words="words of 4711")
CASES["tok-err-401-bearer"] = refused(401, {"error": "invalid_client"}, "invalid_client", 'WWW-Authenticate: Bearer error="invalid_client"')
CASES["tok-err-200"] = refused(200, {"error": "bad_verification_code", "error_description": "words of 4711"}, "bad_verification_code",
                               words="words of 4711")
CASES["tok-err-200-with-token"] = refused(200, lambda c: c.good(error="invalid_grant"), "invalid_grant")
CASES["tok-camel-error"] = refused(200, {"errorCode": "ACCESS_DENIED", "description": "words of 4711"}, "ACCESS_DENIED", words="words of 4711")


@case("tok-err-object")
def _(c):
    for error in ({"message": "Invalid verification code format.", "type": "OAuthException", "code": 100}, {"code": "x", "message": "m of 4711"}):
        run = c.token(answer(400, {"error": error}), "REJECT")
        must(run.status == 1 and error["message"] in run.failure["error_description"], "the message is found", run.shown())


@case("tok-err-detail")
def _(c):
    for status, body in ((403, {"detail": "words of 4711"}), (400, {"detail": "words of 4711"}), (400, {"non_field_errors": ["words of 4711"]})):
        run = c.token(answer(status, body), "REJECT", "http_%d" % status)
        must(run.failure["error_description"] == "words of 4711", "the detail is shown", run.shown())


@case("tok-slack-nested")
def _(c):
    c.token(answer(200, {"ok": True, "authed_user": {"access_token": c.access}}), "ACCEPT_WARN", "nested_access_token")


@case("tok-camel")
def _(c):
    run = c.token(answer(200, {"accessToken": c.access, "refreshToken": c.refresh, "expiresIn": 3600, "tokenType": "bearer", "errorCode": None}),
                  "ACCEPT_WARN", "camel_case_members")
    must(c.strict or (run.json["token"]["expires_in"] == 3600 and run.json["token"]["refresh_token"] == "RT1"), "all members", run.shown())


@case("tok-204")
def _(c):
    c.token(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", "REJECT", "malformed_answer")


@case("tok-503")
def _(c):
    for when in ("30", "Wed, 21 Oct 2026 07:28:00 GMT", "soon, perhaps", "-1", "99999999999999999999"):
        c.token(answer(503, "busy", "text/plain", "Retry-After: " + when), "REJECT", "http_503")


@case("tok-www-auth-kong")
def _(c):
    c.token(answer(200, c.good(), "application/json", 'WWW-Authenticate: Key realm="kong"'), "ACCEPT")
