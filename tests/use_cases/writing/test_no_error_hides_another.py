"""All errors of a write are reported: rights and versions apart, no error hides another one."""

import pytest

from tests.approvals.asking import decide, make_others, other, policy, request_approval, requests, save
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import EUR, NORTH, SOUTH, USD, World, customer, customer_class
from tests.planned.planning import NOW, days, plan, planned
from tests.use_cases.audit.erasure import erase

LONG = "é" * 1001


async def test_the_default_class_is_protected_and_in_use(world: World) -> None:
    """R-15, R-16, R-83: failing, beside classes that only one of the two keeps."""
    ann = await customer(world.admin, "Ann", on=world.default)
    before = await all_tables()

    payload = await world.admin.write("customerClassDelete", {"ids": [world.default, world.shared]})

    assert [errors(result) for result in payload["results"]] == [
        [("DEFAULT_PROTECTED", "input.ids.0"), ("IN_USE", "input.ids.0")],
        [("IN_USE", "input.ids.1")],
    ]
    assert payload["results"][0]["userErrors"][1]["usedBy"] == [{"__typename": "Customer", "id": ann}]
    assert await all_tables() == before


async def test_a_class_has_another_currency_and_another_manager(world: World) -> None:
    """R-83: passing; of R-5 and R-13, in an assignment and in a save."""
    souths = await customer(world.south, "Ann", on=await customer_class(world.south, "Dollars", USD), currency=USD)
    before = await all_tables()
    both = ("CURRENCY_MISMATCH", "NOT_ASSIGNABLE")

    for on in (world.norths, world.private):
        assigned = await world.admin.write("customerClassAssign", {"customerClassId": on, "customerIds": [souths]})
        saved = await world.admin.write(
            "customerSave", {"id": souths, "expectedVersion": 1, "customerClass": on, "name": ""}
        )
        payload = await world.admin.write(
            "customerSave", {"name": "Bob", "reseller": SOUTH, "customerClass": on, "currency": USD}
        )

        assert errors(assigned["results"][0]) == [(code, "input.customerIds.0") for code in both]
        assert errors(saved) == [("REQUIRED", "input.name"), *((code, "input.customerClass") for code in both)]
        assert errors(payload) == [(code, "input.customerClass") for code in both]
    assert await all_tables() == before


async def test_neither_the_class_nor_a_customer_is_there(world: World) -> None:
    """R-12, R-83: failing; whoever could be assigned is told nothing, and isn't."""
    ann = await customer(world.admin, "Ann", on=world.default)
    before = await all_tables()

    payload = await world.admin.write(
        "customerClassAssign", {"customerClassId": "CustomerClass:99", "customerIds": ["Customer:99", ann]}
    )

    assert errors(payload) == [("NOT_FOUND", "input.customerClassId")]
    assert [(result["record"], errors(result)) for result in payload["results"]] == [
        (None, [("NOT_FOUND", "input.customerIds.0")]),
        (None, []),
    ]
    assert await all_tables() == before


@pytest.mark.parametrize(("reason", "code"), [(LONG, "TOO_LONG"), ("a\x00b", "INVALID")])
async def test_a_reason_that_can_not_be_kept_is_told_beside_the_rest(world: World, reason: str, code: str) -> None:
    """R-1, R-15, R-83: failing; a name that is taken, an item that is in use, and one that could have been deleted."""
    before = await all_tables()
    input: Json = {"name": "Shared", "businessModel": "BusinessModel:1", "description": LONG, "reason": reason}

    saved = await world.admin.write("customerClassSave", input)
    deleted = await world.admin.write("customerClassDelete", {"ids": [world.shared, world.private], "reason": reason})
    alone = await world.admin.write("customerClassSave", {**input, "name": "New", "description": ""})

    assert errors(saved) == [
        (code, "input.reason"),
        ("TOO_LONG", "input.description"),
        ("NAME_TAKEN", "input.name"),
    ]
    assert (errors(deleted), [errors(result) for result in deleted["results"]]) == (
        [(code, "input.reason")],
        [[("IN_USE", "input.ids.0")], []],
    )
    assert (errors(alone), alone["record"]) == ([(code, "input.reason")], None)
    assert await all_tables() == before


async def test_a_plan_has_no_instant_no_reason_and_values_out_of_their_limits(world: World) -> None:
    """R-52, R-62, R-83: failing; what is planned already is told as much."""
    id = await planned(world.admin, world.private, days(3), description="x")
    before = await all_tables()
    late = {"applyAt": days(-1).isoformat(), "description": LONG, "approval": "ASK"}
    expected = [("NOT_IN_THE_FUTURE", "input.applyAt"), ("REQUIRED", "input.reason"), ("TOO_LONG", "input.description")]

    first = await world.admin.write("customerClassPlan", {"ids": [world.private, world.shared], **late})
    other_one = await world.admin.write("customerClassPlanChange", {"id": id, "expectedVersion": 1, **late})
    empty = await plan(world.admin, [world.private], NOW)

    assert (errors(first), first["results"]) == (expected, [])
    assert errors(other_one) == expected
    assert errors(empty) == [("NOT_IN_THE_FUTURE", "input.applyAt"), ("REQUIRED", "input")]
    assert await all_tables() == before


