"""Connections for reading, apart from the writer's: a reader never waits for a running transaction.

A plan is a generator that yields statements and is sent their rows, so it doesn't know which database runs it, nor
whether that happens inline, in a thread or over a network. Every statement of one plan sees the same state.
"""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Generator, Sequence
from typing import Protocol, TypeVar

import asyncpg

from models.database import is_postgresql, sqlite_path

Row = Sequence[object]
Statement = tuple[str, Sequence[object]]
Result = TypeVar("Result")
Steps = Generator[Statement, Sequence[Row], Result]

INLINE_SECONDS = 0.02
"""What a read may take on the event loop; one that takes longer is begun anew in a thread."""

INSTRUCTIONS_BETWEEN_CHECKS = 20_000
"""SQLite instructions between two looks at the clock, about a millisecond's worth."""


class ReadTimeoutError(Exception):
    """A read took longer than its deadline allows."""


class Reader(Protocol):
    """Runs the statements of a plan on one snapshot of the database."""

    dialect: str

    async def read(self, steps: Callable[[], Steps[Result]], deadline_seconds: float) -> Result:
        """Run a plan. Raises ReadTimeoutError past the deadline."""

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """The rows of one statement, which is a snapshot by itself. Raises ReadTimeoutError past the deadline."""

    async def close(self) -> None:
        """Give the connections back."""


class _SqliteConnection:
    """One read-only connection, and the instant until which its present read may go on."""

    def __init__(self, path: str) -> None:
        self.until = 0.0
        self.connection = sqlite3.connect(
            f"file:{path}?mode=ro", uri=True, isolation_level=None, check_same_thread=False, cached_statements=1024
        )
        self.connection.execute("PRAGMA query_only = ON")
        self.connection.execute("PRAGMA busy_timeout = 5000")
        self.connection.set_progress_handler(lambda: time.monotonic() > self.until, INSTRUCTIONS_BETWEEN_CHECKS)

    def fetch(self, statement: Statement, seconds: float) -> Sequence[Row]:
        self.until = time.monotonic() + seconds
        try:
            return self.connection.execute(*statement).fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise ReadTimeoutError from error
            raise

    def run(self, steps: Steps[Result], seconds: float) -> Result:
        self.until = time.monotonic() + seconds
        execute = self.connection.execute
        execute("BEGIN")
        try:
            sql, values = next(steps)
            while True:
                sql, values = steps.send(execute(sql, values).fetchall())
        except StopIteration as finished:
            result: Result = finished.value
            return result
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise ReadTimeoutError from error
            raise
        finally:
            # The interrupt may have ended the transaction itself.
            if self.connection.in_transaction:
                execute("COMMIT")


class SqliteReader:
    """Reads inline, which saves a hop between threads; what takes too long goes on in a thread."""

    dialect = "sqlite"

    def __init__(self, path: str) -> None:
        self._path = path
        self._inline = _SqliteConnection(path)
        self._threads = threading.local()
        self._opened: list[_SqliteConnection] = [self._inline]

    async def read(self, steps: Callable[[], Steps[Result]], deadline_seconds: float) -> Result:
        """Run a plan inline, or in a thread where that takes too long."""
        try:
            return self._inline.run(steps(), min(INLINE_SECONDS, deadline_seconds))
        except ReadTimeoutError:
            return await asyncio.to_thread(self._in_thread, steps, deadline_seconds)

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """Fetch inline: what is asked with one statement is found by a key."""
        return self._inline.fetch(statement, deadline_seconds)

    def _in_thread(self, steps: Callable[[], Steps[Result]], seconds: float) -> Result:
        connection: _SqliteConnection | None = getattr(self._threads, "connection", None)
        if connection is None:
            connection = self._threads.connection = _SqliteConnection(self._path)
            self._opened.append(connection)
        return connection.run(steps(), seconds)

    async def close(self) -> None:
        """Close every connection."""
        for opened in self._opened:
            opened.connection.close()


class PostgresqlReader:
    """Reads through a pool of its own, which may point at a replica."""

    dialect = "postgresql"

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def read(self, steps: Callable[[], Steps[Result]], deadline_seconds: float) -> Result:
        """Run a plan in one read-only transaction."""
        try:
            async with (
                asyncio.timeout(deadline_seconds),
                self._pool.acquire() as connection,
                connection.transaction(isolation="repeatable_read", readonly=True),
            ):
                running = steps()
                rows: Sequence[Row] | None = None
                try:
                    while True:
                        sql, values = next(running) if rows is None else running.send(rows)
                        rows = await connection.fetch(sql, *values)  # type: ignore[assignment]
                except StopIteration as finished:
                    result: Result = finished.value
                    return result
        except TimeoutError as error:
            raise ReadTimeoutError from error

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """Fetch without a transaction, in one round trip."""
        try:
            async with asyncio.timeout(deadline_seconds), self._pool.acquire() as connection:
                return await connection.fetch(statement[0], *statement[1])  # type: ignore[return-value]
        except TimeoutError as error:
            raise ReadTimeoutError from error

    async def close(self) -> None:
        """Close the pool."""
        await self._pool.close()


async def open_reader(url: str) -> Reader:
    """Open the reading side of a database address."""
    if is_postgresql(url):
        return PostgresqlReader(await asyncpg.create_pool(url, min_size=1, max_size=10))
    return SqliteReader(sqlite_path(url))
