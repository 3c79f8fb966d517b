"""Transactions that PostgreSQL ends in favour of another program's: a write is done all the same, once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest
from tortoise.connection import get_connection

from models.database.connection import close, connect
from models.records.customer_class import CustomerClass
from resolvers.audit.verify_audit import BrokenLink, verify
from tests.factories.tables import table
from tests.factories.world import World

GIVEN = {"id": "CustomerClass:3", "expectedVersion": 1, "description": "Saved all the same"}
SECONDS = 20.0


@asynccontextmanager
async def other_program(database: str) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    """A connection of another program, which outlasts ours where the two wait for each other."""
    if database.startswith("sqlite"):
        pytest.skip("SQLite has one writer at a time, who waits for nobody in a circle")
    connection = await asyncpg.connect(database)
    await connection.execute("SET deadlock_timeout = '60s'")
    async with asyncio.timeout(SECONDS):
        yield connection
    await connection.close()


async def until_somebody_waits(connection: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Until another connection waits for a lock."""
    while not await connection.fetchval(  # noqa: ASYNC110  # only asking the server shows who waits
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    ):
        await asyncio.sleep(0.01)


async def saved_once(rows_before: int) -> bool:
    """Whether class 3 was saved once, with one row in a log that is whole."""
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]
    return (await CustomerClass.get(id=3)).version == 2 and len(await table("audit_record")) == rows_before + 1


async def test_a_deadlock_with_another_program_is_outlived(world: World, database: str) -> None:
    """R-44: the other one holds the log's head and wants the class that the save has locked."""
    rows = len(await table("audit_record"))
    async with other_program(database) as other:
        # given
        await other.execute("BEGIN")
        await other.execute("SELECT id FROM audit_head FOR UPDATE")
        saving = asyncio.create_task(world.admin.done("customerClassSave", GIVEN))
        await until_somebody_waits(other)
        # when
        await other.execute("SELECT id FROM customer_class WHERE id = 3 FOR UPDATE")
        # then the save has given way, and is retried
        assert not saving.done()
        await other.execute("ROLLBACK")
        assert await saving == {"id": "CustomerClass:3", "version": 2}
    assert await saved_once(rows)


async def test_a_serialization_failure_is_outlived(world: World, database: str) -> None:
    """R-44: an operator may have made REPEATABLE READ the database's default."""
    rows = len(await table("audit_record"))
    async with other_program(database) as other:
        name = await other.fetchval("SELECT current_database()")
        await other.execute(f"ALTER DATABASE {name} SET default_transaction_isolation = 'repeatable read'")
        await close()
        await connect(database)
        _, ((level,),) = await get_connection("default").execute_query("SHOW transaction_isolation")
        assert level == "repeatable read"
        # given a change of the row, made by somebody else after the save's snapshot
        await other.execute("BEGIN")
        await other.execute("UPDATE customer_class SET updated_at = updated_at WHERE id = 3")
        saving = asyncio.create_task(world.admin.done("customerClassSave", GIVEN))
        await until_somebody_waits(other)
        # when
        await other.execute("COMMIT")
        # then
        assert await saving == {"id": "CustomerClass:3", "version": 2}
    assert await saved_once(rows)
