"""Tortoise's SQLite client with transactions that take the write lock at once, and let go of it whatever happens.

Tortoise opens them with a plain BEGIN, which takes the lock at the first write: two processes that both read first then
fail with "database is locked", whatever the busy timeout. With BEGIN IMMEDIATE the second one waits its turn. And where
a transaction can't be entered, or its task is cancelled meanwhile, Tortoise keeps the lock of its one connection: every
later write of the process would wait for ever.
"""

# ruff: noqa: ANN401, SLF001  # Tortoise says Any; it and aiosqlite keep their connections in private attributes

import asyncio
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Final

from tortoise.backends.base.client import ConnectionWrapper, TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections

from models.database.outage import PRIMARY_CODE, WRITE_LOCK_HELD, DatabaseUnavailableError, outage_of
from models.database.uninterrupted import uninterrupted

BUSY_TIMEOUT_MILLISECONDS: Final = 10_000
"""How long a SQLite writer waits for another process's transaction, unless its caller gives up before."""

_SLICE_MILLISECONDS: Final = 200
"""How long the connection's thread waits at a stretch; a writer that gives up meanwhile is let go after it."""

_ENDING_SECONDS: Final = 30.0
"""How long the end of a transaction is waited for: it is at the disk, which answers or fails."""

Identity = tuple[int, int]


class ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that holds the write lock from its first statement."""

    async def begin(self) -> None:
        """Take the write lock. Raises DatabaseUnavailableError where another process keeps it for too long."""
        loop = asyncio.get_running_loop()
        until = loop.time() + BUSY_TIMEOUT_MILLISECONDS / 1000
        while True:
            taking = _Taking(self._connection._conn)
            cancelled = await uninterrupted(self._in_thread(taking), _ENDING_SECONDS)
            if cancelled:
                await self.take_back()
                raise asyncio.CancelledError
            if taking.taken:
                return
            if loop.time() >= until:
                raise DatabaseUnavailableError(WRITE_LOCK_HELD)

    async def _in_thread(self, work: Callable[[], None]) -> None:
        await self._connection._execute(work)  # type: ignore[no-untyped-call]

    async def take_back(self) -> None:
        """Roll back, if anything was begun; what a statement still does is cut short."""
        self._finalized = True
        self._connection._conn.interrupt()
        # A transaction that the disk let down may be gone already, or can't be ended: the next BEGIN tells.
        with suppress(sqlite3.Error):
            await uninterrupted(self._connection.rollback(), _ENDING_SECONDS)


class _Taking:
    """One attempt at the write lock, made by the connection's thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.taken = False

    def __call__(self) -> None:
        execute = self._connection.execute
        execute(f"PRAGMA busy_timeout = {_SLICE_MILLISECONDS}")
        try:
            execute("BEGIN IMMEDIATE")
            self.taken = True
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & PRIMARY_CODE != sqlite3.SQLITE_BUSY:
                raise
        finally:
            execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MILLISECONDS}")


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
        self.token = get_connections().set(self.connection_name, self.connection)
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
            get_connections().reset(self.token)
            self._trxlock.release()

    async def _commit(self) -> None:
        try:
            await uninterrupted(self.connection.commit(), _ENDING_SECONDS)
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
    """The client that the engine setting names; only its transactions differ from Tortoise's."""

    def __init__(self, file_path: str, **settings: Any) -> None:
        super().__init__(file_path, **settings)
        self._identities: dict[str, Identity] = {}

    async def create_connection(self, with_db: bool) -> None:
        """Connect, and note which file this is: the name may come to mean another one."""
        try:
            await super().create_connection(with_db)
        except BaseException:
            # Half set up, it would enforce no foreign keys.
            await self.close()
            raise
        self._identities.clear()
        self.check_file()

    def check_file(self, *, outcome_unknown: bool = False) -> None:
        """Raise DatabaseUnavailableError where the database, or its log of writes, was deleted or replaced."""
        for path in (self.filename, f"{self.filename}-wal"):
            present = _identity(path)
            known = self._identities.get(path)
            if known is None and present is not None:
                self._identities[path] = present
            elif known != present:
                message = "The database file was deleted or replaced while it was open; the server has to start anew."
                raise DatabaseUnavailableError(message, outcome_unknown=outcome_unknown)

    def acquire_connection(self) -> ConnectionWrapper[Any]:
        """The connection for a statement outside a transaction."""
        if self._connection:
            self.check_file()
        return super().acquire_connection()

    def _in_transaction(self) -> TransactionContext:
        return ReleasedTransactionContext(ImmediateTransaction(self), self._lock)


def _identity(path: str) -> Identity | None:
    try:
        status = os.stat(path)  # noqa: PTH116  # for every write, and a Path costs more than the look
    except OSError:
        return None
    return status.st_dev, status.st_ino


client_class = ImmediateSqliteClient
