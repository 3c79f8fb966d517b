"""A connection that became a WebSocket: counted, watched and ended as every other one is."""

from asyncio import BaseTransport
from collections.abc import Callable

from uvicorn._types import ASGIReceiveEvent, ASGISendEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from web.http.addresses import unmapped
from web.http.unread import Unread, bytes_under_way


class BoundedWebSocketProtocol(WebSocketsSansIOProtocol):
    """Goes on with what HTTP's protocol began: it has counted the connection, and watches what is read of it."""

    def take_over(self, unread: Unread, release: Callable[[], None]) -> None:
        """Watch what is read from now on, and release the connection when it is lost."""
        self._unread = unread
        self._release = release
        self._pongs_wait = False
        self._under_way = 0
        # Closing waits for whatever is unread, and most messages never fill the buffer, which is all that is told of.
        unread.watch_on()

    def connection_made(self, transport: BaseTransport) -> None:
        """Begin with the handshake."""
        super().connection_made(transport)
        if self.client:
            self.client = (unmapped(self.client[0]), self.client[1])

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._release()
        self._unread.end()
        super().connection_lost(exc)

    def handle_ping(self) -> None:
        """Answer a ping; who doesn't read the answers keeps its further pings, and all that it sends behind them."""
        super().handle_ping()
        if not self.writable.is_set():
            self._pongs_wait = True
            self._pause_reading()

    async def receive(self) -> ASGIReceiveEvent:
        """A message, which may end another reason not to read."""
        message = await super().receive()
        if self._pongs_wait:
            self._pause_reading()
        return message

    async def send(self, message: ASGISendEvent) -> None:
        """Send a message, when there is room for it."""
        await super().send(message)
        # One that filled the buffer is watched from then on.
        if self.writable.is_set():
            self._unread.note_read()

    def pause_writing(self) -> None:
        """Let the application wait, and see whether anybody reads."""
        super().pause_writing()
        self._unread.watch()

    def resume_writing(self) -> None:
        """Go on with a client that reads; read on, unless a message waits for the application."""
        super().resume_writing()
        self._unread.note_read()
        if self._pongs_wait:
            self._pongs_wait = False
            if not (self.read_paused or self.transport.is_closing()):
                self.transport.resume_reading()

    def send_keepalive_ping(self) -> None:
        """Ask whether the client is there, behind what it has not read yet."""
        if not self.transport.is_closing():
            self._under_way = bytes_under_way(self.transport)
        super().send_keepalive_ping()

    def keepalive_timeout(self) -> None:
        """End the connection of a client that did not answer a ping, unless it still reads what was sent before it."""
        if self._is_read() and self.ping_timeout is not None:
            self.pong_timer = self.loop.call_later(self.ping_timeout, self.keepalive_timeout)
        else:
            super().keepalive_timeout()

    def _is_read(self) -> bool:
        if self.close_sent or self.transport.is_closing():
            return False
        before, self._under_way = self._under_way, bytes_under_way(self.transport)
        # Whether a full buffer is read is watched already.
        return not self.writable.is_set() or self._under_way < before

    def _pause_reading(self) -> None:
        if not self.transport.is_closing():
            self.transport.pause_reading()

    def shutdown(self) -> None:
        """Tell the client that the server stops, unless the connection ends anyway.

        The library fails where it is to end what was refused, or what the client has closed, once more; with that
        failure, the server would leave all other connections as they are.
        """
        if not self.transport.is_closing():
            super().shutdown()
