# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked for, before anything is answered."""
import base64
import urllib.parse

from badserver import answer
from browser import Attempt
from case import NAME, must, registry

CASES, case = registry()


def query_of(address):
    return urllib.parse.parse_qs(urllib.parse.urlsplit(address).query, keep_blank_values=True, strict_parsing=True)


@case("req-existing-query")
def _(c):
    with Attempt(c, authorization="?tenant=x&product=a%20b") as attempt:
        query = query_of(attempt.address)
        must(query["tenant"] == ["x"] and query["product"] == ["a b"], "the address keeps its own query", attempt.address)
        must(query["response_type"] == ["code"] and query["state"], "parameters are added", attempt.address)
        attempt.succeed()


@case("req-plus-in-value")
def _(c):
    odd = "c&id+1=%25 é#/"
    for authentication in ("client_secret_post", "client_secret_basic"):
        with Attempt(c, client={"id": odd, "authentication": authentication}, scope="a+b é", secrets={"client_secret": c.secret + "+&=% é"},
                     parameters={"authorization": {"extra+&": "x + y&z=é"}, "token": {}, "refresh": {}}) as attempt:
            query = query_of(attempt.address)
            must(query["client_id"] == [odd] and query["scope"] == ["a+b é"] and query["extra+&"] == ["x + y&z=é"], "decoded as typed",
                 attempt.address)
            run = attempt.succeed(warnings=None)
            sent = c.requests()[0]
            form = urllib.parse.parse_qs(sent.body, strict_parsing=True)
            if authentication == "client_secret_post":
                must(form["client_id"] == [odd] and form["client_secret"] == [c.secret + "+&=% é"], "decoded as typed", sent.body)
            else:  # RFC 6749 §2.3.1: form-encoded halves
                pair = base64.b64decode(sent.headers["authorization"].split(" ")[1]).decode().split(":")
                must([urllib.parse.unquote_plus(half) for half in pair] == [odd, c.secret + "+&=% é"], "decoded as typed", pair)
            must(run.status == 0, "ends well", run.shown())


@case("req-secret-spaces")
def _(c):
    """Told where it is typed in, which is the import; the request goes out with what was given."""
    for name, secrets, client in (("newline", c.secret + "\n", "hostile"), ("spaces", "  " + c.secret + " ", "hostile"),
                                  ("client id", c.secret, " hostile ")):
        c.fresh()
        profile = c.profile(secrets={"client_secret": secrets}, client={"id": client, "authentication": "client_secret_post"})
        imported = c.run("profiles", "import", c.write_profile(profile))
        if c.strict:
            must(imported.status == 2 and imported.failure["code"] == "profile_invalid", "refused at the field", imported.shown())
            continue
        must(imported.status == 0, "imported", imported.shown())
        must(any("blank" in code or "space" in code for code in imported.warnings), "a warning about blanks in the " + name, imported.shown())
        c.no_canary_on_disk()


@case("req-http-endpoint")
def _(c):
    """Plain http to anything but this computer. 0.0.0.0 leads here all the same, so that a request would be seen."""
    port = c.world.server.port
    c.fresh()
    c.serve(answer(200, c.good()))
    for host in ("0.0.0.0:%d" % port, "192.0.2.1", "127.0.0.1.example.net", "localhost.example.net", "[::ffff:192.0.2.1]:%d" % port):
        c.fresh()
        c.serve(answer(200, c.good()))
        profile = c.profile("http://" + host)
        imported = c.run("profiles", "import", c.write_profile(profile))
        must(imported.status in (0, 2), "imported or refused", imported.shown())
        if imported.status == 0:
            run = c.run("token", NAME, "--timeout", "2")
            must(run.status in (2, 4) and not run.sent, "nothing is sent to http://" + host, run.shown())
        must(not c.requests(), "nothing arrived")
        c.no_canary_on_disk()
    c.fresh()  # the visible switch
    c.serve(answer(200, c.good()))
    profile = c.profile("http://0.0.0.0:%d" % port)
    profile["security"] = {"plain_http": True}
    imported = c.run("profiles", "import", c.write_profile(profile))
    must(imported.status == 0 and not imported.json["warnings"], "the switch is known", imported.shown())
    run = c.run("token", NAME)
    must(run.status == 0 and len(c.requests()) == 1, "with the switch it is sent", run.shown())


@case("req-scheme")
def _(c):
    for address in ("javascript:alert(1)", "file:///etc/passwd", "ftp://127.0.0.1/x", "data:text/html,x", "//127.0.0.1/x", "JAVASCRIPT:alert(1)//http://"):
        c.fresh()
        profile = c.profile(grant="authorization_code")
        profile["endpoints"]["authorization"] = address
        imported = c.run("profiles", "import", c.write_profile(profile))
        must(imported.status == 2 and imported.failure["code"] == "profile_invalid", "refused: " + address, imported.shown())
        must("endpoints.authorization" in imported.out.decode(), "the field is named", imported.shown())
        must(c.run("profiles", "list").json["profiles"] == [], "nothing is half imported")
