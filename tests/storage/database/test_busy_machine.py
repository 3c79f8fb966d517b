"""Reading SQLite while others take the processors: how long a read is, is told by the processor's time."""

import asyncio
import os
import time
from collections.abc import Iterator

import pytest

from models.database.readers import ReadTimeoutError, Steps, pause
from models.database.sqlite_reading import INLINE_SECONDS, SqliteReader
from tests.processes import FORKS

ROWS_OF_A_SHORT_READ = 20_000
ROWS_OF_A_SLOW_READ = 3_000_000
COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT max(i) FROM n"
SECONDS = 20.0
PIECE_SECONDS = 0.002


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


class Reckoning(Read):
    """A read of a row, with work of many milliseconds after it, and a pause now and then."""

    def __init__(self, pieces: int) -> None:
        super().__init__(1)
        self.pieces = pieces
        self.done = 0

    def steps(self) -> Steps[object]:
        found = yield from super().steps()
        for _ in range(self.pieces):
            yield pause("reckoning")
            until = time.thread_time() + PIECE_SECONDS
            while time.thread_time() < until:
                pass
            self.done += 1
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


async def test_long_work_between_statements_takes_no_more_of_the_event_loop_than_a_statement_may(
    reader: SqliteReader,
) -> None:
    """And the next one goes to a thread at its first pause."""
    for allowed in (2 * INLINE_SECONDS, INLINE_SECONDS):
        work = Reckoning(50)
        began = time.thread_time()
        assert await reader.read(work.steps, SECONDS) == 1
        assert time.thread_time() - began < allowed
        assert work.begun == 2


async def test_long_work_ends_at_a_pause_when_nobody_waits_for_it_any_more(reader: SqliteReader) -> None:
    work = Reckoning(10_000)
    with pytest.raises(ReadTimeoutError):
        await reader.read(work.steps, 0.2)
    await asyncio.sleep(0.1)
    done = work.done
    await asyncio.sleep(0.1)
    assert work.done == done < 10_000
