"""Assigning customers under a policy of numbers: refused, asked for and approved as a whole, or done without."""

import asyncio
from collections import Counter

import pytest

from models.audit.log import AuditRecord
from models.database.work_rows import rows_of
from tests.approvals.asking import (
    ask,
    decide,
    make_others,
    other,
    policy,
    renew,
    request_approval,
    requests,
    save,
    third,
)
from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import USD, World, customer, customer_class


@pytest.fixture
async def ids(world: World) -> list[str]:
    """Three customers on the default class, of whom one administrator may assign two at once."""
    await make_others()
    await policy(world.admin, customersAbove=2)
    return [await customer(world.admin, name, on=world.default) for name in ("Ann", "Bob", "Cem")]


def assignment(world: World, ids: list[str], **values: object) -> Json:
    """The input that assigns customers to the private class."""
    return {"customerClassId": world.private, "customerIds": ids, **values}


async def classes(client: Client, ids: list[str]) -> list[str]:
    """The classes that customers are on."""
    document = "query($id: ID!) { customer(id: $id) { customerClass { id } } }"
    return [(await client.ask(document, id=id))["customer"]["customerClass"]["id"] for id in ids]


async def test_more_customers_than_the_policy_says_are_not_assigned_at_once(world: World, ids: list[str]) -> None:
    """R-84: failing and boundary; as many as it says are, and who is on the class already doesn't count."""
    before = await all_tables()
    for dry in (True, False):
        payload = await world.admin.write("customerClassAssign", assignment(world, ids, validateOnly=dry))
        (error,) = payload["userErrors"]
        assert (error["code"], error["path"]) == ("APPROVAL_REQUIRED", ["input", "customerIds"])
        assert error["message"] == "This touches 3 customers; above 2, a second administrator has to approve."
        assert (error["limit"], error["actual"]) == ("2", "3")
        assert (payload["affectedCustomers"], len(payload["changes"])) == (3, 3)
    assert await all_tables() == before

    assert errors(await world.admin.write("customerClassAssign", assignment(world, ids[:2]))) == []
    assert errors(await world.admin.write("customerClassAssign", assignment(world, ids))) == []
    assert await classes(world.admin, ids) == [world.private] * 3


async def test_an_assignment_that_is_asked_for_is_done_once_it_is_approved(world: World, ids: list[str]) -> None:
    """R-84: passing; as one of who asked, and the log of each customer says who approved."""
    log = AuditRecord.filter(entity_type="Customer")
    before = await log.count()
    id = await request_approval(world.admin, "customerClassAssign", assignment(world, ids), "new terms")

    assert await classes(world.admin, ids) == [world.default] * 3
    (listed,) = await requests(other(world))
    assert (listed["write"], listed["state"]) == ("customerClassAssign", "IN_REVIEW")
    assert (listed["customerClass"], listed["affectedCustomers"]) == ({"id": world.private}, 3)
    moved = {"before": f'"{world.default}"', "after": f'"{world.private}"'}
    assert listed["properties"] == [{"path": ["customers", one, "customerClass"], **moved} for one in ids]
    assert errors(await decide(world.admin, id, "APPROVE")) == [("OWN_REQUEST", "input.id")]

    tried = await decide(other(world), id, "APPROVE", validateOnly=True)
    assert (errors(tried), tried["affectedCustomers"], len(tried["changes"])) == ([], 3, 3)
    assert errors(await decide(other(world), id, "APPROVE")) == []

    assert await classes(world.admin, ids) == [world.private] * 3
    assert await log.count() == before + 3 * 3
    for row in await log.filter(property="approvedBy"):
        assert (row.after, row.user_name, row.reason) == ('"other"', "admin", "new terms")
    assert (await requests(world.admin))[0]["state"] == "APPROVED"


async def test_what_is_asked_for_leaves_out_who_can_not_be_assigned(world: World, ids: list[str]) -> None:
    """R-84, R-5: failing; each has its own answer, and the request has the others."""
    dollars = await customer(world.admin, "Dan", on=world.default, currency=USD)
    input = assignment(world, [*ids, dollars, "Customer:99"], approval="ASK", reason="x")

    payload = await world.admin.write("customerClassAssign", input)

    assert [errors(result) for result in payload["results"]] == [
        [],
        [],
        [],
        [("CURRENCY_MISMATCH", "input.customerIds.3")],
        [("NOT_FOUND", "input.customerIds.4")],
    ]
    (listed,) = await requests(world.admin)
    assert [entry["path"][1] for entry in listed["properties"]] == ids
    assert errors(await decide(other(world), listed["id"], "APPROVE")) == []


