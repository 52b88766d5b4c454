# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom, proved from the include lines of app/ and ui/.

    layering.py --qt-headers FOLDER... [TREE]

First the proof of itself: in broken/ every line marked `// expect KIND` must be reported, as that kind and nothing
else, and every kind must occur. Then the tree. FOLDER holds QtCore/, QtNetwork/ and so on.
"""
import argparse
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CORE = {"QtCore"}
NETWORK = CORE | {"QtNetwork"}

# Folder of app/: the folders of app/ and the Qt modules it may include. "." are the files of app/ itself.
APP = {
    "base": (set(), CORE),
    "message": ({"base"}, CORE),
    "oauth": ({"base", "message"}, CORE),
    "http": ({"base", "message"}, NETWORK),
    "loopback": ({"base", "message", "oauth", "http"}, NETWORK),
    "secrets": ({"base", "message", "http"}, CORE),
    "storage": ({"base", "message", "oauth", "http"}, CORE | {"QtSql"}),
    "practice": ({"base", "message", "oauth"}, NETWORK | {"QtHttpServer"}),
    "flows": ({"base", "message", "oauth", "http", "loopback"}, NETWORK | {"QtNetworkAuth"}),
    "checks": ({"base", "message", "oauth", "http", "loopback", "flows"}, NETWORK),
    "explain": ({"base", "message", "oauth", "http"}, CORE),
    "exports": ({"base", "message", "oauth", "http", "secrets"}, CORE),
    "breaks": ({"base", "message", "oauth", "http"}, CORE),
    "words": ({"base", "message", "oauth", "http", "explain", "checks", "breaks", "loopback", "practice"}, CORE),
}
APP["."] = (set(APP), NETWORK)
APP["cli"] = (set(APP), NETWORK)

# Headers that one folder keeps for itself; the four Qt modules of this kind are in the table above.
OWN = {"qt6keychain": "app/secrets"}
# The window talks to app/, never to these.
NOT_IN_UI = {"QtSql", "QtNetworkAuth", "QtHttpServer"}
WINDOW_MODULES = {"QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtOpenGL", "QtQuick", "QtQml"}

KINDS = {
    "app-folder": "this folder of app/ may not include that one",
    "app-includes-ui": "nothing in app/ knows the window",
    "window-header": "nothing in app/ includes a header of QtGui or QtWidgets",
    "module": "this folder may not use that Qt module",
    "reserved": "only one folder uses this library",
    "ui-folder": "folders of ui/ meet in the files of ui/ itself and in ui/common only",
    "ui-includes-cli": "the window does not use the command line",
    "not-from-root": "an include in quotes begins with app/ or ui/",
    "unknown-folder": "this folder is not in the table of layering.py",
    "unknown-header": "no Qt module has this header",
    "cycle": "folders include each other in a circle",
}

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)')
EXPECT = re.compile(r"//\s*expect\s+([\w-]+)")


def qt_modules(folders):
    """Header name -> module, from the installed headers."""
    modules = {}
    for folder in folders:
        for module in sorted(os.listdir(folder)):
            if re.fullmatch(r"Qt[A-Z]\w*", module):
                for header in os.listdir(os.path.join(folder, module)):
                    modules.setdefault(header, module)
    return modules


def sources(tree):
    for top in ("app", "ui"):
        for parent, folders, names in os.walk(os.path.join(tree, top)):
            folders.sort()
            for name in sorted(names):
                if name.endswith((".h", ".cpp")):
                    yield os.path.relpath(os.path.join(parent, name), tree).replace(os.sep, "/")


def place(path):
    """"app/oauth/x.h" -> ("app", "oauth"); the files of app/ and ui/ themselves are in "."."""
    parts = path.split("/")
    return parts[0], parts[1] if len(parts) > 2 else "."


def judge_project(top, folder, target):
    """The kind of violation of an include "target", or None."""
    to_top, to_folder = place(target)
    if top == "app":
        if to_top == "ui":
            return "app-includes-ui"
        return None if to_folder == folder or to_folder in APP[folder][0] else "app-folder"
    if to_top == "app":
        return "ui-includes-cli" if to_folder == "cli" else None
    return None if folder == "." or to_folder in (folder, "common") else "ui-folder"


def judge_system(top, folder, header, modules):
    """The kind of violation of an include <header>, or None."""
    first, _, rest = header.partition("/")
    if first in OWN:
        return None if "%s/%s" % (top, folder) == OWN[first] else "reserved"
    if not re.match(r"Q[A-Za-z]|q[a-z]+\.h$", header):
        return None  # the C++ library, simdjson, OpenSSL, QCoro
    module = first if rest else modules.get(header)
    if module is None:
        return "unknown-header" if header[0] == "Q" else None
    if top == "ui":
        return "module" if module in NOT_IN_UI else None
    if module in APP[folder][1]:
        return None
    return "window-header" if module in WINDOW_MODULES else "module"


def find_cycles(arrows):
    """Each circle of folders once, as a list that begins and ends with the same folder."""
    found, finished = [], set()

    def visit(folder, path):
        if folder in path:
            found.append(path[path.index(folder):] + [folder])
        elif folder not in finished:
            for following in sorted(arrows.get(folder, ())):
                visit(following, path + [folder])
            finished.add(folder)

    for folder in sorted(arrows):
        visit(folder, [])
    return found


def check(tree, modules):
    """(violations, expected): sets of (kind, "file:line"), and the number of files read."""
    violations, expected, arrows, count = set(), set(), {}, 0
    for path in sources(tree):
        count += 1
        top, folder = place(path)
        if top == "app" and folder not in APP:
            violations.add(("unknown-folder", path + ":1"))
        with open(os.path.join(tree, path), encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                where = "%s:%d" % (path, number)
                expected.update((kind, where) for kind in EXPECT.findall(line))
                found = INCLUDE.match(line)
                if not found or (top == "app" and folder not in APP):
                    continue
                quoted, system = found.groups()
                if system:
                    kind = judge_system(top, folder, system, modules)
                elif quoted.startswith(("app/", "ui/")):
                    kind = judge_project(top, folder, quoted)
                    target = place(quoted)
                    if target != (top, folder):
                        arrows.setdefault("%s/%s" % (top, folder), {}).setdefault("%s/%s" % target, where)
                else:
                    kind = None if quoted.endswith(".moc") else "not-from-root"
                if kind:
                    violations.add((kind, where))
    for circle in find_cycles(arrows):
        violations.add(("cycle", arrows[circle[-2]][circle[-1]] + "  " + " -> ".join(circle)))
    return violations, expected, count


def prove_itself(modules):
    """Empty when every planted violation, and nothing else, is found."""
    violations, expected, _ = check(os.path.join(HERE, "broken"), modules)
    found = {(kind, where.split("  ")[0]) for kind, where in violations}
    problems = ["not found: %s %s" % one for one in sorted(expected - found)]
    problems += ["found without being planted: %s %s" % one for one in sorted(found - expected)]
    problems += ["broken/ has no sample of " + kind for kind in sorted(set(KINDS) - {kind for kind, _ in expected})]
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tree", nargs="?", default=os.path.join(HERE, "..", ".."))
    parser.add_argument("--qt-headers", nargs="+", required=True)
    options = parser.parse_args()
    modules = qt_modules(options.qt_headers)
    if "QObject" not in modules:
        sys.exit("no Qt headers in %s" % options.qt_headers)

    problems = prove_itself(modules)
    violations, _, count = check(options.tree, modules)
    problems += ["%s: %s (%s)" % (where, KINDS[kind], kind) for kind, where in sorted(violations, key=lambda one: one[1])]
    if count == 0:
        problems.append("no sources in " + options.tree)
    for problem in problems:
        print(problem)
    print("%d files, %d problems" % (count, len(problems)))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
