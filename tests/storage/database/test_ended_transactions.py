"""Transactions and statements that PostgreSQL ends: an outage that may pass, of which no fault of ours is made."""

import asyncio

import pytest
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from models.database.outage import outage_of


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("57014", "The database ended a statement: it took too long, or somebody cancelled it."),
        ("25P03", "The database ended a transaction: it took too long."),
        ("25P04", "The database ended a transaction: it took too long."),
    ],
)
async def test_what_took_too_long_is_told_as_that(database: str, state: str, said: str) -> None:
    """An operator may have set `transaction_timeout`, or `idle_in_transaction_session_timeout`."""
    if database.startswith("sqlite"):
        pytest.skip("SQLite ends nothing by itself")

    with pytest.raises(Exception, match="too long") as ended:
        async with in_transaction():
            await get_connection("default").execute_query(
                f"DO $$ BEGIN RAISE EXCEPTION 'too long' USING ERRCODE = '{state}'; END $$"
            )

    outage = outage_of(ended.value)
    assert outage is not None
    assert (str(outage), outage.passing, outage.of_rows, outage.conflict) == (said, True, True, False)


async def test_who_is_cancelled_waits_for_no_rollback(database: str) -> None:
    """The server may be the reason, and says nothing for as long as it is given."""
    if database.startswith("sqlite"):
        pytest.skip("SQLite's rollback waits for no server")
    begun, answered = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        async with in_transaction() as connection:
            connection.rollback = answered.wait  # type: ignore[method-assign, assignment]
            begun.set()
            await asyncio.Event().wait()

    writing = asyncio.create_task(write())
    await begun.wait()
    writing.cancel()
    done, _ = await asyncio.wait({writing}, timeout=1)
    answered.set()
    assert done == {writing}
