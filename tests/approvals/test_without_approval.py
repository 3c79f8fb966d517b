"""Changes that go without the approval that they need: with a reason, and marked in the log and the versions."""

from typing import cast

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from models.audit.log import AuditRecord
from models.declaration.access import Role
from schema.api.role_schema import role_schema
from tests.approvals.asking import CARE, POLICY, ask, decide, other, policy, request_approval, save
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import World, customer, customer_class
from tests.planned.planning import applied_at, days

pytestmark = pytest.mark.usefixtures("under_a_policy")


async def test_going_without_needs_a_reason_and_is_marked(world: World) -> None:
    """R-61: failing and passing; in the log and in the versions."""
    input = save(world.private, **CARE, approval="BREAK_GLASS")
    assert errors(await world.admin.write("customerClassSave", input)) == [("REQUIRED", "input.reason")]

    await world.admin.done("customerClassSave", {**input, "reason": "outage"})

    log = await AuditRecord.filter(entity_type="CustomerClass", entity_id=3, property="withoutApproval")
    assert [(row.after, row.reason, row.user_name) for row in log] == [("true", "outage", "admin")]
    shown = "query($id: ID!) { customerClass(id: $id) { versions { nodes { version withoutApproval approvedBy } } } }"
    versions = (await world.admin.ask(shown, id=world.private))["customerClass"]["versions"]["nodes"]
    assert versions == [
        {"version": 2, "withoutApproval": True, "approvedBy": None},
        {"version": 1, "withoutApproval": False, "approvedBy": None},
    ]
    id = await request_approval(
        world.admin, "customerClassSave", save(world.private, 2, webSelfCare={"brandName": "Two"})
    )
    await decide(other(world), id, "APPROVE")
    versions = (await world.admin.ask(shown, id=world.private))["customerClass"]["versions"]["nodes"]
    assert versions[0] == {"version": 3, "withoutApproval": False, "approvedBy": "other"}


async def test_going_without_where_none_is_needed_is_an_ordinary_save(world: World) -> None:
    """R-61: boundary."""
    input = save(world.private, description="x", approval="BREAK_GLASS")
    assert errors(await world.admin.write("customerClassSave", input)) == []
    assert await AuditRecord.filter(property="withoutApproval").count() == 0


async def test_a_plan_without_approval_is_applied_and_marked(world: World) -> None:
    """R-61: passing."""
    plan = {"ids": [world.private], "applyAt": days(1).isoformat(), **CARE}
    payload = await world.admin.write("customerClassPlan", {**plan, "approval": "BREAK_GLASS", "reason": "must"})
    assert errors(payload["results"][0]) == []
    assert (await applied_at(days(2))).applied == 1
    log = await AuditRecord.filter(entity_type="CustomerClass", entity_id=3, property="withoutApproval")
    assert [(row.after, row.reason) for row in log] == [("true", "must")]


async def test_going_without_where_none_is_needed_shields_a_plan_from_no_later_policy(world: World) -> None:
    """R-61, R-59: failing; nor does it when what is planned is changed, and where it was needed it still counts."""
    shown = "{ plannedChanges(first: 9) { nodes { id state withoutApproval foreseenRefusals { code } } } }"
    plan = {"applyAt": days(1).isoformat(), "approval": "BREAK_GLASS", "reason": "must"}
    free, changed = {"ids": [world.private], "description": "x"}, {"ids": [world.shared], "description": "x"}
    needed = {"ids": [world.default], **CARE}
    plans = [{**plan, **sets} for sets in (free, changed, needed)]
    ids = [(await world.admin.write("customerClassPlan", one))["record"]["id"] for one in plans]
    again = {"id": ids[1], "expectedVersion": 1, "description": "y", "approval": "BREAK_GLASS", "reason": "must"}
    assert errors(await world.admin.write("customerClassPlanChange", again)) == []
    both = {"panels": ["GENERAL_INFO", "WEB_SELF_CARE"]}
    assert errors(await policy(world.admin, **both)) == []

    listed = (await world.admin.ask(shown))["plannedChanges"]["nodes"]
    done = await applied_at(days(2))

    expected = {
        ids[0]: (False, ["APPROVAL_REQUIRED"]),
        ids[1]: (False, ["APPROVAL_REQUIRED"]),
        ids[2]: (True, []),
    }
    assert {
        one["id"]: (one["withoutApproval"], [refusal["code"] for refusal in one["foreseenRefusals"]]) for one in listed
    } == expected
    assert (done.applied, done.failed) == (1, 2)
    log = await AuditRecord.filter(entity_type="CustomerClass", property="withoutApproval")
    assert [(row.entity_id, row.after) for row in log] == [(1, "true")]