async def test_asking_needs_a_reason_and_somebody_to_assign(world: World, ids: list[str]) -> None:
    """R-62, R-83: failing; nothing is asked for, in a dry run neither."""
    before = await all_tables()
    unexplained = await world.admin.write("customerClassAssign", assignment(world, ids, approval="ASK"))
    assert errors(unexplained) == [("REQUIRED", "input.reason")]
    again = assignment(world, ids, approval="ASK", reason="x", replaces="ApprovalRequest:9")
    assert errors(await world.admin.write("customerClassAssign", again)) == [("NOT_FOUND", "input.replaces")]
    dry = assignment(world, ids, approval="ASK", reason="x", validateOnly=True)
    assert errors(await world.admin.write("customerClassAssign", dry)) == []
    nobody = {"customerClassId": world.default, "customerIds": ids, "approval": "ASK", "reason": "x"}
    assert errors(await world.admin.write("customerClassAssign", nobody)) == []
    assert await all_tables() == before


async def test_a_request_of_customers_who_were_assigned_elsewhere_is_not_approved(world: World, ids: list[str]) -> None:
    """R-84: failing; whole or not at all, and it isn't asked for again over another's change."""
    id = await request_approval(world.admin, "customerClassAssign", assignment(world, ids))
    assert [request["state"] for request in await requests(world.admin)] == ["IN_REVIEW"]
    await third(world).write("customerClassAssign", {"customerClassId": world.shared, "customerIds": ids[:1]})
    before = await all_tables()

    assert [request["state"] for request in await requests(world.admin)] == ["VOID"]
    for decision in ("APPROVE", "REQUEST_CHANGES"):
        assert errors(await decide(other(world), id, decision, "x")) == [("REQUEST_VOID", "input.id")]
    assert errors(await renew(world.admin, id)) == [("VERSION_CONFLICT", "input.id")]
    assert await all_tables() == before
    assert errors(await decide(other(world), id, "REJECT", "void")) == []
    assert await classes(world.admin, ids) == [world.shared, world.default, world.default]


async def test_an_assignment_of_who_is_gone_is_neither_approved_nor_asked_for_in_part(
    world: World, ids: list[str]
) -> None:
    """R-80, R-84: failing; as a whole or not at all."""
    id = await request_approval(world.admin, "customerClassAssign", assignment(world, ids))
    await third(world).done("customerDelete", {"ids": ids[1:2]})
    before = await all_tables()

    for decision in ("APPROVE", "REQUEST_CHANGES"):
        assert errors(await decide(other(world), id, decision, "x")) == [("REQUEST_VOID", "input.id")]
    for dry in (True, False):
        assert errors(await renew(world.admin, id, validateOnly=dry)) == [("NOT_FOUND", "input.id")]
    assert await all_tables() == before
    assert [request["state"] for request in await requests(world.admin)] == ["VOID"]
    assert errors(await decide(world.admin, id, "WITHDRAW")) == []


async def test_an_assignment_that_does_not_suit_one_customer_any_more_is_not_asked_for_again(
    world: World, ids: list[str]
) -> None:
    """R-80, R-84: failing; the class isn't shared any more, and one of the customers is a reseller's."""
    nia = await customer(world.north, "Nia", on=world.shared)
    offered = await customer_class(world.admin, "Offered", sharedWithResellers=True)
    input = {"customerClassId": offered, "customerIds": [*ids, nia]}
    id = await request_approval(world.admin, "customerClassAssign", input)
    await third(world).done("customerClassUnshare", save(offered))
    before = await all_tables()

    for dry in (True, False):
        assert errors(await renew(world.admin, id, validateOnly=dry)) == [("NOT_ASSIGNABLE", "input.id")]
    assert await all_tables() == before


async def test_an_assignment_is_asked_for_again_over_the_terms_as_they_are(world: World, ids: list[str]) -> None:
    """R-63, R-80: failing and passing; once the class has another version, the request is void."""
    id = await request_approval(world.admin, "customerClassAssign", assignment(world, ids))
    await world.admin.done("customerClassSave", save(world.private, description="beside"))

    assert errors(await decide(other(world), id, "APPROVE")) == [("REQUEST_VOID", "input.id")]
    again = await renew(world.admin, id)
    assert errors(again) == []
    assert errors(await decide(other(world), again["record"]["id"], "APPROVE")) == []
    assert await classes(world.admin, ids) == [world.private] * 3


async def test_assigning_without_approval_needs_a_reason_and_is_marked(world: World, ids: list[str]) -> None:
    """R-61, R-84: failing and passing."""
    without = assignment(world, ids, approval="BREAK_GLASS")
    assert errors(await world.admin.write("customerClassAssign", without)) == [("REQUIRED", "input.reason")]
    assert await classes(world.admin, ids) == [world.default] * 3

    assert errors(await world.admin.write("customerClassAssign", {**without, "reason": "nobody else is here"})) == []

    assert await classes(world.admin, ids) == [world.private] * 3
    marks = await AuditRecord.filter(entity_type="Customer", property="withoutApproval")
    assert [(row.after, row.reason, row.for_administrators) for row in marks] == [
        ("true", "nobody else is here", True)
    ] * 3


