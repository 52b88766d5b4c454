# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a window through the accessibility bus, as a screen reader would. Runs inside display-session.sh.

    app = atspi.App([os.environ["OAUTH_WORKBENCH"], "--data-dir", folder])
    app.type(app.find("text", "Client ID"), "demo-web")
    app.press(app.find("push button", "Get token"))
    app.find("label", re.compile("Token received"))
    app.close()

A name is matched exactly when it is a string and by search() when it is a pattern. Everything that looks for
something waits up to `timeout` seconds; what fails says what was there instead. Facts of Qt 6.4 this file knows:
a combo box is named by its current text (so it is found by its label), a password field reads back empty, and a
press returns before the click has happened.
"""
import os
import re
import signal
import subprocess
import sys
import time

try:
    import pyatspi
    from gi.repository import GLib
except ImportError as missing:
    sys.stderr.write("atspi: %s\n" % missing)
    sys.exit(77)

STEP = 0.05
VIEWS = ("table", "tree", "tree table")
SHOWN_ROWS = 200


class NotFound(AssertionError):
    pass


def wait_until(condition, what, timeout=10.0):
    """The first true answer of condition(); NotFound after `timeout` seconds. `what` may be a function."""
    end = time.monotonic() + timeout
    while True:
        try:
            answer = condition()
        except GLib.Error:  # the element vanished while it was read
            answer = None
        if answer:
            return answer
        if time.monotonic() >= end:
            raise NotFound("after %.0f s: %s" % (timeout, what() if callable(what) else what))
        time.sleep(STEP)


def matches(wanted, name):
    if wanted is None:
        return True
    return bool(wanted.search(name)) if isinstance(wanted, re.Pattern) else wanted == name


def walk(node, depth=0, limit=40):
    """The node and everything under it, vanished parts left out."""
    yield depth, node
    if depth >= limit:
        return
    try:
        # The cells of a big table are read with cells(), not one by one.
        count = 0 if node.getRoleName() in VIEWS else node.childCount
    except GLib.Error:
        return
    for index in range(count):
        try:
            child = node.getChildAtIndex(index)
        except GLib.Error:
            continue
        if child is not None:
            yield from walk(child, depth + 1, limit)


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def is_enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def is_checked(node):
    return node.getState().contains(pyatspi.STATE_CHECKED)


def text_of(node):
    """What the element says: the content of a field, else its name."""
    try:
        text = node.queryText()
        return text.getText(0, -1)
    except NotImplementedError:
        return node.name


def label_of(node):
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return ""


def cells(table):
    """The rows of a table, tree or list view, as lists of texts."""
    grid = table.queryTable()
    return [[grid.getAccessibleAt(row, column).name for column in range(grid.nColumns)] for row in range(grid.nRows)]


def headings(table):
    grid = table.queryTable()
    return [grid.getColumnDescription(column) for column in range(grid.nColumns)]


def list_items(node):
    return [child.name for child in children(node) if child.getRoleName() == "list item"]


def children(node):
    return [node.getChildAtIndex(index) for index in range(node.childCount)]


def screenshot(path):
    """The whole screen as a PNG file."""
    subprocess.run(["import", "-window", "root", path], check=True, timeout=20)
    return path


def key(*keys):
    """Keys by their X names, to whatever has the focus: key("Down", "Return"), key("ctrl+l")."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True, timeout=20)


def click(node, button=1):
    """A mouse click in the middle of the element. (--sync would wait for a mouse that is there already.)"""
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2),
                    "click", str(button)], check=True, timeout=20)


