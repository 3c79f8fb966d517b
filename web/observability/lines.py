"""Log lines on their way out: those of requests are written several at a time, all others at once.

A line that is written by itself costs a call of the system, as much as finding a row. So lines wait until there are
4 KB of them, or for the moment that `soon` waits; a process that is killed loses those of that moment.

What can't be written, since a disk is full or nobody reads a pipe any more, is lost and counted: no work fails for its
line.
"""

import asyncio
import select
import threading
from collections.abc import Callable
from typing import Final, TextIO

TOGETHER_BYTES: Final = select.PIPE_BUF
"""Bytes that are written at once: as many as several processes can write into one pipe without tearing lines."""

MOMENT_SECONDS: Final = 0.25


class Lines:
    """The stream that all log lines of this process go to, in their order."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._waiting: list[bytes] = []
        self._bytes = 0
        self._failures = 0
        # What isn't about a request may be told by any thread.
        self._lock = threading.Lock()

    def add(self, line: bytes) -> None:
        """Add a line, with its newline, that may wait for a moment."""
        with self._lock:
            if self._bytes + len(line) > TOGETHER_BYTES:
                self._write_waiting()
            self._waiting.append(line)
            self._bytes += len(line)

    def write(self, text: str) -> int:
        """Write a text at once, after all lines added before."""
        with self._lock:
            self._write_waiting()
            self._attempt(self._out.write, text)
        return len(text)

    def flush(self) -> None:
        """Write all waiting lines."""
        with self._lock:
            self._write_waiting()
            self._attempt(self._out.flush)

    def take_failures(self) -> int:
        """How often nothing could be written since this was asked last."""
        with self._lock:
            failures, self._failures = self._failures, 0
        return failures

    def _write_waiting(self) -> None:
        if self._waiting:
            text, self._bytes = b"".join(self._waiting).decode(), 0
            self._waiting.clear()
            self._attempt(self._out.write, text)
            self._attempt(self._out.flush)

    def _attempt(self, write: Callable[..., object], *text: str) -> None:
        try:
            write(*text)
        except OSError:
            self._failures += 1


class Soon:
    """Debounces some work: runs it once, a moment after the first of any number of requests for it."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self._timer: asyncio.TimerHandle | None = None

    def ask(self) -> None:
        """Schedule the work within a moment."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(MOMENT_SECONDS, self.do)

    def do(self) -> None:
        """Run the work now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._work()
