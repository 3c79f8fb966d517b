"""An administrator and a reseller change the same planned change at once: what the first takes over is hidden."""

import asyncio

import pytest

from models.audit.log import AuditRecord
from tests.approvals.asking import CARE, make_others, policy
from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import World
from tests.planned.planning import all_planned, days, planned
from tests.storage.writing.test_locks import SOON_SECONDS, elsewhere, only_postgresql

CHANGE = "customerClassPlanChange"


@pytest.mark.parametrize("expected", [1, 2], ids=["the version that it had", "the version that it gets"])
async def test_what_an_administrator_takes_over_meanwhile_is_not_there_for_a_reseller(
    world: World, database: str, expected: int
) -> None:
    """R-12, R-46: nor does the reseller take it back by a version that it guesses."""
    only_postgresql(database)
    id = await planned(world.north, world.norths, days(1), description="ours")
    async with elsewhere(database) as other:
        # given: an administrator has changed it, and waits at the end of the log to commit
        await other.execute("SELECT last_id FROM audit_head FOR UPDATE")
        change = {"id": id, "expectedVersion": 1, "description": "theirs", "reason": "secret"}
        theirs = asyncio.create_task(world.admin.write(CHANGE, change))
        await asyncio.sleep(SOON_SECONDS)
        # when
        change = {"id": id, "expectedVersion": expected, "description": "ours again"}
        ours = asyncio.create_task(world.north.write(CHANGE, change))
        await asyncio.sleep(SOON_SECONDS)
        assert not theirs.done()
        assert not ours.done()
        await other.execute("COMMIT")
        payloads = await asyncio.gather(theirs, ours)

    # then
    assert [errors(payload) for payload in payloads] == [[], [("NOT_FOUND", "input.id")]]
    assert payloads[1]["changes"] == []
    assert "secret" not in str(payloads[1])
    assert await all_planned(world.north) == []
    (kept,) = await all_planned(world.admin)
    assert (kept["userName"], kept["version"], kept["properties"][0]["after"]) == ("admin", 2, '"theirs"')


async def test_what_is_taken_over_is_no_longer_there_afterwards(world: World) -> None:
    """R-12: failing; as where nothing of that name was ever planned."""
    id = await planned(world.north, world.norths, days(1), description="ours")
    await world.admin.done(CHANGE, {"id": id, "expectedVersion": 1, "description": "theirs"})
    before = await all_tables()

    payload = await world.north.write(CHANGE, {"id": id, "expectedVersion": 1, "description": "ours again"})

    assert errors(payload) == [("NOT_FOUND", "input.id")]
    assert await all_tables() == before


async def test_that_a_planned_change_goes_without_approval_is_told_to_administrators_alone(world: World) -> None:
    """R-12: boundary; what else is changed of it, its planner may read."""
    await make_others()
    assert errors(await policy(world.admin, panels=["WEB_SELF_CARE"])) == []
    id = await planned(world.admin, world.private, days(1), description="x")
    change = {"id": id, "expectedVersion": 1, **CARE, "approval": "BREAK_GLASS", "reason": "must"}

    await world.admin.done(CHANGE, change)

    log = await AuditRecord.filter(entity_type="PlannedChange", entity_version=2)
    told = {row.property: bool(row.for_administrators) for row in log}
    assert told == {"withoutApproval": True, "input": False, "reason": False}
