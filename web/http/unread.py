"""Ending connections whose clients don't read what they are sent: what is written stays in memory until it is read."""

import asyncio
import fcntl
import sys
import termios
from asyncio import TimerHandle
from contextlib import suppress
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
        self._goes_on = False
        self._timer: TimerHandle | None = None

    def watch(self) -> None:
        """Watch from now on, where anything is left that the system didn't take."""
        self._stop_looking()
        self._look_later(self._transport.get_write_buffer_size())

    def watch_on(self) -> None:
        """Watch until the connection is lost: little may be written to it at any time."""
        self._goes_on = True
        self.watch()

    def note_read(self) -> None:
        """Note that the client has read what was left, or may have, however much is left at the next look."""
        self._left = -1

    def end(self) -> None:
        """Forget the connection, which is lost."""
        self._goes_on = False
        self._stop_looking()

    def _stop_looking(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look_later(self, left: int) -> None:
        if left or self._goes_on:
            self._left = left
            self._timer = self._loop.call_later(UNREAD_SECONDS, self._look)

    def _look(self) -> None:
        self._timer = None
        before, left = self._left, self._transport.get_write_buffer_size()
        # A buffer that grew was written to since, so its client had read what was in it.
        if left and left <= before and before - left < min(LEAST_BYTES, before):
            self._transport.abort()
        else:
            self._look_later(left)


def bytes_under_way(transport: asyncio.WriteTransport) -> int:
    """Bytes that the client's system has not acknowledged yet: those of the buffer, and those that ours has taken."""
    taken = bytes(4)
    # Not every kind of connection tells.
    with suppress(OSError):
        taken = fcntl.ioctl(transport.get_extra_info("socket").fileno(), termios.TIOCOUTQ, taken)
    return transport.get_write_buffer_size() + int.from_bytes(taken, sys.byteorder)
