"""A request that takes too long is answered with TIMEOUT; a write that it cuts is there wholly or not at all."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from urllib.parse import urlsplit

import asyncpg
import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import DBConnectionError, OperationalError

from models.customer_class import CustomerClass
from resolvers.write import drain
from schema.limits import LIMITS
from tests.builders.client import Json
from tests.builders.tables import all_tables, table
from tests.builders.world import World

SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { replayed customerClass { version } userErrors { code } }
}"""
GIVEN = {"id": "CustomerClass:3", "expectedVersion": 1, "description": "Late", "idempotencyKey": "late"}


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the deadline of requests, in seconds."""

    def deadline(seconds: float) -> None:
        monkeypatch.setattr("schema.execution.LIMITS", replace(LIMITS, deadline_seconds=seconds))

    return deadline


@asynccontextmanager
async def another_writer(database: str) -> AsyncIterator[Callable[[], Awaitable[None]]]:
    """A transaction of another process that every write has to wait for; gives what ends it."""
    if database.startswith("sqlite"):
        file = sqlite3.connect(urlsplit(database).path, isolation_level=None)
        file.execute("BEGIN IMMEDIATE")

        async def end_file() -> None:
            file.execute("ROLLBACK")

        yield end_file
        file.close()
        return
    server = await asyncpg.connect(database)
    transaction = server.transaction()
    await transaction.start()
    await server.execute("SELECT id FROM audit_head FOR UPDATE")
    yield transaction.rollback
    await server.close()


async def test_a_write_past_its_deadline_is_done_wholly_and_tells_a_retry(
    world: World, database: str, hasty: Callable[[float], None]
) -> None:
    """R-44: passing; the class, its audit rows and the answer under the key are there together."""
    # given
    rows = len(await table("audit_record"))
    async with another_writer(database) as end:
        # when
        hasty(0.3)
        refusal = await world.admin.refusal(SAVE, input=GIVEN)
        await end()
        await drain()
    # then
    assert refusal.code == "TIMEOUT"
    assert "Send it again with the same idempotencyKey" in refusal.messages[0]
    stored = await CustomerClass.get(id=3)
    assert (stored.version, stored.description) == (2, "Late")
    assert len(await table("audit_record")) == rows + 1
    hasty(LIMITS.deadline_seconds)
    again: Json = await world.admin.ask(SAVE, input=GIVEN)
    assert again["customerClassSave"] == {"replayed": True, "customerClass": {"version": 2}, "userErrors": []}
    assert len(await table("audit_record")) == rows + 1


async def test_a_write_whose_connection_is_lost_is_not_there_at_all(world: World, database: str) -> None:
    """R-44: failing; on a server the database can end a write in the middle of its transaction."""
    if database.startswith("sqlite"):
        pytest.skip("a SQLite write has no connection that another process could end")
    before = await all_tables()
    async with another_writer(database) as end:
        killer = await asyncpg.connect(database)

        async def cut() -> None:
            while not await killer.fetchval(  # noqa: ASYNC110  # only asking the server shows who waits
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                " WHERE datname = current_database() AND wait_event_type = 'Lock'"
            ):
                await asyncio.sleep(0.05)

        with pytest.raises((DBConnectionError, OperationalError, asyncpg.PostgresError, asyncpg.InterfaceError)):
            await asyncio.gather(world.admin.answer(SAVE, {"input": GIVEN}), cut())
        await end()
        await killer.close()
    await drain()

    assert await all_tables() == before
    done: Json = await world.admin.ask(SAVE, input=GIVEN)
    assert done["customerClassSave"] == {"replayed": False, "customerClass": {"version": 2}, "userErrors": []}


async def test_a_slow_read_is_cut_at_its_deadline(world: World, hasty: Callable[[float], None]) -> None:
    # given
    await get_connection("default").execute_query(
        "INSERT INTO customer (name, name_key, type, currency_id, customer_class_id, version, created_at, updated_at) "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
        "SELECT 'Customer ' || i, 'customer ' || i, 'RETAIL', 1, 2, 1, c.created_at, c.created_at "
        "FROM n, customer c WHERE c.id = 1"
    )
    asked = '{ customers(first: 1, where: { name: { contains: "nobody" } }) { totalCount } }'
    # when
    hasty(0.000001)
    refusal = await world.admin.refusal(asked)
    # then
    assert refusal.code == "TIMEOUT"
    # and the next one is answered
    hasty(LIMITS.deadline_seconds)
    assert await world.admin.ask(asked) == {"customers": {"totalCount": 0}}
