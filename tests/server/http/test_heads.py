"""The head of an answer: sent together with the beginning of its body, and by the rules of HTTP."""

import logging
from asyncio import Event, Transport

import httpx
import pytest
from uvicorn.protocols.http.flow_control import FlowControl

from tests.running import Server
from tests.server.http.test_connections import answer, opened
from web.http.answers import LARGE_BYTES
from web.http.cycle import Cycle

QUERY = '{"query": "{ __typename }"}'


def received(server: Server, head: str, body: str = "") -> bytes:
    """The first bytes that come at once for a request."""
    with opened(server) as connection:
        connection.sendall(f"{head}\r\nhost: x\r\ncontent-length: {len(body)}\r\n\r\n{body}".encode())
        return connection.recv(2**20)


def test_a_head_comes_with_its_body(sqlite_server: Server) -> None:
    post = f"POST /graphql HTTP/1.1\r\nauthorization: Bearer {sqlite_server.tokens['admin']}"
    answered = received(sqlite_server, f"{post}\r\ncontent-type: application/json", QUERY)
    head, _, body = answered.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"content-length: %d" % len(body) in head.split(b"\r\n")
    assert body.startswith(b'{"data":{"__typename":"Query"}')


def test_a_head_comes_alone_where_there_is_no_body(sqlite_server: Server) -> None:
    answered = received(sqlite_server, "HEAD /healthz HTTP/1.1")
    assert answered.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answered.endswith(b"\r\n\r\n")
    assert b"\r\ntransfer-encoding" not in answered


@pytest.mark.parametrize(
    ("asked", "closes"),
    [
        ("GET /healthz HTTP/1.1", False),
        ("GET /healthz HTTP/1.1\r\nconnection: close", True),
        ("GET /healthz HTTP/1.0", True),
    ],
)
def test_a_head_says_whether_the_connection_stays(sqlite_server: Server, asked: str, closes: bool) -> None:
    head, _, _ = received(sqlite_server, asked).partition(b"\r\n\r\n")
    assert (b"connection: close" in head.split(b"\r\n")) is closes


def test_several_answers_of_a_connection_keep_their_heads(sqlite_server: Server) -> None:
    """Requests that are sent at once are answered one after the other."""
    with opened(sqlite_server) as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n" * 3 + b"GET /none HTTP/1.0\r\n\r\n")
        answered = answer(connection)
    assert [part[:3] for part in answered.split(b"HTTP/1.1 ")] == [b"", b"200", b"200", b"200", b"404"]


def test_an_answer_of_unknown_length_is_sent_in_chunks(sqlite_server: Server) -> None:
    with httpx.Client(base_url=sqlite_server.url) as client:
        token = {"authorization": f"Bearer {sqlite_server.tokens['admin']}"}
        answered = client.get("/audit-log.csv", headers=token)
    assert answered.status_code == httpx.codes.OK
    assert answered.headers["transfer-encoding"] == "chunked"
    assert answered.text.count("\n") > 100


class Sent(Transport):
    """A connection that keeps what is written to it."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[bytes] = []
        self.closed = False

    def write(self, data: object) -> None:
        """Keep a piece."""
        assert isinstance(data, bytes)
        if data:
            self.pieces.append(data)

    def close(self) -> None:
        """Note it."""
        self.closed = True


def cycle(sent: Sent, method: str = "GET") -> Cycle:
    """A request whose answer goes there."""
    log = logging.getLogger(__name__)
    return Cycle(
        scope={"method": method},  # type: ignore[typeddict-item]  # all that an answer looks at
        transport=sent,
        flow=FlowControl(sent),
        logger=log,
        access_logger=log,
        access_log=False,
        default_headers=[(b"date", b"today")],
        message_event=Event(),
        expect_100_continue=False,
        keep_alive=True,
        on_response=lambda: None,
    )


@pytest.mark.parametrize("size", [0, 1, LARGE_BYTES, LARGE_BYTES + 1])
async def test_a_body_is_sent_whole_whatever_its_size(size: int) -> None:
    sent, body = Sent(), b"x" * size
    answering = cycle(sent)
    headers = [(b"content-length", b"%d" % size)]
    await answering.send({"type": "http.response.start", "status": 200, "headers": headers})
    assert sent.pieces == []
    await answering.send({"type": "http.response.body", "body": body, "more_body": False})
    head = b"HTTP/1.1 200 OK\r\ndate: today\r\ncontent-length: %d\r\n\r\n" % size
    assert b"".join(sent.pieces) == head + body
    assert (len(sent.pieces) == 1) is (size <= LARGE_BYTES)
    assert answering.response_complete


async def test_what_is_longer_or_shorter_than_it_was_said_to_be_is_no_answer() -> None:
    for body in (b"longer", b"shor"):
        sent = Sent()
        answering = cycle(sent)
        await answering.send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"5")]})
        with pytest.raises(RuntimeError, match=r"(longer|shorter) than Content-Length"):
            await answering.send({"type": "http.response.body", "body": body, "more_body": False})


@pytest.mark.parametrize("value", [b"a\r\nset-cookie: b", b"a\n", b"\x00", b"\x7f"])
async def test_no_header_ends_within_its_value(value: bytes) -> None:
    sent = Sent()
    with pytest.raises(RuntimeError, match="control character"):
        await cycle(sent).send({"type": "http.response.start", "status": 200, "headers": [(b"location", value)]})
    assert sent.pieces == []


async def test_a_tab_and_other_alphabets_stand_in_a_header() -> None:
    sent = Sent()
    answering = cycle(sent)
    headers = [(b"content-length", b"0"), (b"x-note", "a\tü".encode())]
    await answering.send({"type": "http.response.start", "status": 200, "headers": headers})
    await answering.send({"type": "http.response.body", "body": b"", "more_body": False})
    assert "x-note: a\tü\r\n".encode() in sent.pieces[0]


async def test_nothing_is_sent_to_a_client_that_is_gone() -> None:
    sent = Sent()
    answering = cycle(sent)
    await answering.send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1")]})
    answering.disconnected = True
    await answering.send({"type": "http.response.body", "body": b"x", "more_body": False})
    assert sent.pieces == []
