"""Failures that a layer below the log doesn't answer: those of who is gone, and of what is no request."""

import pytest
from starlette.types import Message, Receive, Scope, Send

from web.http.answers import DisconnectedError
from web.http.request_log import AnsweredFailures


async def nothing() -> Message:
    """Message of a client that sends nothing more."""
    raise AssertionError("nothing is read")


@pytest.mark.parametrize(
    ("scope", "error"),
    [
        ({"type": "http", "method": "POST"}, DisconnectedError()),
        ({"type": "websocket"}, RuntimeError()),
        ({"type": "lifespan"}, RuntimeError()),
    ],
)
async def test_who_is_gone_and_what_is_no_request_get_no_answer(scope: Scope, error: Exception) -> None:
    sent: list[Message] = []

    async def app(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise error

    async def send(message: Message) -> None:
        sent.append(message)

    with pytest.raises(type(error)):
        await AnsweredFailures(app)({**scope, "path": "/graphql", "headers": []}, nothing, send)
    assert sent == []
