"""Rows of a list in another order: no order of theirs is kept, so nothing is changed, and no approval is needed."""

import pytest

from tests.approvals.asking import make_others, policy, request_approval, save
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import World, customer

FLAGS: list[Json] = [
    {"type": "LOW_BALANCE", "email": True, "sms": False},
    {"type": "INVOICE_OVERDUE", "email": True, "sms": False},
]
POLICIES = ({"panels": ["NOTIFICATION_TYPES"]}, {"customersAbove": 0})


def types(flags: list[Json]) -> Json:
    """The part of an input that gives the flags."""
    return {"notifications": {"types": {"flags": flags}}}


@pytest.fixture(params=POLICIES, ids=["panel", "customers"])
async def flagged(world: World, request: pytest.FixtureRequest) -> World:
    """The private class with two flags and a customer, under a policy that covers a change of the flags."""
    texts = [{"type": flag["type"], "subject": "Balance", "body": "It is low."} for flag in FLAGS]
    made = await world.admin.done("notificationSetSave", {"name": "Texts", "templates": texts})
    both = {"notificationSet": made["id"], "flags": FLAGS}
    await world.admin.done("customerClassSave", save(world.private, notifications={"types": both}))
    await customer(world.admin, "Ann", on=world.private)
    await make_others()
    await policy(world.admin, **request.param)
    return world


@pytest.mark.parametrize("way", [None, "ASK", "BREAK_GLASS"])
async def test_flags_in_another_order_change_nothing(flagged: World, way: str | None) -> None:
    """R-44, R-59: boundary; the app sends them so when one was switched off and on again."""
    approval = {"approval": way, "reason": "x"} if way else {}
    before = await all_tables()

    for flags in (FLAGS, FLAGS[::-1]):
        input = save(flagged.private, 2, **types(flags), **approval)
        payload = await flagged.admin.write("customerClassSave", input)
        assert (errors(payload), payload["changes"]) == ([], [])

    assert await all_tables() == before


async def test_a_flag_that_is_switched_beside_another_order_needs_approval(flagged: World) -> None:
    """R-59: failing; and of what is asked for, the flag alone is told."""
    before = await all_tables()
    other = types([{**FLAGS[1], "email": False}, FLAGS[0]])

    payload = await flagged.admin.write("customerClassSave", save(flagged.private, 2, **other))

    assert [code for code, _ in errors(payload)] == ["APPROVAL_REQUIRED"]
    assert [change["path"][-2:] for change in payload["changes"]] == [[FLAGS[1]["type"], "email"]]
    assert await all_tables() == before
    assert await request_approval(flagged.admin, "customerClassSave", save(flagged.private, 2, **other))


async def test_a_class_is_put_back_to_rows_in_another_order_by_no_version(world: World) -> None:
    """R-44, R-51: boundary; rows stand in a version as its save gave them."""
    made = [
        await world.admin.done("measuredParameterSave", {"name": name, "code": name.upper()})
        for name in ("Calls", "Lines")
    ]
    metrics = [{"measuredParameter": one["id"]} for one in made]
    # Given the second metric before the first one in version 2, and behind it now
    for version, rows in enumerate((metrics[::-1], metrics[:1], metrics), 1):
        await world.admin.done("customerClassSave", save(world.private, version, measuredServices=rows))
    await make_others()
    await policy(world.admin, panels=["MEASURED_SERVICES"])
    before = await all_tables()

    payload = await world.admin.write("customerClassRevert", {**save(world.private, 4), "to": {"version": 2}})

    assert (errors(payload), payload["changes"]) == ([], [])
    assert await all_tables() == before
