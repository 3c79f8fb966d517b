"""A write that touches several classes at once: whoever is on any of them counts, whenever that is judged (R-59)."""

from tests.approvals.asking import make_others, other, policy, requests
from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import World, customer
from tests.planned.planning import all_planned, applied_at, days
from tests.planned.test_prediction import then

LIMIT = 3
ASK = """mutation($input: CustomerClassPlanInput!) {
  customerClassPlan(input: $input) { approvalRequest { id } approvalRequests { id } }
}"""


async def two_on_each(world: World) -> list[str]:
    """Two classes with two customers each, of which a policy lets one administrator change one at a time."""
    for name in ("Ann", "Bob"):
        await customer(world.admin, name, on=world.private)
    await make_others()
    return [world.private, world.shared]


async def plan(client: Client, ids: list[str], **values: object) -> Json:
    return await client.write("customerClassPlan", {"ids": ids, "applyAt": days(2).isoformat(), **values})


async def test_customers_of_all_classes_of_a_plan_are_counted_together(world: World) -> None:
    """R-59: failing and boundary; also in a dry run, and not of a class that stays as it is."""
    both = await two_on_each(world)
    await policy(world.admin, customersAbove=LIMIT)
    before = await all_tables()

    for dry in (True, False):
        payload = await plan(world.admin, both, description="x", validateOnly=dry)
        assert [errors(one) for one in payload["results"]] == [
            [("APPROVAL_REQUIRED", "input.ids.0")],
            [("APPROVAL_REQUIRED", "input.ids.1")],
        ]
        (error,) = payload["results"][0]["userErrors"]
        assert (error["limit"], error["actual"]) == ("3", "4")
    assert await all_tables() == before
    for number, alone in enumerate((both[:1], both[1:], [*both[:1], "CustomerClass:99"])):
        assert errors((await plan(world.admin, alone, description=f"{number}"))["results"][0]) == []
    unchanged = await plan(world.admin, [*both, world.default], sharedWithResellers=True)
    assert [errors(one) for one in unchanged["results"]] == [[], [("NOTHING_CHANGES", "input.ids.1")], []]


async def test_a_plan_over_several_classes_goes_without_approval_or_is_asked_for(world: World) -> None:
    """R-59, R-61, R-62: passing; what goes without is applied, and marked."""
    both = await two_on_each(world)
    await policy(world.admin, customersAbove=LIMIT)

    without = await plan(world.admin, both, description="x", approval="BREAK_GLASS", reason="now")
    assert [errors(one) for one in without["results"]] == [[], []]
    assert (await then(world.admin, world.private, 3))["description"] == "x"
    assert (await applied_at(days(3))).applied == 2
    marks = "query($id: ID!) { customerClass(id: $id) { versions(first: 1) { nodes { withoutApproval } } } }"
    for id in both:
        (version,) = (await world.admin.ask(marks, id=id))["customerClass"]["versions"]["nodes"]
        assert version["withoutApproval"] is True


async def test_a_plan_over_several_classes_answers_its_requests(world: World) -> None:
    """R-62: passing and boundary; one for each class that can be changed, and none in a dry run."""
    ids = [*(await two_on_each(world)), "CustomerClass:99"]
    await policy(world.admin, customersAbove=LIMIT)
    given = {"ids": ids, "applyAt": days(2).isoformat(), "description": "x", "approval": "ASK", "reason": "please"}

    tried = await world.admin.ask(ASK, input={**given, "validateOnly": True})
    asked = await world.admin.ask(ASK, input=given)
    alone = await world.admin.ask(ASK, input={**given, "ids": ids[:1], "description": "y"})

    assert tried["customerClassPlan"] == {"approvalRequest": None, "approvalRequests": []}
    listed = [{"id": one["id"]} for one in reversed(await requests(world.admin))]
    assert asked["customerClassPlan"] == {"approvalRequest": None, "approvalRequests": listed[:2]}
    assert alone["customerClassPlan"] == {"approvalRequest": listed[2], "approvalRequests": listed[2:]}
    assert [one["customerClass"]["id"] for one in reversed(await requests(world.admin))] == [*ids[:2], ids[0]]


async def test_a_plan_of_before_the_policy_fails_by_all_that_it_touches(world: World) -> None:
    """R-59, R-54, R-55: failing; it is foreseen to; what of it was cancelled touches nobody."""
    both = await two_on_each(world)
    await plan(world.admin, both, description="x")
    await policy(world.admin, customersAbove=LIMIT)

    assert (await then(world.admin, world.private, 3))["description"] == ""
    first, second = [one["id"] for one in await all_planned(world.admin)]
    await world.admin.write("customerClassPlanCancel", {"ids": [first]})
    assert (await then(world.admin, world.shared, 3))["description"] == "x"
    assert (await applied_at(days(3))).applied == 1
    assert [one["id"] for one in await all_planned(world.admin) if one["state"] == "APPLIED"] == [second]


async def test_another_default_class_touches_the_customers_of_both(world: World) -> None:
    """R-59, R-58: failing."""
    made = await world.admin.done("customerClassSave", {"name": "Next", "businessModel": "BusinessModel:1"})
    for number, on in enumerate((world.default, world.default, made["id"], made["id"])):
        await customer(world.admin, f"Customer {number}", on=on)
    await make_others()
    await policy(world.admin, customersAbove=LIMIT)

    payload = await world.admin.write("customerClassSetDefault", {"id": made["id"], "expectedVersion": 1})

    (error,) = payload["userErrors"]
    assert (error["code"], error["path"], error["actual"]) == ("APPROVAL_REQUIRED", ["input", "id"], "4")
    await policy(other(world), customersAbove=LIMIT + 1, approval="BREAK_GLASS", reason="x")
    given = {"id": made["id"], "expectedVersion": 1}
    assert errors(await world.admin.write("customerClassSetDefault", given)) == []
