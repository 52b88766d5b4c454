# SPDX-License-Identifier: GPL-3.0-or-later
"""File systems of a test's own: small ones that get full, and folders that nobody can write to, not even root.

    privatemounts.enter()   # first thing in the script: it starts again where mounts are its own
    small = privatemounts.small_disk(folder, kilobytes=600)
    small.fill(leave=0); small.free(); small.read_only(); small.writable()
"""
import os
import subprocess
import sys

INSIDE = "LOST_MOUNTS"


def enter():
    if os.environ.get(INSIDE):
        return
    tried = subprocess.run(["unshare", "-m", "sh", "-c", "mount -t tmpfs none /mnt"], capture_output=True, text=True)
    if tried.returncode != 0:
        print("SKIP: only the administrator may mount here: " + tried.stderr.strip(), flush=True)
        sys.exit(77)
    os.environ[INSIDE] = "1"
    os.execvp("unshare", ["unshare", "-m", sys.executable, os.path.abspath(sys.argv[0]), *sys.argv[1:]])


def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True, timeout=20)


class Disk:
    def __init__(self, folder, kilobytes):
        self.folder, self.filler = folder, os.path.join(folder, "filler")
        os.makedirs(folder, exist_ok=True)
        mount("-t", "tmpfs", "-o", "size=%dk,mode=700" % kilobytes, "tmpfs", folder)

    def left(self):
        state = os.statvfs(self.folder)
        return state.f_bavail * state.f_frsize

    def fill(self, leave=0):
        """Leaves so many bytes, in whole pages."""
        with open(self.filler, "ab") as file:
            page = os.statvfs(self.folder).f_frsize
            while self.left() >= leave + page:
                file.write(b"x" * page)
                file.flush()

    def free(self):
        if os.path.exists(self.filler):
            os.remove(self.filler)

    def read_only(self):
        mount("-o", "remount,ro", self.folder)

    def writable(self):
        mount("-o", "remount,rw", self.folder)

    def away(self):
        subprocess.run(["umount", "-l", self.folder], check=False, timeout=20)


def small_disk(folder, kilobytes=600):
    return Disk(folder, kilobytes)
