"""Tortoise's PostgreSQL client over our own pool, with transactions that end even where the server fails.

Tortoise drops what its parser of addresses doesn't know, `sslmode` among it, and where a transaction can't be entered
or its task is cancelled, it loses the connection, or waits for a server that may never answer.
"""

# ruff: noqa: ANN401, SLF001  # Tortoise says Any, and keeps its connections in private attributes

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Final, cast

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    NestedTransactionContext,
    PoolConnectionWrapper,
    TransactionalDBClient,
    TransactionContext,
    TransactionContextPooled,
)

from models.database.outage import DatabaseUnavailableError, outage_of, unreachable
from models.database.postgresql_pool import (
    ENDING_SECONDS,
    Pool,
    acquire,
    close_pool,
    drop,
    give_back,
    give_up,
    open_pool,
)
from models.database.uninterrupted import uninterrupted
from models.database.work_rows import enter, leave

COMMIT_SECONDS: Final = 3.0
"""How long the answer to a COMMIT is waited for, whatever became of who asked for it."""

WRITING_CONNECTIONS: Final = 5


class _Sayings:
    """Translates the driver's errors about a lost connection into our own exception."""

    async def _translate_exceptions(self, func: Callable[..., Awaitable[Any]], *args: Any, **kwargs: Any) -> Any:
        try:
            return await super()._translate_exceptions(func, *args, **kwargs)  # type: ignore[misc]
        except TimeoutError:
            raise
        except OSError as error:
            raise unreachable(error) from error


class Transaction(_Sayings, TransactionWrapper):
    """A transaction on one connection of the pool."""

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(Transaction(self))


class EndedTransactionContext(TransactionContextPooled):
    """Enters and leaves a transaction, and gives the connection back in every case."""

    client: Transaction

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        assert self.client._parent._pool
        self._pool: Pool = self.client._parent._pool
        connection = self._acquired = await acquire(self._pool)
        # What the pool lends has a connection's methods, and is none by its class.
        self.client._connection = cast("asyncpg.Connection[asyncpg.Record]", connection)
        try:
            await self.client.begin()
        except BaseException:
            drop(connection)
            await give_back(self._pool, connection)
            raise
        self._entered = enter(self.client)
        return self.client

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        leave(self._entered)
        pool, connection = self._pool, self._acquired
        if self.client._finalized:
            await give_back(pool, connection)
        elif exc is None:
            await self._commit()
            # Nothing is awaited from here on: whoever is cancelled now has written all the same.
            give_up(pool, connection)
        elif isinstance(exc, asyncio.CancelledError) or outage_of(exc):
            # The server may be the reason: nobody waits for it.
            give_up(pool, connection, self.client.rollback)
        else:
            await self._roll_back()
            await give_back(pool, connection)

    async def _roll_back(self) -> None:
        try:
            await uninterrupted(self.client.rollback(), ENDING_SECONDS)
        except Exception:  # noqa: BLE001  # the transaction ends with its connection
            drop(self._acquired)

    async def _commit(self) -> None:
        """Commit. Raises DatabaseUnavailableError where the outcome is unknown."""
        try:
            await uninterrupted(self.client.commit(), COMMIT_SECONDS)
        except BaseException as error:
            drop(self._acquired)
            await give_back(self._pool, self._acquired)
            outage = outage_of(error)
            if isinstance(error, TimeoutError):
                outage = DatabaseUnavailableError("The database didn't answer to a commit.", passing=True)
            if outage is None:
                raise
            outage.outcome_unknown = not outage.conflict
            raise outage from error


class _Pooled(PoolConnectionWrapper[Any]):
    """A connection for one statement outside a transaction."""

    async def __aenter__(self) -> Any:
        await self.ensure_connection()
        self._acquired = await acquire(self.client._pool)
        return self._acquired

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if exc_type is None:
            await give_back(self.client._pool, self._acquired)
        else:
            give_up(self.client._pool, self._acquired)


class PostgresqlClient(_Sayings, AsyncpgDBClient):
    """The client that the engine setting names; it is given the address as the operator wrote it."""

    def __init__(self, url: str, connection_name: str, **settings: Any) -> None:
        super().__init__(connection_name=connection_name, **settings)
        self._url = url

    async def create_connection(self, with_db: bool) -> None:  # noqa: ARG002  # Tortoise's own signature
        """Open the pool."""
        self._pool = await open_pool(self._url, writable=True, most=WRITING_CONNECTIONS)
        await self._post_connect()

    async def _close(self) -> None:
        if self._pool:
            await close_pool(self._pool)
            self._pool = None

    def acquire_connection(self) -> PoolConnectionWrapper[Any]:
        """A connection for one statement."""
        return _Pooled(self, self._pool_init_lock)

    def _in_transaction(self) -> TransactionContext:
        return EndedTransactionContext(Transaction(self), self._pool_init_lock)


client_class = PostgresqlClient
