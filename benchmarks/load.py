"""A small load generator: keep-alive connections that send one request after the other and take the time."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

import orjson

from benchmarks.servers import Server

MOST_SECONDS = 30.0
"""A window never lasts longer, whatever is asked for."""


@dataclass(frozen=True)
class Measured:
    """What one window showed: answers a second, how long each took, and the processor's time for one.

    The processor's time is what a core can be asked of when nothing else runs on it, however busy the machine is.
    """

    per_second: float
    milliseconds: list[float]
    processor_milliseconds: float


def request(body: dict[str, object], token: str) -> bytes:
    """The bytes of a GraphQL request."""
    content = orjson.dumps(body)
    head = (
        "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
        f"Authorization: Bearer {token}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


async def ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, sent: bytes) -> bytes:
    """Send one request and read its answer. Raises RuntimeError for a status but 200 and for errors in the answer."""
    writer.write(sent)
    head = await reader.readuntil(b"\r\n\r\n")
    lower = head.lower()
    place = lower.index(b"content-length:") + len(b"content-length:")
    body = await reader.readexactly(int(lower[place : lower.index(b"\r\n", place)]))
    if b" 200 " not in head[:16] or b'"errors":[' in body or b'"errors": [' in body:
        raise RuntimeError(f"{head[:40]!r} {body[:600]!r}")
    return body


async def window(
    server: Server, sent: bytes | Callable[[bytes | None], bytes], seconds: float, connections: int
) -> Measured:
    """Ask for some seconds over some connections; `sent` may make each request from the answer before."""
    until = time.perf_counter() + min(seconds, MOST_SECONDS)
    taken: list[float] = []

    async def one() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=2**22)
        answer: bytes | None = None
        while (began := time.perf_counter()) < until:
            answer = await ask(reader, writer, sent(answer) if callable(sent) else sent)
            taken.append((time.perf_counter() - began) * 1000)
        writer.close()
        await writer.wait_closed()

    began, processor = time.perf_counter(), server.processor_seconds()
    await asyncio.gather(*(one() for _ in range(connections)))
    spent = (server.processor_seconds() - processor) * 1000 / len(taken)
    return Measured(len(taken) / (time.perf_counter() - began), taken, spent)
