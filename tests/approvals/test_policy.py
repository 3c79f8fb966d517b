"""The policy: which writes it covers, what they answer, and who may ask for less."""

import pytest

from resolvers.use_cases.approvable import APPROVABLE
from resolvers.use_cases.mutations import MUTATIONS
from tests.approvals.asking import CARE, POLICY, decide, make_others, other, policy, read_class, requests, save
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import UNIVERSAL, World, customer
from tests.panels.test_saving_taxation import custom, custom_tax, panel_of
from tests.planned.planning import all_planned, applied_at, days, planned


async def test_without_a_policy_nothing_needs_approval(world: World) -> None:
    """R-59: boundary; a blank policy is none."""
    assert (await world.admin.ask(POLICY))["approvalPolicy"] == {"panels": [], "customersAbove": None, "version": 1}
    assert errors(await world.admin.write("customerClassSave", save(world.shared, **CARE))) == []


async def test_a_panel_of_the_policy_needs_approval_and_others_do_not(world: World) -> None:
    """R-59: failing and passing; the refusal names the panel, and nothing is changed."""
    await policy(world.admin, panels=["WEB_SELF_CARE"])
    before = await all_tables()

    for dry in (False, True):
        payload = await world.admin.write("customerClassSave", save(world.private, validateOnly=dry, **CARE))
        (error,) = payload["userErrors"]
        assert (error["code"], error["path"]) == ("APPROVAL_REQUIRED", ["input", "webSelfCare"])
        assert error["message"] == "Changes of web self care need the approval of a second administrator."
        assert error["actual"] == "WEB_SELF_CARE"
        assert [change["path"] for change in payload["changes"]] == [["webSelfCare", "brandName"]]
    assert await all_tables() == before
    beside = save(world.private, description="beside", webSelfCare={"brandName": None})
    assert errors(await world.admin.write("customerClassSave", beside)) == []


async def test_what_stands_deep_within_a_panel_needs_the_approval_of_that_panel(world: World) -> None:
    """R-59: failing; other custom taxes at once, on a date, when they are due, and by putting the class back."""
    first, second = [await custom_tax(world, name) for name in ("First", "Second")]
    kept, other_tax = ({"finances": {"taxation": custom({"taxes": [{"customTax": tax}]})}} for tax in (first, second))
    await world.admin.done("customerClassSave", save(world.private, finances={"taxation": {"assessTaxes": True}}))
    await world.admin.done("customerClassSave", save(world.private, 2, **kept))
    await world.admin.done("customerClassSave", save(world.private, 3, **other_tax))
    await planned(world.admin, world.private, days(1), **kept)
    await policy(world.admin, panels=["TAXATION"])
    before = await all_tables()

    at_once = await world.admin.write("customerClassSave", save(world.private, 4, **kept))
    (error,) = at_once["userErrors"]
    assert (error["code"], error["path"]) == ("APPROVAL_REQUIRED", ["input", "finances", "taxation"])
    assert error["message"] == "Changes of taxation need the approval of a second administrator."
    assert error["actual"] == "TAXATION"
    on_a_date = {"ids": [world.private], "applyAt": days(9).isoformat(), **kept}
    (result,) = (await world.admin.write("customerClassPlan", on_a_date))["results"]
    assert errors(result) == [("APPROVAL_REQUIRED", "input.ids.0")]
    back = save(world.private, 4, to={"version": 3}, panels=["TAXATION"])
    assert errors(await world.admin.write("customerClassRevert", back)) == [("APPROVAL_REQUIRED", "input.id")]
    assert await all_tables() == before
    done = await applied_at(days(2))
    assert (done.applied, done.failed) == (0, 1)
    (listed,) = await all_planned(world.admin)
    assert [refusal["code"] for refusal in listed["refusals"]] == ["APPROVAL_REQUIRED"]
    assert (await panel_of(world, world.private))["parameters"]["taxes"] == [
        {"customTax": {"name": "Second", "rate": "2"}}
    ]


