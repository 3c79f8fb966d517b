"""Requests that offer to go on in a protocol that isn't spoken here: each is answered as if it hadn't offered.

Java's HTTP client offers HTTP/2 with every request over plain HTTP.
"""

import json
import time

import pytest

from schema.api.limits import LIMITS
from tests.running import Server
from tests.server.http.test_connections import answer, opened, received_of
from web.http.protocol import HEAD_BYTES, MOST_HEADERS

H2C = b"connection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAA\r\n"
OFFERS = {
    "h2c": H2C,
    "TLS": b"connection: upgrade\r\nupgrade: TLS/1.0\r\n",
    "several": b"upgrade: h2c, websocket\r\nconnection: keep-alive, Upgrade\r\n",
    "two headers": b"connection: Upgrade\r\nupgrade: h2c\r\nconnection: keep-alive\r\n",
}
BODY = b'{"query":"{ viewer { userName } }"}'
ANSWER: object = {"data": {"viewer": {"userName": "alpha"}}, "extensions": {"cost": 1, "fields": 2}}
HEALTH = b"GET /healthz HTTP/1.1\r\nhost: x\r\n%b\r\n"
CHUNKS = b"5\r\n%b\r\n%x\r\n%b\r\n0\r\ntrailer: a\r\n\r\n" % (BODY[:5], len(BODY) - 5, BODY[5:])
LENGTH = b"content-length: %d\r\n" % len(BODY)
CHUNKED = b"transfer-encoding: chunked\r\n"
BODIES = {"with a length": (LENGTH, BODY), "in chunks": (CHUNKED, CHUNKS)}


def head(server: Server, further: bytes) -> bytes:
    """The head of a POST to GraphQL."""
    token = server.tokens["alpha"].encode()
    begin = b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nauthorization: Bearer %b\r\n"
    return begin % token + further + b"\r\n"


def body_of(received: bytes) -> object:
    """The body of a received answer that is 200."""
    assert received.startswith(b"HTTP/1.1 200 ")
    return json.loads(received[received.index(b"{") :])


@pytest.mark.parametrize("offer", OFFERS)
@pytest.mark.parametrize("kind", BODIES)
@pytest.mark.parametrize("apart", ["in one packet", "behind the head", "torn"])
def test_its_body_is_read_and_the_next_request_too(sqlite_server: Server, offer: str, kind: str, apart: str) -> None:
    framing, body = BODIES[kind]
    sent = head(sqlite_server, OFFERS[offer] + framing)
    packets = {
        "in one packet": [sent + body],
        "behind the head": [sent, body],
        "torn": [sent[:40], sent[40:-2], sent[-2:] + body[:7], body[7:20], body[20:]],
    }[apart]
    with opened(sqlite_server) as connection:
        for _ in range(2):
            for packet in packets:
                connection.sendall(packet)
                time.sleep(0.02)
            assert body_of(received_of(connection)) == ANSWER
        # Then the connection goes on, without an offer
        connection.sendall(HEALTH % b"connection: close\r\n")
        assert body_of(answer(connection)) == {"status": "ok"}


@pytest.mark.parametrize("offer", OFFERS)
def test_requests_in_one_packet_are_answered_in_their_order(sqlite_server: Server, offer: str) -> None:
    posted = head(sqlite_server, OFFERS[offer] + LENGTH) + BODY
    with opened(sqlite_server) as connection:
        connection.sendall(HEALTH % OFFERS[offer] + posted + posted + HEALTH % b"connection: close\r\n")
        received = answer(connection)
    bodies = [json.loads(part.partition(b"\r\n\r\n")[2]) for part in received.split(b"HTTP/1.1 200 OK\r\n")[1:]]
    assert bodies == [{"status": "ok"}, ANSWER, ANSWER, {"status": "ok"}]


def test_a_request_in_a_body_is_no_request(sqlite_server: Server) -> None:
    """A proxy that knows how long the body is would give the second answer to somebody else."""
    hidden = HEALTH % b""
    sent = head(sqlite_server, H2C + b"content-length: %d\r\n" % len(hidden)) + hidden
    for packets in ([sent], [sent[: -len(hidden)], hidden]):
        with opened(sqlite_server) as connection:
            for packet in packets:
                connection.sendall(packet)
                time.sleep(0.1)
            connection.sendall(HEALTH % b"connection: close\r\n")
            received = answer(connection)
        assert received.startswith(b"HTTP/1.1 400 ")
        assert received.count(b"HTTP/1.1 200 OK") == 1


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (H2C + b"a: b\r\n" * MOST_HEADERS + LENGTH, 431),
        (H2C + b"a: " + b"b" * HEAD_BYTES + b"\r\n" + LENGTH, 431),
        (H2C + LENGTH + CHUNKED, 400),
        (H2C + LENGTH + LENGTH, 400),
        (H2C + b"transfer-encoding: gzip\r\n", 400),
        (H2C + b"content-length: %d\r\n" % (LIMITS.body_bytes + 1), 413),
        (H2C + CHUNKED + b"\r\n%x\r\n" % (2 * LIMITS.body_bytes) + b" " * (LIMITS.body_bytes + 1), 413),
        (b"connection: Upgrade\r\nupgrade: websocket\r\n" + LENGTH, 400),
    ],
    ids=["many", "long", "two framings", "two lengths", "no length", "large", "large chunk", "a WebSocket's"],
)
def test_what_is_refused_without_an_offer_is_refused_with_one(sqlite_server: Server, sent: bytes, status: int) -> None:
    with opened(sqlite_server) as connection:
        connection.sendall(head(sqlite_server, sent) + BODY)
        received = answer(connection)
    assert received.startswith(b"HTTP/1.1 %d " % status)
    assert received.count(b"HTTP/1.1 ") == 1


def test_a_tunnel_is_none(sqlite_server: Server) -> None:
    with opened(sqlite_server) as connection:
        connection.sendall(b"CONNECT example.com:443 HTTP/1.1\r\nhost: example.com\r\n\r\n")
        received = connection.recv(65536)
    assert received.startswith((b"HTTP/1.1 400 ", b"HTTP/1.1 404 ", b"HTTP/1.1 405 "))
