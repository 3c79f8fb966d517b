"""Processes that are killed while changes fall due, and two at once: each change is applied once, and in order."""

import asyncio
import json
import os
import random
import signal
from datetime import timedelta

import pytest

from models.audit.log import AuditRecord
from resolvers import clock
from resolvers.audit.verify_audit import BrokenLink, verify
from resolvers.use_cases.apply_planned import apply_due
from tests.factories.tables import table
from tests.factories.world import World
from tests.planned.planning import NOW, planned
from tests.processes import start
from tests.rounds import FAULT_ROUNDS, longest_seconds, report

KILLS = 5 * FAULT_ROUNDS
CHANGES = 12


async def applied() -> int:
    """How many changes were applied so far."""
    return len([row for row in await table("planned_change") if row["state"] == "APPLIED"])


@pytest.mark.timeout(longest_seconds(180))
async def test_what_is_due_is_applied_once_whoever_is_killed(world: World, database: str) -> None:
    """R-53: boundary; SIGKILL in the middle of applying, while another process applies too."""
    drawn, number = random.Random(1), 0  # noqa: S311
    for _ in range(KILLS):
        with clock.at(NOW - timedelta(days=9)):
            for _ in range(CHANGES):
                number += 1
                id = (world.private, world.shared)[number % 2]
                await planned(world.admin, id, NOW - timedelta(days=1, seconds=-number), description=f"{number}")
        before = number - CHANGES
        command = ("apply-due", "--database", database)
        processes = [start(*command, environment=os.environ, output=os.devnull, errors=os.devnull) for _ in range(2)]
        wanted = before + drawn.randint(0, CHANGES - 2)
        while await applied() < wanted and any(process.is_alive() for process in processes):
            pass
        for process in processes:
            process.kill()
        for process in processes:
            await asyncio.to_thread(process.join)
            assert process.exitcode in (0, -signal.SIGKILL)
        round_ = await apply_due()
        assert round_.failed == 0
        assert await applied() == number

    versions = {row["id"]: row["version"] for row in await table("customer_class")}
    assert (versions[2], versions[3]) == (1 + number // 2, 1 + number // 2)
    log = await AuditRecord.filter(entity_type="CustomerClass", property="plannedBy").order_by("id")
    ids = [json.loads(row.after or "")["plannedChange"] for row in log]
    assert len(ids) == len(set(ids)) == number
    for key in (2, 3):
        said = AuditRecord.filter(entity_type="CustomerClass", entity_id=key, property="description").order_by("id")
        numbers = [int(json.loads(row.after or "")) for row in await said if row.entity_version > 1]
        assert numbers == sorted(numbers)
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]
    report(f"{2 * KILLS} kills while {number} planned changes fell due, each applied once")
