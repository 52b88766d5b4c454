# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that answers each path with exactly the bytes it was told, however wrong they are.

    with badserver.Server() as server:
        server.answers["/token"] = badserver.answer(500, "<h1>Server Error</h1>", "text/html")
        ...
        server.answers["/api"] = lambda connection, request, ended: …
        server.requests  # what came: [Request(method, target, headers, body)]
"""
import collections
import json
import os
import socket
import ssl
import subprocess
import threading

Request = collections.namedtuple("Request", "method target headers body")


def answer(status, body="", kind="application/json", *headers, reason="Whatever"):
    content = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
    head = ["HTTP/1.1 %d %s" % (status, reason), "Content-Length: %d" % len(content), "Connection: close"]
    head += ["Content-Type: " + kind] if kind else []
    return "\r\n".join([*head, *headers, "", ""]).encode() + content


def silence(connection, request, ended):
    """An answer that never comes."""
    ended.wait(30)


def drip(connection, request, ended):
    """An answer that never ends: one byte now and then."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
    while not ended.wait(0.1):
        connection.sendall(b" ")


def greet(connection, request, ended):
    """Another protocol, whose server speaks first and waits."""
    connection.sendall(b"220 mail.example ready\r\n")
    ended.wait(3)


def reset(connection, request, ended):
    """The connection is torn, not closed."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def certificate(folder):
    """A certificate that nobody trusts: (certificate file, key file)."""
    files = os.path.join(folder, "own.crt"), os.path.join(folder, "own.key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                    "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    return files


class Server:
    def __init__(self, files=None):
        self.answers, self.requests, self.ended = {}, [], threading.Event()
        self.tls = None
        if files:
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(*files)
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.socket.getsockname()[1]
        self.base = "%s://127.0.0.1:%d" % ("https" if files else "http", self.port)
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.ended.set()
        self.socket.close()

    def _accept(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        connection.settimeout(30)
        try:
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
            with connection:
                request = self._read(connection)
                if request is None:
                    return
                self.requests.append(request)
                given = self.answers.get(request.target.split("?")[0], answer(404))
                if callable(given):
                    given(connection, request, self.ended)
                else:
                    connection.sendall(given)
                    connection.shutdown(socket.SHUT_WR)
                    connection.recv(1)  # the peer's end: else the kernel may reset before it has read everything
        except OSError:
            connection.close()

    @staticmethod
    def _read(connection):
        data = b""
        while b"\r\n\r\n" not in data:
            more = connection.recv(65536)
            if not more:
                return None
            data += more
            if not data[:1].isalpha():  # a TLS hello, for one
                connection.sendall(answer(400))
                return None
        head, _, body = data.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        method, target = lines[0].split(" ")[:2]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        while len(body) < int(headers.get("content-length", 0)):
            body += connection.recv(65536)
        return Request(method, target, headers, body.decode())
