# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of promises: which were proved in this run, by which tests, with which figures.

    promise_table.py TEST...    the tests that are there; what they proved lies in $WORKBENCH_PROMISES

Fails when a promise that must hold was not proved by every test that tests/data/promises.json names for it, when a figure
that should be stated was not measured, and when SECURITY.md does not speak of a promise or names a test that is not there.
"""
import json
import os
import re
import sys

import figures

SOURCE = os.environ["WORKBENCH_SOURCE"]


def read(*parts):
    with open(os.path.join(*parts), encoding="utf-8") as file:
        return file.read()


def proofs(test):
    """{promise: ["passed: …"]}"""
    path, found = os.path.join(os.environ["WORKBENCH_PROMISES"], test + ".jsonl"), {}
    for line in read(path).splitlines() if os.path.exists(path) else ():
        note = json.loads(line)
        found.setdefault(note["id"], []).append("%s: %s" % (note["word"], note["figure"]))
    return found


def main(there):
    listed = json.loads(read(SOURCE, "tests", "data", "promises.json"))
    security, problems = read(SOURCE, "SECURITY.md"), []
    noted = {test: proofs(test) for test in there}
    counts = {"must": [0, 0], "should": [0, 0]}
    for promise in listed:
        name, tier = promise["id"], promise["tier"]
        wanted = [test for test in promise["tests"] if test in there or not re.search("window|markup", test)]
        missing = [test for test in wanted if name not in noted.get(test, {})]
        held = bool(wanted) and not missing
        counts[tier][0] += held
        counts[tier][1] += 1
        print("%s %-6s %s  %s" % (name, tier, "yes" if held else "NO ", promise["promise"]))
        for test in wanted:
            for figure in noted.get(test, {}).get(name, ["nothing"]):
                print("      %-26s %s" % (test, figure))
        if not held:
            problems.append("%s was not proved by %s" % (name, ", ".join(missing) or "any test"))
        row = re.search(r"^\|\s*%s\b.*$" % name, security, re.M)
        if not row:
            problems.append("SECURITY.md has no row for %s" % name)
        else:
            unnamed = [test for test in promise["tests"] if "`%s`" % test not in row[0]]
            if unnamed:
                problems.append("SECURITY.md does not name %s at %s" % (", ".join(unnamed), name))
    print("promises passed %d of %d (must: %d of %d; should measured: %d of %d)" % (
        counts["must"][0] + counts["should"][0], len(listed), *counts["must"], *counts["should"]))
    for problem in problems:
        print("MISSING: " + problem)
    if problems and os.geteuid() != 0:
        print("SKIP: some promises can only be proved by root, who sees into every process")
        return 77
    return 1 if problems else 0


if __name__ == "__main__":
    figures.keep()
    sys.exit(main(sys.argv[1:]))
