#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every case of tests/data/verdicts.json, driven through the command line and judged from outside.

    verdicts.py [--strict] [CASE…]

Prints one line for each case: its id, its verdict, and `passed` or what it waits for. A case that has neither a check
nor an entry in WAITING fails: none can be forgotten. With --strict the profiles ask for strict reading, and every
ACCEPT_WARN has to be a REJECT; the other cases are left out.
"""
import concurrent.futures
import importlib
import json
import os
import sys
import time
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "verdict"), os.path.join(os.path.dirname(HERE), "support")]
import case as one_case  # noqa: E402
import figures           # noqa: E402
import journey           # noqa: E402
import promises          # noqa: E402

# The table first; `kinds` brings rows of its own, more cases of the same kinds.
STAGES = ("answers", "network", "certificates", "authorize", "callbacks", "tokenuse", "storage", "kinds")
WAITING = {
    "ID token validation": ("ui-sub-mismatch", "idt-iss", "idt-aud", "idt-aud-array", "idt-nonce", "idt-iat-week", "idt-none", "idt-crit",
                            "idt-5-parts"),
    "discovery": ("disc-iss-mismatch", "disc-302", "disc-missing", "disc-foreign-endpoints"),
    "JWKS": ("jwks-rotate", "jwks-nokid-many"),
    "device flow": ("dev-pending-slow", "dev-expired", "dev-200-error", "dev-interval-0"),
    "DPoP": ("dpop-nonce",),
    "PAR": ("par-200",),
    "the socket of cTrader": ("ws-2142", "ws-2147", "ws-2150-echo"),
}


def checks():
    found = {}
    for stage in STAGES:
        module = importlib.import_module(stage)
        assert not set(found) & set(module.CASES), stage
        found.update(module.CASES)
    return found


def judge(world, row, check, strict):
    started, c = time.monotonic(), None
    try:
        c = one_case.Case(world, row["id"], strict)
        check(c)
        return None, time.monotonic() - started, c
    except Exception as problem:  # noqa: BLE001: one case's trouble is that case's
        told = str(problem) if isinstance(problem, one_case.Wrong) else traceback.format_exc()
        return told or repr(problem), time.monotonic() - started, c


def prove(outcome, bad, wanted, strict):
    """Only a whole table without a gap is a proof."""
    if not bad and not wanted and not strict:
        passed = list(outcome.values()).count("passed")
        promises.note("S27", "%d of %d cases ended in the verdict that is written for them, %d wait for a feature"
                      % (passed, passed, len(outcome) - passed))


def main():
    strict = "--strict" in sys.argv
    wanted = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    with open(os.path.join(os.path.dirname(HERE), "data", "verdicts.json"), encoding="utf-8") as file:
        given = json.load(file)["cases"]
    found, waits = checks(), {identifier: what for what, those in WAITING.items() for identifier in those}
    table = given + importlib.import_module("kinds").ROWS
    known = {row["id"] for row in table}
    bad = ["%s: a check of no case" % identifier for identifier in (set(found) | set(waits)) - known]
    bad += ["%s: both checked and waiting" % identifier for identifier in set(found) & set(waits)]
    rows = [row for row in table if (not wanted or row["id"] in wanted) and (not strict or row["verdict"] == "ACCEPT_WARN")]
    outcome = {}
    with journey.Journey() as j:
        world = one_case.World(j)
        try:
            with concurrent.futures.ThreadPoolExecutor(3) as pool:
                futures = {row["id"]: pool.submit(judge, world, row, found[row["id"]], strict) for row in rows if row["id"] in found}
                for row in rows:
                    identifier, verdict = row["id"], "REJECT" if strict else row["verdict"]
                    if identifier in futures:
                        wrong, seconds, c = futures[identifier].result()
                        outcome[identifier] = "passed" if wrong is None else "FAILED"
                        print("%-24s %-12s %s  (%.1f s, %+d KiB)" % (identifier, verdict, outcome[identifier], seconds, c.growth if c else 0))
                        if wrong is not None:
                            bad.append("%s (%s): %s\n    expected: %s" % (identifier, verdict, wrong.replace("\n", "\n    "), row["expected"]))
                    elif identifier in waits:
                        outcome[identifier] = "waits"
                        print("%-24s %-12s waits for %s" % (identifier, verdict, waits[identifier]))
                    else:
                        outcome[identifier] = "FORGOTTEN"
                        print("%-24s %-12s FORGOTTEN: neither a check nor a feature that it waits for" % (identifier, verdict))
                        bad.append("%s: forgotten" % identifier)
        finally:
            world.close()
    for title, those in (("verdicts", given), ("more of the same kinds", table[len(given):])):
        ended = [outcome[row["id"]] for row in those if row["id"] in outcome]
        waiting = ", ".join(what for what, these in WAITING.items() if any(outcome.get(one) == "waits" for one in these) and those is given)
        if ended:
            passed, waits_still = ended.count("passed"), ended.count("waits")
            print("%s %d of %d (%d passed, %d waiting%s)" % (title, passed + waits_still, len(ended), passed, waits_still,
                                                            ": " + waiting if waits_still else ""))
    prove(outcome, bad, wanted, strict)
    for one in bad:
        print("\n" + one, file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    figures.keep()
    sys.exit(main())
