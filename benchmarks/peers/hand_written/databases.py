"""Both databases as the endpoint uses them: rows as tuples, and a transaction that is one function."""

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Protocol

import asyncpg
import orjson

Row = Sequence[Any]


class Database(Protocol):
    """Database, as far as the endpoint needs it."""

    async def rows(self, sql: str, *values: object) -> list[Row]:
        """The rows of a statement."""

    async def run_many(self, sql: str, values: Sequence[Sequence[object]]) -> None:
        """The same statement for many values."""

    def keys(self, keys: list[int]) -> object:
        """Keys as one parameter."""

    def written(self, sql: str) -> str:
        """A statement with ? for its parameters in the database's own form."""


class Sqlite:
    """One connection in the loop's own thread: a statement takes microseconds, a hop to another thread many more."""

    def __init__(self, path: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, cached_statements=512)
        # What the product is set to, so that a save is as safe: each is on the disk before it is answered.
        for setting in ("journal_mode = WAL", "synchronous = FULL", "mmap_size = 268435456", "busy_timeout = 5000"):
            self._connection.execute(f"PRAGMA {setting}")

    async def rows(self, sql: str, *values: object) -> list[Row]:
        """The rows of a statement."""
        return self._connection.execute(sql, values).fetchall()

    async def run_many(self, sql: str, values: Sequence[Sequence[object]]) -> None:
        """The same statement for many values."""
        self._connection.executemany(sql, values)

    def keys(self, keys: list[int]) -> object:
        """Keys as JSON."""
        return orjson.dumps(keys).decode()

    def written(self, sql: str) -> str:
        """SQLite takes ? as it is."""
        return sql

    async def close(self) -> None:
        """End."""
        self._connection.close()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Database]:
        """All or nothing."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")


class _Connection:
    def __init__(self, connection: Any) -> None:  # noqa: ANN401  # the pool's proxy has no type of its own
        self._connection = connection

    async def rows(self, sql: str, *values: object) -> list[Row]:
        found: list[Row] = await self._connection.fetch(sql, *values)
        return found

    async def run_many(self, sql: str, values: Sequence[Sequence[object]]) -> None:
        await self._connection.executemany(sql, values)

    def keys(self, keys: list[int]) -> object:
        return keys

    def written(self, sql: str) -> str:
        first, *others = sql.split("?")
        return first + "".join(f"${number}{part}" for number, part in enumerate(others, start=1))


async def _no_reset(_connection: object) -> None:
    """Nothing is set on a connection that another request could see, so nothing has to be reset (a round trip less)."""


class Postgresql(_Connection):
    """A pool, whose connections keep their statements prepared."""

    def __init__(self, pool: Any) -> None:  # noqa: ANN401
        super().__init__(pool)
        self._pool = pool

    @classmethod
    async def open(cls, address: str) -> "Postgresql":
        """Connect."""
        return cls(await asyncpg.create_pool(address, min_size=10, max_size=10, reset=_no_reset))

    async def close(self) -> None:
        """End."""
        await self._pool.close()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Database]:
        """All or nothing, on one connection."""
        async with self._pool.acquire() as connection, connection.transaction():
            yield _Connection(connection)
