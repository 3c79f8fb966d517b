"""A connection that became a WebSocket: counted, watched and ended as every other one is."""

from asyncio import BaseTransport
from collections.abc import Callable

from uvicorn._types import ASGIReceiveEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from web.http.addresses import unmapped
from web.http.unread import Unread


class BoundedWebSocketProtocol(WebSocketsSansIOProtocol):
    """Goes on with what HTTP's protocol began: it has counted the connection, and watches what is read of it."""

    def take_over(self, unread: Unread, release: Callable[[], None]) -> None:
        """Watch what is read from now on, and release the connection when it is lost."""
        self._unread = unread
        self._release = release

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

    def pause_writing(self) -> None:
        """Let the application wait, and see whether anybody reads; until then nothing is read that is answered."""
        super().pause_writing()
        self._keep_unread()
        self._unread.watch()

    def resume_writing(self) -> None:
        """Read on, unless a message waits for the application."""
        super().resume_writing()
        self._unread.note_read()
        if not self.read_paused and not self.transport.is_closing():
            self.transport.resume_reading()

    async def receive(self) -> ASGIReceiveEvent:
        """A message, behind which nothing more is read while nobody reads."""
        message = await super().receive()
        self._keep_unread()
        return message

    def _keep_unread(self) -> None:
        """Leave with the client what it sends while it doesn't read: each of its pings is answered at once."""
        if not self.writable.is_set() and not self.transport.is_closing():
            self.transport.pause_reading()

    def shutdown(self) -> None:
        """Tell the client that the server stops, unless the connection ends anyway.

        The library fails where it is to end what was refused, or what the client has closed, once more; with that
        failure, the server would leave all other connections as they are.
        """
        if not self.transport.is_closing():
            super().shutdown()
