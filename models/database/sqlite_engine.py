"""Tortoise's SQLite client with transactions that take the write lock at once, and always release it.

Tortoise opens them with a plain BEGIN, which takes the lock at the first write: two processes that both read first then
fail with "database is locked", whatever the busy timeout. With BEGIN IMMEDIATE the second one waits its turn. And where
a transaction can't be entered, or its task is cancelled meanwhile, Tortoise keeps the lock of its one connection: every
later write of the process would wait for ever.
"""

# ruff: noqa: ANN401, SLF001  # Tortoise says Any; it and aiosqlite keep their connections in private attributes

import asyncio
import sqlite3
import time
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from types import TracebackType
from typing import Any, Final

from tortoise.backends.base.client import ConnectionWrapper, TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
)

from models.database.outage import WRITE_LOCK_HELD, DatabaseUnavailableError, outage_of
from models.database.sqlite_file import REPLACED, Identity, identity_of
from models.database.sqlite_writing import BUSY_TIMEOUT_MILLISECONDS, WritingConnection
from models.database.uninterrupted import uninterrupted
from models.database.work_rows import enter, leave

_SLICE_MILLISECONDS: Final = 200
"""How long the connection's thread waits at a stretch; a writer that gives up meanwhile is let go after it."""

_ENDING_SECONDS: Final = 30.0
"""How long the end of a transaction is waited for: it is at the disk, which answers or fails."""

_TURN_SECONDS: Final = 0.005
"""How long the statements of a transaction keep the event loop at a stretch; then others have their turn."""


class ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that holds the write lock from its first statement."""

    _connection: WritingConnection
    _turn_ends = 0.0

    async def begin(self) -> None:
        """Take the write lock. Raises DatabaseUnavailableError where another process keeps it for too long."""
        loop = asyncio.get_running_loop()
        until = loop.time() + BUSY_TIMEOUT_MILLISECONDS / 1000
        if self._connection.idle and self._connection.take_write_lock(0):
            return
        while True:
            taking = self._connection.in_thread(partial(self._connection.take_write_lock, _SLICE_MILLISECONDS))
            cancelled = await uninterrupted(taking, _ENDING_SECONDS)
            if cancelled:
                await self.take_back()
                raise asyncio.CancelledError
            if self._connection.in_transaction:
                return
            if loop.time() >= until:
                raise DatabaseUnavailableError(WRITE_LOCK_HELD)

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[Any]]:
        """Run a statement: a SELECT at once where it is short, anything else in the connection's thread."""
        rows = await self._selected(query, values)
        if rows is None:
            result: tuple[int, Sequence[Any]] = await super().execute_query(query, values)
            return result
        return len(rows), rows

    async def execute_script(self, query: str) -> None:
        """Refuse it. Raises RuntimeError: before a script, Python's driver commits what the transaction has written."""
        raise RuntimeError(f"a script would end the transaction: {query[:80]}")

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        """Run a SELECT, as `execute_query` does."""
        rows = await self._selected(query, values)
        if rows is None:
            result: list[dict[str, Any]] = await super().execute_query_dict(query, values)
            return result
        return list(map(dict, rows))

    async def _selected(self, query: str, values: list[Any] | None) -> list[Any] | None:
        if not query.startswith("SELECT") or "\0" in query:
            return None
        if time.monotonic() > self._turn_ends:
            await self._take_turn()
        if not self._connection.idle:
            return None
        rows = self._connection.select(query, values or ())
        if rows is not None:
            self.log.debug("%s: %s", query, values)
        return rows

    async def write_by_key(self, query: str, values: Sequence[object]) -> int:
        """Run a statement that inserts rows, or writes one that it has by its key; how many rows it wrote."""
        self.log.debug("%s: %s", query, values)
        if time.monotonic() > self._turn_ends:
            await self._take_turn()
        if self._connection.idle:
            return self._connection.write(query, values)
        written: int = await self._connection.in_thread(partial(self._connection.write, query, values))
        return written

    async def _take_turn(self) -> None:
        """Begin a turn on the event loop, where others get theirs every few milliseconds."""
        if self._turn_ends:
            await asyncio.sleep(0)
        self._turn_ends = time.monotonic() + _TURN_SECONDS

    async def commit(self) -> None:
        """Commit, in the connection's thread: it waits for the disk."""
        await uninterrupted(self._connection.in_thread(self._connection._conn.commit), _ENDING_SECONDS)
        self._finalized = True

    async def take_back(self) -> None:
        """Roll back, if anything was begun; what a statement still does is cut short."""
        self._finalized = True
        self._connection._conn.interrupt()
        # A transaction that the disk let down may be gone already, or can't be ended: the next BEGIN tells.
        with suppress(sqlite3.Error):
            await uninterrupted(self._connection.in_thread(self._connection._conn.rollback), _ENDING_SECONDS)


