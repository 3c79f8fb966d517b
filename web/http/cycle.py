"""A request and its answer on a connection: the head goes out with the first bytes of the body, in one packet.

Uvicorn writes the two apart, which are two calls of the system and two packets for every answer.
"""

from typing import Final

from uvicorn._types import ASGISendEvent, HTTPResponseBodyEvent, HTTPResponseStartEvent
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from web.http.answers import LARGE_BYTES, WITHOUT_CONTENT

_LEGAL: Final = bytes({*range(0x20, 0x100), 0x09} - {0x7F})
"""Bytes that a header may have: no control characters, which would end it, but for a tab."""

_NOTHING_MORE: Final[HTTPResponseBodyEvent] = {"type": "http.response.body", "body": b"", "more_body": False}
_MORE: Final[HTTPResponseBodyEvent] = {"type": "http.response.body", "body": b"", "more_body": True}


class Cycle(RequestResponseCycle):
    """Uvicorn's own, but for when and how the head is written."""

    _head: bytes = b""

    async def send(self, message: ASGISendEvent) -> None:
        """Send a message of the application: keep a head until the body begins."""
        if message["type"] == "http.response.start" and not self.response_started:
            if not self.disconnected:
                self._begin(message)
            return
        if self._head and message["type"] == "http.response.body":
            if self.flow.write_paused and not self.disconnected:
                await self.flow.drain()
            if self.disconnected:
                return
            body = message.get("body", b"")
            head, self._head = self._head, b""
            if self._is_in_one(len(body)):
                self.transport.write(head + body)
                self.expected_content_length -= len(body)
                message = _MORE if message.get("more_body") else _NOTHING_MORE
            else:
                self.transport.write(head)
        await super().send(message)

    def _is_in_one(self, size: int) -> bool:
        """Whether a body is written as it is, and small enough to be copied behind the head."""
        framed = self.chunked_encoding or self.scope["method"] == "HEAD"
        return not framed and size <= self.expected_content_length and size <= LARGE_BYTES

    def _begin(self, message: HTTPResponseStartEvent) -> None:
        """Make the head, by the rules of uvicorn's `send`. Raises RuntimeError for a header that can't be one."""
        status, headers = message["status"], [*self.default_headers, *message["headers"]]
        lines = b"".join([b"%b: %b\r\n" % header for header in headers])
        if len(lines.translate(None, _LEGAL)) != 2 * len(headers):
            raise RuntimeError("A header has a control character.")
        named = {name.lower(): value for name, value in headers}
        if named.get(b"transfer-encoding", b"").lower() == b"chunked":
            self.chunked_encoding = True
        elif b"content-length" in named:
            self.expected_content_length, self.chunked_encoding = int(named[b"content-length"]), False
        elif self.scope["method"] != "HEAD" and status not in WITHOUT_CONTENT:
            self.chunked_encoding = True
            lines += b"transfer-encoding: chunked\r\n"
        if b"close" in named.get(b"connection", b"").lower():
            self.keep_alive = False
        elif not self.keep_alive:
            lines += b"connection: close\r\n"
        self.response_started = True
        self.waiting_for_100_continue = False
        self._head = STATUS_LINE[status] + lines + b"\r\n"
