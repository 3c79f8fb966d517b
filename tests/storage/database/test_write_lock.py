"""The write lock of a SQLite file that another process holds: a write that doesn't get it leaves nothing behind."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from models.database import sqlite_engine
from models.database.outage import DatabaseUnavailableError, outage_of
from models.database.readiness import check_writable
from models.database.sqlite_engine import ImmediateSqliteClient
from resolvers.writing.use_case import _running, drain
from schema.api.limits import LIMITS
from tests.factories.world import UNIVERSAL, World


@contextmanager
def locked(database: str) -> Iterator[None]:
    """Another process's transaction."""
    if not database.startswith("sqlite"):
        pytest.skip("PostgreSQL has no lock of the whole database")
    other = sqlite3.connect(urlsplit(database).path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


async def enter() -> None:
    """A transaction past every use case."""
    async with in_transaction() as connection:
        await connection.execute_query("SELECT 1")


@pytest.mark.parametrize("deadline", [0.0, 0.01, 0.25, 0.7])
async def test_writing_goes_on_after_writes_that_waited_in_vain(
    world: World, database: str, monkeypatch: pytest.MonkeyPatch, deadline: float
) -> None:
    """One that failed to begin must not keep the connection's own lock: every later write would wait for ever."""
    input = {"name": "Waits", "businessModel": UNIVERSAL}
    document = "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { replayed } }"
    with locked(database):
        monkeypatch.setattr("schema.api.execution.LIMITS", replace(LIMITS, deadline_seconds=deadline))
        async with asyncio.timeout(5):
            refusals = await asyncio.gather(*(world.admin.refusal(document, input=input) for _ in range(4)))
        assert {refusal.code for refusal in refusals} == {"TIMEOUT"}
        monkeypatch.undo()
        await drain()
        assert len(_running) == 0
    async with asyncio.timeout(5):
        assert await world.admin.done("customerClassSave", {**input, "name": "After"}, "name") == {"name": "After"}


async def test_a_writer_that_waits_while_a_connection_is_given_up_makes_its_own(world: World, database: str) -> None:
    """A connection whose maker is cancelled is closed; who waited behind it was left with it, and answered 500."""
    client = get_connection("default")
    if not isinstance(client, ImmediateSqliteClient):
        pytest.skip("PostgreSQL's connections come from a pool")

    for _ in range(20):
        await client.close()
        first = asyncio.create_task(enter())
        while client._connection is None:  # noqa: ASYNC110  # at no other moment is it half set up
            await asyncio.sleep(0)
        second = asyncio.create_task(enter())
        await asyncio.sleep(0)
        first.cancel()
        async with asyncio.timeout(5):
            await second
        with suppress(asyncio.CancelledError):
            await first


async def test_a_lock_that_is_never_let_go_is_told_as_what_it_is(
    world: World, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_engine, "BUSY_TIMEOUT_MILLISECONDS", 300)
    with locked(database):
        for _ in range(3):
            with pytest.raises(DatabaseUnavailableError, match="Another process holds the write lock"):
                await check_writable()
    await check_writable()


async def test_a_statement_past_any_transaction_waits_for_another_process_also_after_one(
    world: World, database: str
) -> None:
    """A transaction asks for the lock without waiting, and leaves the connection so."""
    await enter()
    with locked(database):
        writing = asyncio.create_task(get_connection("default").execute_query("UPDATE currency SET code = code"))
        await asyncio.sleep(0.2)
        assert not writing.done()
    async with asyncio.timeout(5):
        await writing


async def test_a_transaction_whose_task_is_cancelled_at_any_moment_lets_go_of_the_lock(
    world: World, database: str
) -> None:
    """On both databases, and past every use case: whatever opens a transaction."""
    for turns in range(200):
        task = asyncio.create_task(enter())
        for _ in range(turns % 25):
            await asyncio.sleep(0)
        if turns % 3 == 0:
            await asyncio.sleep(0.0001 * (turns % 20))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async with asyncio.timeout(5):
        await asyncio.gather(*(enter() for _ in range(8)))


async def test_transactions_that_are_rolled_back_leave_their_connections_to_others(world: World, database: str) -> None:
    """On PostgreSQL a process has ten; each that stayed out would be missing until the server is restarted."""

    async def fail() -> None:
        async with in_transaction() as connection:
            await connection.execute_query("SELECT 1")
            raise LookupError

    async with asyncio.timeout(5):
        for _ in range(15):
            with pytest.raises(LookupError):
                await fail()
        await asyncio.gather(*(enter() for _ in range(8)))


async def test_an_outage_is_told_from_what_the_orm_makes_of_it(world: World, database: str) -> None:
    connection = get_connection("default")
    if database.startswith("sqlite"):
        await connection.execute_query("PRAGMA max_page_count = 1")
        fails = "CREATE TABLE large AS SELECT zeroblob(9000000) AS much"
    else:
        fails = "SELECT pg_terminate_backend(pg_backend_pid())"

    with pytest.raises(Exception, match=r"\w") as lost:
        await connection.execute_query(fails)
    assert outage_of(lost.value) is not None

    with pytest.raises(OperationalError) as mistaken:
        await connection.execute_query("SELECT * FROM nothing_is_called_so")
    assert outage_of(mistaken.value) is None