async def test_a_plan_without_a_reason_breaks_rules_too(world: World) -> None:
    """R-52, R-62, R-83: failing; each class by itself."""
    id = await planned(world.admin, world.private, days(3), description="x")
    before = await all_tables()
    wrong = {"applyAt": days(4).isoformat(), "name": "", "approval": "ASK"}

    first = await world.admin.write("customerClassPlan", {"ids": [world.private, "CustomerClass:99"], **wrong})
    other_one = await world.admin.write("customerClassPlanChange", {"id": id, "expectedVersion": 1, **wrong})

    assert (errors(first), [errors(result) for result in first["results"]]) == (
        [("REQUIRED", "input.reason")],
        [[("REQUIRED", "input.name")], [("NOT_FOUND", "input.ids.1")]],
    )
    assert errors(other_one) == [("REQUIRED", "input.reason"), ("REQUIRED", "input.name")]
    assert await all_tables() == before


async def test_asking_for_approval_lacks_a_reason_and_the_change_is_wrong(world: World) -> None:
    """R-62, R-83: failing, for a class that is there and for a new one, which needs no approval."""
    await make_others()
    await policy(world.admin, panels=["GENERAL_INFO"])
    before = await all_tables()

    changed = await world.admin.write("customerClassSave", save(world.private, name="Shared", approval="ASK"))
    new = {"name": "Shared", "businessModel": "BusinessModel:1", "approval": "ASK"}
    payload = await world.admin.write("customerClassSave", new)

    assert errors(changed) == [("REQUIRED", "input.reason"), ("NAME_TAKEN", "input.name")]
    assert errors(payload) == [
        ("NOT_AVAILABLE", "input.approval"),
        ("REQUIRED", "input.reason"),
        ("NAME_TAKEN", "input.name"),
    ]
    assert await requests(world.admin) == []
    assert await all_tables() == before


async def test_a_decision_lacks_its_reason_and_is_not_the_actors(world: World) -> None:
    """R-63, R-83: failing."""
    await make_others()
    await policy(world.admin, panels=["WEB_SELF_CARE"])
    id = await request_approval(
        world.admin, "customerClassSave", save(world.private, webSelfCare={"brandName": "Acme"})
    )
    before = await all_tables()

    assert errors(await decide(world.admin, id, "REJECT")) == [
        ("OWN_REQUEST", "input.id"),
        ("REQUIRED", "input.reason"),
    ]
    assert errors(await decide(other(world), id, "REJECT")) == [("REQUIRED", "input.reason")]
    assert await all_tables() == before


async def test_both_classes_of_another_default_need_approval(world: World) -> None:
    """R-58, R-59, R-83: failing; the new one for its panel, the old one for its customers, too."""
    await make_others()
    await policy(world.admin, panels=["GENERAL_INFO"], customersAbove=1)
    for name in ("Ann", "Bob"):
        await customer(world.admin, name, on=world.default)
    free = await customer_class(world.admin, "Free", currency=None)
    dollars = await customer_class(world.admin, "Dollars", currency=USD)
    before = await all_tables()

    payload = await world.admin.write("customerClassSetDefault", {"id": free, "expectedVersion": 1})
    other_currency = await world.admin.write("customerClassSetDefault", {"id": dollars, "expectedVersion": 1})

    needed = [
        "Changes of general info need the approval of a second administrator.",
        "This touches 2 customers; above 1, a second administrator has to approve.",
    ]
    assert [error["message"] for error in payload["userErrors"]] == needed
    assert [error["message"] for error in other_currency["userErrors"]] == [
        "The default class has no currency, or that of the operator.",
        *needed,
    ]
    assert await all_tables() == before


async def test_nobody_is_terminated_and_nothing_provides_for_removal(world: World) -> None:
    """R-35, R-83: failing."""
    id = await customer(world.admin, "Ann", on=world.default, currency=EUR)
    before = await all_tables()

    payload = await erase(world.admin, id, 1)

    assert errors(payload) == [("REMOVAL_NOT_ENABLED", "input.id"), ("NOT_TERMINATED", "input.id")]
    assert await all_tables() == before


async def test_whoever_may_not_change_a_record_learns_nothing_more(world: World) -> None:
    """R-11, R-73, R-83: boundary; rights come first."""
    await world.admin.done("resellerSave", {"id": NORTH, "expectedVersion": 1, "customerClass": world.norths})
    before = await all_tables()

    deleted = await world.north.write("customerClassDelete", {"ids": [world.shared, world.default]})

    assert [errors(result) for result in deleted["results"]] == [
        [("READ_ONLY_CLASS", "input.ids.0")],
        [("NOT_FOUND", "input.ids.1")],
    ]
    assert await all_tables() == before
