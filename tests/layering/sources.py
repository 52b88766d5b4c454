# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true of every file: sources.py [TREE]

Every source names its licence in its first lines. What a document links to is there. No file names a folder of somebody's machine or a package registry:
what is built here must build anywhere, from the packages of the system.
"""
import os
import re
import subprocess
import sys

SOURCE = re.compile(r"\.(cpp|h|py|sh|cmake|qss|frag|vert)$|(^|/)(CMakeLists\.txt|\.clang-format|\.clang-tidy|dev|run)$")
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LICENCE_WITHIN_LINES = 3

MACHINE_PATH = re.compile(r"""(?:^|[\s"'`=(:<>,;\[]|file://)(/(?:home|Users|root)/[\w.]|/work(?:/|(?=["'\s]|$)))""")
WINDOWS_HOME = re.compile(r"[A-Z]:[\\/]+Users[\\/]+\w")
REGISTRY = re.compile(r"(?:registry\.npmjs\.org|registry\.yarnpkg\.com|pypi\.org|pythonhosted\.org|proxy\.golang\.org|"
                      r"crates\.io|rubygems\.org|repo1?\.maven\.org|conan\.io|deb\.debian\.org|archive\.ubuntu\.com)")
RULES = [(MACHINE_PATH, "names a folder of one machine"), (WINDOWS_HOME, "names a folder of one machine"),
         (REGISTRY, "names a package registry")]

BROKEN = ['path = "/home/ann/x"', "see file:///work/main", "cd /work", r"C:\Users\ann", "https://pypi" + ".org/simple"]
SOUND = ["https://example.org/home/index.html", "/workbench/", '"/callback"', "a/work/b", "PyPI"]


def files(tree):
    """What git keeps or would keep; without git, everything but build folders."""
    listed = subprocess.run(["git", "-c", "safe.directory=*", "-C", tree, "ls-files", "-z", "--cached", "--others",
                             "--exclude-standard"], capture_output=True, check=False)
    if listed.returncode == 0:
        return sorted(name for name in set(os.fsdecode(listed.stdout).split("\0")) if name)
    found = []
    for parent, folders, names in os.walk(tree):
        folders[:] = [name for name in folders if not name.startswith(("build", ".git", "__pycache__"))]
        found += [os.path.relpath(os.path.join(parent, name), tree) for name in names]
    return sorted(found)


LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def missing_links(tree, name, line):
    """What a document points to and is not there."""
    folder = os.path.join(tree, os.path.dirname(name))
    return [link for link in LINK.findall(line) if not os.path.exists(os.path.join(folder, link))]


def judge(line):
    return [what for rule, what in RULES if rule.search(line)]


def problems_of(tree, name):
    try:
        with open(os.path.join(tree, name), encoding="utf-8") as file:
            lines = file.read().splitlines()
    except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
        return  # a picture, or deleted but still listed
    script = bool(lines) and lines[0].startswith("#!")
    if (SOURCE.search(name) or script) and not any(LICENCE in line for line in lines[:LICENCE_WITHIN_LINES]):
        yield "%s:1: no line '%s'" % (name, LICENCE)
    if name.endswith("layering/sources.py"):
        return
    for number, line in enumerate(lines, 1):
        for what in judge(line) + (["links to nothing"] if name.endswith(".md") and missing_links(tree, name, line) else []):
            yield "%s:%d: %s: %s" % (name, number, what, line.strip()[:120])


def main():
    tree = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    problems = ["does not see that this is wrong: " + line for line in BROKEN if not judge(line)]
    problems += ["takes this for wrong: " + line for line in SOUND if judge(line)]
    problems += [] if missing_links(tree, "x.md", "[x](nowhere.cpp)") else ["does not see a link to nothing"]
    names = files(tree)
    for name in names:
        problems += problems_of(tree, name)
    print("\n".join([*problems, "%d files, %d problems" % (len(names), len(problems))]))
    return 1 if problems or not names else 0


if __name__ == "__main__":
    sys.exit(main())
