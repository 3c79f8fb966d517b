"""Reading SQLite while others take the processors: how long a read is, is told by the processor's time."""

import asyncio
import os
import time
from collections.abc import Iterator

import pytest

from models.database.readers import Steps
from models.database.sqlite_reading import INLINE_SECONDS, SqliteReader
from tests.processes import FORKS

ROWS_OF_A_SHORT_READ = 20_000
ROWS_OF_A_SLOW_READ = 3_000_000
COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT max(i) FROM n"
SECONDS = 20.0


def _spin() -> None:
    while True:
        pass


@pytest.fixture
def busy() -> Iterator[None]:
    """Three processes for each processor, which do nothing but take it."""
    spinning = [FORKS.Process(target=_spin, daemon=True) for _ in range(3 * (os.cpu_count() or 1))]
    for one in spinning:
        one.start()
    yield
    for one in spinning:
        one.kill()
        one.join()


class Read:
    """A read of so many rows, and how often it was begun."""

    def __init__(self, rows: int) -> None:
        self.begun = 0
        self._rows = rows

    def steps(self) -> Steps[object]:
        self.begun += 1
        ((found,),) = yield COUNT, (self._rows,)
        return found


@pytest.fixture
def reader(sqlite_template: object) -> Iterator[SqliteReader]:
    """A reader of a migrated file."""
    opened = SqliteReader(str(sqlite_template))
    yield opened
    asyncio.run(opened.close())


async def test_a_short_read_is_done_once_however_long_the_processor_is_taken_away(
    reader: SqliteReader, busy: None
) -> None:
    kept_waiting, until = 0, time.monotonic() + SECONDS
    while kept_waiting < 5:
        assert time.monotonic() < until, "the machine was never busy"
        read = Read(ROWS_OF_A_SHORT_READ)
        began = time.monotonic()
        assert await reader.read(read.steps, SECONDS) == ROWS_OF_A_SHORT_READ
        kept_waiting += time.monotonic() - began > INLINE_SECONDS
        assert read.begun == 1


async def test_a_slow_read_takes_no_more_of_the_event_loop_than_is_allowed(reader: SqliteReader) -> None:
    """And the next one of its kind nothing: it goes to a thread at once."""
    for allowed in (2 * INLINE_SECONDS, INLINE_SECONDS):
        began = time.thread_time()
        assert await reader.read(Read(ROWS_OF_A_SLOW_READ).steps, SECONDS) == ROWS_OF_A_SLOW_READ
        assert time.thread_time() - began < allowed
