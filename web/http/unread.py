"""Ending connections whose clients don't read what they are sent: what is written stays in memory until it is read."""

import asyncio
from asyncio import TimerHandle
from typing import Final

UNREAD_SECONDS: Final = 10.0
"""How often it is looked at how much of an answer was read."""

LEAST_BYTES: Final = 20_000
"""Bytes that a client has to read in that time, where there is as much; the slowest of mobile networks carries more."""


class Unread:
    """Watches one connection from when its buffer is full, or its answer complete, until all is on its way."""

    def __init__(self, transport: asyncio.WriteTransport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._left = 0
        self._timer: TimerHandle | None = None

    def watch(self) -> None:
        """Begin to watch, where anything is left that the system didn't take."""
        if self._timer is None and (left := self._transport.get_write_buffer_size()):
            self._left = left
            self._timer = self._loop.call_later(UNREAD_SECONDS, self._look)

    def note_read(self) -> None:
        """Note that the client has read what the buffer was full of, however full it is again at the next look."""
        self._left = -1

    def end(self) -> None:
        """Forget the connection, which is lost."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        self._timer = None
        before, left = self._left, self._transport.get_write_buffer_size()
        if not left:
            return
        # A buffer that grew was written to since, so its client had read what was in it.
        if left <= before and before - left < min(LEAST_BYTES, before):
            self._transport.abort()
            return
        self.watch()
