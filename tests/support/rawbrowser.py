# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser whose every byte the test chooses: the program opens knock.py, which only notes the address; the test then
says to the listener whatever it wants.

    browser = rawbrowser.RawBrowser(j)
    running = j.start(command, browser.environment())
    browser.wait()
    browser.get("code=x&state={state}")
"""
import os
import re
import socket
import subprocess
import time
import unittest
import urllib.parse

import canarysession

STARTED = 30.0


class RawBrowser:
    def __init__(self, journey, name="address"):
        self.journey, self.path = journey, journey.path(name)
        self.forget()

    def forget(self):
        if os.path.exists(self.path):
            os.remove(self.path)

    def environment(self, **more):
        return canarysession.knocks(self.journey, KNOCK_ADDRESS=self.path, **more)

    def opened(self):
        return os.path.exists(self.path)

    def wait(self, running=None):
        """Until the program has opened its address; takes it apart."""
        end = time.monotonic() + STARTED
        while not self.opened():
            if time.monotonic() > end or (running and running.process.poll() is not None):
                raise AssertionError("no browser was opened\n%s" % (running.answer() if running else ""))
            time.sleep(0.01)
        with open(self.path, encoding="utf-8") as file:
            self.address = file.read()
        asked = urllib.parse.parse_qs(urllib.parse.urlsplit(self.address).query)
        self.state, self.redirect = asked["state"][0], asked["redirect_uri"][0]
        parts = urllib.parse.urlsplit(self.redirect)
        self.host, self.port, self.target, self.authority = parts.hostname, parts.port, parts.path, parts.netloc
        return self

    def say(self, data, wait=10.0):
        """(status or 0, head, page) of whatever the listener answers to these bytes."""
        with socket.create_connection((self.host, self.port), wait) as connection:
            heard = b""
            try:
                for start in range(0, len(data), 65536):
                    connection.sendall(data[start:start + 65536])
                while True:
                    more = connection.recv(65536)
                    if not more:
                        break
                    heard += more
            except OSError:
                pass
        head, _, page = heard.partition(b"\r\n\r\n")
        status = re.match(rb"HTTP/1.1 (\d+)", head)
        return int(status[1]) if status else 0, head.decode("latin-1"), page.decode("utf-8", "replace")

    def get(self, query, method="GET", host=None, path=None, headers=(), body=b""):
        query = query.replace("{state}", urllib.parse.quote(self.state, safe=""))
        lines = ["%s %s?%s HTTP/1.1" % (method, self.target if path is None else path, query), "Host: " + (host or self.authority), *headers]
        lines += ["Content-Length: %d" % len(body)] if body else []
        return self.say("\r\n".join([*lines, "", ""]).encode() + body)


def listening(pid):
    """Local addresses on which the process listens, as ss tells them: {"127.0.0.1:4711"}."""
    if os.geteuid() != 0:  # ss reads /proc/PID/fd, which the program closes to its own user
        raise unittest.SkipTest("only root sees which socket is this program's")
    said = subprocess.run(["ss", "-ltnpH"], capture_output=True, text=True, timeout=20, check=True).stdout
    return {line.split()[3] for line in said.splitlines() if "pid=%d," % pid in line}
