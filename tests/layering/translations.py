#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text for people is in every catalogue: no unfinished message, none that the sources have and a catalogue has not.

usage: translations.py LUPDATE PROJECT
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACES = re.compile(r"%L?\d+|%n|\{\w+\}")


def problems(path, forms):
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") or not all(texts):
                found.append("%s: unfinished: %s: %r" % (os.path.basename(path), name, source))
            elif message.get("numerus") == "yes" and len(texts) != forms:
                found.append("%s: %d plural forms, not %d: %r" % (os.path.basename(path), len(texts), forms, source))
            elif any(set(PLACES.findall(text)) - set(PLACES.findall(source)) for text in texts):
                found.append("%s: a place that the source has not: %r" % (os.path.basename(path), source))
    return found


def check(lupdate, project, folder):
    """Brings the sources' words into copies of the catalogues and looks at those."""
    found = []
    for language, forms, options in (("en", 2, ["-pluralonly"]), ("ru", 3, []), ("zh_CN", 1, [])):
        name = "oauth-workbench_%s.ts" % language
        copy = os.path.join(folder, name)
        shutil.copyfile(os.path.join(project, "translations", name), copy)
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", project, *options,
                        os.path.join(project, "app"), os.path.join(project, "ui"), "-ts", copy], check=True, timeout=120)
        found += problems(copy, forms)
    return found


def prove_that_it_can_fail(project, folder):
    path = os.path.join(folder, "broken.ts")
    with open(os.path.join(project, "translations", "oauth-workbench_ru.ts"), encoding="utf-8") as file:
        text = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(re.sub(r"<translation>[^<]+</translation>", '<translation type="unfinished"></translation>', text, count=1))
    assert problems(path, 3), "an unfinished message was not noticed"


def main():
    lupdate, project = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        prove_that_it_can_fail(project, folder)
        found = check(lupdate, os.path.abspath(project), folder)
    print("\n".join(found) or "all messages are translated")
    sys.exit(1 if found else 0)


main()
