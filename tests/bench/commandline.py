# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as whole processes, keychain and database included, against curl and libcurl on the same server."""
import os

import journey
import processes

REQUESTS_OF_CHECK = 6


def curl_file(story, name, *lines):
    """Options for curl in a file: a secret does not stand in argv here either."""
    return story.write(name, "".join(line + "\n" for line in ("silent", "fail", 'output = "/dev/null"') + lines))


def token_and_call(report, rounds):
    with journey.Journey() as story:
        server = story.start([story.program, "--data-dir", story.path("server"), "practice"])
        base = server.wait_line(r"^READY (http://\S+)", 20).group(1)
        story.import_profile(journey.practice_profile(
            base, name="Service", grant="client_credentials",
            client={"id": "demo-service", "authentication": "client_secret_basic"},
            secrets={"client_secret": "demo-service-secret"}))
        token = story.cli("token", "Service", "--reveal").json["token"]["access_token"]
        asking = curl_file(story, "token.curl", 'url = "%s/token"' % base, 'user = "demo-service:demo-service-secret"',
                           'data = "grant_type=client_credentials&scope=read%20write"')
        calling = curl_file(story, "call.curl", 'url = "%s/api/protected/"' % base,
                            'header = "Authorization: Bearer %s"' % token)
        times = processes.in_turns({
            "workbench": lambda: processes.run_once(story.command("token", "Service"))
            + processes.run_once(story.command("call", "Service")),
            "curl": lambda: processes.run_once(["curl", "-q", "-K", asking]) + processes.run_once(["curl", "-q", "-K", calling]),
        }, rounds)
    middle = processes.medians(times)
    report.add("token_call", "token + call against two curl processes", middle["workbench"] / middle["curl"], "x", 5,
               measured="%.1f ms against %.1f ms" % (middle["workbench"], middle["curl"]), ms=processes.rounded(times))


def requests_seen(story):
    """How many requests one check really sends: the peers must send as many."""
    return len(story.cli("check", "Django").json["exchanges"])


def check(report, programs, rounds):
    with journey.Journey() as story:
        base = story.start_django()
        story.import_profile(journey.django_profile(base, secrets={"client_secret": "password-secret", "password": "1234"}))
        sent = requests_seen(story)
        if sent != REQUESTS_OF_CHECK:
            raise processes.Failed("check sent %d requests, the peers send %d" % (sent, REQUESTS_OF_CHECK))
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "curljqcheck.sh")
        times = processes.in_turns({
            "workbench": lambda: processes.run_once(story.command("check", "Django")),
            "libcurl": lambda: processes.run_once([programs["libcurlcheck"], base]),
            "curl_jq": lambda: processes.run_once([script, base]),
            # What the processes cost that send nothing: the start, and for ours also the database and a profile.
            "workbench_start": lambda: processes.run_once(story.command("profiles", "show", "Django")),
            "libcurl_start": lambda: processes.run_once([programs["libcurlcheck"], "--none"]),
        }, rounds)
    middle = processes.medians(times)
    ours, libcurl, shell = middle["workbench"], middle["libcurl"], middle["curl_jq"]
    against = "%.1f ms against %.1f ms"
    report.add("check_libcurl", "check on Django against libcurl", ours / libcurl, "x", 1.3,
               measured=against % (ours, libcurl), ms=processes.rounded(times))
    report.add("check_curl_jq", "check on Django against curl + jq", ours / shell, "x", 1.0, below=True,
               measured=against % (ours, shell))
    report.add("own_share", "Own share of a request in check", (ours - libcurl) / REQUESTS_OF_CHECK, "ms", 1,
               measured="(%.1f ms - %.1f ms) / %d" % (ours, libcurl, REQUESTS_OF_CHECK))
    started = ours - middle["workbench_start"] - libcurl + middle["libcurl_start"]
    report.add("own_share_started", "… without the start of the processes", started / REQUESTS_OF_CHECK, "ms",
               measured="starts: %.1f ms and %.1f ms" % (middle["workbench_start"], middle["libcurl_start"]))

