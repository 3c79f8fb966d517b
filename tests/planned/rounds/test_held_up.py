"""Changes that can't be applied in time: they hold up those behind them of their own class, and no other class."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import pytest

from models.database import sqlite_engine, sqlite_writing
from models.database.connection import close, connect
from models.database.open_readers import open_reader
from models.database.outage import DatabaseUnavailableError
from models.records.customer_class import CustomerClass
from resolvers import clock
from resolvers.use_cases import apply_planned, judge_planned
from resolvers.use_cases.apply_planned import apply_due
from resolvers.writing.use_case import WriteTimeoutError, drain
from tests.factories.world import World
from tests.planned.planning import NOW, planned
from web.cli.due import apply_and_tell
from web.cli.running import MistakeError
from web.due import DueChanges

PRIVATE, SHARED, NORTHS = 3, 2, 4
SECONDS = 20.0


async def due_of(world: World, *ids: str) -> list[str]:
    """Changes that are due, one after the other."""
    with clock.at(NOW - timedelta(days=9)):
        return [
            await planned(world.admin, id, NOW - timedelta(days=1, minutes=-number), description=f"{number}")
            for number, id in enumerate(ids)
        ]


async def versions() -> dict[int, int]:
    """The versions of the three classes."""
    return {row.id: row.version for row in await CustomerClass.filter(id__in=[PRIVATE, SHARED, NORTHS])}


@asynccontextmanager
async def class_locked(database: str) -> AsyncIterator[None]:
    """Another program that keeps the row of the private class, or on SQLite the one write lock."""
    if database.startswith("sqlite"):
        file = sqlite3.connect(urlsplit(database).path, isolation_level=None)
        file.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            file.close()
        return
    server = await asyncpg.connect(database)
    await server.execute("BEGIN")
    await server.execute("SELECT id FROM customer_class WHERE id = $1 FOR UPDATE", PRIVATE)
    try:
        yield
    finally:
        await server.close()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """Classes whose changes take longer than they may; one of them is enough to end a round."""
    classes: set[int] = set()
    judge = judge_planned.judge

    async def judged(change: Any, customer_class: int) -> Any:  # noqa: ANN401  # as the function that it calls
        if customer_class in classes:
            # As the deadline of a write does.
            raise TimeoutError
        return await judge(change, customer_class)

    monkeypatch.setattr(apply_planned, "judge", judged)
    monkeypatch.setattr(apply_planned, "MOST_HELD_UP", 1)
    return classes


async def test_a_class_that_somebody_has_locked_holds_up_no_other_one(
    world: World, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R-53: boundary; and the change behind its own waits for it, in their order."""
    if database.startswith("sqlite"):
        pytest.skip("SQLite has no lock of a row")
    monkeypatch.setattr(apply_planned, "APPLYING_SECONDS", 2.0)
    first, *_ = await due_of(world, world.private, world.private, world.shared)

    async with class_locked(database):
        done = await apply_due()

        assert (done.applied, done.failed, done.held_up, done.is_cut_short) == (1, 0, [PRIVATE], False)
        ((key, fault),) = done.faults
        assert (f"PlannedChange:{key}", type(fault)) == (first, WriteTimeoutError)
        await drain()
        assert await versions() == {PRIVATE: 1, SHARED: 2, NORTHS: 1}
    again = await apply_due(done.held_up)

    assert (again.applied, again.failed, again.held_up, again.faults) == (2, 0, [], [])
    assert await versions() == {PRIVATE: 3, SHARED: 2, NORTHS: 1}
    assert (await CustomerClass.get(id=PRIVATE)).description == "1"


@pytest.mark.parametrize("limit", ["lock_timeout", "statement_timeout"])
async def test_a_lock_that_the_database_gives_up_waiting_for_holds_up_no_other_class(
    world: World, database: str, limit: str
) -> None:
    """R-53: boundary; an operator may have set how long a statement waits."""
    if database.startswith("sqlite"):
        pytest.skip("SQLite has no lock of a row")
    await due_of(world, world.private, world.shared)
    async with class_locked(database):
        other = await asyncpg.connect(database)
        name = await other.fetchval("SELECT current_database()")
        await other.execute(f"ALTER DATABASE {name} SET {limit} = '1s'")
        await close()
        await connect(database)

        done = await apply_due()

        assert (done.applied, done.failed, done.held_up, done.is_cut_short) == (1, 0, [PRIVATE], False)
        assert [type(fault) for _, fault in done.faults] == [DatabaseUnavailableError]
        assert await versions() == {PRIVATE: 1, SHARED: 2, NORTHS: 1}
        await other.close()


