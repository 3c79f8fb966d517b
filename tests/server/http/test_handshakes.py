"""Handshakes of WebSockets that can't be read, or come too early: each is answered and ended, as requests are."""

import base64
import contextlib
import json
from pathlib import Path

import httpx
import pytest

from tests.running import Server, running_server
from tests.server.http.test_connections import answer, opened, received_of
from web.endpoints.websocket import PROTOCOL

MOST = 5
"""Connections of an address, where they are few."""

REQUEST = b"GET /graphql HTTP/1.1\r\n"
UPGRADE = (
    b"host: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
    b"sec-websocket-key: %b\r\nsec-websocket-protocol: %b\r\n" % (base64.b64encode(bytes(16)), PROTOCOL.encode())
)
UNREADABLE = {
    "a long line": (REQUEST + UPGRADE + b"cookie: sso=" + b"c" * 9000 + b"\r\n\r\n", 431),
    "many headers": (REQUEST + UPGRADE + b"a: b\r\n" * 150 + b"\r\n", 431),
    "a long address": (b"GET /graphql?" + b"a" * 9000 + b" HTTP/1.1\r\n" + UPGRADE + b"\r\n", 431),
    "chunks": (REQUEST + UPGRADE + b"transfer-encoding: chunked\r\n\r\n", 400),
    "a body": (REQUEST + UPGRADE + b"content-length: 5\r\n\r\nhello", 400),
    "a body that doesn't come": (REQUEST + UPGRADE + b"content-length: 5\r\n\r\n", 400),
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_a_handshake_that_can_not_be_read_is_refused_and_ended(sqlite_server: Server, kind: str) -> None:
    """Its connection stayed open without a word, for as long as the client liked."""
    sent, status = UNREADABLE[kind]
    with opened(sqlite_server) as connection:
        connection.sendall(sent)
        head, _, body = answer(connection).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 %d " % status)
    assert b"x-content-type-options: nosniff" in head
    assert b"content-type: application/json; charset=utf-8" in head
    (error,) = json.loads(body)["errors"]
    assert error["extensions"] == {"code": "BAD_USER_INPUT"}
    assert "handshake" in error["message"]


def test_refused_handshakes_keep_no_connection_of_their_address(tmp_path: Path) -> None:
    with (
        running_server(tmp_path / "demo.db", connections_per_address=MOST, trusted_proxies="192.0.2.1") as server,
        contextlib.ExitStack() as stack,
    ):
        # Given a client that sends more of them than it may have connections, and closes none
        for sent, _ in UNREADABLE.values():
            connection = stack.enter_context(opened(server))
            connection.sendall(sent)
            assert answer(connection).startswith(b"HTTP/1.1 4")
        # Then its address is served on
        assert httpx.get(f"{server.url}/healthz").status_code == httpx.codes.OK


def test_a_websocket_is_not_opened_ahead_of_an_answer(sqlite_server: Server) -> None:
    """The answer came between its frames, and whoever didn't read it kept its request running for ever."""
    with opened(sqlite_server) as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n" + REQUEST + UPGRADE + b"\r\n")
        assert b"HTTP/1.1 101 " not in answer(connection)
    # When the answer has been sent, then it is opened on the same connection
    with opened(sqlite_server) as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n")
        assert received_of(connection).startswith(b"HTTP/1.1 200 ")
        connection.sendall(REQUEST + UPGRADE + b"\r\n")
        assert connection.recv(65536).startswith(b"HTTP/1.1 101 ")
