"""Two servers over one database, killed while changes fall due, a clock set back: each change is applied once."""

import asyncio
import os
import random
import signal
import time
from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Final

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
from web.settings import PREFIX

ROUNDS: Final = 2 * FAULT_ROUNDS
CHANGES: Final = 12
SET_BACK: Final = (timedelta(0), timedelta(hours=1), timedelta(days=3))
"""By how much the clock of one of the two is set back while it runs: by the last one nothing is due for it any more."""


def set_back(by: timedelta, looks: int) -> None:
    """Have the clock of this process go back once it was looked at so many times."""
    right, count = clock.now, 0

    def now() -> datetime:
        nonlocal count
        count += 1
        return right() - by if count > looks else right()

    clock.now = now


async def settled() -> int:
    """How many changes are planned no more."""
    return len([row for row in await table("planned_change") if row["state"] != "PLANNED"])


@pytest.mark.timeout(longest_seconds(120))
async def test_servers_that_are_killed_apply_what_is_due_once(world: World, database: str, tmp_path: Path) -> None:
    """R-53: boundary; SIGKILL of two servers that apply what is due, with a clock that is set back, in order."""
    drawn, number = random.Random(2), 0  # noqa: S311
    environment = {**os.environ, f"{PREFIX}PLANNED_CHANGES_SECONDS": "0.1", f"{PREFIX}LOG_LEVEL": "ERROR"}
    by_servers, errors = 0, (tmp_path / "errors of one", tmp_path / "errors of the other")
    for round_number in range(ROUNDS):
        before = number
        with clock.at(NOW - timedelta(days=9)):
            for _ in range(CHANGES):
                number += 1
                id = (world.private, world.shared)[number % 2]
                await planned(world.admin, id, NOW - timedelta(days=1, seconds=-number), description=f"{number}")
        clocks = (None, partial(set_back, SET_BACK[round_number % len(SET_BACK)], drawn.randint(0, 40)))
        servers = [
            start(
                *("serve", "--port", "0", "--database", database),
                environment=environment,
                output=os.devnull,
                errors=str(file),
                first=first,
            )
            for first, file in zip(clocks, errors, strict=True)
        ]
        wanted = before + drawn.randint(1, CHANGES)
        while await settled() < wanted and any(server.is_alive() for server in servers):
            await asyncio.to_thread(time.sleep, drawn.random() / 100)
        assert any(server.is_alive() for server in servers)
        for server in servers:
            server.kill()
        for server, file in zip(servers, errors, strict=True):
            await asyncio.to_thread(server.join)
            assert server.exitcode == -signal.SIGKILL, file.read_text(encoding="utf-8")
        by_servers += await settled() - before
        assert (await apply_due()).failed == 0
        assert await settled() == number

    assert {row["state"] for row in await table("planned_change")} == {"APPLIED"}
    versions = {row["id"]: row["version"] for row in await table("customer_class")}
    assert (versions[2], versions[3]) == (1 + number // 2, 1 + number // 2)
    assert await AuditRecord.filter(entity_type="CustomerClass", property="plannedBy").count() == number
    for key in (2, 3):
        said = AuditRecord.filter(entity_type="CustomerClass", entity_id=key, property="description").order_by("id")
        numbers = [int((row.after or "").strip('"')) for row in await said if row.entity_version > 1]
        assert len(numbers) == number // 2
        assert all(earlier < later for earlier, later in pairwise(numbers))
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]
    done = f"{number} planned changes fell due, {by_servers} applied by them"
    report(f"{2 * ROUNDS} kills of two servers while {done}, each once")
