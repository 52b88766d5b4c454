# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at a random moment of 200 commands: the data opens, profiles are whole, the next command works.

Four data folders, each with a stream of commands of its own; the moment is drawn from 0 … the usual duration of the
command. The draw is printed: LOST_DRAW=number repeats it.
"""
import base64
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time

import figures
import journey

RUNS, FOLDERS = 200, 4
VERSIONS = ("one", "two")
LOCKED = "secret_store_locked"  # what the index names and the keyring does not give


class Folder:
    """One data folder with its stream of commands."""

    def __init__(self, j, base, number, draw):
        self.j, self.base, self.random = j, base, random.Random("%d/%d" % (draw, number))
        self.data = j.path("data-%d" % number)
        self.number, self.usual, self.cut, self.told = number, {}, 0, 0
        self.files = {(name, version): self.write(name, version) for name in "AB" for version in VERSIONS}
        self.secrets = j.secrets_file("secrets-%d.json" % number, client_secret="demo-web-secret", password="wonder")

    def write(self, name, version):
        """Two profiles that differ in every field and in both secrets: a mixture of them shows."""
        endpoints = journey.practice_profile(self.base)["endpoints"]
        other = dict(endpoints, userinfo=self.base + "/userinfo?" + version)
        client = {"one": "demo-web", "two": "demo-public"}[version]
        profile = journey.practice_profile(
            self.base, name, grant="password", user="alice", scope="read" if version == "one" else "read write",
            endpoints=other, client={"id": client, "authentication": "client_secret_basic"},
            secrets={"client_secret": version + "-secret", "password": version + "-password"})
        return self.j.write("%s-%s-%d.json" % (name, version, self.number), profile)

    def command(self, *arguments):
        return [self.j.program, "--data-dir", self.data, *arguments, "--json"]

    def run(self, *arguments):
        ran = subprocess.run(self.command(*arguments), capture_output=True, timeout=60)
        return ran.returncode, json.loads(ran.stdout), ran.stderr.decode()

    # -- one command, cut off

    def draw(self):
        a, b = self.random.choice(VERSIONS), self.random.choice(VERSIONS)
        both = [self.files["A", a], self.files["B", a if self.random.random() < 0.5 else b]]
        return self.random.choice([
            ("profiles", "import", *both), ("profiles", "import", *both, "--replace"),
            ("profiles", "import", self.files["A", a], "--replace"), ("profiles", "import", *both, "--replace"),
            ("profiles", "remove", "A"), ("token", "A", "--secrets-from", self.secrets), ("token", "Keep"),
            ("refresh", "Keep"), ("revoke", "Keep"), ("check", "Keep"), ("exchanges",)])

    def cut_off(self, line):
        """Kills it in the middle; a command that was faster counts as well, its end is a moment too."""
        kind = " ".join(part for part in line if not part.startswith("/"))
        started = time.monotonic()
        process = subprocess.Popen(self.command(*line), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(self.random.random() * self.usual.get(kind, 0.3))
            self.usual[kind] = time.monotonic() - started
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            self.cut += 1
            # Most of a run is waiting: look a little further each time, until it once comes to its end.
            self.usual[kind] = min(1.5, self.usual.get(kind, 0.3) * 1.15)

    # -- what must be true afterwards

    def whole(self):
        """The kept profiles by name."""
        with sqlite3.connect(os.path.join(self.data, "workbench.sqlite")) as database:
            journey.check_equal(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)], "integrity_check")
            journey.check_equal(database.execute("PRAGMA foreign_key_check").fetchall(), [], "foreign_key_check")
            kept = dict(database.execute("SELECT name, content FROM profile").fetchall())
        database.close()
        return kept

    def version(self, name, content):
        """The version of a kept profile: its fields and its secrets must be of one kind."""
        version = re.search(r"userinfo\?(one|two)", content).group(1)
        # What is sent shows which secrets belong to it; the server refuses them.
        status, answer, _ = self.run("token", name, "--reveal")
        failure = answer["failure"]
        if failure["code"] == LOCKED:  # removed half way: told, and the next import or removal mends it
            journey.check(failure["title"] and failure["causes"], "a sentence about the missing secret", answer)
            self.told += 1
            return version
        journey.check(status == 1, "the server refuses these secrets", answer)
        sent = answer["exchanges"][0]
        basic = dict(map(tuple, sent["request_headers"]))["Authorization"].split()[1]
        client = {"one": "demo-web", "two": "demo-public"}[version]
        journey.check_equal(base64.b64decode(basic).decode(), "%s:%s-secret" % (client, version), "client and secret")
        journey.check("password=%s-password" % version in sent["request_body"], "the password of " + version, sent)
        journey.check(("scope=read&" in sent["request_body"] + "&") == (version == "one"), "the scope of " + version, sent)
        return version

    def check(self, line, before):
        if not os.path.exists(os.path.join(self.data, "workbench.sqlite")):
            return before
        kept = self.whole()
        now = {name: self.version(name, kept[name]) if name in kept else None for name in "AB"}
        written = [re.search(r"([AB])-(one|two)-\d+\.json$", part) for part in line]
        wanted = {found.group(1): found.group(2) for found in written if found}
        if "remove" in line:
            wanted = {"A": None}
        if now != before:  # then all of it happened
            journey.check_equal(now, dict(before, **wanted), "profiles after %s, before %s" % (line, before))
        journey.check("Keep" in kept, "the profile that nobody touches", kept)
        return now

    def stream(self):
        self.run("profiles", "import", self.j.path("keep.json"))
        before = {"A": None, "B": None}
        for turn in range(RUNS // FOLDERS):
            line = self.draw()
            try:
                self.cut_off(line)
                before = self.check(line, before)
                if turn % 10 == 9:
                    status, answer, err = self.run("token", "Keep")
                    journey.check(status == 0, "the next run works", answer)
            except BaseException:
                print("folder %d, turn %d: %s" % (self.number, turn, line), file=sys.stderr)
                raise
        # What was told as missing can be mended by what one would try.
        for name in "AB":
            status, answer, _ = self.run("profiles", "import", self.files[name, "one"], "--replace")
            journey.check_equal(status, 0, "importing it again")
            told = self.told
            self.version(name, self.whole()[name])
            journey.check_equal(self.told, told, "complaints about %s after its import" % name)


def main():
    draw = int(os.environ.get("LOST_DRAW") or random.SystemRandom().randrange(10**6))
    print("LOST_DRAW=%d" % draw, flush=True)
    with journey.Journey() as j:
        j.data = j.path("practice")
        base = j.start_practice()
        j.write("keep.json", journey.practice_profile(base, "Keep", grant="password", user="alice",
                                                      secrets={"client_secret": "demo-web-secret", "password": "wonder"}))
        folders, wrong = [Folder(j, base, number, draw) for number in range(FOLDERS)], []

        def work(folder):
            try:
                folder.stream()
            except BaseException as problem:  # of a thread: told by the main one
                wrong.append(problem)
        threads = [threading.Thread(target=work, args=(folder,)) for folder in folders]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if wrong:
            raise wrong[0]
        cut = sum(folder.cut for folder in folders)
        journey.check(cut > RUNS // 3, "most of them were cut off", cut)
        told = sum(folder.told for folder in folders)
        print("cut off before their end: %d; a missing secret was told %d times" % (cut, told))
        print("kill -9 %d of %d" % (RUNS, RUNS))


if __name__ == "__main__":
    figures.keep()
    main()
