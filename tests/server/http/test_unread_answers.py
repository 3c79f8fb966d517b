"""Answers that nobody reads, and connections that are idle after one: neither stays, and nobody else waits for them."""

import base64
import contextlib
import json
import socket
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest
from graphql import get_introspection_query

from tests.running import Server, running_server
from web.endpoints.websocket import PROTOCOL
from web.http.unread import UNREAD_SECONDS

AT_ONCE = 2
LARGE = {"query": get_introspection_query(descriptions=True, input_value_deprecation=True)}
"""More than half a megabyte."""

LEAST_LENGTH = 500_000

ANSWERS = 16
"""As many of them are more than the buffers of the system take."""

SHORT_BUFFER_BYTES = 4096
PAUSE_SECONDS = 0.3

KEEP_ALIVE_SECONDS = 5.0


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on which one user has few requests running."""
    path = tmp_path_factory.mktemp("unread") / "demo.db"
    with running_server(path, requests_in_flight=AT_ONCE) as running:
        yield running


def opened(server: Server) -> socket.socket:
    """A connection whose client takes little before it reads."""
    address = urlsplit(server.url)
    assert address.hostname
    assert address.port
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SHORT_BUFFER_BYTES)
    connection.settimeout(60)
    connection.connect((address.hostname, address.port))
    return connection


def request(server: Server, user: str) -> bytes:
    """A request for a large answer, as it is sent."""
    body = json.dumps(LARGE).encode()
    head = (
        f"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n"
        f"authorization: Bearer {server.tokens[user]}\r\n\r\n"
    )
    return head.encode() + body


def is_limited(server: Server, user: str) -> bool:
    """Whether as many requests of a user are running as may."""
    errors = server.ask(user, "{ viewer { userName } }").json().get("errors")
    return bool(errors) and errors[0]["extensions"]["code"] == "RATE_LIMITED"


def wait_until_served(server: Server, user: str) -> None:
    """Until requests of a user are answered again."""
    until = time.monotonic() + 2 * UNREAD_SECONDS + 5
    while is_limited(server, user):
        assert time.monotonic() < until


def received(connection: socket.socket) -> int:
    """How many bytes come until the server has closed."""
    found = 0
    with contextlib.suppress(ConnectionError):
        while piece := connection.recv(1 << 20):
            found += len(piece)
    return found


def test_answers_that_nobody_reads_hold_their_users_requests_and_are_dropped(busy: Server) -> None:
    length = len(busy.ask("alpha", LARGE["query"]).content)
    assert length > LEAST_LENGTH
    with contextlib.ExitStack() as stack:
        # Given a user whose clients ask for more than they read
        silent = [stack.enter_context(opened(busy)) for _ in range(AT_ONCE)]
        for connection in silent:
            connection.sendall(request(busy, "alpha") * ANSWERS)
        time.sleep(3)
        # Then what they are sent counts as running
        assert is_limited(busy, "alpha")
        # And another user is served
        assert busy.ask("bravo", "{ viewer { userName } }").json()["data"]["viewer"] == {"userName": "bravo"}
        # And when nothing was read for a while, the connections are ended and the user is served again
        wait_until_served(busy, "alpha")
        for connection in silent:
            assert received(connection) < ANSWERS * length


def test_an_answer_that_is_read_slowly_comes_whole(busy: Server) -> None:
    """As long as something is read, nobody is cut off."""
    with opened(busy) as connection:
        connection.sendall(request(busy, "bravo") * ANSWERS)
        began, found, expected = time.monotonic(), 0, ANSWERS * len(busy.ask("auditor", LARGE["query"]).content) // 2
        while found < expected or time.monotonic() < began + UNREAD_SECONDS + 3:
            piece = connection.recv(1 << 16)
            if not piece:
                break
            found += len(piece)
            time.sleep(0.02 if found < expected else 0)
        assert found >= expected


def frame(text: str) -> bytes:
    """A message as a client of a WebSocket sends it, under a mask that changes nothing."""
    sent = text.encode()
    return b"\x81\xfe" + len(sent).to_bytes(2, "big") + bytes(4) + sent


def greet(server: Server, connection: socket.socket, user: str) -> None:
    """Make a WebSocket of a connection, which its user is greeted on."""
    key = base64.b64encode(bytes(16)).decode()
    head = (
        f"GET /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {server.tokens[user]}\r\n"
        "connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
        f"sec-websocket-key: {key}\r\nsec-websocket-protocol: {PROTOCOL}\r\n\r\n"
    )
    connection.sendall(head.encode())
    assert connection.recv(1024).startswith(b"HTTP/1.1 101 ")
    connection.sendall(frame(json.dumps({"type": "connection_init", "padding": "x" * 200})))
    time.sleep(1)


def ask_until_limited(server: Server, connection: socket.socket, user: str) -> None:
    """Ask for large answers on a WebSocket, and read none, until as many requests of its user are running as may."""
    for number in range(4 * ANSWERS):
        payload = {"query": LARGE["query"]}
        connection.sendall(frame(json.dumps({"type": "subscribe", "id": str(number), "payload": payload})))
        # What the buffers of the system take goes first; on a busy machine requests run long for a while, and end.
        # More than a connection may have running at once would close it, so each gets its time.
        time.sleep(PAUSE_SECONDS)
        if is_limited(server, user) and is_limited(server, user):
            return
    pytest.fail("its user is not limited")


def test_a_websocket_that_does_not_read_holds_its_users_requests_and_is_dropped(busy: Server) -> None:
    with opened(busy) as connection:
        greet(busy, connection, "auditor")
        ask_until_limited(busy, connection, "auditor")
        wait_until_served(busy, "auditor")
        assert received(connection) < 4 * ANSWERS * LEAST_LENGTH


@pytest.mark.parametrize("path", ["/healthz", "/graphql"])
def test_a_connection_that_is_idle_after_an_answer_is_ended(busy: Server, path: str) -> None:
    with opened(busy) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nhost: x\r\n\r\n".encode())
        began = time.monotonic()
        assert received(connection) > 0
        assert time.monotonic() - began < KEEP_ALIVE_SECONDS + 4


def test_a_connection_is_used_again_within_its_idle_time(busy: Server) -> None:
    with httpx.Client(base_url=busy.url) as client:
        for _ in range(3):
            assert client.get("/healthz").status_code == httpx.codes.OK
