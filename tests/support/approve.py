#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Headless user agent for OAuth tests: stands in for the system browser.

usage: approve.py [options] URL

It opens an authorization (or device verification) URL, follows redirects with a
cookie jar, fills in the login form, presses the consent button, and ends by
requesting the client's redirect_uri just as a browser does. One JSON object on
stdout tells what happened; --log FILE adds one JSON line per request.

Works as a web browser for applications: put a link to it named xdg-open first in
PATH, or set BROWSER to its path. Options can also come from the environment
(APPROVE_USER, APPROVE_PASSWORD, APPROVE_DENY=1, APPROVE_LOG, APPROVE_JAR,
APPROVE_USER_CODE, APPROVE_REDIRECT, APPROVE_NO_FINAL=1, APPROVE_DELAY).

exit status: 0 the redirect_uri was reached (with a code or with an error) or the
device was confirmed; 3 the login was refused or no way on was found; 4 the server
showed an error page; 5 the redirect_uri could not be reached.
"""
import argparse
import html.parser
import http.cookiejar
import json
import os
import re
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

LOOPBACK = ("127.0.0.1", "localhost", "::1")
YES = re.compile(r"\b(allow|authori[sz]e|accept|approve|yes|continue|confirm|grant|ok|agree|submit)\b", re.I)
NO = re.compile(r"\b(deny|cancel|no|refuse|abort|reject|decline|disallow)\b", re.I)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *a, **k):
        return None


class Page(html.parser.HTMLParser):
    """The forms, links, meta refresh and visible text of one page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.forms, self.links, self.refresh, self.text = [], [], None, []
        self._form = self._button = self._link = self._select = None
        self._skip = 0
        self.feed(text)
        self.close()
        self.text = re.sub(r"\s+", " ", " ".join(self.text)).strip()

    def _form_for(self, a):
        if "form" in a:
            for f in self.forms:
                if f["id"] == a["form"]:
                    return f
            return {"inputs": [], "buttons": []}
        return self._form

    def handle_starttag(self, tag, attrs):
        a = {k: v or "" for k, v in attrs}
        if tag == "form":
            self._form = {"id": a.get("id", ""), "action": a.get("action", ""), "method": a.get("method", "get").lower(),
                          "inputs": [], "buttons": []}
            self.forms.append(self._form)
        elif tag == "input":
            form = self._form_for(a)
            kind = a.get("type", "text").lower()
            if form is not None:
                if kind in ("submit", "image"):
                    form["buttons"].append({"name": a.get("name"), "value": a.get("value", ""), "text": a.get("value", "")})
                elif kind not in ("button", "reset"):
                    form["inputs"].append({"name": a.get("name"), "type": kind, "value": a.get("value", ""),
                                           "checked": "checked" in a})
        elif tag == "button":
            form = self._form_for(a)
            if form is not None and a.get("type", "submit").lower() == "submit":
                self._button = {"name": a.get("name"), "value": a.get("value", ""), "text": ""}
                form["buttons"].append(self._button)
        elif tag == "textarea" and self._form is not None:
            self._form["inputs"].append({"name": a.get("name"), "type": "hidden", "value": "", "checked": False})
        elif tag == "select" and self._form is not None:
            self._select = {"name": a.get("name"), "type": "hidden", "value": "", "checked": False}
            self._form["inputs"].append(self._select)
        elif tag == "option" and self._select is not None and ("selected" in a or not self._select["value"]):
            self._select["value"] = a.get("value", "")
        elif tag == "a":
            self._link = {"href": a.get("href", ""), "text": ""}
            self.links.append(self._link)
        elif tag == "meta" and a.get("http-equiv", "").lower() == "refresh":
            m = re.search(r"url\s*=\s*['\"]?([^'\"]+)", a.get("content", ""), re.I)
            self.refresh = m and m.group(1)
        elif tag in ("script", "style"):
            self._skip += 1

    def handle_endtag(self, tag):
        if tag == "form":
            self._form = None
        elif tag == "button":
            self._button = None
        elif tag == "a":
            self._link = None
        elif tag == "select":
            self._select = None
        elif tag in ("script", "style"):
            self._skip = max(0, self._skip - 1)

    def handle_data(self, data):
        if self._skip:
            return
        if self._button is not None:
            self._button["text"] += data
        if self._link is not None:
            self._link["text"] += data
        self.text.append(data)


class Stop(Exception):
    def __init__(self, code, **result):
        self.code, self.result = code, result


