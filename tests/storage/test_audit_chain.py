"""Tampering with the audit log shows: an edit, a deletion, a swap, a cut-off end (R-44)."""

import pytest
from tortoise.connection import get_connection

from resolvers.audit import BrokenLink, verify
from tests.builders.tables import table
from tests.builders.world import World, customer_class


async def broken() -> list[BrokenLink]:
    """Where the chain doesn't hold."""
    return [found async for found in verify() if isinstance(found, BrokenLink)]


@pytest.fixture
async def unguarded(world: World, database: str) -> World:
    """A log whose guards somebody with full rights has taken away."""
    for number in range(3):
        await customer_class(world.admin, f"Class {number}")
    connection = get_connection("default")
    if database.startswith("sqlite"):
        await connection.execute_query("DROP TRIGGER audit_record_no_update")
        await connection.execute_query("DROP TRIGGER audit_record_no_delete")
    else:
        await connection.execute_query("ALTER TABLE audit_record DISABLE TRIGGER ALL")
    return world


async def tamper(*statements: str) -> None:
    """Run statements past every use case."""
    for statement in statements:
        await get_connection("default").execute_query(statement)


async def test_a_log_that_nobody_touched_holds(unguarded: World) -> None:
    """R-44: passing, from the first row to the last."""
    seen = [found async for found in verify()]

    assert seen == [len(await table("audit_record"))]


async def test_a_log_that_grows_while_it_is_walked_holds(world: World) -> None:
    """R-44: passing; what is written meanwhile is the next walk's."""
    before = len(await table("audit_record"))
    walked: list[BrokenLink | int] = []

    async for found in verify():
        walked.append(found)
        await customer_class(world.admin, f"Meanwhile {len(walked)}")

    assert walked == [before]
    assert len(await table("audit_record")) > before
    assert await broken() == []


@pytest.mark.parametrize(
    "column",
    [
        "user_name",
        "before",
        "after",
        "reason",
        "address",
        "entity_name",
        "property",
        "request_id",
        "realm",
        "at",
        "hash",
        "seal",
        "salt",
    ],
)
async def test_an_edited_row_shows(unguarded: World, column: str) -> None:
    """R-44: failing, whatever is edited."""
    value = "'2020-01-01 00:00:00+00:00'" if column == "at" else "'another'"
    await tamper(f'UPDATE audit_record SET "{column}" = {value} WHERE id = 5')  # noqa: S608

    assert (await broken())[0] == BrokenLink(5, "the row, or the one before it, is not as it was written")


async def test_a_deleted_row_shows(unguarded: World) -> None:
    """R-44: failing."""
    await tamper("DELETE FROM audit_record WHERE id = 5")

    assert (await broken())[0] == BrokenLink(5, "the row is missing")


async def test_the_deleted_first_row_shows(unguarded: World) -> None:
    """R-44: boundary."""
    await tamper("DELETE FROM audit_record WHERE id = 1")

    assert (await broken())[0] == BrokenLink(1, "the row is missing")


async def test_swapped_rows_show(unguarded: World) -> None:
    """R-44: failing."""
    await tamper(
        "UPDATE audit_record SET id = 0 WHERE id = 5",
        "UPDATE audit_record SET id = 5 WHERE id = 6",
        "UPDATE audit_record SET id = 6 WHERE id = 0",
    )

    assert [found.id for found in await broken()][:2] == [5, 6]


@pytest.mark.parametrize("rows", [1, 3])
async def test_a_cut_off_end_shows(unguarded: World, rows: int) -> None:
    """R-44: boundary, the last row alone and several."""
    last = len(await table("audit_record"))
    await tamper(f"DELETE FROM audit_record WHERE id > {last - rows}")  # noqa: S608

    assert await broken() == [BrokenLink(last, "the end of the log is not where it was written")]


async def test_an_emptied_log_shows(unguarded: World) -> None:
    """R-44: boundary."""
    last = len(await table("audit_record"))
    await tamper("DELETE FROM audit_record")

    assert await broken() == [BrokenLink(last, "the end of the log is not where it was written")]
