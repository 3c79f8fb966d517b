"""Reading a request's body: counted while it streams in, refused above the limit, never kept beyond it."""

import asyncio
from collections.abc import Mapping

import orjson
from starlette.types import Receive

from schema.limits import LIMITS
from schema.problems import RequestErrorCode
from web.http import refuse

BODY_SECONDS = 10.0
"""How long a client may take to send its body."""


async def read_body(headers: Mapping[bytes, bytes], receive: Receive, limit: int = LIMITS.body_bytes) -> bytes:
    """The whole body. Raises RefusedError for one above `limit` bytes, and for one that never ends."""
    declared = headers.get(b"content-length")
    if declared is not None and (not declared.isdigit() or len(declared) > 12 or int(declared) > limit):  # noqa: PLR2004
        _too_large(limit)
    message = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        return body if len(body) <= limit else _too_large(limit)
    chunks, size = [body], len(body)
    try:
        async with asyncio.timeout(BODY_SECONDS):
            while message.get("more_body"):
                message = await receive()
                chunks.append(message.get("body", b""))
                size += len(chunks[-1])
                if size > limit:
                    _too_large(limit)
    except TimeoutError:
        refuse(408, RequestErrorCode.TIMEOUT, f"The body took longer than {BODY_SECONDS:g} seconds.")
    return b"".join(chunks)


def _too_large(limit: int) -> bytes:
    # Closing the connection keeps a client from sending the rest of what nobody reads.
    message = f"A body has at most {limit} bytes."
    refuse(413, RequestErrorCode.BAD_USER_INPUT, message, headers=((b"connection", b"close"),))


def read_json_object(body: bytes) -> dict[str, object]:
    """The JSON object that a body holds. Raises RefusedError for anything else, invalid UTF-8 included."""
    try:
        found = orjson.loads(body)
    except ValueError:
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "The body is not valid JSON in UTF-8.")
    if not isinstance(found, dict):
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "The body is not a JSON object; requests come one at a time.")
    return found
