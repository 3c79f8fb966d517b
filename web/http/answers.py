"""The ASGI messages that the endpoints share: an answer, a refusal, and how they are sent."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple, NoReturn

import orjson
from starlette.types import Receive, Send

Headers = Sequence[tuple[bytes, bytes]]
JSON_TYPE = b"application/json; charset=utf-8"
RETRY_AFTER_SECONDS = 1
RETRY_AFTER = ((b"retry-after", b"%d" % RETRY_AFTER_SECONDS),)
"""For whoever was refused for what passes: too many requests at once, a deadline, a database that is away."""

NO_STORE = (b"cache-control", b"no-store")
WITHOUT_CONTENT = frozenset({204, 304})
LARGE_BYTES = 64 * 1024
"""Buffer of a connection before whoever writes to it has to wait."""

LINGER_SECONDS = 2.0
"""How long what a client still sends is dropped after a refusal: cut off at once, it would not read its answer."""


class Answer(NamedTuple):
    """An HTTP answer whose body is complete.

    `code` is the error's code, for log and metrics, and `reason` what the log tells beside it. `lingers` says that the
    client may still be sending its body. One that `lasts` is the same as long as nothing is written.
    """

    status: int
    body: bytes = b""
    media_type: bytes = JSON_TYPE
    headers: Headers = ()
    code: str = ""
    reason: str = ""
    lingers: bool = False
    lasts: bool = False


class RefusedError(Exception):
    """A request that is answered without doing what it asks for."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status, answer.code)
        self.answer = answer


class DisconnectedError(Exception):
    """The client is gone; nobody is left to answer."""


def error_body(message: str, code: str, extensions: Mapping[str, object] | None = None) -> bytes:
    """An error in the form that GraphQL gives it, which the other endpoints use too."""
    return orjson.dumps({"errors": [{"message": message, "extensions": {"code": code, **(extensions or {})}}]})


def refuse(
    status: int,
    code: str,
    message: str,
    *,
    headers: Headers = (),
    extensions: Mapping[str, object] | None = None,
    lingers: bool = False,
) -> NoReturn:
    """Refuse a request with one sentence. Raises RefusedError."""
    raise RefusedError(
        Answer(status, error_body(message, code, extensions), headers=headers, code=code, lingers=lingers)
    )


async def send_answer(
    receive: Receive, send: Send, answer: Answer, *further: tuple[bytes, bytes], media_type: bytes | None = None
) -> None:
    """Send an answer with its length, further headers, and a media type that goes before the answer's own.

    A large one is sent when the client has read it, but for what the connection's buffers hold.
    """
    headers = [*further, *answer.headers]
    if answer.status not in WITHOUT_CONTENT:
        headers += ((b"content-type", media_type or answer.media_type), (b"content-length", b"%d" % len(answer.body)))
    if answer.lingers:
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    in_two = answer.lingers or len(answer.body) > LARGE_BYTES
    await send({"type": "http.response.body", "body": answer.body, "more_body": in_two})
    if answer.lingers:
        await _drop_the_rest(receive)
    if in_two:
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _drop_the_rest(receive: Receive) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(LINGER_SECONDS):
            while (await receive()).get("more_body"):
                pass
