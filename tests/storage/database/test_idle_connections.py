"""Connections for reading go from one read to the next: no more than there may be, and none that was lost."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from models.database.open_readers import READS_AT_ONCE, open_reader
from models.database.postgresql_pool import ENDING_SECONDS
from models.database.postgresql_reading import PostgresqlReader
from models.database.readers import Steps

PID = "SELECT pg_backend_pid()"
SLOW_PID = "SELECT pg_backend_pid() FROM pg_sleep(0.05)"


@pytest.fixture
async def reader(database: str) -> AsyncIterator[PostgresqlReader]:
    opened = await open_reader(database)
    if not isinstance(opened, PostgresqlReader):
        await opened.close()
        pytest.skip("SQLite is read in this process")
    yield opened
    await opened.close()


async def pid(reader: PostgresqlReader, sql: str = PID) -> int:
    """The process of the server that a read was answered by."""
    ((found,),) = await reader.fetch((sql, ()), 10)
    assert isinstance(found, int)
    return found


async def test_one_read_after_the_other_has_one_connection(reader: PostgresqlReader) -> None:
    assert len({await pid(reader) for _ in range(5)}) == 1


async def test_a_burst_has_as_many_connections_as_there_may_be_and_everybody_a_turn(reader: PostgresqlReader) -> None:
    for _ in range(2):
        pids = await asyncio.gather(*(pid(reader, SLOW_PID) for _ in range(3 * READS_AT_ONCE)))
        assert len(set(pids)) == READS_AT_ONCE


async def test_who_gives_up_waiting_leaves_the_turn_to_the_next_one(reader: PostgresqlReader) -> None:
    # Given reads that take all connections, and others that wait for one
    running = [asyncio.create_task(pid(reader, SLOW_PID)) for _ in range(READS_AT_ONCE)]
    await asyncio.sleep(0)
    waiting = [asyncio.create_task(pid(reader)) for _ in range(2 * READS_AT_ONCE)]
    await asyncio.sleep(0.01)
    # When every second one is cancelled, some of them just when it is their turn
    for task in waiting[::2]:
        task.cancel()
    await asyncio.gather(*running)
    for task in waiting[1::4]:
        task.cancel()
    # Then the others are answered, and there are as many connections as before
    ended = await asyncio.gather(*waiting, return_exceptions=True)
    assert {type(each) for each in ended[3::4]} == {int}
    assert len(set(await asyncio.gather(*(pid(reader, SLOW_PID) for _ in range(2 * READS_AT_ONCE))))) == READS_AT_ONCE


async def test_a_connection_that_was_lost_is_not_used_again(reader: PostgresqlReader, database: str) -> None:
    lost = set(await asyncio.gather(*(pid(reader, SLOW_PID) for _ in range(READS_AT_ONCE))))
    other = await asyncpg.connect(database)
    try:
        for each in lost:
            await other.execute("SELECT pg_terminate_backend($1)", each)
        found = set(await asyncio.gather(*(pid(reader, SLOW_PID) for _ in range(2 * READS_AT_ONCE))))
    finally:
        await other.close()

    assert len(found) == READS_AT_ONCE
    assert not found & lost


async def test_closing_waits_for_who_still_reads_and_for_nobody_else(database: str) -> None:
    reader = await open_reader(database)
    if not isinstance(reader, PostgresqlReader):
        await reader.close()
        pytest.skip("SQLite is read in this process")
    # Given connections that are there already: to make one may take longer than the reads that are to have it
    await asyncio.gather(*(pid(reader, SLOW_PID) for _ in range(3)))
    reading = [asyncio.create_task(pid(reader, SLOW_PID)) for _ in range(3)]
    await asyncio.sleep(0.02)

    async with asyncio.timeout(ENDING_SECONDS):
        await reader.close()

    assert len(set(await asyncio.gather(*reading))) == 3


async def test_the_slow_reads_of_one_user_leave_connections_to_others(reader: PostgresqlReader) -> None:
    """They held all of them, so nobody else could even be told from a stranger until they ended."""

    def slow() -> Steps[object]:
        ((found,),) = yield "SELECT pg_backend_pid() FROM pg_sleep(20)", ()
        return found

    # Given more slow reads of one user than there are connections
    slow_reads = [asyncio.create_task(reader.read(slow, 20, user_id=1)) for _ in range(READS_AT_ONCE + 2)]
    await asyncio.sleep(0.2)
    # When somebody else is looked up, then that is done at once
    assert await asyncio.wait_for(pid(reader), 5)
    assert not any(read.done() for read in slow_reads)
    for read in slow_reads:
        read.cancel()
    await asyncio.gather(*slow_reads, return_exceptions=True)