async def test_a_write_lock_that_is_held_elsewhere_ends_the_round_at_once(
    world: World, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R-53: boundary; SQLite has the one for all classes, so the next change would only wait as long."""
    if not database.startswith("sqlite"):
        pytest.skip("PostgreSQL has no lock of the whole database")
    assert apply_planned.APPLYING_SECONDS > sqlite_writing.BUSY_TIMEOUT_MILLISECONDS / 1000
    monkeypatch.setattr(sqlite_engine, "BUSY_TIMEOUT_MILLISECONDS", 1000)
    await due_of(world, world.private, world.shared, world.norths)

    async with class_locked(database):
        began = time.monotonic()
        with pytest.raises(DatabaseUnavailableError, match="Another process holds the write lock"):
            await apply_due()
        assert time.monotonic() - began < 1.9
    done = await apply_due()

    assert (done.applied, done.faults) == (3, [])
    assert await versions() == {PRIVATE: 2, SHARED: 2, NORTHS: 2}


async def test_a_round_that_was_cut_short_is_followed_by_one_that_begins_with_others(
    world: World, database: str, slow: set[int]
) -> None:
    """R-53: boundary; each class is tried in its turn, however many take too long."""
    await due_of(world, world.private, world.shared, world.norths)
    slow |= {PRIVATE, SHARED}

    one = await apply_due()
    other = await apply_due(one.held_up)
    third = await apply_due(other.held_up)

    assert (one.applied, one.held_up, one.is_cut_short) == (0, [PRIVATE], True)
    assert (other.applied, other.held_up, other.is_cut_short) == (0, [PRIVATE, SHARED], True)
    assert (third.applied, third.held_up, third.is_cut_short) == (1, [SHARED, PRIVATE], True)
    await drain()
    assert await versions() == {PRIVATE: 1, SHARED: 1, NORTHS: 2}
    slow.clear()
    last = await apply_due(third.held_up)

    assert (last.applied, last.held_up, last.is_cut_short) == (2, [], False)
    assert await versions() == {PRIVATE: 2, SHARED: 2, NORTHS: 2}


async def test_a_server_applies_what_is_due_behind_a_change_that_always_takes_too_long(
    world: World, database: str, slow: set[int]
) -> None:
    """R-53: boundary; it began each round with that change, and never came to the others."""
    await due_of(world, world.private, world.shared)
    slow.add(PRIVATE)
    reader, server = await open_reader(database), DueChanges(0.05)
    server.start(reader)
    try:
        async with asyncio.timeout(SECONDS / 2):
            while (await versions())[SHARED] == 1:  # noqa: ASYNC110  # only the rows tell
                await asyncio.sleep(0.05)
    finally:
        await server.stop()
        await drain()
        await reader.close()

    assert await versions() == {PRIVATE: 1, SHARED: 2, NORTHS: 1}


async def test_the_command_goes_on_behind_changes_that_take_too_long_and_tells_of_them(
    world: World, database: str, slow: set[int], capsys: pytest.CaptureFixture[str]
) -> None:
    """R-53: boundary; it ended at the first of them, and again the next time."""
    first, other, _ = await due_of(world, world.private, world.shared, world.norths)
    slow |= {PRIVATE, SHARED}

    with pytest.raises(MistakeError, match="not everything that is due was applied"):
        await apply_and_tell()

    told = capsys.readouterr()
    assert told.out == "1 applied, 0 failed.\n"
    why = " couldn't be applied: it took more than 12 seconds"
    assert [line.partition(why)[:2] for line in told.err.splitlines()] == [(first, why), (other, why)]
    await drain()
    assert await versions() == {PRIVATE: 1, SHARED: 1, NORTHS: 2}
