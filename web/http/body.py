"""Reading a request's body: counted while it streams in, refused above the limit, never kept beyond it."""

from collections.abc import Mapping
from typing import NoReturn

import orjson
from starlette.types import Receive

from schema.api.limits import LIMITS
from schema.api.problems import RequestErrorCode
from web.http.answers import DisconnectedError, refuse
from web.http.at_once import in_time

BODY_SECONDS = 10.0
"""How long a client may take to send its body."""

DEEPEST_JSON = 100
"""Levels of a JSON value: what reads it further on recurses, and no honest request comes near."""

LONGEST_LENGTH = 12
"""Digits of a Content-Length that are worth reading."""


async def read_body(
    headers: Mapping[bytes, bytes], receive: Receive, limit: int = LIMITS.body_bytes
) -> tuple[bytes, bool]:
    """The whole body, and whether it was there at once.

    Raises RefusedError for one above `limit` bytes, and for one that never ends.
    """
    declared = headers.get(b"content-length", b"0")
    if not declared.isdigit() or len(declared) > LONGEST_LENGTH or int(declared) > limit:
        _refuse_too_large(limit)
    try:
        return await in_time(_whole(receive, limit), BODY_SECONDS)
    except TimeoutError:
        refuse(408, RequestErrorCode.TIMEOUT, f"The body took longer than {BODY_SECONDS:g} seconds.", lingers=True)


async def _whole(receive: Receive, limit: int) -> bytes:
    body, more = await _chunk(receive)
    if more:
        chunks, size = [body], len(body)
        while more and size <= limit:
            body, more = await _chunk(receive)
            chunks.append(body)
            size += len(body)
        body = b"".join(chunks)
    if len(body) > limit:
        _refuse_too_large(limit)
    return body


async def _chunk(receive: Receive) -> tuple[bytes, bool]:
    message = await receive()
    if message["type"] != "http.request":
        raise DisconnectedError
    return message.get("body", b""), message.get("more_body", False)


def _refuse_too_large(limit: int) -> NoReturn:
    refuse(413, RequestErrorCode.BAD_USER_INPUT, f"A body has at most {limit} bytes.", lingers=True)


def check_is_json(headers: Mapping[bytes, bytes]) -> None:
    """Refuse a body that is not declared as JSON in UTF-8: a form of another site can send any other, unasked."""
    sent = headers.get(b"content-type", b"")
    if sent == b"application/json":
        return
    media_type, _, parameters = sent.lower().partition(b";")
    charset = parameters.partition(b"charset=")[2].partition(b";")[0].strip().strip(b'"')
    if media_type.strip() != b"application/json" or charset not in {b"", b"utf-8", b"utf8"}:
        refuse(415, RequestErrorCode.BAD_USER_INPUT, "A request is sent as application/json in UTF-8.", lingers=True)


def json_object(text: bytes | str, what: str) -> dict[str, object]:
    """The JSON object in a text. Raises RefusedError for anything else: other bytes, other values, too many levels."""
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        refuse(400, RequestErrorCode.BAD_USER_INPUT, f"The {what} is not valid JSON in UTF-8.")
    if not isinstance(value, dict):
        refuse(400, RequestErrorCode.BAD_USER_INPUT, f"The {what} is not a JSON object; requests come one at a time.")
    if _brackets(text) > DEEPEST_JSON:
        _check_depth(value, what)
    return value


def _brackets(text: bytes | str) -> int:
    """How many levels a text has at most, without walking through its value."""
    if isinstance(text, str):
        return text.count("{") + text.count("[")
    return text.count(b"{") + text.count(b"[")


def _check_depth(value: dict[str, object], what: str) -> None:
    level: list[object] = [value]
    for _ in range(DEEPEST_JSON):
        below: list[object] = []
        for item in level:
            if isinstance(item, dict):
                below += item.values()
            elif isinstance(item, list):
                below += item
        if not below:
            return
        level = below
    refuse(400, RequestErrorCode.BAD_USER_INPUT, f"The {what} is nested more than {DEEPEST_JSON} levels deep.")
