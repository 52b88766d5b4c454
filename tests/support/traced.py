# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program asked the kernel for: runs it under strace and reads the lines.

    trace = traced.Trace(path)
    j.start(trace.command([program, ...]), env=trace.environment())
    trace.read().written, .opened, .connected, .executed
"""
import collections
import os
import re
import shutil
import subprocess
import time

CALLS = ("open,openat,openat2,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat,mknod,mknodat,"
         "connect,sendto,sendmsg,sendmmsg,execve,execveat,clone,clone3,fork,vfork")
Seen = collections.namedtuple("Seen", "written opened connected executed modes")
LINE = re.compile(r"^(\d+)\s+(\w+)\((.*)\)\s+= (-?\d+)")
UNFINISHED = re.compile(r"^(\d+)\s+(\w+)\((.*) <unfinished \.\.\.>$")
RESUMED = re.compile(r"^(\d+)\s+<\.\.\. (\w+) resumed>(.*)$")
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
DEVICES = ("/dev/", "/proc/", "/sys/")


class Trace:
    def __init__(self, path):
        self.path, self.detached = path, False

    def command(self, command, detached=False):
        """Detached, the process that is started is the program itself, and strace lives beside it."""
        if not shutil.which("strace"):
            raise FileNotFoundError("strace")
        self.detached = detached
        return ["strace", *(["-D"] if detached else []), "-f", "-y", "-s", "4096", "--seccomp-bpf", "-e", "trace=" + CALLS, "-o", self.path, *command]

    @staticmethod
    def environment(**more):
        """A leak check cannot look into a process that is traced already."""
        asan = os.environ.get("ASAN_OPTIONS")
        return dict({"ASAN_OPTIONS": asan + ":detect_leaks=0"} if asan else {}, **more)

    def calls(self):
        """(process, call, arguments, result), in the order of their ends."""
        begun = {}
        with open(self.path, encoding="utf-8", errors="replace") as file:
            for line in file:
                line = line.rstrip("\n")
                unfinished, resumed = UNFINISHED.match(line), RESUMED.match(line)
                if unfinished:
                    begun[unfinished[1]] = "%s %s(%s" % unfinished.groups()
                    continue
                if resumed:
                    line = begun.pop(resumed[1], "") + resumed[3]
                whole = LINE.match(line)
                if whole:
                    yield whole[1], whole[2], whole[3], int(whole[4])

    def wait_whole(self, timeout=20.0):
        """A detached strace writes on for a moment when the program, the first process of the file, has ended."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            with open(self.path, encoding="utf-8", errors="replace") as file:
                text = file.read()
            if re.search(r"^%s\s+\+\+\+ " % text.partition(" ")[0], text, re.M):
                return
            time.sleep(0.05)
        raise AssertionError("the trace has no end: " + self.path)

    def read(self):
        """What the program did; not what a program did that it started (its own execve counts)."""
        if self.detached:
            self.wait_whole()
        seen = Seen(set(), set(), set(), [], {})
        foreign, first = set(), True
        for pid, call, arguments, result in self.calls():
            if call in ("clone", "clone3", "fork", "vfork"):
                if pid in foreign and result > 0:
                    foreign.add(str(result))
                continue
            if pid in foreign:
                continue
            if call.startswith("execve"):
                if result == 0 and not first:
                    foreign.add(pid)
                if not first:
                    seen.executed.append(self._paths(arguments)[0])
                first = False
            else:
                self._note(seen, call, arguments, result)
        return seen

    @staticmethod
    def _paths(arguments):
        """The paths of a call, made whole with the folder that -y shows."""
        folders = re.findall(r"(?:AT_FDCWD|\d+)<([^>]*)>", arguments)
        texts = [bytes(text, "utf-8").decode("unicode_escape").encode("latin-1", "replace").decode("utf-8", "replace")
                 for text in TEXT.findall(arguments)]
        return [os.path.normpath(os.path.join(folders[0] if folders else "/", text)) for text in texts]

    def _note(self, seen, call, arguments, result):
        if call in ("connect", "sendto", "sendmsg", "sendmmsg"):
            for family, rest in re.findall(r"sa_family=(AF_\w+)(.*?)\}", arguments):
                address = re.search(r'(?:inet_addr\(|inet_pton\(AF_INET6, )"([^"]+)"', rest)
                port = re.search(r"port=htons\((\d+)\)", rest)
                if family in ("AF_INET", "AF_INET6"):
                    seen.connected.add((address[1] if address else "?", int(port[1]) if port else 0))
            return
        if result < 0:
            return
        paths = self._paths(arguments)
        if call in ("open", "openat", "openat2", "creat"):
            seen.opened.update(paths)
            if call != "creat" and not re.search(r"O_WRONLY|O_RDWR|O_CREAT", arguments):
                return
        seen.written.update(path for path in paths[-1:] if not path.startswith(DEVICES))


def run(command, path, **options):
    """(the ended process, what it did)"""
    trace = Trace(path)
    environment = dict(os.environ, **trace.environment(**options.pop("env", {})))
    ran = subprocess.run(trace.command(command), env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=120, **options)
    return ran, trace.read()
