"""HTTP connections with bounds: how large a request's head may be, how long it may take, and how many come from where.

Uvicorn's protocol waits for ever for a head that never ends, and keeps whatever it is sent of it. Nobody has signed in
at that point, so everybody could fill memory or take all descriptors.
"""

import asyncio
from asyncio import TimerHandle
from typing import Any, Final

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser
from uvicorn._types import ASGI3Application
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle
from websockets.exceptions import HeaderLineTooLong, RequestLineTooLong, TooManyHeaders
from websockets.http11 import MAX_LINE_LENGTH, MAX_NUM_HEADERS

from schema.api.problems import RequestErrorCode
from web.http.addresses import unmapped
from web.http.answers import error_body
from web.http.cycle import Cycle
from web.http.open_counts import OpenCounts
from web.http.unread import Unread
from web.http.websocket_protocol import BoundedWebSocketProtocol
from web.settings import settings

HEAD_BYTES: Final = 64 * 1024
"""Of a request line and its headers together."""

MOST_HEADERS: Final = 200
MOST_WAITING: Final = 64
"""Requests that one connection may send ahead of their answers."""

FRAMING: Final = frozenset({b"content-length", b"transfer-encoding"})
"""Headers that tell where a body ends."""

_connections: OpenCounts[str] = OpenCounts()
"""How many connections each address has open to this process."""


class _Silent:
    """Nobody, for a parser that is asked only whether it can read."""


def _is_readable(head: bytes) -> bool:
    try:
        HttpRequestParser(_Silent()).feed_data(head)
    except HttpParserError:
        return False
    return True


