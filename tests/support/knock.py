#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for a browser that comes back without having been anywhere: knock.py ADDRESS.

$KNOCKS is a JSON list of queries, or "@" and the file that holds it ("{state}" is replaced by the state that was asked for); each is sent to the
redirect_uri of the address. One JSON line for each answer goes to $KNOCK_LOG. An empty list: it never comes back.
The address itself goes to $KNOCK_ADDRESS, when that is set.
"""
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

if "KNOCK_ADDRESS" in os.environ:
    with open(os.environ["KNOCK_ADDRESS"] + ".new", "w", encoding="utf-8") as file:
        file.write(sys.argv[1])
    os.rename(file.name, os.environ["KNOCK_ADDRESS"])  # who waits for it finds it whole
asked = urllib.parse.parse_qs(urllib.parse.urlsplit(sys.argv[1]).query)
knocks = os.environ["KNOCKS"]
if knocks.startswith("@"):
    with open(knocks[1:], encoding="utf-8") as file:
        knocks = file.read()
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
with open(os.environ["KNOCK_LOG"], "w", encoding="utf-8") as log:
    for query in json.loads(knocks):
        query = query.replace("{state}", urllib.parse.quote(asked["state"][0], safe=""))
        try:
            with opener.open(asked["redirect_uri"][0] + "?" + query, timeout=10) as answer:
                status, page = answer.status, answer.read()
        except urllib.error.HTTPError as refusal:
            status, page = refusal.code, refusal.read()
        log.write(json.dumps({"query": query, "status": status, "page": page.decode()}) + "\n")
        log.flush()
