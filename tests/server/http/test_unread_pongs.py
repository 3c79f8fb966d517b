"""Pings of a client that reads nothing: they stay with it, and so does the memory for their answers."""

import socket
import time
from pathlib import Path

from tests.running import Server, running_server, sqlite_demo
from tests.server.http.test_unread_answers import frame, opened
from web.endpoints.websocket import PROTOCOL
from web.http.unread import UNREAD_SECONDS

MOST_BYTES = 24_000_000
"""More than the buffers of the system take on both ways."""

STILL_SECONDS = 2.0
PING_BYTES = 131
PINGS = (b"\x89\xfd" + bytes(4) + b"p" * 125) * 500
HANDSHAKE = (
    "GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
    f"sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\nsec-websocket-protocol: {PROTOCOL}\r\n\r\n"
)


def taken(connection: socket.socket) -> int:
    """How many bytes of pings are taken, until none are any more."""
    connection.settimeout(STILL_SECONDS)
    sent = 0
    try:
        while sent < MOST_BYTES:
            # Where one was torn, its rest comes first.
            sent += connection.send(PINGS[sent % PING_BYTES :])
    except (TimeoutError, ConnectionError):
        pass
    return sent


def is_open(connection: socket.socket) -> bool:
    """Whether the server hasn't ended the connection."""
    try:
        connection.send(PINGS)
    except BlockingIOError:
        return True
    except ConnectionError:
        return False
    return True


def test_pings_of_nobody_that_reads_are_not_taken_and_end_the_connection(sqlite_server: Server) -> None:
    """Each was answered into memory, of a server that nobody had signed in to."""
    with opened(sqlite_server) as connection:
        connection.sendall(HANDSHAKE.encode())
        assert connection.recv(1024).startswith(b"HTTP/1.1 101 ")
        assert taken(connection) < MOST_BYTES
        connection.setblocking(False)
        until = time.monotonic() + 2 * UNREAD_SECONDS + 5
        while is_open(connection):
            assert time.monotonic() < until
            time.sleep(0.2)


def test_who_reads_late_gets_every_answer_and_is_served_on(tmp_path: Path) -> None:
    pings = 40_000
    with running_server(sqlite_demo(tmp_path / "demo.db")) as server, opened(server) as connection:
        token = f"authorization: Bearer {server.tokens['alpha']}\r\nconnection: upgrade"
        connection.sendall(HANDSHAKE.replace("connection: upgrade", token).encode())
        assert connection.recv(1024).startswith(b"HTTP/1.1 101 ")
        connection.sendall(frame('{"type":"connection_init"}' + " " * 200))
        connection.setblocking(False)
        left, found = PINGS[:PING_BYTES] * pings, b""
        began = time.monotonic()
        # Nothing is read for some seconds, then all
        while left or found.count(b"\x8a\x7d") < pings:
            assert time.monotonic() < began + 90
            try:
                left = left[connection.send(left[: 1 << 16]) :]
            except BlockingIOError:
                time.sleep(0.01)
            if time.monotonic() > began + 4:
                try:
                    found += connection.recv(1 << 20)
                except BlockingIOError:
                    time.sleep(0.01)
        connection.setblocking(True)
        connection.sendall(frame('{"type":"ping"}' + " " * 200))
        while b'{"type":"pong"}' not in found:
            found += connection.recv(1 << 16)
        assert found.count(b'{"type":"connection_ack"}') == 1
