# SPDX-License-Identifier: GPL-3.0-or-later
"""The gnome-keyring of the session (keyring-session.sh, display-session.sh), ended and started again on its own files."""
import os
import re
import signal
import subprocess
import time

NAME = "org.freedesktop.secrets"
PASSWORD = b"test"  # the one of the two session scripts


def ask(method, *argument):
    ran = subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/", "--method",
                          "org.freedesktop.DBus." + method, *argument], capture_output=True, text=True, timeout=20)
    return ran.stdout


def until(condition, what):
    end = time.monotonic() + 20
    while not condition():
        if time.monotonic() > end:
            raise AssertionError("after 20 s: " + what)
        time.sleep(0.05)


def is_there():
    return "true" in ask("NameHasOwner", NAME)


class KeyringService:
    """Ends what was started here."""

    def __init__(self):
        self.started = []

    def __enter__(self):
        # A bus with the usual services would bring back what was ended, locked and with a prompt.
        folder = os.path.join(os.environ["XDG_DATA_HOME"], "dbus-1", "services")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, NAME + ".service"), "w", encoding="utf-8") as file:
            file.write("[D-BUS Service]\nName=%s\nExec=/bin/false\n" % NAME)
        ask("ReloadConfig")
        return self

    def __exit__(self, *_):
        for process in self.started:
            if process.poll() is None:
                process.kill()
            process.wait()

    def stop(self):
        pid = int(re.search(r"uint32 (\d+)", ask("GetConnectionUnixProcessID", NAME)).group(1))
        os.kill(pid, signal.SIGKILL)
        until(lambda: not is_there(), "the keyring still answers")

    def start(self, unlocked=True):
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"] + (["--unlock"] if unlocked else [])
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        process.stdin.write(PASSWORD if unlocked else b"")
        process.stdin.close()
        self.started.append(process)
        until(is_there, "the keyring did not come back")
