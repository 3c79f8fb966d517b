"""Names that are planned: judged by what classes will be called then, in one plan and over several (R-85)."""

import pytest

from tests.approvals.asking import make_others, policy
from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import World
from tests.planned.planning import all_planned, applied_at, days, plan, planned

TAKEN = [("NAME_TAKEN", "input.name")]


@pytest.mark.parametrize("name", ["Same", "same ", "same\n", "\tSame", "Same\r\n", "\u2028Same"])
async def test_two_classes_of_a_plan_do_not_get_one_name(world: World, name: str) -> None:
    """R-85: failing; the second one is told, in a dry run too, and the first one is planned."""
    both = [world.private, world.shared]
    for dry in (True, False):
        payload = await plan(world.admin, both, days(3), name=name, validateOnly=dry)
        assert [errors(result) for result in payload["results"]] == [[], TAKEN]
        (error,) = payload["results"][1]["userErrors"]
        assert (error["message"], error["actual"]) == (
            "Another class will have this name then.",
            name.strip(),
        )
    assert [planned_change["customerClass"]["id"] for planned_change in await all_planned(world.admin)] == [
        world.private
    ]
    again = await plan(world.admin, [world.shared], days(3), name="Same")
    assert errors(again["results"][0]) == TAKEN
    assert (await applied_at(days(4))).failed == 0


@pytest.mark.parametrize("name", ["Shared\n", "\tShared", "shared\r\n"])
async def test_a_planned_name_with_a_line_end_or_tab_at_its_edge_is_the_one_without(world: World, name: str) -> None:
    """R-85: failing; no class gets the name that another one has, and nothing is planned."""
    before = await all_tables()

    assert errors((await plan(world.admin, [world.private], days(3), name=name))["results"][0]) == TAKEN
    assert await all_tables() == before


async def test_a_name_that_is_planned_until_then_is_taken(world: World) -> None:
    """R-85: failing and boundary; at the same instant and later, and not before."""
    await planned(world.admin, world.private, days(3), name="Same")
    before = await all_tables()

    for day in (3, 5):
        assert errors((await plan(world.admin, [world.shared], days(day), name="sAME"))["results"][0]) == TAKEN
    assert await all_tables() == before
    await planned(world.admin, world.private, days(6), name="Other")
    await planned(world.admin, world.shared, days(7), name="Same")
    assert (await applied_at(days(8))).applied == 3


async def test_a_name_that_a_class_gives_up_until_then_is_free(world: World) -> None:
    """R-85: passing and boundary; in the order of the instants, and of what was planned first."""
    assert errors((await plan(world.admin, [world.shared], days(5), name="Private"))["results"][0]) == TAKEN
    await planned(world.admin, world.private, days(5), name="Renamed")

    assert errors((await plan(world.admin, [world.shared], days(4), name="Private"))["results"][0]) == TAKEN
    await planned(world.admin, world.shared, days(5), name="Private")

    done = await applied_at(days(6))
    assert (done.applied, done.failed) == (2, 0)


async def test_a_planned_name_is_judged_again_when_it_is_changed(world: World) -> None:
    """R-85: failing and passing; its own change is none of another class."""
    await planned(world.admin, world.private, days(3), name="Same")
    id = await planned(world.admin, world.shared, days(3), name="Other")

    change = {"id": id, "expectedVersion": 1, "name": "Same"}
    assert errors(await world.admin.write("customerClassPlanChange", change)) == TAKEN
    assert errors(await world.admin.write("customerClassPlanChange", {**change, "name": "Else"})) == []
    later = {"id": id, "expectedVersion": 2, "applyAt": days(2).isoformat(), "name": "Same"}
    assert errors(await world.admin.write("customerClassPlanChange", later)) == []


async def test_a_name_is_unique_among_the_classes_of_one_manager(world: World) -> None:
    """R-85, R-1: boundary; and a reseller is refused for nothing that it doesn't know of (R-56)."""
    payload = await plan(world.admin, [world.private, world.norths], days(3), name="Same")
    assert [errors(result) for result in payload["results"]] == [[], []]

    input = {"name": "North's other", "businessModel": "BusinessModel:1"}
    other = (await world.north.done("customerClassSave", input))["id"]
    assert errors((await plan(world.admin, [other], days(5), name="Same"))["results"][0]) == TAKEN
    assert errors((await plan(world.north, [other], days(5), name="Same"))["results"][0]) == []


async def test_of_two_classes_that_are_asked_for_one_name_one_is_refused(world: World) -> None:
    """R-85, R-62: failing; what waits for approval is judged with the rest of its plan."""
    await make_others()
    await policy(world.admin, panels=["GENERAL_INFO"])
    input = {"name": "Same", "approval": "ASK", "reason": "x"}

    payload = await plan(world.admin, [world.private, world.shared], days(3), **input)

    assert [errors(result) for result in payload["results"]] == [[], TAKEN]


@pytest.mark.parametrize("name", ["a\x00b", "\x00"])
async def test_a_planned_name_that_no_class_can_have_is_refused_at_the_name(world: World, name: str) -> None:
    """R-85: failing; who has it by then was looked up all the same, and PostgreSQL takes no NUL."""
    id = await planned(world.admin, world.shared, days(3), name="Other")
    before = await all_tables()

    for dry in (False, True):
        payload = await plan(world.admin, [world.private], days(3), name=name, validateOnly=dry)
        assert errors(payload["results"][0]) == [("INVALID", "input.name")]
        change = {"id": id, "expectedVersion": 1, "name": name, "validateOnly": dry}
        assert errors(await world.admin.write("customerClassPlanChange", change)) == [("INVALID", "input.name")]
    assert await all_tables() == before