class Agent:
    def __init__(self, o):
        self.o = o
        self.jar = http.cookiejar.LWPCookieJar(o.jar) if o.jar else http.cookiejar.CookieJar()
        if o.jar and os.path.exists(o.jar):
            self.jar.load(ignore_discard=True)
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), NoRedirect(),
                                                  urllib.request.HTTPCookieProcessor(self.jar))
        self.steps = []
        start = urllib.parse.urlsplit(o.url)
        self.origin = (start.scheme, start.netloc)
        self.redirect = o.redirect or urllib.parse.parse_qs(start.query).get("redirect_uri", [""])[0]
        self.logged_in = 0
        self.refused = False
        self.codes_typed = 0

    def request(self, url, data=None, method=None, headers=None):
        url = urllib.parse.urldefrag(url)[0]
        if isinstance(data, dict) or isinstance(data, list):
            data = urllib.parse.urlencode(data).encode()
        h = {"User-Agent": "approve.py (headless test browser)", "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
             "Accept-Language": "en"}
        h.update(headers or {})
        req = urllib.request.Request(url, data=data, method=method, headers=h)
        try:
            r = self.opener.open(req, timeout=self.o.timeout)
        except urllib.error.HTTPError as e:
            r = e
        body = r.read().decode("utf-8", "replace")
        step = {"method": req.get_method(), "url": url, "status": r.status, "location": r.headers.get("Location"),
                "type": r.headers.get("Content-Type")}
        self.steps.append(step)
        if self.o.log:
            with open(self.o.log, "a") as f:
                f.write(json.dumps(dict(step, time=time.time())) + "\n")
        return r, body

    def is_end(self, url):
        """Is this the client's redirect URI (and so the end of the server's part)?"""
        u = urllib.parse.urlsplit(url)
        if self.redirect:
            return url.split("?")[0].split("#")[0].rstrip("/") == self.redirect.split("?")[0].rstrip("/")
        if u.scheme not in ("http", "https"):
            return True
        return (u.scheme, u.netloc) != self.origin and (u.hostname in LOOPBACK)

    def finish(self, url, data=None):
        u = urllib.parse.urlsplit(url)
        params = dict(urllib.parse.parse_qsl(u.query) + urllib.parse.parse_qsl(u.fragment) + (data or []))
        result = {"redirect": url, "params": params}
        if data:
            result["form_post"] = True
        if u.scheme not in ("http", "https") or self.o.no_final:
            raise Stop(0, **result)
        if self.o.delay:
            time.sleep(self.o.delay)
        try:
            r, body = self.request(url, data)
        except OSError as e:
            raise Stop(5, error="redirect_uri not reached: %s" % e, **result)
        raise Stop(0, final_status=r.status, final_body=body[:4000], **result)

    def pick(self, form):
        """The data to send for one form, or None when it is not for us."""
        o, data, kinds = self.o, [], [i["type"] for i in form["inputs"]]
        names = [i["name"] or "" for i in form["inputs"]]
        if "password" in kinds:
            if kinds.count("password") > 1:
                return None
            user_done = False
            for i in form["inputs"]:
                if i["type"] == "password":
                    data.append((i["name"], o.password))
                elif i["type"] in ("text", "email") and not user_done:
                    data.append((i["name"], o.user))
                    user_done = True
                elif i["type"] not in ("checkbox", "radio") or i["checked"]:
                    data.append((i["name"], i["value"]))
            button = form["buttons"][0] if form["buttons"] else None
            self.logged_in += 1
            if self.logged_in > o.tries:
                raise Stop(3, error="login refused")
        else:
            for i in form["inputs"]:
                if "usercode" in (i["name"] or "").replace("_", "").lower():
                    if i["type"] == "text":
                        self.codes_typed += 1
                        if self.codes_typed > 1:
                            raise Stop(3, error="user code refused")
                    data.append((i["name"], i["value"] or o.user_code))
                elif i["type"] not in ("checkbox", "radio"):
                    data.append((i["name"], i["value"]))
                elif i["checked"] or i["type"] == "checkbox" and not o.deny:
                    data.append((i["name"], i["value"] or "on"))
            button = None
            wanted, other = (NO, YES) if o.deny else (YES, NO)

            def words(b):
                return " ".join(filter(None, (b["text"], b["name"], b["value"])))
            good = [b for b in form["buttons"] if wanted.search(words(b)) and not other.search(words(b))]
            good = good or [b for b in form["buttons"] if wanted.search(words(b))]
            rest = [b for b in form["buttons"] if not other.search(words(b))]
            button = (good or rest or [None])[0]
            self.refused = self.refused or bool(o.deny and good)
            if o.deny and button is None and form["buttons"] and "user_code" not in names:
                return None
        if button and button["name"]:
            data.append((button["name"], button["value"]))
        return [(k, v) for k, v in data if k]

    def run(self):
        url, data = self.o.url, None
        for _ in range(25):
            r, body = self.request(url, data)
            data = None
            base = url
            where = r.headers.get("Location")
            if where and 300 <= r.status < 400:
                url = urllib.parse.urljoin(base, where)
                if self.is_end(url):
                    self.finish(url)
                continue
            page = Page(body)
            if page.refresh:
                url = urllib.parse.urljoin(base, page.refresh)
                if self.is_end(url):
                    self.finish(url)
                continue
            if self.o.deny:
                cancel = [a for a in page.links if NO.search(a["text"]) and a["href"]]
                buttons = [b for f in page.forms for b in f["buttons"] if NO.search("%s %s %s" % (b["text"], b["name"], b["value"]))]
                if cancel and not buttons and not any("password" in [i["type"] for i in f["inputs"]] for f in page.forms):
                    url = urllib.parse.urljoin(base, cancel[0]["href"])
                    continue
            if self.refused and any("user_code" in (i["name"] or "") for f in page.forms for i in f["inputs"]):
                raise Stop(0, page="refused: " + page.text[:300], url=base)
            chosen = None
            forms = sorted(page.forms, key=lambda f: not any(i["type"] == "password" for i in f["inputs"]))
            for form in forms:
                picked = self.pick(form)
                if picked is not None and (form["inputs"] or form["buttons"]):
                    chosen = form, picked
                    break
            if not chosen:
                if r.status >= 400:
                    raise Stop(4, error="error page", status=r.status, url=base, text=page.text[:2000])
                if re.search(r"success|you can now close|confirmed|authori[sz]ed|device", page.text, re.I):
                    raise Stop(0, page=page.text[:500], url=base)
                raise Stop(3, error="no form found", status=r.status, url=base, text=page.text[:2000])
            form, data = chosen
            target = urllib.parse.urljoin(base, form["action"] or base)
            if self.is_end(target):
                self.finish(target, data)
            if form["method"] == "get":
                url = target.split("?")[0] + "?" + urllib.parse.urlencode(data)
                data = None
            else:
                url = target
        raise Stop(3, error="too many steps")