async def test_more_customers_than_the_policy_says_need_approval(world: World) -> None:
    """R-59: boundary; as many as it says don't."""
    await customer(world.admin, "Ann", on=world.private)
    await policy(world.admin, customersAbove=1)

    assert errors(await world.admin.write("customerClassSave", save(world.private, description="x"))) == []
    await customer(world.admin, "Bob", on=world.private)
    payload = await world.admin.write("customerClassSave", save(world.private, 2, description="y"))
    (error,) = payload["userErrors"]
    assert (error["code"], error["path"]) == ("APPROVAL_REQUIRED", ["input", "id"])
    assert (error["limit"], error["actual"]) == ("1", "2")
    assert errors(await world.admin.write("customerClassSave", save(world.private, 2, description="x"))) == []


async def test_what_lacks_approval_alone_is_told_with_what_it_would_do(world: World) -> None:
    """R-59: passing; now and on a date, and of what is wrong otherwise too nothing is counted."""
    await customer(world.admin, "Ann", on=world.private)
    await policy(world.admin, panels=["WEB_SELF_CARE"])

    tried = await world.admin.write("customerClassSave", save(world.private, validateOnly=True, **CARE))
    assert (errors(tried), tried["affectedCustomers"]) == ([("APPROVAL_REQUIRED", "input.webSelfCare")], 1)
    input = {"ids": [world.private], "applyAt": days(9).isoformat(), "validateOnly": True, **CARE}
    later = await world.admin.write("customerClassPlan", input)
    assert errors(later["results"][0]) == [("APPROVAL_REQUIRED", "input.ids.0")]
    assert later["affectedCustomers"] == 1
    assert [change["path"] for change in later["changes"]] == [
        ["customerClasses", world.private, "webSelfCare", "brandName"]
    ]
    wrong = await world.admin.write("customerClassSave", save(world.private, name="", **CARE))
    assert wrong["affectedCustomers"] == 0
    assert {code for code, _ in errors(wrong)} == {"APPROVAL_REQUIRED", "REQUIRED"}


async def test_what_a_reseller_does_to_its_own_classes_is_the_resellers(world: World) -> None:
    """R-59: boundary; what an administrator does to them is the operator's."""
    await policy(world.admin, panels=["WEB_SELF_CARE"], customersAbove=0)
    await customer(world.north, "Ann", on=world.norths)

    assert errors(await world.north.write("customerClassSave", save(world.norths, **CARE))) == []
    by_admin = await world.admin.write("customerClassSave", save(world.norths, 2, description="x"))
    assert errors(by_admin) == [("APPROVAL_REQUIRED", "input.id")]


async def test_a_new_class_needs_no_approval(world: World) -> None:
    """R-59: boundary; nobody is on it, be it made or copied."""
    await policy(world.admin, panels=["WEB_SELF_CARE", "GENERAL_INFO"], customersAbove=0)

    payload = await world.admin.write("customerClassSave", {"name": "New", "businessModel": UNIVERSAL, **CARE})
    assert errors(payload) == []
    assert errors(await world.admin.write("customerClassClone", {"id": world.shared, "name": "Copy"})) == []
    asking = {"name": "Asked", "businessModel": UNIVERSAL, "approval": "ASK", "reason": "x"}
    assert errors(await world.admin.write("customerClassSave", asking)) == [("NOT_AVAILABLE", "input.approval")]


NEED_NONE = {
    "customer_class_clone": "A new class has nobody on it.",
    "customer_class_delete": "Nobody is on a class that can be deleted.",
    "customer_class_plan_cancel": "The class stays as it is.",
}
"""Writes of classes that no policy covers, with the reason."""


@pytest.mark.parametrize(
    "name", [name for name, mutation in MUTATIONS.items() if mutation.entity in {"CustomerClass", "PlannedChange"}]
)
def test_every_write_of_a_class_says_whether_a_policy_covers_it(name: str) -> None:
    """R-59: passing; one that is added is listed, or this fails."""
    assert (name in APPROVABLE) != (name in NEED_NONE)


