# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line on a full disk, on a read-only folder and on a damaged database."""
import os
import random
import shutil
import sqlite3

import clicase
import journey
import privatemounts

HISTORY, TIMES, SECRETS = "history_not_saved", "token_times_not_saved", "secrets_not_saved"
FULL, READ_ONLY = "data_folder_full", "data_folder_read_only"


class Folder(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.j.data = cls.j.path("practice")
        cls.base = cls.j.start_practice()

    def setUp(self):
        super().setUp()
        self.disk = privatemounts.small_disk(self.j.path("disk-" + self._testMethodName))
        self.addCleanup(self.disk.away)
        self.j.data = os.path.join(self.disk.folder, "data")
        self.file = os.path.join(self.j.data, "workbench.sqlite")

    def profile(self, name="Practice"):
        return journey.practice_profile(self.base, name, grant="password", user="alice",
                                        secrets={"client_secret": "demo-web-secret", "password": "wonder"})

    def token(self, *warnings):
        """The token that came and the one that is kept afterwards."""
        answer = self.cli("token", "Practice", "--reveal")
        for warning in (HISTORY, TIMES, SECRETS, FULL, READ_ONLY):
            self.assertEqual(warning in self.warnings(answer), warning in warnings, "%s\n%s" % (warning, answer))
        return answer.json["token"]["access_token"]

    def kept_token(self):
        sent = self.cli("call", "Practice", "--reveal").json["exchanges"][0]["request_headers"]
        return dict(map(tuple, sent))["Authorization"].split()[1]

    def refused(self, sentence, *arguments):
        failure = self.failed(*arguments, code="storage_failed").json["failure"]
        self.assertIn(sentence, failure["causes"][0]["text"])
        self.assertIn(self.j.data, failure["causes"][0]["text"])

    def whole(self):
        with sqlite3.connect(self.file) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        database.close()

    # -- a full disk

    def test_a_disk_without_a_free_byte(self):
        self.import_profile(self.profile())
        self.token()
        self.disk.fill()
        self.assertEqual(self.cli("profiles", "list").json["profiles"], ["Practice"])
        came = self.token(FULL, TIMES)
        self.assertEqual(self.kept_token(), came, "it took the place of the old one in the keychain")
        self.refused("The disk is full", "profiles", "import", self.j.write("other.json", self.profile("Other")))
        self.refused("The disk is full", "profiles", "remove", "Practice")
        self.disk.free()
        self.whole()
        self.assertEqual(self.kept_token(), came)
        self.cli("refresh", "Practice")
        self.import_profile(self.profile("Other"))
        self.token()

    def test_a_disk_that_gets_full(self):
        """Every amount of space that is left, from a little to nearly enough."""
        self.import_profile(self.profile())
        self.token()
        seen = set()
        for left in range(36, 300, 24):
            with self.subTest(left=left):
                self.disk.fill(left * 1024)
                answer = self.cli("token", "Practice", "--reveal")
                seen.update(self.warnings(answer))
                self.assertEqual(self.kept_token(), answer.json["token"]["access_token"])
                imported = self.cli("profiles", "import", self.j.write("other.json", self.profile("Other")), expect=None)
                self.assertIn(imported.status, (0, 4), str(imported))
                self.assertEqual(self.cli("profiles", "list").json["profiles"],
                                 ["Practice"] if imported.status else ["Practice", "Other"], "all of it or nothing")
                self.disk.free()
                self.whole()
                if imported.status == 0:
                    self.cli("profiles", "remove", "Other")
                self.token()
        self.assertIn(HISTORY, seen)

    def test_the_first_start_on_a_full_disk(self):
        self.disk.fill()
        answer = self.cli("profiles", "list")
        self.assertEqual((answer.json["profiles"], self.warnings(answer)), ([], [FULL]))
        self.refused("The disk is full", "profiles", "import", self.j.write("one.json", self.profile()))
        self.disk.free()
        self.import_profile(self.profile())

    # -- a folder that cannot be written

    def test_read_only(self):
        self.import_profile(self.profile())
        before = self.token()
        self.disk.read_only()
        answer = self.cli("profiles", "list")
        self.assertEqual((answer.json["profiles"], self.warnings(answer)), (["Practice"], [READ_ONLY]))
        self.assertEqual(self.kept_token(), before)
        came = self.token(READ_ONLY, TIMES)
        self.refused("read-only", "profiles", "import", self.j.write("other.json", self.profile("Other")))
        self.refused("read-only", "profiles", "remove", "Practice")
        plain = self.cli("exchanges", plain=True)
        self.assertIn("The data folder is read-only: nothing of this run is saved.", plain.err)
        self.j.data = os.path.join(self.disk.folder, "new")
        self.assertEqual(self.cli("profiles", "list").json["profiles"], [])
        self.j.data = os.path.join(self.disk.folder, "data")
        self.disk.writable()
        self.assertEqual(self.kept_token(), came)
        self.token()
        self.whole()

    # -- a file that is not what it was

    def damages(self):
        with open(self.file, "rb") as file:
            good = file.read()
        draw = random.Random(7)
        return {
            "random bytes": draw.randbytes(len(good)),
            "random bytes behind the first page": good[:16384] + draw.randbytes(len(good) - 16384),
            "cut off": good[:len(good) // 2 + 5000],
            "cut off in the header": good[:60],
            "a newer version": good[:60] + (99).to_bytes(4, "big") + good[64:],
        }

    def test_damaged(self):
        self.import_profile(self.profile())
        self.token()
        with sqlite3.connect(self.file) as database:  # the log is empty: all is in the one file
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        for name, content in self.damages().items():
            with self.subTest(name):
                with open(self.file, "wb") as file:
                    file.write(content)
                sentence = "newer version" if name == "a newer version" else "The file is damaged and is left as it is"
                for line in (["profiles", "list"], ["token", "Practice"],
                             ["profiles", "import", self.j.write("p.json", self.profile()), "--replace"]):
                    self.refused(sentence, *line)
                self.refused("ename", "profiles", "list")  # what one can do
                with open(self.file, "rb") as file:
                    self.assertEqual(file.read(), content, "not a byte of it is changed")
                shutil.move(self.file, self.j.path("aside"))
                self.assertEqual(self.cli("profiles", "list").json["profiles"], [], "as the sentence says")
                for leftover in os.listdir(self.j.data):
                    os.remove(os.path.join(self.j.data, leftover))


if __name__ == "__main__":
    privatemounts.enter()
    clicase.main()