def main():
    e = os.environ.get
    p = argparse.ArgumentParser(description="headless user agent for OAuth tests")
    p.add_argument("url")
    p.add_argument("--user", default=e("APPROVE_USER", "admin@example.com"))
    p.add_argument("--password", default=e("APPROVE_PASSWORD", "1234"))
    p.add_argument("--deny", action="store_true", default=e("APPROVE_DENY") == "1", help="refuse consent")
    p.add_argument("--no-final", action="store_true", default=e("APPROVE_NO_FINAL") == "1", help="do not request the redirect_uri")
    p.add_argument("--redirect", default=e("APPROVE_REDIRECT", ""), help="the redirect_uri, when the URL does not show it (PAR)")
    p.add_argument("--user-code", default=e("APPROVE_USER_CODE", ""))
    p.add_argument("--jar", default=e("APPROVE_JAR", ""), help="keep cookies in this file")
    p.add_argument("--log", default=e("APPROVE_LOG", ""))
    p.add_argument("--delay", type=float, default=float(e("APPROVE_DELAY", "0")), help="seconds to wait before the redirect_uri")
    p.add_argument("--tries", type=int, default=1, help="how often to send the login form")
    p.add_argument("--timeout", type=float, default=15)
    agent = Agent(p.parse_args())
    try:
        agent.run()
        status, result = 3, {}
    except Stop as s:
        status, result = s.code, s.result
    except OSError as x:
        status, result = 4, {"error": "server not reached: %s" % x}
    if agent.o.jar:
        agent.jar.save(ignore_discard=True)
    result["exit"] = status
    result["steps"] = ["%s %s %d" % (s["method"], s["url"].split("?")[0], s["status"]) for s in agent.steps]
    print(json.dumps(result, ensure_ascii=False, indent=1))
    if agent.o.log:
        with open(agent.o.log, "a") as f:
            f.write(json.dumps(result) + "\n")
    sys.exit(status)


if __name__ == "__main__":
    main()
