"""A server applies what is due by itself, and a command does for a timer; figures tell of it."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

from resolvers import clock
from tests.command_line.command import customer_classes
from tests.factories.world import World
from tests.planned.planning import NOW, all_planned, planned
from tests.planned.test_applying import read_class
from tests.running import DemoDatabase, running_server


async def past_plan(world: World, **values: object) -> str:
    """A change that was planned long ago, and is due."""
    with clock.at(NOW - timedelta(days=9)):
        return await planned(world.admin, world.private, NOW - timedelta(hours=1), **values)


async def test_the_command_applies_what_is_due_and_tells_of_failures(world: World, database: str) -> None:
    """R-53: passing; with 1 as its exit code where a change failed, so that a timer tells."""
    await past_plan(world, description="by the command")
    first = customer_classes("apply-due", database=database)
    again = customer_classes("apply-due", database=database)
    await past_plan(world, name="Taken")
    await world.admin.done("customerClassSave", {"name": "Taken", "businessModel": "BusinessModel:1"})
    failed = customer_classes("apply-due", database=database)

    assert (first.returncode, first.stdout) == (0, "1 applied, 0 failed.\n")
    assert (again.returncode, again.stdout) == (0, "0 applied, 0 failed.\n")
    assert (failed.returncode, failed.stdout) == (1, "0 applied, 1 failed.\n")
    assert (await read_class(world, world.private))["description"] == "by the command"
    assert [planned_change["state"] for planned_change in await all_planned(world.admin)] == ["APPLIED", "FAILED"]


async def test_a_server_applies_what_is_due_and_its_figures_tell(world: World, database: str) -> None:
    """R-53: passing; what fails with the others, and what falls due while it runs."""
    await past_plan(world, description="by the server")
    await past_plan(world, description="and again")
    await past_plan(world, name="Taken")
    await world.admin.done("customerClassSave", {"name": "Taken", "businessModel": "BusinessModel:1"})
    input = {"id": world.norths, "expectedVersion": 1, "description": "x", "approval": "ASK", "reason": "x"}
    await world.admin.write("customerClassSave", input)
    near = datetime.now(UTC) + timedelta(seconds=3)
    await planned(world.admin, world.shared, near, description="in a moment")

    def serve() -> str:
        figures, demo = "", DemoDatabase(database, {})
        networks = '["127.0.0.0/8"]'
        with running_server(demo, planned_changes_seconds=0.2, metrics_networks=networks) as server:
            until = time.monotonic() + 20
            while time.monotonic() < until:
                figures = server.client.get("/metrics").text
                if 'settled_total{state="APPLIED"} 3.0' in figures:
                    break
                time.sleep(0.1)
            return figures

    figures = await asyncio.to_thread(serve)

    assert 'customer_classes_planned_changes_settled_total{state="FAILED"} 1.0' in figures
    assert 'customer_classes_planned_changes_settled_total{state="APPLIED"} 3.0' in figures
    assert "customer_classes_planned_changes_failed 1.0" in figures
    assert "customer_classes_planned_changes_due 0.0" in figures
    assert "customer_classes_approval_requests_waiting 1.0" in figures
    assert "customer_classes_planned_changes_late 0.0" in figures
    states = [planned_change["state"] for planned_change in await all_planned(world.admin)]
    assert sorted(states) == ["APPLIED", "APPLIED", "APPLIED", "FAILED"]
    assert (await read_class(world, world.private))["description"] == "and again"
    assert (await read_class(world, world.shared))["description"] == "in a moment"


async def test_a_server_that_is_not_to_look_leaves_what_is_due(world: World, database: str) -> None:
    """R-53: boundary; where a timer runs the command."""
    await past_plan(world, description="by a timer")

    def serve() -> None:
        with running_server(DemoDatabase(database, {}), planned_changes_seconds=0):
            time.sleep(0.5)

    await asyncio.to_thread(serve)

    assert [planned_change["state"] for planned_change in await all_planned(world.admin)] == ["PLANNED"]
