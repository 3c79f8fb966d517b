"""The limits of a read on SQLite: its own from its beginning, and none of another read, before it or beside it."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from models.database import sqlite_reading
from models.database.readers import ReadTimeoutError, Row, Steps
from models.database.shares import share_of
from models.database.sqlite_reading import THREADS, SqliteReader
from resolvers.identity.credentials import is_password_of

COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT max(i) FROM n"
ROWS_OF_A_FETCH = 100_000
ROWS_OF_A_SLOW_READ = 500_000
WITHOUT_AN_END = 10**15
SECONDS = 20.0


@pytest.fixture
async def reader(sqlite_template: Path) -> AsyncIterator[SqliteReader]:
    """A reader of a migrated file."""
    opened = SqliteReader(str(sqlite_template))
    yield opened
    await opened.close()


async def count(reader: SqliteReader, rows: int, seconds: float = SECONDS, user_id: int = 0) -> object:
    """Count to a number, one row after the other."""

    def steps() -> Steps[object]:
        ((found,),) = yield COUNT, (rows,)
        return found

    return await reader.read(steps, seconds, user_id=user_id)


@asynccontextmanager
async def endless_reads(reader: SqliteReader, user_id: int = 0) -> AsyncIterator[None]:
    """As many reads of one user as there are threads, each of which goes on to its deadline; cancelled at the end."""
    reads = [asyncio.create_task(count(reader, WITHOUT_AN_END, user_id=user_id)) for _ in range(THREADS)]
    await asyncio.sleep(0.2)
    try:
        yield
        assert not any(read.done() for read in reads)
    finally:
        for read in reads:
            read.cancel()
        await asyncio.gather(*reads, return_exceptions=True)


async def test_a_fetch_has_limits_of_its_own_after_a_read_that_was_too_long(reader: SqliteReader) -> None:
    """It had the processor's time of the read before it, so planned changes and readiness weren't looked at."""
    assert await count(reader, ROWS_OF_A_SLOW_READ) == ROWS_OF_A_SLOW_READ

    assert await reader.fetch((COUNT, (ROWS_OF_A_FETCH,)), SECONDS) == [(ROWS_OF_A_FETCH,)]


async def test_a_read_that_was_answered_by_its_deadline_ends_beyond_it(
    sqlite_template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The COMMIT is not to be interrupted where making something of the rows took until then."""
    monkeypatch.setattr(sqlite_reading, "INSTRUCTIONS_BETWEEN_CHECKS", 1)
    reader = SqliteReader(str(sqlite_template))

    def steps() -> Steps[list[Row]]:
        first = yield "SELECT 1", ()
        second = yield "SELECT 2", ()
        time.sleep(0.6)
        return [*first, *second]

    assert await reader.read(steps, 0.5) == [(1,), (2,)]
    assert not reader._inline.connection.in_transaction
    await reader.close()


async def test_reads_that_find_no_thread_are_refused_at_their_deadline(reader: SqliteReader) -> None:
    """Their time began with a thread, so that the last of them were answered after several times as long."""
    began = time.monotonic()
    reads = [count(reader, WITHOUT_AN_END, 1.0) for _ in range(3 * THREADS)]

    ended = await asyncio.gather(*reads, return_exceptions=True)

    assert {type(one) for one in ended} == {ReadTimeoutError}
    assert 1.0 <= time.monotonic() - began < 2.0


@pytest.mark.parametrize(("places", "share"), [(1, 1), (2, 1), (3, 2), (4, 3), (8, 6)])
def test_one_user_has_three_quarters_of_the_places_and_one_at_least(places: int, share: int) -> None:
    assert share_of(places) == share


async def test_the_slow_reads_of_one_user_leave_threads_to_others(reader: SqliteReader) -> None:
    assert share_of(THREADS) < THREADS
    async with endless_reads(reader, user_id=1):
        assert await count(reader, ROWS_OF_A_SLOW_READ, user_id=2) == ROWS_OF_A_SLOW_READ


async def test_a_read_that_nobody_waits_for_any_more_leaves_its_thread_at_once(reader: SqliteReader) -> None:
    """Whoever began reads and went away kept their threads until the deadline."""
    async with endless_reads(reader):
        pass

    async with asyncio.timeout(SECONDS / 2):
        assert await count(reader, ROWS_OF_A_SLOW_READ) == ROWS_OF_A_SLOW_READ


async def test_a_password_is_compared_beside_whatever_is_read(reader: SqliteReader) -> None:
    """Both waited for the same threads, and sign-ins became 503."""
    async with endless_reads(reader), asyncio.timeout(SECONDS / 2):
        assert not await is_password_of(None, "anybody's")


async def test_a_reader_that_is_closed_cuts_what_is_read(sqlite_template: Path) -> None:
    reader = SqliteReader(str(sqlite_template))
    reading = asyncio.create_task(count(reader, WITHOUT_AN_END))
    await asyncio.sleep(0.2)
    async with asyncio.timeout(SECONDS / 2):
        await reader.close()
        with pytest.raises(ReadTimeoutError):
            await reading
