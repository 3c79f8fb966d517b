"""The few words of ASGI that the endpoints share: an answer, and how it is sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

import orjson
from starlette.types import Send

Headers = Sequence[tuple[bytes, bytes]]
JSON_TYPE = b"application/json; charset=utf-8"
NO_STORE = (b"cache-control", b"no-store")


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer whose body is complete. `code` is the error's code, for log and metrics."""

    status: int
    body: bytes = b""
    media_type: bytes = JSON_TYPE
    headers: Headers = ()
    code: str = ""


class RefusedError(Exception):
    """A request that is answered without doing what it asks for."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def error_body(message: str, code: str, **extensions: object) -> bytes:
    """An error in the form that GraphQL gives it, which the other endpoints use too."""
    return orjson.dumps({"errors": [{"message": message, "extensions": {"code": code, **extensions}}]})


def refuse(
    status: int, code: str, message: str, *, headers: Headers = (), extensions: Mapping[str, object] | None = None
) -> NoReturn:
    """Refuse a request with one sentence. Raises RefusedError."""
    raise RefusedError(Answer(status, error_body(message, code, **(extensions or {})), headers=headers, code=code))


async def send_answer(send: Send, answer: Answer, *headers: tuple[bytes, bytes]) -> None:
    """Send an answer with its length."""
    content: list[tuple[bytes, bytes]] = []
    if answer.status != 204:  # noqa: PLR2004
        content = [(b"content-type", answer.media_type), (b"content-length", b"%d" % len(answer.body))]
    await send(
        {"type": "http.response.start", "status": answer.status, "headers": [*content, *headers, *answer.headers]}
    )
    await send({"type": "http.response.body", "body": answer.body})
