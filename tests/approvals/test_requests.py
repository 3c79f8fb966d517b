"""Requests: what is kept, who decides, what is applied, and when a request is void."""

import asyncio
import json

import pytest

from models.audit.log import AuditRecord
from models.records.user import User
from resolvers import clock
from tests.approvals.asking import (
    CARE,
    ask,
    decide,
    other,
    policy,
    read_class,
    renew,
    request_approval,
    requests,
    save,
    third,
)
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World
from tests.planned.planning import all_planned, days

pytestmark = pytest.mark.usefixtures("under_a_policy")


async def test_a_request_is_kept_and_changes_nothing(world: World) -> None:
    """R-62: passing; with what it would change."""
    payload = await world.admin.write(
        "customerClassSave", save(world.private, **CARE, approval="ASK", reason="brand"), "id version"
    )

    assert (payload["userErrors"], payload["record"]["version"]) == ([], 1)
    (listed,) = await requests(world.admin)
    assert listed == {
        "id": "ApprovalRequest:1",
        "write": "customerClassSave",
        "state": "IN_REVIEW",
        "version": 1,
        "userName": "admin",
        "reason": "brand",
        "applyAt": None,
        "baseVersion": 1,
        "affectedCustomers": 0,
        "isOwn": True,
        "customerClass": {"id": world.private},
        "properties": [{"path": ["webSelfCare", "brandName"], "before": None, "after": '"Acme"'}],
        "decisions": [],
    }
    assert (await read_class(world.admin, world.private))["webSelfCare"] == {"brandName": None}


async def test_asking_is_only_tried_out_in_a_dry_run(world: World) -> None:
    """R-62: boundary."""
    before = await all_tables()
    payload = await world.admin.write(
        "customerClassSave", save(world.private, **CARE, approval="ASK", reason="x", validateOnly=True)
    )

    assert payload["userErrors"] == []
    assert await all_tables() == before


async def test_asking_needs_a_reason_and_a_change_that_is_right(world: World) -> None:
    """R-62: failing."""
    without = save(world.private, **CARE, approval="ASK")
    assert errors(await world.admin.write("customerClassSave", without)) == [("REQUIRED", "input.reason")]
    wrong = save(world.private, name="", **CARE, approval="ASK", reason="x")
    assert ("REQUIRED", "input.name") in errors(await world.admin.write("customerClassSave", wrong))
    assert await requests(world.admin) == []


async def test_what_is_asked_for_is_never_done_even_where_it_needs_no_approval(world: World) -> None:
    """R-62: boundary."""
    await ask(world, description="x")

    assert (await read_class(world.admin, world.private))["version"] == 1


async def test_an_approved_change_is_the_author_s_and_names_who_approved_it(world: World) -> None:
    """R-63: passing; the approver sees beforehand what will change, and the log tells of both."""
    id = await ask(world, **CARE, description="new")
    tried = await decide(other(world), id, "APPROVE", validateOnly=True)
    assert [change["path"] for change in tried["changes"][:2]] == [["description"], ["webSelfCare", "brandName"]]
    assert (await requests(world.admin))[0]["state"] == "IN_REVIEW"

    payload = await decide(other(world), id, "APPROVE", "looks right")

    assert (errors(payload), payload["record"]) == ([], {"id": id, "state": "APPROVED", "version": 2})
    now = await read_class(world.admin, world.private)
    assert (now["version"], now["description"], now["webSelfCare"]["brandName"]) == (2, "new", "Acme")
    assert now["updatedBy"] == "admin"
    (listed,) = await requests(world.admin)
    assert listed["decisions"] == [{"userName": "other", "decision": "APPROVE", "comment": "looks right"}]
    log = await AuditRecord.filter(entity_type="CustomerClass", entity_version=2, entity_id=3).order_by("id")
    assert {(row.property, row.after, row.user_name, row.reason) for row in log} >= {
        ("approvedBy", '"other"', "admin", "please"),
        ("approvalRequest", f'"{id}"', "admin", "please"),
        ("description", '"new"', "admin", "please"),
    }


async def test_who_asked_can_not_approve_nor_reject(world: World) -> None:
    """R-63: failing; whichever token or session of the same user."""
    id = await ask(world)
    before = await all_tables()

    for decision in ("APPROVE", "REJECT", "REQUEST_CHANGES"):
        (error,) = (await decide(world.admin, id, decision, "x"))["userErrors"]
        assert (error["code"], error["path"]) == ("OWN_REQUEST", ["input", "id"])
        assert error["message"] == "The requester can't decide on a request, only withdraw it."
    assert errors(await decide(other(world), id, "WITHDRAW")) == [("NOT_OWN_REQUEST", "input.id")]
    assert await all_tables() == before


