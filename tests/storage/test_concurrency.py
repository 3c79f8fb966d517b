"""Writers at once, cancelled writers and killed writers: nothing wedges, nothing collides, nothing is lost."""

import asyncio
import signal

import pytest

from resolvers.audit.verify_audit import BrokenLink, verify
from resolvers.writing.use_case import drain
from tests.factories.tables import table
from tests.factories.world import UNIVERSAL, World
from tests.storage.writer import Writer

ROUNDS = 100


async def holds() -> bool:
    """Whether the audit log is whole."""
    return not [found async for found in verify() if isinstance(found, BrokenLink)]


@pytest.mark.timeout(300)
async def test_a_hundred_rounds_of_cancelled_mutations_do_not_wedge_the_writer(world: World) -> None:
    """A task that is cancelled while it enters a transaction must leave no lock taken."""
    # when
    for round_ in range(ROUNDS):
        tasks = [
            asyncio.create_task(
                world.admin.write("customerClassSave", {"name": f"Class {round_}.{n}", "businessModel": UNIVERSAL})
            )
            for n in range(8)
        ]
        for task in tasks[: round_ % 8]:
            await asyncio.sleep(0)
            task.cancel()
        await asyncio.sleep(0.001 * (round_ % 3))
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # then
    async with asyncio.timeout(60):
        await drain()
        made = await world.admin.done("customerClassSave", {"name": "Last", "businessModel": UNIVERSAL}, "name")
    assert made == {"name": "Last"}
    assert await holds()


@pytest.mark.timeout(300)
async def test_eight_writers_in_four_processes_do_not_collide(world: World, database: str) -> None:
    """Each waits its turn at the log's head: every save of all goes through, and their audit log is one chain."""
    # when
    writers = [Writer(database, f"writer {number}", 24, at_once=2) for number in range(4)]
    told = await asyncio.gather(*(writer.rest() for writer in writers))
    assert [writer.exit_code() for writer in writers] == [0] * 4

    # then
    assert [len(lines) for lines in told] == [24] * 4
    names = {row["name"] for row in await table("customer_class")}
    assert {line for lines in told for line in lines} <= names
    assert await holds()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("after", [1, 7, 20])
async def test_a_killed_writer_has_lost_nothing_that_it_acknowledged(world: World, database: str, after: int) -> None:
    """SIGKILL in the middle of writing: what was answered is there, whole, and the log holds."""
    # given
    writer = Writer(database, "victim", 10_000)
    acknowledged = [await writer.saved() for _ in range(after)]

    # when
    writer.kill()
    acknowledged += await writer.rest()
    assert writer.exit_code() == -signal.SIGKILL

    # then
    classes = {row["name"]: row["id"] for row in await table("customer_class")}
    assert len(acknowledged) >= after
    assert set(acknowledged) <= set(classes)
    panels = {row["customer_class_id"] for row in await table("statistics")}
    assert set(classes.values()) <= panels
    created = {row["entity_id"] for row in await table("audit_record") if row["property"] == "name"}
    assert set(classes.values()) <= created
    assert await holds()