@pytest.mark.parametrize("reason", ["  ", " \u200b", "\u2060\u3164", "\n", "\t", "\u2028", "\n\u200b\r\n"])
async def test_what_nobody_sees_is_no_reason(world: World, reason: str) -> None:
    """R-61, R-62: failing."""
    before = await all_tables()
    for way in ("ASK", "BREAK_GLASS"):
        input = save(world.private, **CARE, approval=way, reason=reason)
        assert errors(await world.admin.write("customerClassSave", input)) == [("REQUIRED", "input.reason")]
    assert await all_tables() == before
    id = await ask(world)
    before = await all_tables()
    for decision in ("REJECT", "REQUEST_CHANGES"):
        assert errors(await decide(other(world), id, decision, reason)) == [("REQUIRED", "input.reason")]
    assert await all_tables() == before


def taking_approval() -> set[str]:
    """The writes that take `approval`, by the schema."""
    mutations = role_schema(Role.ADMINISTRATOR).graphql_schema.mutation_type
    assert mutations is not None
    return {
        name
        for name, field in mutations.fields.items()
        if "approval" in cast("GraphQLInputObjectType", get_named_type(field.args["input"].type)).fields
    }


async def inputs(world: World) -> dict[str, Json]:
    """An input that needs approval for each of these writes, by its name, under a policy that covers them all."""
    reason: Json = {"approval": "BREAK_GLASS", "reason": "must"}
    terms = {"regularInvoices": {"invoiceDueRule": "NET", "netValue": 9}}
    copied = await customer_class(world.admin, "Copied", finances=terms)
    offered = await customer_class(world.admin, "Offered", sharedWithResellers=True)
    chosen = await customer_class(world.admin, "Chosen", currency=None)
    await world.admin.done("customerClassSave", save(world.private, **CARE, **reason))
    soon, later = days(1).isoformat(), days(3).isoformat()
    plan = {"ids": [copied], "applyAt": soon, **CARE, **reason}
    planned = (await world.admin.write("customerClassPlan", plan))["record"]["id"]
    customers = [await customer(world.admin, name, on=world.default) for name in ("Ann", "Bob")]
    covered = ["WEB_SELF_CARE", "GENERAL_INFO", "OUT_OF_TURN_INVOICES"]
    assert errors(await policy(world.admin, panels=covered, customersAbove=1)) == []
    version = (await world.admin.ask(POLICY))["approvalPolicy"]["version"]
    other_brand: Json = {"webSelfCare": {"brandName": "Other"}}
    return {
        "approvalPolicySet": {"expectedVersion": version, "panels": []},
        "customerClassAssign": {"customerClassId": world.private, "customerIds": customers},
        "customerClassCopyTerms": save(copied),
        "customerClassPlan": {"ids": [world.private, copied], "applyAt": later, **other_brand},
        "customerClassPlanChange": save(planned, **other_brand),
        "customerClassRevert": save(world.private, 2, to={"version": 1}),
        "customerClassSave": save(world.private, 2, **other_brand),
        "customerClassSetDefault": save(chosen),
        "customerClassShare": save(world.private, 2),
        "customerClassUnshare": save(offered),
    }


async def refused(world: World, mutation: str, input: Json) -> list[Json]:
    """The errors of a write, those of its items among them."""
    payload = await world.admin.write(mutation, input)
    return [*payload["userErrors"], *(error for item in payload["results"] for error in item["userErrors"])]


async def test_every_write_that_goes_without_approval_asks_for_a_reason_at_its_place(world: World) -> None:
    """R-61: failing; it was told of the class, or of the version that it can't be put back. Passing with a reason."""
    of_writes = await inputs(world)
    assert of_writes.keys() == taking_approval()
    before = await all_tables()

    told, asked = {}, {}
    for mutation, input in of_writes.items():
        without = {**input, "approval": "BREAK_GLASS"}
        told[mutation] = {(*error["path"], error["message"]) for error in await refused(world, mutation, without)}
        asked[mutation] = await refused(world, mutation, {**without, "reason": "outage", "validateOnly": True})
    assert told == {name: {("input", "reason", "Going without approval needs a reason.")} for name in of_writes}
    assert asked == {name: [] for name in of_writes}
    assert await all_tables() == before
