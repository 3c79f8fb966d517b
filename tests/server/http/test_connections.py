"""Connections that nobody has signed in on: heads without end, heads that never come, and too many of them."""

import contextlib
import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from tests.running import Server, running_server
from web.endpoints.websocket import CONNECTIONS_OF_USER, PROTOCOL
from web.http.body import BODY_SECONDS
from web.http.protocol import HEAD_BYTES, MOST_HEADERS

SECONDS = 1.0
MOST = 20


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that waits a second for a head, and lets an address that no proxy is open few connections."""
    path = tmp_path_factory.mktemp("strict") / "demo.db"
    with running_server(
        path, head_seconds=SECONDS, connections_per_address=MOST, trusted_proxies="192.0.2.1"
    ) as running:
        yield running


def opened(server: Server) -> socket.socket:
    address = urlsplit(server.url)
    assert address.hostname
    assert address.port
    return socket.create_connection((address.hostname, address.port), timeout=10)


def answer(connection: socket.socket) -> bytes:
    """Everything until the server closes."""
    received = b""
    with contextlib.suppress(ConnectionError):
        while piece := connection.recv(65536):
            received += piece
    return received


@pytest.mark.parametrize("kind", ["one long", "many", "without end", "long address", "upgrade"])
def test_a_head_above_its_limit_is_refused(sqlite_server: Server, kind: str) -> None:
    with opened(sqlite_server) as connection:
        begin = b"GET /healthz HTTP/1.1\r\nhost: x\r\n"
        sent = {
            "one long": begin + b"a: " + b"b" * HEAD_BYTES + b"\r\n\r\n",
            "many": begin + b"a: b\r\n" * MOST_HEADERS + b"\r\n",
            "upgrade": begin + b"a: b\r\n" * MOST_HEADERS + b"connection: upgrade\r\nupgrade: websocket\r\n\r\n",
            "without end": begin + b"a: " + b"b" * (HEAD_BYTES + 65536),
            "long address": b"GET /" + b"a" * HEAD_BYTES + b" HTTP/1.1\r\nhost: x\r\n\r\n",
        }[kind]
        with contextlib.suppress(ConnectionError):
            connection.sendall(sent)
        assert answer(connection).startswith(b"HTTP/1.1 431 ")


def test_a_head_at_its_limit_is_taken(sqlite_server: Server) -> None:
    headers = {f"a{number}": "b" * 500 for number in range(120)}

    assert httpx.get(f"{sqlite_server.url}/healthz", headers=headers).status_code == httpx.codes.OK


@pytest.mark.parametrize("sent", [b"", b"GET /healthz HTTP/1.1\r\nhost:", b"\r\n"])
def test_a_head_that_does_not_come_ends_the_connection(strict: Server, sent: bytes) -> None:
    with opened(strict) as connection:
        connection.sendall(sent)
        began = time.monotonic()
        received = answer(connection)
    assert received == b"" or received.startswith(b"HTTP/1.1 408 ")
    assert time.monotonic() - began < SECONDS + 4


def test_the_next_head_of_a_connection_has_to_come_too(strict: Server) -> None:
    with opened(strict) as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\nGET /heal")
        received = answer(connection)
    assert received.startswith(b"HTTP/1.1 200 ")
    assert b"HTTP/1.1 408 " in received


def received_of(connection: socket.socket) -> bytes:
    """One answer of a connection that stays open."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
    while len(body) < length:
        body += connection.recv(65536)
    return head + body


@pytest.mark.parametrize("at_once", [True, False], ids=["in the body's last packet", "in two packets of its own"])
def test_the_body_before_a_head_is_no_part_of_it(sqlite_server: Server, at_once: bool) -> None:
    # Given a body that is larger than a head may be
    body = b'{"query":"{ __typename }"' + b" " * 2 * HEAD_BYTES + b"}"
    token = f"authorization: Bearer {sqlite_server.tokens['alpha']}\r\n\r\n".encode()
    head = b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: %d\r\n" % len(body)
    begun, rest = b"GET /healthz HTTP/1.1\r\nho", b"st: x\r\n\r\n"
    with opened(sqlite_server) as connection:
        connection.sendall(head + token)
        time.sleep(0.2)
        connection.sendall(body + (begun if at_once else b""))
        assert received_of(connection).startswith(b"HTTP/1.1 200 ")
        # When the next head comes in two
        if not at_once:
            connection.sendall(begun)
        time.sleep(0.2)
        connection.sendall(rest)
        # Then it is taken
        assert received_of(connection).startswith(b"HTTP/1.1 200 ")


def test_a_head_behind_another_request_has_the_same_limit(sqlite_server: Server) -> None:
    with opened(sqlite_server) as connection:
        first = b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n"
        connection.sendall(first + b"GET /healthz HTTP/1.1\r\nhost: x\r\na: " + b"b" * HEAD_BYTES)
        time.sleep(0.2)
        with contextlib.suppress(ConnectionError):
            connection.sendall(b"\r\n\r\n")
        received = answer(connection)
    assert received.startswith(b"HTTP/1.1 200 ")
    assert b"HTTP/1.1 431 " in received


