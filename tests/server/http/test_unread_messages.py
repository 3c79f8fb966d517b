"""Messages of a WebSocket that are read slowly, or not at all: who reads is served on, and who doesn't is let go."""

import asyncio
import json
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running import running_server
from tests.server.faults.test_draining import wait_until_it_takes_nothing_new
from tests.server.http.test_unread_answers import LARGE, frame, greet, opened, received
from web.http import unread
from web.http.protocol import BoundedHttpProtocol
from web.http.websocket_protocol import BoundedWebSocketProtocol

OFTEN_SECONDS = 1.0
"""How often the servers of these tests ping, and look at what is unread."""

ANSWERS = 3
PAUSE_SECONDS = 0.005
"""Between two pieces that a slow client reads, of some kilobytes each."""

CLOSE, PING = 8, 9
"""Kinds of frames."""

PONGS = 2500
PONG = b'\x81\x0f{"type":"pong"}'
"""A message as the server sends it. All of them are less than fills its buffer, and more than the system takes."""

SHORT_BUFFER_BYTES = 4096


def ping_often() -> None:
    """In the server's process: ping WebSockets each second, and wait as long for the answer."""
    begin = BoundedWebSocketProtocol.connection_made

    def connection_made(self: BoundedWebSocketProtocol, transport: asyncio.BaseTransport) -> None:
        begin(self, transport)
        self.ping_interval = self.ping_timeout = OFTEN_SECONDS

    BoundedWebSocketProtocol.connection_made = connection_made  # type: ignore[method-assign]


def take_little() -> None:
    """In the server's process: the system takes little of what is sent, and each second it is looked at the rest."""
    vars(unread)["UNREAD_SECONDS"] = OFTEN_SECONDS
    begin = BoundedHttpProtocol.connection_made

    def connection_made(self: BoundedHttpProtocol, transport: asyncio.Transport) -> None:
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SHORT_BUFFER_BYTES)
        begin(self, transport)

    BoundedHttpProtocol.connection_made = connection_made  # type: ignore[method-assign]


def frames(came: bytearray) -> Iterator[tuple[int, bytes]]:
    """The frames that have come whole, each with its kind; they are taken out of what came."""
    while len(came) > 1:
        length, start = came[1], 2
        if length > 125:
            start = 4 if length == 126 else 10
            if len(came) < start:
                return
            length = int.from_bytes(came[2:start], "big")
        if len(came) < start + length:
            return
        found = came[0] & 15, bytes(came[start : start + length])
        del came[: start + length]
        yield found


def read_slowly(connection: socket.socket) -> tuple[list[str], int]:
    """The types of all messages until as many answers are complete as were asked for, and how many pings came."""
    came, types, pings = bytearray(), list[str](), 0
    while types.count("complete") < ANSWERS:
        piece = connection.recv(1 << 16)
        assert piece, "the connection was ended"
        came += piece
        for kind, content in frames(came):
            assert kind != CLOSE, content
            if kind == PING:
                pings += 1
                connection.sendall(b"\x8a" + bytes([0x80 | len(content)]) + bytes(4) + content)
            else:
                types.append(json.loads(content)["type"])
        time.sleep(PAUSE_SECONDS)
    return types, pings


def test_a_client_that_reads_slowly_is_not_taken_for_one_that_is_gone(tmp_path: Path) -> None:
    """A ping waits behind the megabytes that it is sent, so its answer to it comes late."""
    with running_server(tmp_path / "demo.db", first=ping_often) as server, opened(server) as connection:
        greet(server, connection, "auditor")
        for number in range(ANSWERS):
            asked = {"type": "subscribe", "id": str(number), "payload": {"query": LARGE["query"]}}
            connection.sendall(frame(json.dumps(asked)))
        began = time.monotonic()

        types, pings = read_slowly(connection)

        assert time.monotonic() - began > 2 * OFTEN_SECONDS
        assert sorted(types) == sorted(["connection_ack", *["next", "complete"] * ANSWERS])
        assert pings > 0


@pytest.mark.parametrize("is_stopped", [False, True])
def test_a_client_that_leaves_a_little_unread_is_let_go(tmp_path: Path, is_stopped: bool) -> None:
    """Only a full buffer was watched: closing waited for the rest, and so did a server that stops."""
    log = tmp_path / "log"
    with running_server(tmp_path / "demo.db", log=log, first=take_little) as server, opened(server) as connection:
        greet(server, connection, "auditor")
        connection.sendall(frame('{"type":"ping"}' + " " * 200) * PONGS)
        time.sleep(OFTEN_SECONDS)
        if is_stopped:
            server.process.terminate()
            wait_until_it_takes_nothing_new(server)
            server.process.join(timeout=8 * OFTEN_SECONDS)
            assert server.process.exitcode in {0, -signal.SIGTERM}
        else:
            time.sleep(4 * OFTEN_SECONDS)
            connection.settimeout(4 * OFTEN_SECONDS)
            assert received(connection) < PONGS * len(PONG)
    assert "Traceback" not in log.read_text()
