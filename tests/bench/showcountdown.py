#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clicks a profile in a running window and waits until the life of its token is shown: showcountdown.py PID PROFILE

A program of its own that ends before anything is measured: whoever listens on the accessibility bus costs the window
wake-ups.
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import atspi  # noqa: E402


def main():
    pid, profile = int(sys.argv[1]), sys.argv[2]

    def on_bus():
        return next((app for app in atspi.pyatspi.Registry.getDesktop(0) if app is not None and app.get_process_id() == pid), None)

    root = atspi.wait_until(on_bus, "the window is not on the accessibility bus")

    def showing(role, pattern):
        return [node for _, node in atspi.walk(root)
                if node.getRoleName() == role and re.search(pattern, node.name) and atspi.is_showing(node)]

    item = atspi.wait_until(lambda: showing("list item", re.escape(profile)), "no profile %r in the list" % profile)[0]
    atspi.click(item)
    # Read aloud it is only the time of the end; that the seconds run down is seen in the wake-ups.
    print(atspi.wait_until(lambda: showing("label", r"^expires"), "no time of expiry is shown")[0].name)


if __name__ == "__main__":
    main()