async def test_a_rejection_and_a_wish_for_changes_say_why(world: World) -> None:
    """R-63: failing and passing."""
    for decision in ("REJECT", "REQUEST_CHANGES"):
        assert errors(await decide(other(world), await ask(world), decision)) == [("REQUIRED", "input.reason")]
    rejected, sent_back = [request["id"] for request in await requests(world.admin)]
    await decide(other(world), rejected, "REJECT", "no")
    await decide(other(world), sent_back, "REQUEST_CHANGES", "shorter, please")

    assert errors(await decide(third(world), rejected, "APPROVE")) == [("REQUEST_SETTLED", "input.id")]
    assert errors(await decide(third(world), sent_back, "APPROVE")) == [("REQUEST_SETTLED", "input.id")]
    assert (await read_class(world.admin, world.private))["version"] == 1
    again = await ask(world)
    states = {request["id"]: request["state"] for request in await requests(world.admin)}
    assert states == {rejected: "REJECTED", sent_back: "WITHDRAWN", again: "IN_REVIEW"}


async def test_a_withdrawn_request_is_approved_no_more(world: World) -> None:
    """R-63: failing."""
    id = await ask(world)
    assert errors(await decide(world.admin, id, "WITHDRAW")) == []

    assert errors(await decide(other(world), id, "APPROVE")) == [("REQUEST_SETTLED", "input.id")]
    assert (await requests(world.admin))[0]["state"] == "WITHDRAWN"


async def test_a_request_is_void_once_the_class_has_another_version(world: World) -> None:
    """R-63: failing; whoever changed whichever property."""
    id = await ask(world)
    await world.admin.done("customerClassSave", save(world.private, description="beside"))

    (listed,) = await requests(world.admin)
    assert listed["state"] == "VOID"
    assert errors(await decide(other(world), id, "APPROVE")) == [("REQUEST_VOID", "input.id")]
    counted = "{ approvalRequests(where: { state: { eq: VOID } }) { totalCount } }"
    assert (await world.admin.ask(counted))["approvalRequests"] == {"totalCount": 1}
    assert errors(await decide(world.admin, id, "WITHDRAW")) == []


async def test_of_two_requests_over_one_version_the_first_to_be_approved_makes_the_other_void(world: World) -> None:
    """R-63: boundary."""
    first, second = await ask(world), await ask(world, webSelfCare={"brandName": "Other"})
    assert errors(await decide(other(world), second, "APPROVE")) == []

    assert errors(await decide(other(world), first, "APPROVE")) == [("REQUEST_VOID", "input.id")]
    assert (await read_class(world.admin, world.private))["webSelfCare"]["brandName"] == "Other"


async def test_a_request_over_a_class_that_is_deleted_is_void(world: World) -> None:
    """R-63: boundary."""
    id = await ask(world)
    await world.admin.write("customerClassDelete", {"ids": [world.private]})

    (listed,) = await requests(world.admin)
    assert (listed["state"], listed["customerClass"]) == ("VOID", None)
    assert errors(await decide(other(world), id, "APPROVE")) == [("REQUEST_VOID", "input.id")]


async def test_a_request_whose_instant_has_passed_says_what_can_be_done(world: World) -> None:
    """R-63, R-80: failing and passing; it goes back, and is asked for again for another date."""
    plan = {"ids": [world.private], "applyAt": days(3).isoformat(), **CARE}
    id = await request_approval(world.admin, "customerClassPlan", plan)
    before = await all_tables()

    with clock.at(days(4)):
        for dry in (True, False):
            (error,) = (await decide(other(world), id, "APPROVE", validateOnly=dry))["userErrors"]
            assert (error["code"], error["path"]) == ("REQUEST_LATE", ["input", "id"])
            assert error["message"] == (
                "The date of this request has passed. Send it back, so that the requester can ask for another date, "
                "or reject it."
            )
            assert error["actual"] == days(3).isoformat()
        assert errors(await renew(world.admin, id)) == [("NOT_IN_THE_FUTURE", "input.applyAt")]
        assert await all_tables() == before
        assert errors(await decide(other(world), id, "REQUEST_CHANGES", "another date")) == []
        assert errors(await renew(world.admin, id)) == [("NOT_IN_THE_FUTURE", "input.applyAt")]
        again = await renew(world.admin, id, applyAt=days(9).isoformat())
        assert errors(await decide(other(world), again["record"]["id"], "APPROVE")) == []
    (planned,) = await all_planned(world.admin)
    assert (planned["state"], planned["applyAt"]) == ("PLANNED", days(9).isoformat())


