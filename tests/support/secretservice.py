#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A secret service that misbehaves, on the session bus: secretservice.py silent|locked|refusing|full

silent    takes the name and never answers a call
locked    its only collection is locked, and its prompt never ends by itself
refusing  answers each call with an error
full      finds nothing, and takes nothing either: what a locked one does that says "not found"

It prints READY when it has the name.
"""
import sys

from gi.repository import Gio, GLib

NAME, SERVICE, COLLECTION, PROMPT = ("org.freedesktop.secrets", "/org/freedesktop/secrets",
                                     "/org/freedesktop/secrets/collection/login", "/org/freedesktop/secrets/prompt/p1")
ITEM = COLLECTION + "/1"
INTERFACES = """<node>
 <interface name="org.freedesktop.Secret.Service">
  <method name="OpenSession"><arg type="s" direction="in"/><arg type="v" direction="in"/><arg type="v" direction="out"/><arg type="o" direction="out"/></method>
  <method name="SearchItems"><arg type="a{ss}" direction="in"/><arg type="ao" direction="out"/><arg type="ao" direction="out"/></method>
  <method name="Unlock"><arg type="ao" direction="in"/><arg type="ao" direction="out"/><arg type="o" direction="out"/></method>
  <method name="Lock"><arg type="ao" direction="in"/><arg type="ao" direction="out"/><arg type="o" direction="out"/></method>
  <method name="GetSecrets"><arg type="ao" direction="in"/><arg type="o" direction="in"/><arg type="a{o(oayays)}" direction="out"/></method>
  <method name="ReadAlias"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
  <property name="Collections" type="ao" access="read"/>
 </interface>
 <interface name="org.freedesktop.Secret.Collection">
  <method name="CreateItem"><arg type="a{sv}" direction="in"/><arg type="(oayays)" direction="in"/><arg type="b" direction="in"/><arg type="o" direction="out"/><arg type="o" direction="out"/></method>
  <property name="Items" type="ao" access="read"/><property name="Label" type="s" access="read"/>
  <property name="Locked" type="b" access="read"/><property name="Created" type="t" access="read"/><property name="Modified" type="t" access="read"/>
 </interface>
 <interface name="org.freedesktop.Secret.Item">
  <property name="Locked" type="b" access="read"/><property name="Attributes" type="a{ss}" access="read"/><property name="Label" type="s" access="read"/>
 </interface>
 <interface name="org.freedesktop.Secret.Prompt">
  <method name="Prompt"><arg type="s" direction="in"/></method><method name="Dismiss"/>
 </interface>
</node>"""
ANSWERS = {"OpenSession": ("(vo)", (GLib.Variant("s", ""), SERVICE + "/session/1")), "SearchItems": ("(aoao)", ([], [ITEM])),
           "Unlock": ("(aoo)", ([], PROMPT)), "Lock": ("(aoo)", ([], "/")), "ReadAlias": ("(o)", (COLLECTION,)),
           "CreateItem": ("(oo)", ("/", PROMPT)), "Prompt": None, "Dismiss": None}
VALUES = {"Collections": ("ao", [COLLECTION]), "Items": ("ao", [ITEM]), "Label": ("s", "Login"), "Locked": ("b", True),
          "Created": ("t", 0), "Modified": ("t", 0), "Attributes": ("a{ss}", {})}
mode, kept = sys.argv[1], []


def call(bus, sender, path, interface, method, arguments, invocation):
    if mode == "silent":
        kept.append(invocation)  # an invocation that is dropped would be answered
    elif mode == "refusing" or (method == "OpenSession" and arguments[0] != "plain"):
        invocation.return_dbus_error("org.freedesktop.DBus.Error.NotSupported", "This service refuses.")
    elif mode == "full" and method == "SearchItems":
        invocation.return_value(GLib.Variant("(aoao)", ([], [])))
    elif mode == "full" and method == "CreateItem":
        invocation.return_dbus_error("org.freedesktop.DBus.Error.UnknownObject", "Object does not exist at path /org/freedesktop/secrets/collection/login")
    elif ANSWERS.get(method):
        kind, value = ANSWERS[method]
        invocation.return_value(GLib.Variant(kind, value))
    elif method in ANSWERS:
        invocation.return_value(None)
    else:
        invocation.return_dbus_error("org.freedesktop.Secret.Error.IsLocked", "The collection is locked.")


def read(bus, sender, path, interface, name):
    return GLib.Variant(*VALUES[name])


def silent_filter(bus, message, incoming):
    """GLib answers questions for properties itself: the silent one hears none."""
    called = incoming and message.get_message_type() == Gio.DBusMessageType.METHOD_CALL
    return None if called and (message.get_path() or "").startswith(SERVICE) else message


def acquired(bus, name):
    if mode == "silent":
        bus.add_filter(silent_filter)
    for interface in Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces:
        for path in {"Service": [SERVICE], "Collection": [COLLECTION, SERVICE + "/aliases/default"], "Item": [ITEM],
                     "Prompt": [PROMPT]}[interface.name.rpartition(".")[2]]:
            bus.register_object(path, interface, call, read, None)


Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, acquired,
                 lambda bus, name: print("READY", flush=True), lambda bus, name: sys.exit("the name is taken"))
GLib.MainLoop().run()
