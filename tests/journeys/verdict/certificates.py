# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates: nothing is sent to a server that could not prove who it is."""
import badserver
from badserver import answer
from case import NAME, must, registry
import hostile

CASES, case = registry()


def refused(c, server, *causes):
    with server:
        c.fresh()
        server.answers[c.corner()] = answer(200, c.good())
        c.have_profile(c.profile(server.base))
        run = c.run("token", NAME)
        c.bounded(run)
        c.rejected(run, "tls_failed")
        c.recorded(run, "token_request")
        must(not server.requests, "no secret went out", server.requests)
        must(set(causes) & {cause["code"] for cause in run.failure["causes"]} or not causes, "the reason is named", run.shown())
        c.nothing_kept()
        c.no_canary_on_disk()


@case("tls-expired")
def _(c):
    files, _ = hostile.expired(c.folder)
    refused(c, badserver.Server(files), "certificate_expired")


@case("tls-self-signed")
def _(c):
    refused(c, badserver.Server(hostile.certificate(c.folder, "self", "-days", "2")), "certificate_self_signed")


@case("tls-mtls-required")
def _(c):
    """Whether the certificate is refused first or the missing one of the client: no answer can be used."""
    refused(c, hostile.MutualTls(hostile.certificate(c.folder, "mutual", "-days", "2")))
