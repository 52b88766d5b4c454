# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that no server should give, for badserver: streams without an end, bombs, floods and bad certificates.

Everything large is made while it is sent: this process must stay small, because it measures the memory of others.
"""
import gzip
import io
import os
import socket
import ssl
import subprocess
import zlib

import badserver

BLOCK = b"a" * 65536
JSON = "Content-Type: application/json"
OK = b"HTTP/1.1 200 OK\r\n"


def head(*headers, status="200 OK"):
    return "\r\n".join(["HTTP/1.1 " + status, *headers, "", ""]).encode("latin-1")


def told(*pieces):
    """Sends the pieces in this order and closes."""
    def serve(connection, request, ended):
        for piece in pieces:
            connection.sendall(piece)
        connection.shutdown(socket.SHUT_WR)
        connection.recv(1)
    return serve


def flood(start, piece, count=None, end=b""):
    """`piece` again and again: `count` times, or until the client has gone or the test is over."""
    def serve(connection, request, ended):
        connection.sendall(start)
        sent = 0
        while not ended.is_set() and (count is None or sent < count):
            connection.sendall(piece)
            sent += 1
        connection.sendall(end)
        connection.shutdown(socket.SHUT_WR)
        connection.recv(1)
    return serve


def drip(start, piece, pause=0.05):
    """`piece` now and then, for ever: a time limit between bytes would never end it."""
    def serve(connection, request, ended):
        connection.sendall(start)
        while not ended.wait(pause):
            connection.sendall(piece)
    return serve


def stay(start):
    """Sends this and then nothing, with the connection open."""
    def serve(connection, request, ended):
        connection.sendall(start)
        ended.wait(30)
    return serve


def cut(start):
    """Sends this and tears the connection (RST), after the client had the time to read it."""
    def serve(connection, request, ended):
        connection.sendall(start)
        ended.wait(0.2)
        badserver.reset(connection, request, ended)
    return serve


def big_json(token, megabytes):
    start = b'{"access_token": "%s", "token_type": "Bearer", "pad": "' % token.encode()
    length = len(start) + megabytes * 1024 * 1024 + 2
    return flood(head(JSON, "Content-Length: %d" % length) + start, BLOCK, megabytes * 16, b'"}')


def compressed(body, coding):
    if coding == "gzip":
        return gzip.compress(body, 6, mtime=0)
    if coding == "deflate":
        return zlib.compress(body)
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)  # "raw deflate", as some servers send it
    return packer.compress(body) + packer.flush()


def bomb(token, megabytes):
    """A small gzip of a large JSON text."""
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0) as stream:
        stream.write(b'{"access_token": "%s", "token_type": "Bearer", "pad": "' % token.encode())
        for _ in range(megabytes * 16):
            stream.write(BLOCK)
        stream.write(b'"}')
    return packed.getvalue()


def certificate(folder, name, *options):
    """A certificate for 127.0.0.1 and its key: (certificate file, key file)."""
    files = os.path.join(folder, name + ".crt"), os.path.join(folder, name + ".key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-subj", "/CN=" + name, "-addext", "subjectAltName=IP:127.0.0.1", *options,
                    "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    return files


def expired(folder):
    """A certificate that ended years ago. `openssl req` cannot date one back; `openssl ca` can."""
    files = certificate(folder, "expired-ca")
    for name, content in (("index.txt", ""), ("serial", "01\n"),
                          ("ca.cnf", "[ca]\ndefault_ca=d\n[d]\ndatabase={0}/index.txt\nserial={0}/serial\nnew_certs_dir={0}\n"
                                     "default_md=sha256\npolicy=p\nx509_extensions=e\n[p]\ncommonName=supplied\n"
                                     "[e]\nsubjectAltName=IP:127.0.0.1\n".format(folder))):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(content)
    request, key, made = (os.path.join(folder, "expired" + end) for end in (".csr", ".key", ".crt"))
    subprocess.run(["openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-subj", "/CN=127.0.0.1", "-out", request, "-keyout", key], check=True, capture_output=True)
    subprocess.run(["openssl", "ca", "-batch", "-config", os.path.join(folder, "ca.cnf"), "-cert", files[0], "-keyfile", files[1],
                    "-in", request, "-out", made, "-notext", "-startdate", "20200101000000Z", "-enddate", "20210101000000Z"],
                   check=True, capture_output=True)
    return (made, key), files[0]


class MutualTls(badserver.Server):
    """A server that wants to see the client's certificate."""

    def __init__(self, files):
        super().__init__(files)
        self.tls.verify_mode = ssl.CERT_REQUIRED
        self.tls.load_verify_locations(files[0])