async def test_every_listed_write_is_refused_and_changes_nothing(world: World) -> None:
    """R-59: failing; each of them through the API, with a policy over everything."""
    await world.admin.done("customerClassSave", save(world.shared, **CARE))
    id = await planned(world.admin, world.shared, days(5), description="then")
    await world.admin.done("customerClassSave", save(world.shared, 2, finances={"regularInvoices": {"netValue": 9}}))
    ann = await customer(world.admin, "Ann", on=world.default)
    await policy(world.admin, panels=["GENERAL_INFO"], customersAbove=0)
    at = save(world.shared, 3)
    inputs: dict[str, Json] = {
        "customer_class_save": {**at, **CARE, "description": "x"},
        "customer_class_share": save(world.private),
        "customer_class_unshare": at,
        "customer_class_set_default": save(world.private),
        "customer_class_copy_terms": at,
        "customer_class_revert": {**at, "to": {"version": 1}},
        "customer_class_plan": {"ids": [world.shared], "applyAt": days(9).isoformat(), "description": "x"},
        "customer_class_plan_change": {"id": id, "expectedVersion": 1, "description": "other"},
        "customer_class_assign": {"customerClassId": world.shared, "customerIds": [ann]},
        "approval_policy_set": {"expectedVersion": 2, "panels": [], "customersAbove": 5},
    }
    assert set(inputs) == set(APPROVABLE)
    before = await all_tables()
    for name, input in inputs.items():
        words = name.split("_")
        payload = await world.admin.write(words[0] + "".join(map(str.capitalize, words[1:])), input)
        problems = [*errors(payload), *(error for item in payload["results"] for error in errors(item))]
        assert "APPROVAL_REQUIRED" in {code for code, _ in problems}, (name, payload)
        assert await all_tables() == before, name


async def test_to_ask_for_less_needs_approval_and_to_ask_for_more_does_not(world: World) -> None:
    """R-60: failing, passing and boundary."""
    await make_others()
    assert errors(await policy(world.admin, panels=["WEB_SELF_CARE"], customersAbove=10)) == []
    assert errors(await policy(world.admin, panels=["WEB_SELF_CARE", "TAXATION"], customersAbove=9)) == []

    for values, path in (
        ({"panels": ["TAXATION"]}, "input.panels"),
        ({"customersAbove": 10}, "input.customersAbove"),
        ({"customersAbove": None}, "input.customersAbove"),
    ):
        assert errors(await policy(world.admin, **values)) == [("APPROVAL_REQUIRED", path)]

    payload = await policy(world.admin, panels=[], customersAbove=None, approval="ASK", reason="too slow")
    assert errors(payload) == []
    (listed,) = await requests(other(world))
    assert (listed["write"], listed["customerClass"], listed["state"]) == ("approvalPolicySet", None, "IN_REVIEW")
    assert errors(await decide(other(world), listed["id"], "APPROVE")) == []
    assert (await world.admin.ask(POLICY))["approvalPolicy"] == {"panels": [], "customersAbove": None, "version": 4}
    assert errors(await world.admin.write("customerClassSave", save(world.shared, **CARE))) == []


async def test_a_read_only_administrator_reads_the_policy_and_sets_none(world: World) -> None:
    """R-45: failing."""
    await policy(world.admin, customersAbove=3)

    assert (await world.auditor.ask(POLICY))["approvalPolicy"]["customersAbove"] == 3
    refusal = await world.auditor.refusal(
        "mutation($input: ApprovalPolicySetInput!) { approvalPolicySet(input: $input) { replayed } }", input={}
    )
    assert refusal.messages


async def test_what_is_planned_is_judged_again_when_it_is_due(world: World) -> None:
    """R-59: boundary; a policy that came since is kept to."""
    await planned(world.admin, world.private, days(1), description="then")
    await policy(world.admin, panels=["GENERAL_INFO"])

    assert (await applied_at(days(2))).failed == 1
    (listed,) = await all_planned(world.admin)
    assert [refusal["code"] for refusal in listed["refusals"]] == ["APPROVAL_REQUIRED"]
    assert (await read_class(world.admin, world.private))["version"] == 1
