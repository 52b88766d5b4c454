# SPDX-License-Identifier: GPL-3.0-or-later
"""The data folder, the keyring and files of strangers."""
import os
import sqlite3

from badserver import answer
from case import NAME, must, registry

CASES, case = registry()
NO_KEYRING = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}


@case("sto-locked")
def _(c):
    """No secret service at all. A locked one: the test cli_keychain_locked."""
    c.fresh()
    c.serve(answer(200, c.good()))
    file = c.write_profile(c.profile())
    refused = c.run("profiles", "import", file, env=NO_KEYRING)
    must(refused.status == 5 and refused.failure["stage"] == "secrets", "told, nothing is imported", refused.shown())
    must(c.run("profiles", "list").json["profiles"] == [], "nothing")
    profile = c.profile()
    del profile["secrets"]
    must(c.run("profiles", "import", c.write_profile(profile), env=NO_KEYRING).status == 0, "without secrets it is done")
    run = c.run("token", NAME, "--secrets-from", c.world.j.write(c.id + ".json", {"client_secret": c.secret}), env=NO_KEYRING)
    must(run.status == 0 and "secrets_not_saved" in run.warnings, "works for this run, and says that nothing is kept", run.shown())
    c.recorded(run, "token_request")
    c.nothing_kept()
    c.no_canary_on_disk()


@case("sto-tampered-db")
def _(c):
    c.fresh()
    c.have_profile()
    c.serve(answer(200, c.good()))
    path = os.path.join(c.data, "workbench.sqlite")
    with open(path, "rb") as file:
        good = file.read()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with open(path, "rb") as file:
        newer = file.read()
    for name, damaged in (("cut", good[:len(good) // 2]), ("a head only", good[:100]), ("noise", os.urandom(len(good))), ("text", b"hello" * 999),
                          ("a newer version", newer)):
        for end in ("-wal", "-shm"):
            if os.path.exists(path + end):
                os.remove(path + end)
        with open(path, "wb") as file:
            file.write(damaged)
        run = c.run("token", NAME)
        must(run.status == 4 and run.failure["code"] == "storage_failed" and run.failure["title"], name, run.shown())
        with open(path, "rb") as file:
            must(file.read() == damaged, "left for its owner: " + name)
        must(not c.requests(), "nothing was sent")
    with open(path, "wb") as file:
        file.write(good)
    must(c.run("token", NAME).status == 0, "the good one works")


@case("imp-evil")
def _(c):
    """Each of them is refused at its field, and nothing is half imported."""
    def changed(**members):
        return dict(c.profile(), **members)

    def endpoint(address):
        profile = c.profile()
        profile["endpoints"]["token"] = address
        return profile

    evil = {
        "a file as endpoint": (endpoint("file:///etc/passwd"), "endpoints.token"),
        "a name of 10 MB": (changed(name="n" * 10 * 1024 * 1024), "$"),
        "a name of 900 kB": (changed(name="n" * 900 * 1024), "name"),
        "HTML in the name": (changed(name="<img src=x onerror=alert(1)>"), "name"),
        "a line end in the name": (changed(name="two\nlines"), "name"),
        "a NUL in the name": (changed(name="x\0y"), "name"),
        "no name": (changed(name=""), "name"),
        "a way out of the folder": (changed(id="../../etc/passwd"), "id"),
        "an id that is no text": (changed(client={"id": ["../.."], "authentication": "none"}), "client.id"),
        "another format": (changed(format="something/else"), "format"),
        "a secret of its own kind": (changed(secrets={"private_key": c.other}), "secrets.private_key"),
    }
    wrong = []
    for name, (profile, field) in evil.items():
        c.fresh()
        run = c.run("profiles", "import", c.write_profile(profile))
        if run.status != 2 or run.failure["code"] != "profile_invalid" or field not in run.out.decode():
            wrong.append("%s: refused at %s\n%s" % (name, field, run.shown()[:700]))
        if run.peak - c.world.small_peak > 16 * 1024:
            wrong.append("%s: %d KiB" % (name, run.peak - c.world.small_peak))
        must(c.run("profiles", "list").json["profiles"] == [] or run.status == 0, "nothing is imported", name)
        c.no_canary_on_disk()
    must(not wrong, "refused at their fields", *wrong)
    c.fresh()
    must(c.run("profiles", "import", c.write_profile(c.profile())).status == 0, "the good one is imported")
