"""Writers at once, cancelled writers and killed writers: nothing wedges, nothing collides, nothing is lost."""

import asyncio
import signal

import pytest

from resolvers.audit.verify_audit import BrokenLink, verify
from resolvers.writing.use_case import drain
from tests.factories.tables import table
from tests.factories.world import UNIVERSAL, World
from tests.rounds import FAULT_ROUNDS, longest_seconds, report
from tests.storage.writing.writer import Writer

ROUNDS = 100 * FAULT_ROUNDS
SAVES = 24 * FAULT_ROUNDS
KILLS = 1 * FAULT_ROUNDS

pytestmark = pytest.mark.timeout(longest_seconds(300))


async def holds() -> bool:
    """Whether the audit log is whole."""
    return not [result async for result in verify() if isinstance(result, BrokenLink)]


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
        customer_class = await world.admin.done(
            "customerClassSave", {"name": "Last", "businessModel": UNIVERSAL}, "name"
        )
    assert customer_class == {"name": "Last"}
    assert await holds()
    report(f"{ROUNDS * 8} writes whose clients went away, none wedged the writer")


async def test_eight_writers_in_four_processes_do_not_collide(world: World, database: str) -> None:
    """Each waits its turn at the log's head: every save of all goes through, and their audit log is one chain."""
    # when
    writers = [Writer(database, f"writer {number}", SAVES, at_once=2) for number in range(4)]
    saved = await asyncio.gather(*(writer.rest() for writer in writers))
    assert [writer.exit_code() for writer in writers] == [0] * 4

    # then
    assert [len(lines) for lines in saved] == [SAVES] * 4
    names = {row["name"] for row in await table("customer_class")}
    assert {line for lines in saved for line in lines} <= names
    assert await holds()
    report(f"{4 * SAVES} writes of eight writers in four processes, none lost, one chain")


@pytest.mark.parametrize("after", [1, 7, 20])
async def test_a_killed_writer_has_lost_nothing_that_it_acknowledged(world: World, database: str, after: int) -> None:
    """SIGKILL in the middle of writing: what was answered is there, whole, and the log holds."""
    acknowledged: list[str | None] = []
    for number in range(KILLS):
        # given
        writer = Writer(database, f"victim {number}", 10_000)
        acknowledged += [await writer.saved() for _ in range(after)]

        # when
        writer.kill()
        acknowledged += await writer.rest()
        assert writer.exit_code() == -signal.SIGKILL

    # then
    classes = {row["name"]: row["id"] for row in await table("customer_class")}
    assert len(acknowledged) >= after * KILLS
    assert set(acknowledged) <= set(classes)
    panels = {row["customer_class_id"] for row in await table("statistics")}
    assert set(classes.values()) <= panels
    created = {row["entity_id"] for row in await table("audit_record") if row["property"] == "name"}
    assert set(classes.values()) <= created
    assert await holds()
    report(f"{KILLS} kills in the middle of {len(acknowledged)} acknowledged writes, 0 lost, 0 half done")
