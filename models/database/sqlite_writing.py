"""SQLite's writing connection: its statements run in a thread of its own, and short ones of a transaction at once.

A hop to the thread and back costs several times what it takes to find a row by its key, and a save has a dozen such
statements. Once a transaction holds the write lock they wait for nothing, so they run on the event loop. What can be
long goes to the thread: waiting for the lock, the commit, which waits for the disk, and SELECTs that turn out to be.
"""

# ruff: noqa: ANN401  # aiosqlite says Any

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

import aiosqlite
from tortoise.exceptions import IntegrityError, OperationalError

from models.database.outage import PRIMARY_CODE
from models.database.remembered import RememberedStatements

BUSY_TIMEOUT_MILLISECONDS: Final = 10_000
"""How long a SQLite writer waits for another process's transaction, unless its caller gives up before."""

INSTRUCTIONS_BETWEEN_LOOKS: Final = 20_000
"""SQLite instructions, about a millisecond's worth."""

LOOKS: Final = 3
"""A SELECT that isn't done by so many looks goes on in the thread; it starts again there."""


class WritingConnection(aiosqlite.Connection):
    """A connection whose thread isn't needed for what is short, as long as nothing runs in it."""

    def __init__(self, path: str) -> None:
        # Only one of the two threads uses it at a time.
        super().__init__(partial(sqlite3.connect, path, isolation_level=None, check_same_thread=False), 64)
        self._begun = self._ended = 0
        self._waits_milliseconds: int | None = None
        self._looks_left: int | None = None
        self._slow = RememberedStatements()

    async def open(self) -> None:
        """Connect."""
        await self
        self._conn.row_factory = sqlite3.Row
        self._conn.set_progress_handler(self._is_long, INSTRUCTIONS_BETWEEN_LOOKS)

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return await self.in_thread(partial(fn, *args, **kwargs))

    def in_thread(self, work: Callable[[], Any]) -> asyncio.Future[Any]:
        """Have the thread do something, from now on; it does so even where nobody waits for it any more."""
        if not self._running or not self._connection:
            raise ValueError("Connection closed")
        self._begun += 1

        def counted() -> Any:
            try:
                if not self._conn.in_transaction:
                    self._wait_for_others(BUSY_TIMEOUT_MILLISECONDS)
                return work()
            finally:
                self._ended += 1

        future = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((future, counted))
        return future

    def _wait_for_others(self, milliseconds: int) -> None:
        """Set how long other processes' locks are waited for: what a transaction needs, it has from its beginning."""
        if milliseconds != self._waits_milliseconds:
            self._conn.execute(f"PRAGMA busy_timeout = {milliseconds}")
            self._waits_milliseconds = milliseconds

    @property
    def idle(self) -> bool:
        """Whether nothing runs in the thread or waits for it: a statement whose task was cancelled runs on there."""
        return self._begun == self._ended

    def _is_long(self) -> bool:
        if self._looks_left is None:
            return False
        self._looks_left -= 1
        return self._looks_left < 0

    def take_write_lock(self, milliseconds: int) -> bool:
        """Begin a transaction with the write lock; False where another process keeps it for longer than that."""
        self._wait_for_others(milliseconds)
        try:
            self._conn.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & PRIMARY_CODE != sqlite3.SQLITE_BUSY:
                raise
            return False
        return True

    def select(self, query: str, values: Sequence[object]) -> list[Any] | None:
        """The rows of a SELECT, at once; None where it is long: interrupted, it leaves the transaction as it is.

        Raises what Tortoise makes of the driver's errors, as `write` does.
        """
        if query in self._slow:
            return None
        self._looks_left = LOOKS
        try:
            return self._conn.execute(query, values).fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & PRIMARY_CODE != sqlite3.SQLITE_INTERRUPT:
                raise OperationalError(error) from error
            self._slow.add(query)
            return None
        finally:
            self._looks_left = None

    def write(self, query: str, values: Sequence[object]) -> int:
        """Run a statement that inserts rows, or writes one that it has by its key, at once; how many rows it wrote.

        It can't be interrupted: SQLite would take back the whole transaction.
        """
        try:
            return self._conn.execute(query, values).rowcount
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error
        except sqlite3.IntegrityError as error:
            raise IntegrityError(error) from error
