"""Failures that a layer below the log doesn't answer: those of who is gone, and of what is no request."""

import pytest
from starlette.types import Message, Receive, Scope, Send

from web.http.answers import DisconnectedError
from web.http.request_log import AnsweredFailures

HEADERS: list[tuple[bytes, bytes]] = []


def failing(error: Exception) -> AnsweredFailures:
    """The layer, over an application that fails."""

    async def app(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise error

    return AnsweredFailures(app)


async def nothing() -> Message:
    """Message of a client that sends nothing more."""
    raise AssertionError("nothing is read")


async def answered(scope: Scope, error: Exception) -> list[Message]:
    """Messages that answer a request that fails."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    await failing(error)({**scope, "path": "/graphql", "headers": HEADERS}, nothing, send)
    return sent


@pytest.mark.parametrize(
    ("scope", "error"),
    [
        ({"type": "http", "method": "POST"}, DisconnectedError()),
        ({"type": "websocket"}, RuntimeError()),
        ({"type": "lifespan"}, RuntimeError()),
    ],
)
async def test_who_is_gone_and_what_is_no_request_get_no_answer(scope: Scope, error: Exception) -> None:
    with pytest.raises(type(error)):
        await answered(scope, error)