async def test_what_a_reseller_does_with_its_customers_is_the_resellers(world: World) -> None:
    """R-59, R-84: boundary; it has no word of approval, and an administrator's assignment of them is covered."""
    norths = [await customer(world.north, name, on=world.shared) for name in ("Nia", "Nic")]
    await make_others()
    await policy(world.admin, customersAbove=1)
    own = {"customerClassId": world.norths, "customerIds": norths}
    assert errors(await world.admin.write("customerClassAssign", own)) == [("APPROVAL_REQUIRED", "input.customerIds")]

    document = "mutation($input: CustomerClassAssignInput!) { customerClassAssign(input: $input) { replayed } }"
    assert (await world.north.refusal(document, input={**own, "approval": "ASK"})).code
    assert errors(await world.north.write("customerClassAssign", own)) == []
    assert await classes(world.north, norths) == [world.norths] * 2


async def test_where_one_is_too_many_a_save_of_a_customer_assigns_nobody(world: World, ids: list[str]) -> None:
    """R-84: failing and boundary; anything else of the customer is saved, and a new one has no other terms before."""
    input = {"id": ids[0], "expectedVersion": 1, "customerClass": world.private}
    assert errors(await world.admin.write("customerSave", {**input, "validateOnly": True})) == []
    await policy(world.admin, customersAbove=0)
    before = await all_tables()

    assert errors(await world.admin.write("customerSave", input)) == [("APPROVAL_REQUIRED", "input.customerClass")]
    assert await all_tables() == before
    named = {"id": ids[0], "expectedVersion": 1, "name": "Anna"}
    assert errors(await world.admin.write("customerSave", named)) == []
    assert await customer(world.admin, "Dan", on=world.private)
    id = await request_approval(world.admin, "customerClassAssign", assignment(world, ids[:1]))
    assert errors(await decide(other(world), id, "APPROVE")) == []


async def test_a_single_customer_too_many_is_told_of_in_the_singular(world: World, ids: list[str]) -> None:
    """R-84: failing."""
    await policy(world.admin, customersAbove=0)
    before = await all_tables()

    payload = await world.admin.write("customerClassAssign", assignment(world, ids[:1]))

    messages = [error["message"] for error in payload["userErrors"]]
    assert messages == ["This touches 1 customer; above 0, a second administrator has to approve."]
    assert await all_tables() == before


async def test_of_two_who_approve_an_assignment_one_finds_it_settled(world: World, ids: list[str]) -> None:
    """R-63, R-84: boundary; beside a save of one of the customers, which waits or is waited for."""
    id = await request_approval(world.admin, "customerClassAssign", assignment(world, ids))
    input = {"id": id, "expectedVersion": 1, "decision": "APPROVE"}
    renamed = {"id": ids[0], "expectedVersion": 1, "name": "Anna"}

    first, second, _ = await asyncio.gather(
        other(world).write("approvalRequestDecide", input),
        third(world).write("approvalRequestDecide", input),
        third(world).write("customerSave", renamed),
    )

    assert sorted(map(len, map(errors, (first, second)))) == [0, 1]
    assert [code for one in (first, second) for code, _ in errors(one)] == ["REQUEST_SETTLED"]
    assert await classes(world.admin, ids) == [world.private] * 3


async def test_a_change_of_the_class_that_is_approved_makes_its_assignment_void(world: World, ids: list[str]) -> None:
    """R-81, R-84: boundary; until then the two requests stand beside each other."""
    id = await request_approval(world.admin, "customerClassAssign", assignment(world, ids))
    change = await ask(world, description="other terms")
    assert [request["state"] for request in await requests(world.admin)] == ["IN_REVIEW", "IN_REVIEW"]

    assert errors(await decide(other(world), change, "APPROVE")) == []
    assert errors(await decide(other(world), id, "APPROVE")) == [("REQUEST_VOID", "input.id")]


async def test_requests_of_every_kind_are_listed_beside_assignments(world: World, ids: list[str]) -> None:
    """R-84: boundary; PostgreSQL took the paths of other requests for those of customers, and failed."""
    await policy(world.admin, panels=["WEB_SELF_CARE"], customersAbove=2)
    for number in range(90):
        await ask(world, webSelfCare={"brandName": f"Brand {number}"})
    for _ in range(5):
        await request_approval(world.admin, "customerClassAssign", assignment(world, ids))
    await rows_of("ANALYZE", [])

    await request_approval(world.admin, "customerClassAssign", assignment(world, ids))
    assert [request["state"] for request in await requests(world.admin)] == ["IN_REVIEW"] * 96
    await third(world).write("customerClassAssign", {"customerClassId": world.shared, "customerIds": ids[:1]})
    listed = await requests(world.admin)
    states = Counter((request["write"], request["state"]) for request in listed)
    assert states == {("customerClassSave", "IN_REVIEW"): 90, ("customerClassAssign", "VOID"): 6}