class ReleasedTransactionContext(SqliteTransactionContext):
    """Enters and leaves a transaction, and gives the connection's lock back in every case."""

    connection: ImmediateTransaction

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            # What was there when it began to wait may have been given up since.
            self.connection._connection = self._parent._connection  # type: ignore[assignment]  # made next, if None
            await self.ensure_connection()
            self._parent.check_file()
            await self.connection.begin()
        except BaseException:
            self._trxlock.release()
            raise
        self._entered = enter(self.connection)
        return self.connection

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if self.connection._finalized:
                return
            if exc_type is None:
                await self._commit()
            else:
                await self.connection.take_back()
        finally:
            leave(self._entered)
            self._trxlock.release()

    async def _commit(self) -> None:
        try:
            await self.connection.commit()
        except BaseException as error:
            await self.connection.take_back()
            outage = outage_of(error)
            raise outage or error from error
        # A commit into a file that nobody can open any more is no commit.
        self._parent.check_file(outcome_unknown=True)

    @property
    def _parent(self) -> "ImmediateSqliteClient":
        parent = self.connection._parent
        assert isinstance(parent, ImmediateSqliteClient)
        return parent


class ImmediateSqliteClient(SqliteClient):
    """The client that the engine setting names; its connection and its transactions differ from Tortoise's."""

    _connection: WritingConnection | None

    def __init__(self, file_path: str, **settings: Any) -> None:
        super().__init__(file_path, **settings)
        self._log_file = f"{file_path}-wal"
        # Readers open theirs now, and this connection is opened for the first statement, which may come much later.
        self._identities: dict[str, Identity | None] = {file_path: identity_of(file_path)}

    async def create_connection(self, with_db: bool) -> None:  # noqa: ARG002  # Tortoise's own signature
        """Connect. Raises DatabaseUnavailableError where the name means another file by now."""
        if self._connection:
            return
        self._check_name()
        try:
            connection = WritingConnection(self.filename)
            await connection.open()
            self._connection = connection
            for pragma, value in self.pragmas.items():
                await connection.execute_fetchall(f"PRAGMA {pragma}={value}")
            await self._post_connect()
        except BaseException:
            # Half set up, it would enforce no foreign keys.
            await self.close()
            raise
        self._identities.pop(self._log_file, None)
        self.check_file()

    def _check_name(self) -> None:
        known = self._identities[self.filename]
        if known is not None and identity_of(self.filename) != known:
            raise DatabaseUnavailableError(REPLACED)

    def check_file(self, *, outcome_unknown: bool = False) -> None:
        """Raise DatabaseUnavailableError where the database, or its log of writes, was deleted or replaced."""
        for path in (self.filename, self._log_file):
            present = identity_of(path)
            known = self._identities.get(path)
            if known is None and present is not None:
                self._identities[path] = present
            elif known != present:
                raise DatabaseUnavailableError(REPLACED, outcome_unknown=outcome_unknown)

    def acquire_connection(self) -> ConnectionWrapper[Any]:
        """The connection for a statement outside a transaction."""
        if self._connection:
            self.check_file()
        else:
            # Where connecting fails, Tortoise keeps its lock.
            self._check_name()
        return super().acquire_connection()

    def _in_transaction(self) -> TransactionContext:
        return ReleasedTransactionContext(ImmediateTransaction(self), self._lock)


client_class = ImmediateSqliteClient
