"""A request that takes too long is answered with TIMEOUT; a write that it cuts is there wholly or not at all."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from urllib.parse import urlsplit

import asyncpg
import pytest
from tortoise.connection import get_connection

from models.records.customer_class import CustomerClass
from resolvers.writing.use_case import drain
from schema.api.limits import LIMITS
from schema.api.problems import RequestProblemError
from tests.factories.client import Json
from tests.factories.tables import all_tables, table
from tests.factories.world import World

SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { replayed customerClass { version } userErrors { code } }
}"""
GIVEN = {"id": "CustomerClass:3", "expectedVersion": 1, "description": "Late", "idempotencyKey": "late"}


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the deadline of requests, in seconds."""

    def deadline(seconds: float) -> None:
        monkeypatch.setattr("schema.api.execution.LIMITS", replace(LIMITS, deadline_seconds=seconds))

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


async def test_a_write_that_waits_past_its_deadline_is_taken_back_and_can_be_sent_again(
    world: World, database: str, hasty: Callable[[float], None]
) -> None:
    """R-44: failing; it holds no lock afterwards, and nothing of it comes to be when the other writer ends."""
    before = await all_tables()
    # given a document that is prepared, which may take as long
    await world.admin.ask(SAVE, input={**GIVEN, "validateOnly": True})
    async with another_writer(database) as end:
        # when
        hasty(0.3)
        refusal = await world.admin.refusal(SAVE, input=GIVEN)
        await end()
        await drain()
    # then
    assert refusal.code == "TIMEOUT"
    assert "was taken back. Send it again" in refusal.messages[0]
    assert await all_tables() == before
    hasty(LIMITS.deadline_seconds)
    again: Json = await world.admin.ask(SAVE, input=GIVEN)
    assert again["customerClassSave"] == {"replayed": False, "customerClass": {"version": 2}, "userErrors": []}


async def test_a_write_that_was_cut_by_its_deadline_is_done_once_under_its_key(
    world: World, database: str, hasty: Callable[[float], None]
) -> None:
    """R-44: boundary; whatever moment the deadline falls into, the class is changed wholly or not at all."""
    rows = len(await table("audit_record"))
    for number in range(20):
        hasty(0.0005 * number)
        with suppress(RequestProblemError):
            await world.admin.answer(SAVE, {"input": GIVEN})
        await drain()
        version = (await CustomerClass.get(id=3)).version
        assert len(await table("audit_record")) == rows + version - 1
    hasty(LIMITS.deadline_seconds)
    done: Json = await world.admin.ask(SAVE, input=GIVEN)
    assert done["customerClassSave"]["customerClass"] == {"version": 2}
    assert len(await table("audit_record")) == rows + 1


async def cut_waiting_writers(database: str) -> None:
    """End the connections that wait for a lock, as soon as there are any."""
    killer = await asyncpg.connect(database)
    while not await killer.fetchval(  # noqa: ASYNC110  # only asking the server shows who waits
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    ):
        await asyncio.sleep(0.01)
    await killer.close()


async def test_a_write_whose_connection_is_lost_is_done_once_on_another_one(world: World, database: str) -> None:
    """R-44: passing; on a server the database can end a write in the middle of its transaction."""
    if database.startswith("sqlite"):
        pytest.skip("a SQLite write has no connection that another process could end")
    rows = len(await table("audit_record"))
    async with another_writer(database) as end:
        # when
        saving = asyncio.create_task(world.admin.answer(SAVE, {"input": GIVEN}))
        await cut_waiting_writers(database)
        await end()
        answer = await saving
    # then
    assert answer["data"]["customerClassSave"]["customerClass"] == {"version": 2}
    assert (await CustomerClass.get(id=3)).version == 2
    assert len(await table("audit_record")) == rows + 1


async def test_a_write_that_loses_every_connection_is_not_there_at_all(world: World, database: str) -> None:
    """R-44: failing; the answer says that it can be sent again, and it can."""
    if database.startswith("sqlite"):
        pytest.skip("a SQLite write has no connection that another process could end")
    before = await all_tables()
    async with another_writer(database) as end:
        saving = asyncio.create_task(world.admin.refusal(SAVE, input=GIVEN))
        while not saving.done():
            await asyncio.wait({saving, asyncio.create_task(cut_waiting_writers(database))}, timeout=0.5)
        await end()
    assert saving.result().code == "SERVICE_UNAVAILABLE"
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
    document = '{ customers(first: 1, where: { name: { contains: "nobody" } }) { totalCount } }'
    # when
    hasty(0.000001)
    refusal = await world.admin.refusal(document)
    # then
    assert refusal.code == "TIMEOUT"
    # and the next one is answered
    hasty(LIMITS.deadline_seconds)
    assert await world.admin.ask(document) == {"customers": {"totalCount": 0}}


async def test_a_write_whose_deadline_comes_after_its_commit_is_told_as_done(
    world: World, database: str, hasty: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """R-44: boundary; it was told to be taken back, while its connection was on the way back to the pool."""
    if database.startswith("sqlite"):
        pytest.skip("a SQLite write has no connection to give back")
    release = asyncpg.pool.Pool.release

    async def late_release(
        pool: "asyncpg.pool.Pool[asyncpg.Record]",
        connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]",
        *,
        timeout: float | None = None,  # noqa: ASYNC109  # the driver's own signature
    ) -> None:
        await asyncio.sleep(1.5)
        await release(pool, connection, timeout=timeout)

    await world.admin.ask(SAVE, input={**GIVEN, "validateOnly": True})
    monkeypatch.setattr(asyncpg.pool.Pool, "release", late_release)
    hasty(1.0)

    done: Json = await world.admin.ask(SAVE, input=GIVEN)

    assert done["customerClassSave"] == {"replayed": False, "customerClass": {"version": 2}, "userErrors": []}
    assert (await CustomerClass.get(id=3)).version == 2
