# SPDX-License-Identifier: GPL-3.0-or-later
"""What a crash leaves (nothing), and what a removed profile leaves (nothing)."""
import os
import re
import shutil
import signal
import subprocess
import tempfile

import canary
import canarysession
import clicase
import promises

NOBODY = 65534


class Memory(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.server = canarysession.CanaryServer()
        cls.addClassCleanup(cls.server.__exit__)

    def setUp(self):
        super().setUp()
        self.secrets = canarysession.SECRETS

    # -- S07

    def as_nobody(self):
        """The command of a waiting program that is not root's: whether it can be looked into shows in who owns /proc/PID."""
        folder = tempfile.mkdtemp(prefix="nobody-")
        self.addCleanup(shutil.rmtree, folder)
        program = shutil.copy(self.j.program, folder)
        command = [program, "--data-dir", os.path.join(folder, "data"), "practice"]
        if os.getuid() == 0:
            os.chmod(folder, 0o755)
            os.mkdir(os.path.join(folder, "data"), 0o700)
            os.chown(os.path.join(folder, "data"), NOBODY, NOBODY)
            command = ["setpriv", "--reuid=%d" % NOBODY, "--regid=%d" % NOBODY, "--clear-groups", "prlimit", "--core=unlimited", *command]
        return folder, command

    def test_no_core_dump(self):
        folder, command = self.as_nobody()
        running = self.j.start(command, env={"HOME": folder, "TMPDIR": folder})
        running.wait_line("^READY", 30)
        pid = running.process.pid
        with open("/proc/%d/limits" % pid, encoding="ascii") as file:
            limit = re.search(r"Max core file size\s+(\S+)\s+(\S+)", file.read()).groups()
        owner = os.stat("/proc/%d/mem" % pid).st_uid
        before = set(os.listdir("."))
        running.stop(sig=signal.SIGABRT)
        left = {name for name in set(os.listdir(".")) - before if name.startswith("core")}
        if promises.SANITIZED:
            self.measured("S07", "left as it is in a sanitizer build: limit %s, memory of user %d" % (limit[0], owner))
            return
        self.assertEqual((limit, owner, left), (("0", "0"), 0, set()))
        self.proved("S07", "core limit 0 0, memory belongs to root, no file after SIGABRT")

    # -- S24

    def items(self):
        ran = subprocess.run(["secret-tool", "search", "--all", "server", "oauth-workbench"], capture_output=True, text=True, timeout=20)
        return [line for line in (ran.stdout + ran.stderr).splitlines() if "attribute.user" in line]

    def test_a_removed_profile(self):
        self.import_profile(canarysession.profile(self.server.base, "Post"))
        self.import_profile(canarysession.profile(self.server.base, "Basic", "client_secret_basic", "authorization_code"))
        self.cli("token", "Post")
        self.cli("token", "Basic", browser=canarysession.code_knock(self.j))
        self.assertEqual(len(self.items()), 4, "credentials and tokens of each")
        self.cli("profiles", "remove", "Post")
        self.assertEqual(len(self.items()), 2, "those of the other one stay")
        self.cli("call", "Basic")
        self.cli("profiles", "remove", "Basic")
        self.assertEqual(self.items(), [])
        for folder in canarysession.own_folders(self.j.data):
            self.assertEqual(canary.hits(folder, self.secrets + self.server.verifiers), [], folder)
        self.proved("S24", "4 items before, 0 after, 0 hits on disk")


if __name__ == "__main__":
    clicase.main()