async def test_what_today_s_rules_refuse_is_not_approved(world: World) -> None:
    """R-63: failing; another class has the name meanwhile."""
    id = await ask(world, name="Taken", **CARE)
    await world.admin.done("customerClassSave", {"name": "Taken", "businessModel": "BusinessModel:1"})

    assert errors(await decide(other(world), id, "APPROVE")) == [("NAME_TAKEN", "input.id")]
    assert (await requests(world.admin))[0]["state"] == "IN_REVIEW"


@pytest.mark.parametrize("values", [{"disabled": True}, {"role": "READ_ONLY_ADMINISTRATOR"}])
async def test_who_may_not_change_the_class_any_more_has_asked_in_vain(world: World, values: Json) -> None:
    """R-63, R-45: failing."""
    id = await ask(world)
    await User.filter(id=1).update(**values)

    assert errors(await decide(other(world), id, "APPROVE")) == [("PLANNER_NOT_PERMITTED", "input.id")]


async def test_concurrent_approvals_apply_it_once(world: World) -> None:
    """R-63: boundary; the other one finds it settled."""
    for number in range(8):
        version = (await read_class(world.admin, world.private))["version"]
        input = save(world.private, version, webSelfCare={"brandName": f"Brand {number}"})
        id = await request_approval(world.admin, "customerClassSave", input)
        save_input = {"id": id, "expectedVersion": 1, "decision": "APPROVE"}
        both = await asyncio.gather(
            *(client.write("approvalRequestDecide", save_input) for client in (other(world), third(world)))
        )
        assert sorted(map(len, map(errors, both))) == [0, 1]
        assert [code for one in both for code, _ in errors(one)] == ["REQUEST_SETTLED"]
        assert (await read_class(world.admin, world.private))["version"] == version + 1
    log = AuditRecord.filter(entity_type="CustomerClass", entity_id=3, property="approvedBy")
    assert await log.count() == 8


async def test_a_reseller_finds_nothing_of_approvals(world: World) -> None:
    """R-62: failing; no field, no input, no word of any."""
    await policy(world.admin, panels=["WEB_SELF_CARE"], customersAbove=0)
    id = await request_approval(world.admin, "customerClassSave", save(world.norths, **CARE), "Zxqv")
    await decide(other(world), id, "APPROVE", "Zxqv")

    for query in ("approvalRequests { totalCount }", "approvalPolicy { version }"):
        assert (await world.north.refusal(f"{{ {query} }}")).code == "GRAPHQL_VALIDATION_FAILED"
    input = save(world.norths, 2, **CARE, approval="ASK")
    document = "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { replayed } }"
    assert (await world.north.refusal(document, input=input)).code
    for node in (id, "ApprovalPolicy:1"):
        assert (await world.north.ask("query($id: ID!) { node(id: $id) { id } }", id=node))["node"] is None
    log = """query($id: ID!) { customerClass(id: $id) {
      auditLog { nodes { userName property after reason } }
      versions { nodes { reason userName changes { nodes { property after } } } }
    } }"""
    text = json.dumps(await world.north.ask(log, id=world.norths))
    assert "Acme" in text
    for word in ("Zxqv", "approv", "other", "admin"):
        assert word not in text
    introspected = json.dumps(
        await world.north.ask(
            "{ __schema { types { name fields { name } inputFields { name } enumValues { name } } } }"
        )
    )
    assert "pproval" not in introspected
    assert "APPROVAL_REQUIRED" not in introspected
    assert len(await table("approval_request")) == 1


async def test_asking_again_under_one_key_keeps_one_request(world: World) -> None:
    """R-62: boundary; the first answer is given again, with its request."""
    document = """mutation($input: CustomerClassSaveInput!) {
      customerClassSave(input: $input) { replayed approvalRequest { id } userErrors { code } }
    }"""
    input = save(world.private, **CARE, approval="ASK", reason="x", idempotencyKey="once")

    answers = [(await world.admin.ask(document, input=input))["customerClassSave"] for _ in range(2)]

    assert [answer["replayed"] for answer in answers] == [False, True]
    assert answers[0]["approvalRequest"] == answers[1]["approvalRequest"] == {"id": "ApprovalRequest:1"}
    assert len(await requests(world.admin)) == 1


async def test_a_decision_names_the_version_that_it_was_made_over(world: World) -> None:
    """R-63, R-46: failing; somebody has decided meanwhile."""
    id = await ask(world)
    await decide(other(world), id, "REQUEST_CHANGES", "shorter")

    input = {"id": id, "expectedVersion": 1, "decision": "REJECT", "reason": "no"}
    assert errors(await third(world).write("approvalRequestDecide", input)) == [
        ("VERSION_CONFLICT", "input.expectedVersion")
    ]
