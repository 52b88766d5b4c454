# SPDX-License-Identifier: GPL-3.0-or-later
"""Several processes on the same data: nothing gets lost, nobody is refused, the file stays whole."""
import json
import os
import sqlite3
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import clicase
import journey

WRITERS = 4
ROUNDS = 6


class TwoAtOnce(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.j.data = cls.j.path("practice")
        cls.base = cls.j.start_practice()

    def profile(self, name):
        return journey.practice_profile(self.base, name, grant="password", user="alice",
                                        secrets={"client_secret": "demo-web-secret", "password": "wonder"})

    def at_once(self, *lines):
        """Starts all of them before it waits for any: [(exit status, standard output, standard error)]."""
        running = [subprocess.Popen(self.j.command(*line, "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                   for line in lines]
        ended = []
        for line, process in zip(lines, running):
            out, err = process.communicate(timeout=60)
            self.assertEqual((process.returncode, err), (0, ""), "%s\n%s" % (line, out))
            ended.append(json.loads(out))
        return ended

    def whole(self):
        with sqlite3.connect(os.path.join(self.j.data, "workbench.sqlite")) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])
        database.close()

    def test_the_first_start_of_many(self):
        """Each of them finds no folder and no tables."""
        files = [self.j.write("p%d.json" % n, self.profile("P%d" % n)) for n in range(WRITERS)]
        self.at_once(*(["profiles", "import", file] for file in files))
        self.assertEqual(sorted(self.cli("profiles", "list").json["profiles"]), ["P%d" % n for n in range(WRITERS)])
        self.at_once(*(["token", "P%d" % n] for n in range(WRITERS)))
        self.whole()

    def test_many_writes(self):
        for n in range(WRITERS):
            self.import_profile(self.profile("P%d" % n))
            self.cli("token", "P%d" % n)
        before = len(self.cli("exchanges", "--last", "1000").json["exchanges"])

        def work(n):
            sent = 0
            for turn in range(ROUNDS):
                for line in (["call", "P%d" % n], ["refresh", "P%d" % n],
                             ["profiles", "import", self.j.write("w%d.json" % n, self.profile("P%d" % n)), "--replace"]):
                    ran = subprocess.run(self.j.command(*line, "--json"), capture_output=True, text=True, timeout=60)
                    self.assertEqual((ran.returncode, ran.stderr), (0, ""), ran.stdout)
                    sent += len(json.loads(ran.stdout).get("exchanges", []))
            return sent

        with ThreadPoolExecutor(WRITERS) as writers:
            sent = sum(writers.map(work, range(WRITERS)))
        self.assertEqual(sent, WRITERS * ROUNDS * 2)
        history = self.cli("exchanges", "--last", "1000").json["exchanges"]
        self.assertEqual(len(history) - before, sent, "every exchange is in the history")
        for n in range(WRITERS):
            self.cli("call", "P%d" % n)
        self.whole()

    def test_the_same_profile(self):
        self.import_profile(self.profile("Same"))
        self.cli("token", "Same")
        calls = self.at_once(*([["call", "Same"], ["token", "Same"]] * 3))
        self.assertTrue(all(call["ok"] for call in calls))
        self.cli("call", "Same")  # some token of theirs is kept, and it is whole
        self.whole()
        self.measured("S30", "6 commands on one profile at once: the last one to save its tokens wins, with one whole set")

    def test_a_reader_while_a_writer_waits(self):
        self.import_profile(dict(self.profile("Slow"), grant="authorization_code"))
        waiting = self.j.start(self.j.command("token", "Slow", "--timeout", "20", "--json"), dict(self.knocks()))
        for _ in range(100):
            if os.path.exists(self.j.path("knock.log")):
                break
            time.sleep(0.05)
        self.cli("profiles", "list")
        self.import_profile(self.profile("Other"))
        self.cli("token", "Other")
        ended = waiting.stop(sig=2)
        self.assertEqual(ended.status, 130, str(ended))
        self.assertEqual([one["what"] for one in self.cli("exchanges").json["exchanges"]],
                         ["token_request", "authorization_request"])


if __name__ == "__main__":
    clicase.main()
