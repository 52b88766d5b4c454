#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""canary.py FOLDER SECRET... : looks for each secret in every file under FOLDER, in many encodings.

Status 1 and one line per hit when something was found. Raw bytes are read, so SQLite's free pages, -wal and -journal
files, logs and compressed blobs count; so do file names. The secret itself is never printed whole.
"""
import base64
import functools
import json
import os
import re
import sys
import urllib.parse
import zlib

SHORTEST_BASE64 = 8  # a shorter piece would be found by chance


def lower(encoded):
    return re.sub("%[0-9A-F]{2}", lambda code: code.group().lower(), encoded)


def base64_cores(plain):
    for offset, cut in enumerate((0, 2, 3)):  # where the secret may begin within a group of three bytes
        core = base64.b64encode(b"\0" * offset + plain)[cut:].rstrip(b"=")
        if len(core) % 4:
            core = core[:-1]
        if len(core) >= SHORTEST_BASE64:
            yield "base64+%d" % offset, core
            yield "base64url+%d" % offset, core.replace(b"+", b"-").replace(b"/", b"_")


@functools.lru_cache(maxsize=None)
def forms(secret):
    """The secret as it may lie in a file, by the name of the encoding."""
    plain = secret.encode()
    percent = urllib.parse.quote(secret, safe="")
    form = urllib.parse.quote_plus(secret, safe="")  # as a form writes it: "a b" is "a+b"
    found = {
        "utf-8": plain,
        "utf-16le": secret.encode("utf-16-le"),
        "utf-16be": secret.encode("utf-16-be"),
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        "percent": percent.encode(),
        "percent-lower": lower(percent).encode(),
        "percent-tilde": percent.replace("~", "%7E").encode(),
        "form": form.encode(),
        "form-lower": lower(form).encode(),
        "form-tilde": form.replace("~", "%7E").encode(),
        "percent-all": "".join("%%%02X" % byte for byte in plain).encode(),
        "json": json.dumps(secret)[1:-1].encode(),
        "json-utf8": json.dumps(secret, ensure_ascii=False)[1:-1].encode(),
        "reversed": plain[::-1],
    }
    # Basic credentials are encoded as a form before they become base64.
    for way, value in (("", secret), ("form ", form), ("percent ", percent), ("form-tilde ", form.replace("~", "%7E"))):
        for name, core in base64_cores(value.encode()):
            found[way + name] = core
    different = {}
    for name, value in found.items():
        if value not in different.values():
            different[name] = value
    return different


def blobs(data):
    """The bytes as they are, and every compressed stream inside them."""
    yield "raw", data
    for start in re.finditer(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]", data):
        for window in (31, 15):  # gzip, zlib
            try:
                yield "inflated@%d" % start.start(), zlib.decompressobj(window).decompress(data[start.start():], 1 << 24)
                break
            except zlib.error:
                pass


def hits(folder, secrets):
    """(path, where, encoding, first letters) of everything found under the folder."""
    found = []
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            if not os.path.isfile(path) or os.path.islink(path):
                continue
            with open(path, "rb") as file:
                places = [("name", os.fsencode(path)), *blobs(file.read())]
            found += [(path, where, encoding, secret[:4] + "…")
                      for secret in secrets for encoding, value in forms(secret).items()
                      for where, data in places if value in data]
    return found


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    found = hits(sys.argv[1], sys.argv[2:])
    for hit in found:
        print("HIT", *hit)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