class App:
    """A program under test, from its start to its end."""

    def __init__(self, command, env=None, timeout=15.0, log=None):
        self.timeout = timeout
        self.output = open(log or os.path.join(os.environ.get("TMPDIR", "/tmp"), "app-%d.log" % time.monotonic_ns()), "w+b")
        self.process = subprocess.Popen(command, env=dict(os.environ, **(env or {})), stdin=subprocess.DEVNULL,
                                        stdout=self.output, stderr=subprocess.STDOUT)
        self.root = wait_until(self._on_bus, lambda: "the program is not on the accessibility bus\n" + self.printed(), timeout)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            sys.stderr.write("--- what the window showed\n%s\n--- what the program printed\n%s\n" % (self.dump(), self.printed()))
        self.close()

    def _on_bus(self):
        if self.process.poll() is not None:
            raise NotFound("the program ended with %s\n%s" % (self.process.returncode, self.printed()))
        desktop = pyatspi.Registry.getDesktop(0)
        return next((app for app in desktop if app is not None and app.get_process_id() == self.process.pid), None)

    def printed(self):
        with open(self.output.name, "rb") as file:
            return file.read().decode("utf-8", "replace")

    # -- finding

    def find_all(self, role=None, name=None, within=None, showing=True):
        found = []
        for _, node in walk(within or self.root):
            try:
                if (role is None or node.getRoleName() == role) and matches(name, node.name) and (not showing or is_showing(node)):
                    found.append(node)
            except GLib.Error:
                continue
        return found

    def find(self, role=None, name=None, within=None, showing=True, timeout=None):
        def missing():
            shown = name.pattern if isinstance(name, re.Pattern) else name
            return "no %s named %r\n%s" % (role or "element", shown, self.dump(within))
        found = wait_until(lambda: self.find_all(role, name, within, showing), missing, timeout or self.timeout)
        return found[0]

    def find_labelled(self, label, role=None, timeout=None):
        """By the text of the label in front of it: the only way to a combo box."""
        def look():
            return [node for node in self.find_all(role) if matches(label, label_of(node))]
        return wait_until(look, lambda: "nothing labelled %r\n%s" % (label, self.dump()), timeout or self.timeout)[0]

    def gone(self, role=None, name=None, timeout=None):
        wait_until(lambda: not self.find_all(role, name), lambda: "still there: %s %r" % (role, name), timeout or self.timeout)

    def wait_text(self, node, wanted, timeout=None):
        wait_until(lambda: matches(wanted, text_of(node)), lambda: "the text is %r, not %r" % (text_of(node), wanted),
                   timeout or self.timeout)

    # -- doing

    def press(self, node):
        """Whatever a click on it does: a button, a check box, a tab, a menu item."""
        wait_until(lambda: is_enabled(node), "%r is disabled" % node.name, self.timeout)
        action = node.queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        for wanted in ("Press", "Toggle", "SetFocus"):
            if wanted in names:
                action.doAction(names.index(wanted))
                return
        raise NotFound("%r cannot be pressed; it has %s" % (node.name, names))

    def activate(self):
        """Gives the keyboard to the newest window of the program: there is no window manager to do it."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.process.pid)],
                               capture_output=True, text=True, timeout=20).stdout.split()
        if found:
            subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True, timeout=20)

    def type(self, node, text):
        """Replaces the content of a field."""
        wait_until(lambda: is_enabled(node), "%r is disabled" % node.name, self.timeout)
        if not node.queryEditableText().setTextContents(text):
            raise NotFound("%r does not take text" % node.name)

    def choose(self, combo, item):
        """An entry of a combo box, in its open list by keys, so that a person's signals are sent."""
        entries = combo.getChildAtIndex(0)
        names = list_items(entries)
        if item not in names:
            raise NotFound("no entry %r; there are %s" % (item, names))
        action = combo.queryAction()
        action.doAction([action.getName(index) for index in range(action.nActions)].index("ShowMenu"))
        wait_until(lambda: is_showing(entries.getChildAtIndex(0)) or is_showing(entries.getChildAtIndex(names.index(item))),
                   "the list of the combo box did not open", self.timeout)
        self.activate()
        key("Home", *["Down"] * names.index(item), "Return")
        wait_until(lambda: combo.name == item, lambda: "the combo box shows %r, not %r" % (combo.name, item), self.timeout)

    # -- seeing

    def dump(self, within=None, texts=True):
        """Everything on screen, one line an element: for messages, and for searching secrets."""
        lines = []
        for depth, node in walk(within or self.root):
            try:
                line = "%s%s %r" % ("  " * depth, node.getRoleName(), node.name)
                if texts and node.getRoleName() in ("text", "paragraph", "password text", "document text", "spin button"):
                    line += " = %r" % text_of(node)
                if node.description:
                    line += "  (%s)" % node.description
                lines.append(line + ("" if is_showing(node) else "  [hidden]"))
                if texts and node.getRoleName() in VIEWS:
                    lines += ["%s| %s" % ("  " * (depth + 1), " | ".join(row)) for row in cells(node)[:SHOWN_ROWS]]
            except GLib.Error:
                continue
        return "\n".join(lines)

    def close(self, timeout=10.0):
        """Ends the program and gives its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.output.close()
        return self.process.returncode
