# SPDX-License-Identifier: GPL-3.0-or-later
"""What this program adds to bad answers: naming the secrets of one, and a run through many kinds of them."""
import json
import subprocess
import time

import badserver
import journey
import processes

ROUNDS = 3
SERVER_SECONDS = 0.1  # what each server takes for its answer
HTML = "<!doctype html><title>Server Error</title><h1>Server Error (500)</h1>"
GOOD = {"access_token": "a-token-of-the-server", "token_type": "Bearer", "expires_in": 3600}
ANSWERS = [badserver.answer(status, body, kind) for status, body, kind in [
    (200, GOOD, "application/json"), (200, GOOD, "text/plain"), (200, GOOD, None), (200, "", "application/json"),
    (200, HTML, "text/html"), (200, HTML, "application/json"), (200, "null", "application/json"),
    (200, [], "application/json"), (200, {}, "application/json"), (200, {"access_token": None}, "application/json"),
    (200, {"access_token": 7, "token_type": "Bearer"}, "application/json"),
    (200, {"access_token": "", "token_type": "Bearer"}, "application/json"),
    (200, {"access_token": "a\r\nb", "token_type": "Bearer"}, "application/json"),
    (200, '{"access_token": "cut', "application/json"), (200, "[" * 5000, "application/json"),
    (200, b"\xff\xfe{\0}\0", "application/json"), (200, "access_token=x&token_type=bearer", "text/plain"),
    (200, dict(GOOD, expires_in="soon"), "application/json"), (200, dict(GOOD, token_type="mac"), "application/json"),
    (200, {"error": "invalid_grant"}, "application/json"), (204, "", None), (302, "", None),
    (400, {"error": "invalid_grant"}, "application/json"), (401, {"error": "invalid_client"}, "application/json"),
    (403, "", None), (404, HTML, "text/html"), (418, "", "text/plain"), (429, "later", "text/plain"),
    (500, HTML, "text/html"), (503, "", None)]]
STATUSES = (0, 1, 3, 4)  # tokens, refused, no answer, rejected


def naming(report, programs, rounds):
    ran = subprocess.run([programs["namingcost"], str(rounds)], capture_output=True, text=True, timeout=300, check=False)
    if ran.returncode != 0:
        raise processes.Failed("namingcost: " + ran.stderr.strip()[-300:])
    taken = json.loads(ran.stdout)
    report.add("naming_cost", "Naming the secrets of an answer of 1 MiB against reading it",
               100 * taken["name_ms"] / taken["read_ms"], "%", 5,
               measured="%.2f ms against %.1f ms" % (taken["name_ms"], taken["read_ms"]), **taken)


def after(seconds, content):
    def give(connection, request, ended):
        ended.wait(seconds)
        connection.sendall(content)
    return give


def seconds_of(commands, statuses):
    begun = time.monotonic()
    for command in commands:
        processes.run_once(command, statuses=statuses)
    return time.monotonic() - begun


def answers(report):
    with badserver.Server() as server, journey.Journey() as story:
        ours, peers = [], []
        for number, content in enumerate([badserver.answer(200, GOOD), *ANSWERS]):
            path, name = "/token/%d" % number, "Answer %d" % number
            server.answers[path] = after(SERVER_SECONDS if number else 0, content)
            profile = journey.practice_profile(server.base, name=name, grant="client_credentials",
                                               client={"id": "app", "authentication": "none"}, secrets={})
            profile["endpoints"]["token"] = server.base + path
            story.import_profile(profile)
            ours.append(story.command("token", name))
            peers.append(["curl", "-q", "-s", "-o", "/dev/null", "-d", "grant_type=client_credentials&client_id=app",
                          server.base + path])
        good = [ours[0]] * len(ANSWERS)
        middle = processes.medians(processes.in_turns({
            "bad": lambda: seconds_of(ours[1:], STATUSES), "good": lambda: seconds_of(good, (0,)),
            "curl": lambda: seconds_of(peers[1:], (0,))}, ROUNDS))
    waits = SERVER_SECONDS * len(ANSWERS)
    report.add("bad_answers", "%d bad answers against their servers and as many good ones" % len(ANSWERS),
               middle["bad"] / (waits + middle["good"]), "x", 1.1,
               measured="%.2f s against %.1f s + %.2f s; curl %.2f s" % (middle["bad"], waits, middle["good"], middle["curl"]))
