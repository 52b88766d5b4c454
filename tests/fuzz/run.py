# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the fuzz targets: run.py --build FOLDER [--seconds N] [--jobs N] [--seed N] [--grow] [--minimise] [TARGET...]

Every target runs N seconds, from its committed corpus, from seeds made of recorded answers and, with --grow, from what
earlier runs found (FOLDER/corpus). What breaks a target is kept in FOLDER/crashes, and the exit status is 1.
--minimise FILES afterwards makes the committed corpus anew: the inputs that cover most.
"""
import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile

import seeds

HERE = os.path.dirname(os.path.abspath(__file__))
TARGETS = ["answer", "callback", "tokenresponse", "profilefile", "challenge", "exchange", "recorder", "redactor"]
# A short run that is the same each time: what passes here passes everywhere. `./dev fuzz` looks for what is new.
RUNS = {"answer": 50000, "callback": 8000, "tokenresponse": 8000, "profilefile": 40000, "challenge": 9000, "exchange": 1200,
        "recorder": 2000, "redactor": 6000}
LONGEST_INPUT = 4096           # bytes
LARGEST_OF_CORPUS = 1500       # bytes; a larger input is for the run that found it
SLOWEST_INPUT_SECONDS = 25     # sanitizers on a busy machine
MISSING = 77

SANITIZERS = {
    "ASAN_OPTIONS": "detect_leaks=1:abort_on_error=1:handle_abort=1",
    "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1",
    "LSAN_OPTIONS": "suppressions=%s:print_suppressions=0" % os.path.join(HERE, "..", "support", "lsan.supp"),
    "QT_LOGGING_RULES": "*=false", "LC_ALL": "C.UTF-8",
}


def program(build, target):
    return os.path.join(build, "bin", "fuzz_" + target)


def environment():
    return dict(os.environ, **SANITIZERS)


def crashes_of(folder, target):
    return {name for name in os.listdir(folder) if name.startswith(target + "-")}


def fuzz(options, target, work):
    """One target: (executions, per second, coverage, names of new crashes, log)."""
    crashes = os.path.join(options.build, "crashes")
    grown = os.path.join(options.build if options.grow else work, "corpus", target)
    folders = [grown, os.path.join(HERE, "corpus", target), os.path.join(work, "seeds", target)]
    for folder in [crashes, grown]:
        os.makedirs(folder, exist_ok=True)
    before = crashes_of(crashes, target)
    arguments = ["-max_total_time=%d" % options.seconds, "-max_len=%d" % LONGEST_INPUT, "-print_final_stats=1",
                 "-timeout=%d" % SLOWEST_INPUT_SECONDS, "-rss_limit_mb=2048", "-seed=%d" % options.seed,
                 "-artifact_prefix=%s/%s-" % (crashes, target)]
    if options.short:
        arguments.append("-runs=%d" % RUNS[target])
    dictionary = os.path.join(HERE, "dictionaries", target + ".dict")
    if os.path.exists(dictionary):
        arguments.append("-dict=" + dictionary)
    ended = subprocess.run([program(options.build, target), *arguments, *filter(os.path.isdir, folders)],
                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment(), check=False)
    log = ended.stderr.decode(errors="replace")
    found = sorted(crashes_of(crashes, target) - before)
    if ended.returncode != 0 and not found:
        found = ["(exit status %d, no input kept)" % ended.returncode]
    number = lambda pattern: int((re.findall(pattern, log) or ["0"])[-1])
    return (number(r"stat::number_of_executed_units:\s*(\d+)") or number(r"(?m)^#(\d+)"),
            number(r"stat::average_exec_per_sec:\s*(\d+)"), number(r"\bcov: (\d+)"), found, log)


def minimise(options, target, work):
    """The committed corpus anew from everything that is known."""
    committed = os.path.join(HERE, "corpus", target)
    fresh = os.path.join(work, "minimised", target)
    os.makedirs(fresh, exist_ok=True)
    small = os.path.join(work, "small", target)
    os.makedirs(small, exist_ok=True)
    for folder in filter(os.path.isdir, [committed, os.path.join(options.build, "corpus", target)]):
        for name in os.listdir(folder):
            if os.path.getsize(os.path.join(folder, name)) <= LARGEST_OF_CORPUS:
                shutil.copy(os.path.join(folder, name), small)
    subprocess.run([program(options.build, target), "-set_cover_merge=1", "-max_len=%d" % LONGEST_INPUT, fresh, small],
                   stderr=subprocess.DEVNULL, env=environment(), check=True)
    shutil.rmtree(committed, ignore_errors=True)
    # Written in the order of what each adds.
    kept = sorted(os.listdir(fresh), key=lambda name: os.stat(os.path.join(fresh, name)).st_mtime_ns)[:options.minimise]
    os.makedirs(committed)
    for name in kept:
        shutil.copy(os.path.join(fresh, name), committed)
    return len(kept), sum(os.path.getsize(os.path.join(committed, name)) for name in kept)


def parsed():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--short", action="store_true", help="so many runs as RUNS says, and no more seconds than --seconds")
    parser.add_argument("--grow", action="store_true")
    parser.add_argument("--minimise", type=int, default=0, metavar="FILES")
    parser.add_argument("targets", nargs="*", default=TARGETS)
    options = parser.parse_args()
    options.build = os.path.abspath(options.build)
    options.targets = options.targets or TARGETS
    return options


def main():
    options = parsed()
    missing = [target for target in options.targets if not os.path.exists(program(options.build, target))]
    if missing:
        print("SKIP: the fuzz targets are not built (./dev fuzz needs clang with libFuzzer): %s" % ", ".join(missing))
        return MISSING
    total, broken = 0, 0
    with tempfile.TemporaryDirectory(prefix="fuzz-") as work:
        seeds.write(os.path.join(work, "seeds"))
        print("%-14s %12s %8s %9s  %s" % ("target", "executions", "per s", "coverage", "crashes"))
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            runs = {target: pool.submit(fuzz, options, target, work) for target in options.targets}
            for target, run in runs.items():
                executions, speed, coverage, found, log = run.result()
                total, broken = total + executions, broken + len(found)
                print("%-14s %12d %8d %9d  %s" % (target, executions, speed, coverage, ", ".join(found) or "0"),
                      flush=True)
                if found:
                    print(log[-6000:])
        for target in options.targets if options.minimise else []:
            print("corpus/%s: %d files, %d bytes" % (target, *minimise(options, target, work)))
    print("fuzz: %d executions, %d crashes" % (total, broken))
    if broken:
        print("The inputs are in %s" % os.path.join(options.build, "crashes"))
    if not broken and total < 100 * len(options.targets):
        print("FAIL: so few executions prove nothing")
        return 1
    return 1 if broken else 0


if __name__ == "__main__":
    sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))
    import figures  # only the tests set a path to it
    figures.keep()
    sys.exit(main())