def test_a_head_that_comes_at_the_last_moment_is_taken(strict: Server) -> None:
    with opened(strict) as connection:
        for _ in range(3):
            # Each head has its own time, also where the last one left some of its
            time.sleep(SECONDS * 0.7)
            connection.sendall(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n")
            assert received_of(connection).startswith(b"HTTP/1.1 200 ")


def test_an_address_has_so_many_connections_and_no_more(strict: Server) -> None:
    # Given an address that has opened as many as it may
    with contextlib.ExitStack() as stack:
        several = [stack.enter_context(opened(strict)) for _ in range(MOST + 5)]
        # Then those beyond are told so
        answers = [answer(one) for one in several]
        assert sum(one.startswith(b"HTTP/1.1 503 ") for one in answers) >= 5
    # And when they are closed, it is served again
    time.sleep(0.5)
    assert httpx.get(f"{strict.url}/healthz").status_code == httpx.codes.OK


def test_an_address_has_its_websockets_open_too(strict: Server) -> None:
    url = strict.url.replace("http", "ws", 1) + "/graphql"
    with contextlib.ExitStack() as stack:
        # Given an address that has opened as many WebSockets as it may have connections
        for _ in range(MOST):
            stack.enter_context(connect(url, subprotocols=[PROTOCOL]))  # type: ignore[list-item]
        # Then one more connection is refused
        with opened(strict) as one_more:
            assert answer(one_more).startswith(b"HTTP/1.1 503 ")
    # And when they are closed, it is served again
    time.sleep(0.5)
    assert httpx.get(f"{strict.url}/healthz").status_code == httpx.codes.OK


@pytest.mark.parametrize(
    "sent",
    [
        b"GET /healthz HTTP/1.1\r\nhost: x\r\ncontent-length : 1\r\n\r\n",
        b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n",
        b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nhost: x\r\na: \x00\r\n\r\n",
        b"\x16\x03\x01\x02\x00",
    ],
)
def test_what_is_no_http_is_refused_in_the_form_of_every_refusal(strict: Server, sent: bytes) -> None:
    with opened(strict) as connection:
        connection.sendall(sent)
        head, _, body = answer(connection).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert b"x-content-type-options: nosniff" in head
    assert json.loads(body)["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


def test_a_body_that_does_not_come_is_told_and_ends_the_connection(sqlite_server: Server) -> None:
    head = b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n"
    token = f"authorization: Bearer {sqlite_server.tokens['alpha']}\r\n\r\n".encode()
    with contextlib.ExitStack() as stack:
        # Given bodies that never begin, that stop in the middle, and that come drop by drop
        silent, stalled, dripping = (stack.enter_context(opened(sqlite_server)) for _ in range(3))
        for connection in (silent, stalled, dripping):
            connection.sendall(head + token)
        stalled.sendall(b'{"query":')
        for _ in range(int(BODY_SECONDS) + 2):
            with contextlib.suppress(ConnectionError):
                dripping.sendall(b" ")
            time.sleep(1)
        # Then each is told so, and ended
        for connection in (silent, stalled, dripping):
            assert answer(connection).startswith(b"HTTP/1.1 408 ")


def greeted(server: Server, stack: contextlib.ExitStack) -> ClientConnection:
    url = server.url.replace("http", "ws", 1) + "/graphql"
    token = {"authorization": f"Bearer {server.tokens['alpha']}"}
    opening = connect(url, subprotocols=[PROTOCOL], additional_headers=token)  # type: ignore[list-item]
    connection: ClientConnection = stack.enter_context(opening)
    connection.send('{"type":"connection_init"}')
    assert connection.recv(10) == '{"type":"connection_ack"}'
    return connection


def test_a_user_has_so_many_websockets_and_no_more(sqlite_server: Server) -> None:
    with contextlib.ExitStack() as stack:
        # Given a user who has as many as it may
        several = [greeted(sqlite_server, stack) for _ in range(CONNECTIONS_OF_USER)]
        # When it opens one more, then that one is closed
        with pytest.raises(ConnectionClosed) as closed:
            greeted(sqlite_server, stack)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 4429
        # And when one is closed, another one is served
        several.pop().close()
        time.sleep(0.5)
        greeted(sqlite_server, stack)


def test_a_socket_that_is_closed_while_it_is_answered_leaves_no_traceback(tmp_path: Path) -> None:
    log = tmp_path / "log"
    query = '{"query":"{ customerClasses(first: 100) { nodes { name usage { customerCount } } } }"}'
    with running_server(tmp_path / "demo.db", log=log) as server, contextlib.ExitStack() as stack:
        for _ in range(20):
            connection = greeted(server, stack)
            for number in range(8):
                connection.send(f'{{"type":"subscribe","id":"{number}","payload":{query}}}')
            connection.socket.shutdown(socket.SHUT_RDWR)
        time.sleep(1)
    assert "Traceback" not in log.read_text()