class BoundedHttpProtocol(HttpToolsProtocol):
    """One connection. A refused one is answered, closed, and not listened to any more."""

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401  # uvicorn's own
        super().__init__(*arguments, **named)
        self._options = settings()
        self._counted = ""
        self._rejected = False
        self._started: RequestResponseCycle | None = None
        self._repeats_head = False
        self._chunk_bytes = 0
        self._head_bytes = 0
        self._first_bytes = 0
        self._head_until = 0.0
        self._head_timer: TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        """Count the connection, and begin to wait for its first request."""
        super().connection_made(transport)
        if self.client:
            self.client = (unmapped(self.client[0]), self.client[1])
        self._unread = Unread(transport, self.loop)
        host = self.client[0] if self.client else ""
        most = self._options.connections_per_address
        if most and host and not self._is_trusted(host):
            if _connections[host] >= most:
                self._refuse(503, RequestErrorCode.RATE_LIMITED, f"{most} connections of this address are open.")
                return
            self._counted = host
            _connections[host] += 1
        self._wait_for_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection, and tell the request that is being answered; uvicorn tells the last one that came."""
        self._release()
        self._unread.end()
        super().connection_lost(exc)
        if self._started is not None and self._started is not self.cycle:
            self._started.disconnected = True
            self._started.message_event.set()

    def data_received(self, data: bytes) -> None:
        """Read on, unless the connection was refused."""
        if self._rejected:
            return
        self._chunk_bytes = len(data)
        if self._is_idle():
            # Bytes between two requests end uvicorn's own wait for the next one.
            self._wait_for_head()
        if self._head_until:
            self._head_bytes += len(data)
        self._unset_keepalive_if_required()
        self._parse(data)
        if self._head_until and self._head_bytes > HEAD_BYTES:
            self._refuse_head()

    def handle_websocket_upgrade(self) -> None:
        """Hand the connection over. Its address has it open until the WebSocket's protocol loses it."""
        self._stop_waiting()
        if self._rejected:
            return
        if not self._is_idle():
            # The answer that is under way would never be told that its client is gone, nor that it reads again.
            self._refuse(400, RequestErrorCode.BAD_USER_INPUT, "A WebSocket begins behind the last answer.")
            return
        super().handle_websocket_upgrade()
        protocol = self.transport.get_protocol()
        assert isinstance(protocol, BoundedWebSocketProtocol)
        protocol.take_over(self._unread, self._release)
        if not protocol.handshake_initiated:
            self._refuse_handshake(protocol.conn.handshake_exc)

    def pause_writing(self) -> None:
        """Let the application wait, and see whether anybody reads."""
        super().pause_writing()
        self._unread.watch()

    def resume_writing(self) -> None:
        """Let the application go on, whose client reads."""
        super().resume_writing()
        self._unread.note_read()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._started = cycle
        # Uvicorn makes one of its own class, which has the same state.
        cycle.__class__ = Cycle
        super()._start_asgi_task(cycle, app)

    def on_response_complete(self) -> None:
        """Go on to the next request, or to nothing."""
        super().on_response_complete()
        self._unread.watch()

    def send_400_response(self, msg: str) -> None:
        """Refuse what can't be read as HTTP, in the form of every other refusal."""
        self._refuse(400, RequestErrorCode.BAD_USER_INPUT, msg)

    def on_headers_complete(self) -> None:
        """Begin the request, if its head is as small as a head has to be."""
        if self._repeats_head:
            return
        if (
            self._rejected
            or len(self.headers) > MOST_HEADERS
            or len(self.pipeline) >= MOST_WAITING
            # It isn't longer than the chunks that it came in, so most need no sum.
            or (self._first_bytes + self._head_bytes > HEAD_BYTES and self._size_of_head() > HEAD_BYTES)
        ):
            self._refuse_head()
            return
        self._stop_waiting()
        if self.parser.should_upgrade() and not self._should_upgrade() and not _is_readable(self._framing()):
            self.send_400_response("Invalid HTTP request received.")
            return
        super().on_headers_complete()

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header; one that comes after the head, as a trailer or again, is nobody's."""
        if self._head_until and not self._rejected:
            super().on_header(name, value)

    def on_message_begin(self) -> None:
        """Begin the head of a request."""
        if self._repeats_head:
            return
        self._wait_for_head()
        super().on_message_begin()

    def on_body(self, body: bytes) -> None:
        """Pass a piece of a body on."""
        if not self._rejected:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """End a request's body, unless the parser ends it early, for another protocol."""
        if not (self._rejected or self.parser.should_upgrade() or self.cycle.response_complete):
            # As uvicorn does, which would ask the parser once more.
            self.cycle.more_body = False
            self.cycle.message_event.set()

    def _parse(self, data: bytes) -> None:
        """Parse what came; as uvicorn does, but for bodies behind an offer to go on in another protocol."""
        while True:
            try:
                self.parser.feed_data(data)
            except HttpParserError:
                self.send_400_response("Invalid HTTP request received.")
            except HttpParserUpgrade as upgrade:
                if self._should_upgrade():
                    self.handle_websocket_upgrade()
                elif not self._rejected:
                    self._decline_upgrade()
                    data = data[upgrade.args[0] :]
                    continue
            return

    def _decline_upgrade(self) -> None:
        """Go on in HTTP, as if the head that was just read had offered nothing else.

        The parser takes all behind such a head for the other protocol, and its request for complete. So another one
        goes on, which is told nothing of the head but how its body is framed.
        """
        self.parser = HttpRequestParser(self)
        self.parser.set_dangerous_leniencies(lenient_data_after_close=True)
        self._repeats_head = True
        self.parser.feed_data(self._framing())
        self._repeats_head = False

    def _framing(self) -> bytes:
        """A head that says of this one how its body is framed, and nothing else."""
        headers = b"".join(b"%b: %b\r\n" % header for header in self.headers if header[0] in FRAMING)
        return b"POST / HTTP/1.1\r\n%b\r\n" % headers

    def _is_trusted(self, host: str) -> bool:
        """Whether an address is a proxy whose word on the sender is taken; it speaks for many."""
        app: object = self.app
        return isinstance(app, ProxyHeadersMiddleware) and host in app.trusted_hosts

    def _is_idle(self) -> bool:
        """Whether no request is being answered."""
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is None or cycle.response_complete

    def _size_of_head(self) -> int:
        return len(self.url) + sum(len(name) + len(value) for name, value in self.headers)

    def _wait_for_head(self) -> None:
        """Wait for a head that begins with the next chunk, or within this one, whose bytes may be those of a body.

        The timer goes on when the head has come, and looks again: to make one for each request costs more than parsing.
        """
        if self._head_until:
            return
        self._head_bytes, self._first_bytes = 0, self._chunk_bytes
        self._head_until = self.loop.time() + self._options.head_seconds
        if self._head_timer is None:
            self._head_timer = self.loop.call_later(self._options.head_seconds, self._look_at_head)

    def _stop_waiting(self) -> None:
        self._head_until = 0.0

    def _look_at_head(self) -> None:
        self._head_timer = None
        if not self._head_until:
            return
        # Behind an answer that is under way, a head has time.
        left = self._options.head_seconds if not self._is_idle() else self._head_until - self.loop.time()
        if left > 0:
            self._head_timer = self.loop.call_later(left, self._look_at_head)
        else:
            self._refuse_late_head()

    def _refuse_late_head(self) -> None:
        if not (self._first_bytes or self._head_bytes):
            self._rejected = True
            self.transport.close()
            return
        message = f"The head of a request comes within {self._options.head_seconds:g} seconds."
        self._refuse(408, RequestErrorCode.TIMEOUT, message)

    def _refuse_head(self) -> None:
        message = f"The head of a request has at most {HEAD_BYTES} bytes and {MOST_HEADERS} headers."
        self._refuse(431, RequestErrorCode.BAD_USER_INPUT, message)

    def _refuse_handshake(self, reason: Exception | None) -> None:
        """Refuse what the WebSocket's protocol couldn't read, of which it says nothing by itself, and doesn't end."""
        if isinstance(reason, (RequestLineTooLong, HeaderLineTooLong, TooManyHeaders)):
            lines = f"{MAX_NUM_HEADERS} headers, and {MAX_LINE_LENGTH} bytes in each line"
            message = f"The head of a WebSocket's handshake has at most {lines}."
            self._refuse(431, RequestErrorCode.BAD_USER_INPUT, message)
        else:
            message = "A WebSocket's handshake is a request without a body, and its address is written in ASCII."
            self._refuse(400, RequestErrorCode.BAD_USER_INPUT, message)

    def _refuse(self, status: int, code: str, message: str) -> None:
        """Answer, where nothing else is being answered, and close."""
        if self._rejected:
            return
        self._rejected = True
        self._stop_waiting()
        if self._is_idle():
            body = error_body(message, code)
            head = (
                b"content-type: application/json; charset=utf-8\r\nx-content-type-options: nosniff\r\n"
                b"cache-control: no-store\r\nconnection: close\r\ncontent-length: %d\r\n\r\n" % len(body)
            )
            self.transport.write(STATUS_LINE[status] + head + body)
        self.transport.close()
        self._unread.watch()

    def _release(self) -> None:
        self._stop_waiting()
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None
        if self._counted:
            _connections.release(self._counted)
            self._counted = ""
