# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds for the fuzz targets from what the project records anyway: answers of real servers, profiles, templates."""
import glob
import json
import os

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RESOURCES = os.path.join(os.path.dirname(TESTS), "resources")


def recorded_answers():
    for path in sorted(glob.glob(os.path.join(TESTS, "data", "answers", "*", "*.json"))):
        with open(path, encoding="utf-8") as file:
            answer = json.load(file)
        if isinstance(answer.get("status"), int) and isinstance(answer.get("headers"), list):
            yield os.path.basename(path)[:-len(".json")], answer


def raw(answer):
    """The answer as it was on the wire."""
    head = [answer.get("status_line") or "HTTP/1.1 %d" % answer["status"]]
    head += ["%s: %s" % (name, value) for name, value in answer["headers"]]
    return ("\r\n".join(head) + "\r\n\r\n" + (answer.get("body") or "")).encode()


def callback(location):
    target = "/" + location.split("://", 1)[-1].split("/", 1)[-1]
    return ("GET %s HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nAccept: */*" % target).encode()


def profile_files():
    for folder in (os.path.join(TESTS, "data", "profiles"), os.path.join(RESOURCES, "templates")):
        for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
            with open(path, "rb") as file:
                yield os.path.basename(path), file.read()


def seeds():
    """(target, name, bytes)"""
    for name, answer in recorded_answers():
        yield "tokenresponse", name, raw(answer)
        yield "exchange", name, raw(answer)
        yield "recorder", name, b"\0" + raw(answer)
        yield "answer", name, b"\1" + raw(answer)
        for field, value in answer["headers"]:
            if field.lower() == "www-authenticate":
                yield "challenge", name, value.encode()
            if field.lower() == "location" and ("code=" in value or "error=" in value):
                yield "callback", name, callback(value)
    for name, text in profile_files():
        yield "profilefile", name, text


def write(folder):
    for target, name, data in seeds():
        os.makedirs(os.path.join(folder, target), exist_ok=True)
        with open(os.path.join(folder, target, name), "wb") as file:
            file.write(data)
