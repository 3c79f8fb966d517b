"""Planned changes that will fail when they are due, for whatever is so by now: they are foreseen to."""

from collections.abc import Awaitable, Callable

import pytest

from models.records.reseller import Reseller
from models.records.user import User
from tests.factories.client import Client, Json
from tests.factories.world import EUR, World
from tests.planned.planning import all_planned, applied_at, days, planned
from tests.planned.test_applying import OTHER, make_other
from tests.planned.test_prediction import then
from tests.versions.test_class_at import READ

NAMED = READ % "version name description"
ALL = READ % "version name description webSelfCare { brandName } fraudProtection { fraudTrafficProfile { name } }"


async def foreseen_and_come(world: World, client: Client, id: str) -> tuple[Json, Json, Json]:
    """The class now, as it is foreseen once all has come, and as it is then."""
    now = (await client.ask(ALL, id=id))["customerClass"]
    foreseen = await then(client, id, 9, ALL)
    for day in (3, 5, 9):
        await applied_at(days(day))
    return now, foreseen, (await world.admin.ask(ALL, id=id))["customerClass"]


async def taken_by_a_save(world: World) -> str:
    await planned(world.admin, world.private, days(3), name="Gold", description="never")
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": 1, "name": "gold"})
    return "NAME_TAKEN"


async def taken_by_a_new_class(world: World) -> str:
    await planned(world.admin, world.private, days(3), name="Gold", description="never")
    await world.admin.done("customerClassSave", {"name": "Gold", "businessModel": "BusinessModel:1"})
    return "NAME_TAKEN"


async def not_given_up(world: World) -> str:
    id = await planned(world.admin, world.shared, days(2), name="Plain")
    await planned(world.admin, world.private, days(3), name="Shared", description="never")
    await world.admin.write("customerClassPlanCancel", {"ids": [id]})
    return "NAME_TAKEN"


async def planner_disabled(world: World) -> str:
    await make_other()
    await planned(Client(world.execution, OTHER), world.private, days(3), description="never")
    await User.filter(id=OTHER.user_id).update(disabled=True)
    return "PLANNER_NOT_PERMITTED"


async def planner_reads_only(world: World) -> str:
    await make_other()
    await planned(Client(world.execution, OTHER), world.private, days(3), description="never")
    await User.filter(id=OTHER.user_id).update(role="READ_ONLY_ADMINISTRATOR")
    return "PLANNER_NOT_PERMITTED"


async def profile_a_draft_again(world: World) -> str:
    values = {"name": "Night", "currency": EUR, "spendingPlan": {"threshold": "10"}}
    profile = (await world.admin.done("fraudTrafficProfileSave", values))["id"]
    panel = {"fraudTrafficProfile": profile}
    await planned(world.admin, world.private, days(3), fraudProtection=panel, description="never")
    draft = {"id": profile, "expectedVersion": 1, "spendingPlan": {"threshold": None}}
    await world.admin.done("fraudTrafficProfileSave", draft)
    return "PROFILE_NOT_ACTIVE"


async def rate_taken_away(world: World) -> str:
    rate = {"parameters": {"fixedVat": {"vatRate": "20"}}}
    given = {"id": world.private, "expectedVersion": 1, "finances": {"taxation": rate}}
    await world.admin.done("customerClassSave", given)
    taxed = {"taxation": {"assessTaxes": True}}
    await planned(world.admin, world.private, days(3), finances=taxed, description="never")
    none = {"taxation": {"parameters": {"fixedVat": {"vatRate": None}}}}
    await world.admin.done("customerClassSave", {**given, "expectedVersion": 2, "finances": none})
    return "REQUIRED"


CAUSES = (
    taken_by_a_save,
    taken_by_a_new_class,
    not_given_up,
    planner_disabled,
    planner_reads_only,
    profile_a_draft_again,
    rate_taken_away,
)


@pytest.mark.parametrize("cause", CAUSES, ids=lambda one: one.__name__)
async def test_what_fails_for_what_is_so_since_is_foreseen_to(
    world: World, cause: Callable[[World], Awaitable[str]]
) -> None:
    """R-55, R-54: failing; what is planned after it is foreseen without it, as it will be applied."""
    code = await cause(world)
    await planned(world.admin, world.private, days(5), webSelfCare={"brandName": "After"})
    told = [one["foreseenRefusals"] for one in await all_planned(world.admin) if one["state"] == "PLANNED"]

    now, foreseen, come = await foreseen_and_come(world, world.admin, world.private)

    assert foreseen == come == {**now, "version": now["version"] + 1, "webSelfCare": {"brandName": "After"}}
    (failed,) = [one for one in await all_planned(world.admin) if one["state"] == "FAILED"]
    assert [one["code"] for one in failed["refusals"]] == [code]
    assert [[(one["code"], one["path"]) for one in of_change] for of_change in told if of_change] == [
        [(one["code"], one["path"]) for one in failed["refusals"]]
    ]
    assert all(one["foreseenRefusals"] == [] for one in await all_planned(world.admin))


async def test_what_is_planned_of_a_closed_reseller_s_class_is_foreseen_to_fail(world: World) -> None:
    """R-55, R-73: failing; whoever planned it and whoever reads it, until the reseller is opened again."""
    await planned(world.admin, world.norths, days(3), description="never")
    await planned(world.north, world.norths, days(5), name="Never")
    (north,) = await Reseller.filter(name="North").values("id", "version")
    named = {"id": f"Reseller:{north['id']}"}
    assert (await then(world.admin, world.norths, 4))["description"] == "never"

    await world.admin.done("resellerClose", {**named, "expectedVersion": north["version"]})
    shut = [await then(client, world.norths, 9, NAMED) for client in (world.admin, world.north)]
    await world.admin.done("resellerReopen", {**named, "expectedVersion": north["version"] + 1})
    again = await then(world.admin, world.norths, 9)
    await world.admin.done("resellerClose", {**named, "expectedVersion": north["version"] + 2})
    done = await applied_at(days(9))

    assert [(one["version"], one["description"], one["name"]) for one in shut] == [(1, "", "North's own")] * 2
    assert (again["version"], again["description"], again["name"]) == (3, "never", "Never")
    assert (done.applied, done.failed) == (0, 2)
    assert (await then(world.admin, world.norths, 10))["version"] == 1


async def test_a_class_that_two_plans_rename_is_foreseen_by_the_one_that_comes_first(world: World) -> None:
    """R-55, R-85: boundary; two classes change their names with each other, over a third name between."""
    await planned(world.admin, world.private, days(2), name="Between")
    await planned(world.admin, world.shared, days(3), name="Private")
    await planned(world.admin, world.private, days(4), name="Shared")

    async def names(day: float) -> list[str]:
        return [(await then(world.admin, id, day))["name"] for id in (world.private, world.shared)]

    foreseen = [await names(day) for day in (1, 2, 3, 4)]

    expected = [["Private", "Shared"], ["Between", "Shared"], ["Between", "Private"], ["Shared", "Private"]]
    assert foreseen == expected
    assert (await applied_at(days(5))).failed == 0
    assert await names(6) == expected[-1]
