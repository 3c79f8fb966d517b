"""Statements of a transaction run at once where they are short, and in the connection's thread where they aren't."""

import asyncio
import threading
import time

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from models.database.by_key import write_by_key
from models.database.sqlite_engine import ImmediateSqliteClient, ImmediateTransaction
from models.records.reference import Currency
from resolvers.drafts.stored_rows import Table, stored_rows

COUNT = """SELECT max(i) AS most FROM (
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i FROM n
)"""
SHORT, LONG = 100, 3_000_000
WHERE_AM_I = "SELECT thread() AS number"


def _client() -> ImmediateSqliteClient:
    client = get_connection("default")
    if not isinstance(client, ImmediateSqliteClient):
        pytest.skip("PostgreSQL's statements wait for the network, and no thread for them")
    return client


async def _told_where(client: ImmediateSqliteClient) -> None:
    """Make the connection tell in which thread a statement runs."""
    await client.execute_query("SELECT 1")
    assert client._connection
    client._connection._conn.create_function("thread", 0, threading.get_ident)


async def test_a_short_statement_of_a_transaction_takes_no_hop_to_a_thread(database: str) -> None:
    await _told_where(_client())
    async with in_transaction() as connection:
        (row,) = await connection.execute_query_dict(WHERE_AM_I)
        assert row["number"] == threading.get_ident()
        _, ((here,),) = await connection.execute_query(WHERE_AM_I)
        assert here == threading.get_ident()


async def test_a_long_select_keeps_nobody_waiting_and_the_transaction_goes_on(database: str) -> None:
    _client()
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0.005)

    waiting = asyncio.create_task(others())
    async with in_transaction() as connection:
        await connection.execute_query("CREATE TABLE noted (number INTEGER PRIMARY KEY)")
        assert await write_by_key("INSERT INTO noted (number) VALUES (?1), (?2)", [1, 2]) == 2
        for _ in range(2):
            before = turns
            _, ((most,),) = await connection.execute_query(COUNT, [LONG])
            assert most == LONG
            assert turns - before > 3
        _, ((noted,),) = await connection.execute_query("SELECT COUNT(*) FROM noted")
        assert noted == 2
    waiting.cancel()
    _, ((noted,),) = await get_connection("default").execute_query("SELECT COUNT(*) FROM noted")
    assert noted == 2


async def test_a_select_that_fails_is_no_long_one(database: str) -> None:
    client = _client()
    await client.execute_query("SELECT 1")
    assert client._connection
    with pytest.raises(OperationalError, match="no such table"):
        client._connection.select("SELECT * FROM missing", ())


async def test_many_short_statements_in_a_row_let_others_have_their_turn(database: str) -> None:
    _client()
    longest = 0.0

    async def others() -> None:
        nonlocal longest
        while True:
            began = time.thread_time()
            await asyncio.sleep(0)
            longest = max(longest, time.thread_time() - began)

    waiting = asyncio.create_task(others())
    await asyncio.sleep(0)
    began = time.thread_time()
    async with in_transaction() as connection:
        for _ in range(2_000):
            await connection.execute_query(COUNT, [SHORT])
    whole = time.thread_time() - began
    waiting.cancel()
    assert longest < whole / 3


async def test_a_transaction_waits_for_what_a_cancelled_statement_still_does_in_the_thread(database: str) -> None:
    """Two threads on one connection would wait for each other: the event loop for a statement of any length."""
    client = _client()
    await _told_where(client)
    reading = asyncio.create_task(client.execute_query(COUNT, [LONG]))
    while client._connection is None or client._connection.idle:  # noqa: ASYNC110  # as soon as it has begun
        await asyncio.sleep(0)
    reading.cancel()
    began = time.thread_time()
    beginning = asyncio.create_task(_enter())
    await asyncio.sleep(0)
    assert time.thread_time() - began < 0.02
    async with asyncio.timeout(10):
        assert await beginning == threading.get_ident()


async def _enter() -> int:
    async with in_transaction() as connection:
        assert isinstance(connection, ImmediateTransaction)
        (row,) = await connection.execute_query_dict(WHERE_AM_I)
        return int(row["number"])


@pytest.mark.parametrize("count", [0, 1, 2, 3, 8, 9, 40])
async def test_rows_are_found_by_however_many_keys(database: str, count: int) -> None:
    codes = {row.id: row.code for row in await Currency.all()}
    if len(codes) < 40:
        await Currency.bulk_create([Currency(code=f"X{n:02}", name=f"Test {n}", minor_units=2) for n in range(40)])
        codes = {row.id: row.code for row in await Currency.all()}
    keys = sorted(codes)[:count]
    table, none = Table(Currency, "id"), Table(Currency, "minor_units")
    stored = await stored_rows({table: keys, none: [99]})
    assert {key: row["code"] for key, (row,) in stored[table].items()} == {key: codes[key] for key in keys}
    assert stored[none] == {}
