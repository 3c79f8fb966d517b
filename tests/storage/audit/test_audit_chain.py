"""Tampering with the audit log shows: an edit, a deletion, a swap, a cut-off end (R-44)."""

import pytest
from tortoise.connection import get_connection

from resolvers.audit.verify_audit import BrokenLink, Head, head_in, head_of_log, verify
from tests.factories.tables import table
from tests.factories.world import World, customer, customer_class


async def broken(kept: Head | None = None) -> list[BrokenLink]:
    """Where the chain doesn't hold."""
    return [result async for result in verify(kept) if isinstance(result, BrokenLink)]


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
    seen = [result async for result in verify()]

    assert seen == [len(await table("audit_record"))]


async def test_a_log_that_grows_while_it_is_walked_holds(world: World) -> None:
    """R-44: passing; what is written meanwhile is the next walk's."""
    before = len(await table("audit_record"))
    walked: list[BrokenLink | int] = []

    async for result in verify():
        walked.append(result)
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

    assert [link.id for link in await broken()][:2] == [5, 6]


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


@pytest.mark.parametrize("number", [0, -1, -7])
async def test_a_row_before_the_beginning_shows(unguarded: World, number: int) -> None:
    """R-44: boundary; its number is smaller than any that is ever written."""
    await tamper(f"UPDATE audit_record SET id = {number} WHERE id = (SELECT MAX(id) FROM audit_record)")  # noqa: S608

    assert BrokenLink(number, "the row stands before the beginning of the log") in await broken()


async def test_a_log_without_a_head_is_told(unguarded: World) -> None:
    """R-44: failing; the rows are walked all the same."""
    await tamper("DELETE FROM audit_head")

    rows = len(await table("audit_record"))
    assert [result async for result in verify()] == [BrokenLink(0, "the log has no head"), rows]
    assert await head_of_log() is None


@pytest.mark.parametrize("rows", [1, 3])
async def test_an_end_cut_off_with_its_head_shows_against_one_that_was_kept(unguarded: World, rows: int) -> None:
    """R-44: failing; without it, the shorter log looks whole."""
    kept = await head_of_log()
    assert kept is not None
    last = kept.number - rows
    await tamper(
        f"DELETE FROM audit_record WHERE id > {last}",  # noqa: S608
        f"UPDATE audit_head SET last_id = {last}, hash = (SELECT hash FROM audit_record WHERE id = {last})",  # noqa: S608
    )

    assert await broken() == []
    assert await broken(kept) == [BrokenLink(kept.number, "the log ends before the head that was kept")]


async def test_a_log_that_grew_goes_through_the_head_that_was_kept(unguarded: World) -> None:
    """R-44: passing; and failing for a head that was another one's."""
    kept = await head_of_log()
    await customer_class(unguarded.admin, "Later")
    assert kept is not None

    assert head_in(f"{kept}\n") == kept
    assert await broken(kept) == []
    assert await broken(Head(kept.number, "0" * 64)) == [
        BrokenLink(kept.number, "the row is not the one at the head that was kept")
    ]


@pytest.mark.parametrize(
    "text", ["", "7", "x:", "-1:" + "0" * 64, "7:" + "0" * 63, "7:" + "0" * 65, "\u0667:" + "0" * 64]
)
async def test_what_is_no_head_is_read_as_none(text: str) -> None:
    assert head_in(text) is None


BLANK = "salt = NULL, entity_name = '', before = NULL, after = NULL, reason = ''"


async def test_the_blanked_history_of_a_class_shows(unguarded: World) -> None:
    """R-35, R-44: failing; only customers and accounts lose what was told of them."""
    await tamper(f"UPDATE audit_record SET {BLANK} WHERE id = 5")  # noqa: S608

    assert [link.id for link in await broken()] == [5]


@pytest.mark.parametrize("kept", ["before = '1'", "after = '1'", "entity_name = 'x'", "reason = 'x'"])
async def test_an_erased_row_that_kept_something_shows(unguarded: World, kept: str) -> None:
    """R-35, R-44: failing; an erasure takes all of it."""
    id = await customer(unguarded.admin, "Nora", on=unguarded.shared)
    where = f"entity_type = 'Customer' AND entity_id = {id.partition(':')[2]} AND property = 'name'"
    await tamper(f"UPDATE audit_record SET {BLANK} WHERE {where}")  # noqa: S608
    assert await broken() == []

    await tamper(f"UPDATE audit_record SET {kept} WHERE {where}")  # noqa: S608

    assert len(await broken()) == 1
