"""The revision of a database: while it is the same so are all rows, whoever writes and whenever they commit."""

import random
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, Protocol

import asyncpg
import pytest

from models.database.address import sqlite_path
from models.database.open_readers import open_reader
from models.database.postgresql_pool import leads_to_one_server
from models.database.readers import Reader, Revision
from tests.databases import PostgreSQLTemplate, postgresql_clone

STEPS = 400
WRITERS = 4
SECONDS = 10.0


class Writer(Protocol):
    """A connection past the ORM that writes in its own transactions."""

    open: bool

    async def do(self, sql: str) -> None:
        """Run a statement."""


class PostgresqlWriter:
    """One of several whose transactions overlap."""

    def __init__(self, connection: "asyncpg.Connection[Any]") -> None:
        self._connection = connection
        self.open = False

    async def do(self, sql: str) -> None:
        """Run a statement."""
        await self._connection.execute(sql)


class SqliteWriter:
    """The one that may write at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.open = False

    async def do(self, sql: str) -> None:
        """Run a statement."""
        self._connection.execute(sql)


@asynccontextmanager
async def writers(url: str) -> AsyncIterator[list[Writer]]:
    """As many as can write at once, over one table of their own."""
    table = "CREATE TABLE noted (writer INTEGER PRIMARY KEY, number INTEGER NOT NULL)"
    if url.startswith("sqlite"):
        connection = sqlite3.connect(sqlite_path(url), isolation_level=None)
        connection.execute(table)
        connection.execute("INSERT INTO noted VALUES (0, 0)")
        try:
            yield [SqliteWriter(connection)]
        finally:
            connection.close()
        return
    connections = [await asyncpg.connect(url) for _ in range(WRITERS)]
    try:
        await connections[0].execute(table)
        for number in range(WRITERS):
            await connections[0].execute("INSERT INTO noted VALUES ($1, 0)", number)
        yield [PostgresqlWriter(one) for one in connections]
    finally:
        for one in connections:
            await one.close()


async def rows_at(reader: Reader) -> tuple[Revision | None, list[tuple[object, ...]]]:
    """The rows, and the revision that was told before they were read."""
    _, revision = await reader.fetch_at_revision((f"SELECT {reader.revision_column}", ()), SECONDS)
    noted = await reader.fetch(("SELECT writer, number FROM noted ORDER BY writer", ()), SECONDS)
    return revision, [tuple(one) for one in noted]


@pytest.mark.parametrize("seed", range(3))
async def test_equal_revisions_have_equal_rows(database: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    reader = await open_reader(database)
    seen: dict[Revision, list[tuple[object, ...]]] = {}
    repeated = 0
    async with writers(database) as able:
        for step in range(STEPS):
            number = chance.randrange(len(able))
            one = able[number]
            if not one.open:
                await one.do("BEGIN")
                one.open = True
            elif chance.random() < 0.5:
                await one.do(f"UPDATE noted SET number = {step} WHERE writer = {number}")  # noqa: S608
            else:
                await one.do(chance.choice(["COMMIT", "COMMIT", "ROLLBACK"]))
                one.open = False
            for _ in range(2):
                revision, rows = await rows_at(reader)
                assert revision is not None
                repeated += revision in seen
                assert seen.setdefault(revision, rows) == rows
        for one in able:
            if one.open:
                await one.do("ROLLBACK")
    await reader.close()
    # Without repeats nothing was compared.
    assert repeated > STEPS


async def test_a_transaction_that_began_before_moves_the_revision_when_it_commits(database: str) -> None:
    """A sequence would have moved with the write, and its number be known before the rows can be seen.

    Until then the rows stay, but the revision may move: a server's other databases count their transactions with it.
    """
    reader = await open_reader(database)
    async with writers(database) as (one, *_):
        await one.do("BEGIN")
        await one.do("UPDATE noted SET number = 7 WHERE writer = 0")
        before, rows = await rows_at(reader)
        while_open = [await rows_at(reader) for _ in range(3)]
        await one.do("COMMIT")
        after, changed = await rows_at(reader)
    await reader.close()
    assert [shown for _, shown in while_open] == [rows] * 3
    assert after not in [before, *(revision for revision, _ in while_open)]
    assert rows[0][1] == 0
    assert changed[0][1] == 7


@pytest.fixture
def postgresql_url(postgresql_template: PostgreSQLTemplate) -> Iterator[str]:
    """A database of PostgreSQL: a file that is open is never another one."""
    with postgresql_clone(postgresql_template) as url:
        yield url


async def test_a_connection_that_was_opened_anew_makes_another_revision(postgresql_url: str) -> None:
    """A server that crashed may count other transactions by the same numbers."""
    reader = await open_reader(postgresql_url)
    statement = (f"SELECT {reader.revision_column}, pg_backend_pid()", ())
    swapped = (f"SELECT pg_backend_pid(), {reader.revision_column}", ())
    rows, before = await reader.fetch_at_revision(swapped, SECONDS)
    other = await asyncpg.connect(postgresql_url)
    await other.execute(f"SELECT pg_terminate_backend({rows[0][0]})")
    await other.close()
    assert await reader.fetch(statement, SECONDS)
    _, after = await reader.fetch_at_revision(swapped, SECONDS)
    await reader.close()
    assert before is not None
    assert after is not None
    assert after != before


@pytest.mark.parametrize(
    ("url", "one"),
    [
        ("postgresql://a@b/c", True),
        ("postgresql://a@b,d/c", True),
        ("postgresql://a@b,d/c?target_session_attrs=primary", True),
        ("postgresql://a@b,d/c?target_session_attrs=read-write", True),
        ("postgresql://a@b,d/c?target_session_attrs=any", False),
        ("postgresql://a@b,d/c?target_session_attrs=prefer-standby", False),
    ],
)
def test_several_hosts_are_one_server_only_where_the_address_says_so(url: str, one: bool) -> None:
    assert leads_to_one_server(url, writable=True) is one
