"""Rounds that end early: what they settled is counted and told, and what a later one settled is no fault."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from prometheus_client import REGISTRY

from models.database.open_readers import open_reader
from models.database.outage import UNREACHABLE, DatabaseUnavailableError
from resolvers import clock
from resolvers.use_cases import apply_planned, judge_planned
from tests.factories.world import World
from tests.planned.planning import NOW, all_planned, planned
from web.cli.due import apply_and_tell
from web.due import DueChanges

SHARED, NORTHS = 2, 4
SECONDS = 10.0

Fails = Callable[[int], Exception | None]


def fail_at(monkeypatch: pytest.MonkeyPatch, fails: Fails) -> None:
    """Have the changes of some classes fail, as they are judged."""
    judge = judge_planned.judge

    async def judged(change: Any, customer_class: int) -> Any:  # noqa: ANN401  # as the function that it calls
        fault = fails(customer_class)
        if fault:
            raise fault
        return await judge(change, customer_class)

    monkeypatch.setattr(apply_planned, "judge", judged)


async def due_of(world: World) -> None:
    """Three changes that are due: one fails by a rule, one can be applied, and of one the database is lost."""
    with clock.at(NOW - timedelta(days=9)):
        for minute, (id, values) in enumerate(
            ((world.private, {"name": "Taken"}), (world.shared, {"description": "x"}), (world.norths, {"name": "New"}))
        ):
            await planned(world.admin, id, NOW - timedelta(hours=1, minutes=-minute), **values)
    await world.admin.done("customerClassSave", {"name": "Taken", "businessModel": "BusinessModel:1"})


def lost(customer_class: int) -> Exception | None:
    """The outage that a change of the last class meets."""
    return DatabaseUnavailableError(UNREACHABLE) if customer_class == NORTHS else None


def settled(state: str) -> float:
    """How many changes this process has counted."""
    return REGISTRY.get_sample_value("customer_classes_planned_changes_settled_total", {"state": state}) or 0.0


async def states(world: World) -> list[str]:
    """The states of the changes, in their order."""
    return [change["state"] for change in await all_planned(world.admin)]


async def test_the_command_tells_what_it_did_before_the_database_was_lost(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """R-53: boundary; it said nothing, though one was applied and one failed."""
    await due_of(world)
    fail_at(monkeypatch, lost)

    with pytest.raises(DatabaseUnavailableError, match=UNREACHABLE):
        await apply_and_tell()

    told = capsys.readouterr()
    assert (told.out, told.err) == ("1 applied, 1 failed.\n", "")
    assert await states(world) == ["FAILED", "APPLIED", "PLANNED"]
    with pytest.raises(DatabaseUnavailableError, match=UNREACHABLE):
        await apply_and_tell()
    assert capsys.readouterr().out == ""


async def test_a_server_counts_what_it_did_before_the_database_was_lost(
    world: World, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R-53: boundary; operators watch the count of those that failed."""
    await due_of(world)
    fail_at(monkeypatch, lost)
    before = settled("APPLIED"), settled("FAILED")
    reader, server = await open_reader(database), DueChanges(0.05)
    server.start(reader)
    try:
        async with asyncio.timeout(SECONDS):
            while await states(world) != ["FAILED", "APPLIED", "PLANNED"]:  # noqa: ASYNC110  # only the rows tell
                await asyncio.sleep(0.05)
            await asyncio.sleep(0.3)
    finally:
        await server.stop()
        await reader.close()

    assert (settled("APPLIED"), settled("FAILED")) == (before[0] + 1, before[1] + 1)


async def test_what_a_later_round_applied_is_no_fault_of_the_command(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """R-53: boundary; a timer tells an operator of each exit code but 0."""
    with clock.at(NOW - timedelta(days=9)):
        for id in (world.shared, world.norths):
            await planned(world.admin, id, NOW - timedelta(hours=1), description="x")
    tried: list[int] = []

    def slow_at_first(customer_class: int) -> Exception | None:
        tried.append(customer_class)
        # As the deadline of a write does.
        return TimeoutError() if customer_class == SHARED and tried.count(SHARED) == 1 else None

    fail_at(monkeypatch, slow_at_first)
    monkeypatch.setattr(apply_planned, "MOST_HELD_UP", 1)

    assert await apply_and_tell()

    told = capsys.readouterr()
    assert (told.out, told.err) == ("2 applied, 0 failed.\n", "")
    assert await states(world) == ["APPLIED", "APPLIED"]
