"""Asking again: over the class as it is, in place of the request that came back or is void, and of what is planned."""

import pytest

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
from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import World
from tests.planned.planning import all_planned, days, planned

pytestmark = pytest.mark.usefixtures("under_a_policy")


async def states(world: World) -> dict[str, str]:
    """States of all requests."""
    return {request["id"]: request["state"] for request in await requests(world.admin)}


async def test_a_void_request_is_asked_for_again_over_the_class_as_it_is(world: World) -> None:
    """R-80: passing; the new one comes in place of the old one, with its words, and can be approved."""
    id = await ask(world)
    await world.admin.done("customerClassSave", save(world.private, description="beside"))

    tried = await renew(world.admin, id, validateOnly=True)
    assert (errors(tried), await states(world)) == ([], {id: "VOID"})
    payload = await renew(world.admin, id)

    record_id = payload["record"]["id"]
    assert errors(payload) == []
    assert await states(world) == {record_id: "IN_REVIEW", id: "WITHDRAWN"}
    assert [(request["baseVersion"], request["reason"]) for request in await requests(world.admin)] == [
        (2, "please"),
        (1, "please"),
    ]
    assert errors(await decide(other(world), record_id, "APPROVE")) == []
    now = await read_class(world.admin, world.private)
    assert (now["description"], now["webSelfCare"]["brandName"]) == ("beside", "Acme")


async def test_what_somebody_else_changed_since_is_not_asked_for_again(world: World) -> None:
    """R-80: failing; both values are told, and nothing is written."""
    id = await ask(world)
    changed = save(world.private, webSelfCare={"brandName": "Theirs"}, approval="BREAK_GLASS", reason="x")
    await other(world).done("customerClassSave", changed)
    before = await all_tables()

    payload = await renew(world.admin, id)

    assert errors(payload) == [("VERSION_CONFLICT", "input.id")]
    document = """mutation($input: ApprovalRequestRenewInput!) { approvalRequestRenew(input: $input) {
      userErrors { ... on ConflictError { changedSince { path before after } } } } }"""
    input = {"id": id, "expectedVersion": 1}
    (error,) = (await world.admin.ask(document, input=input))["approvalRequestRenew"]["userErrors"]
    assert error["changedSince"] == [{"path": ["webSelfCare", "brandName"], "before": None, "after": '"Theirs"'}]
    assert await all_tables() == before


async def test_only_who_asked_asks_again_and_of_what_is_open(world: World) -> None:
    """R-80: failing and boundary."""
    id = await ask(world)
    assert errors(await renew(other(world), id)) == [("NOT_OWN_REQUEST", "input.id")]
    await decide(world.admin, id, "WITHDRAW")
    assert errors(await renew(world.admin, id)) == [("REQUEST_SETTLED", "input.id")]
    assert await states(world) == {id: "WITHDRAWN"}


async def test_what_is_done_at_once_is_asked_for_again_without_a_date(world: World) -> None:
    """R-80: failing; a date that would be ignored is refused."""
    id = await ask(world)
    before = await all_tables()

    assert errors(await renew(world.admin, id, applyAt=days(9).isoformat())) == [("NOT_AVAILABLE", "input.applyAt")]
    assert await all_tables() == before


async def test_what_is_there_by_now_is_not_asked_for_again(world: World) -> None:
    """R-80: boundary."""
    id = await ask(world)
    await world.admin.done("customerClassSave", save(world.private, **CARE, approval="BREAK_GLASS", reason="x"))
    assert errors(await renew(world.admin, id)) == [("NOTHING_CHANGES", "input.id")]


async def test_a_plan_is_asked_for_again_with_another_date(world: World) -> None:
    """R-80: passing; so is a write beside the panels."""
    plan = {"ids": [world.private], "applyAt": days(3).isoformat(), **CARE}
    id = await request_approval(world.admin, "customerClassPlan", plan)
    await decide(other(world), id, "REQUEST_CHANGES", "later, please")

    assert errors(await renew(world.admin, id, applyAt=days(9).isoformat(), reason="later")) == []

    newest, before = await requests(world.admin)
    assert (newest["write"], newest["applyAt"], newest["reason"]) == (
        "customerClassPlan",
        days(9).isoformat(),
        "later",
    )
    assert (before["state"], newest["properties"]) == ("WITHDRAWN", before["properties"])
    await policy(world.admin, panels=["WEB_SELF_CARE", "GENERAL_INFO"])
    share = await request_approval(world.admin, "customerClassShare", save(world.private))
    assert errors(await renew(world.admin, share)) == []


async def test_what_is_planned_until_then_is_told_as_that(world: World) -> None:
    """R-80: failing; nobody else has changed anything, so nobody is said to have."""
    given = {"ids": [world.private], "applyAt": days(5).isoformat(), **CARE}
    id = await request_approval(world.admin, "customerClassPlan", given)
    await decide(other(world), id, "REQUEST_CHANGES", "dearer")
    sooner = {"applyAt": days(3).isoformat(), "webSelfCare": {"brandName": "Mine"}, "approval": "BREAK_GLASS"}
    await world.admin.write("customerClassPlan", {**given, **sooner, "reason": "now"})

    planned = await renew(world.admin, id)
    await world.admin.done(
        "customerClassSave", save(world.private, webSelfCare={"brandName": "Now"}, approval="BREAK_GLASS", reason="x")
    )
    saved = await renew(world.admin, id)

    assert errors(planned) == errors(saved) == [("VERSION_CONFLICT", "input.id")]
    told = [one["userErrors"][0]["message"] for one in (planned, saved)]
    assert told[0].startswith("What is planned until then gives this another value than when it was asked for.")
    assert told[1].startswith("This was changed since it was asked for.")


async def test_a_new_request_takes_the_place_of_the_one_that_it_names_and_of_void_ones(world: World) -> None:
    """R-81: passing; of the same author and class, in the same transaction."""
    first = await ask(world)
    amended = save(world.private, webSelfCare={"brandName": "Else"}, replaces=first)
    second = await request_approval(world.admin, "customerClassSave", amended)
    assert await states(world) == {second: "IN_REVIEW", first: "WITHDRAWN"}

    theirs = await request_approval(other(world), "customerClassSave", {**amended, "replaces": None})
    assert await states(world) == {theirs: "IN_REVIEW", second: "IN_REVIEW", first: "WITHDRAWN"}
    await world.admin.done("customerClassSave", save(world.private, description="beside"))
    third_one = await request_approval(world.admin, "customerClassSave", save(world.private, 2, **CARE))
    assert await states(world) == {third_one: "IN_REVIEW", theirs: "VOID", second: "WITHDRAWN", first: "WITHDRAWN"}


async def test_what_can_not_be_replaced_is_refused_at_its_path(world: World) -> None:
    """R-79: failing; nobody who named a request is to think that it is gone."""
    await policy(world.admin, panels=["WEB_SELF_CARE"], customersAbove=0)
    own = await ask(world)
    of_another = await request_approval(other(world), "customerClassSave", save(world.private, **CARE))
    of_another_class = await request_approval(world.admin, "customerClassSave", save(world.norths, **CARE))
    settled = await ask(world)
    await decide(world.admin, settled, "WITHDRAW")
    plan = {"ids": [world.private], "applyAt": days(3).isoformat(), **CARE}
    writes = {"customerClassSave": save(world.private, **CARE), "customerClassPlan": plan}
    refused = {
        "ApprovalRequest:999": "NOT_FOUND",
        world.private: "NOT_FOUND",
        "nothing": "NOT_FOUND",
        of_another: "NOT_OWN_REQUEST",
        of_another_class: "INVALID",
        settled: "REQUEST_SETTLED",
    }
    before = await all_tables()

    for mutation, values in writes.items():
        for named, code in refused.items():
            input = {**values, "replaces": named, "approval": "ASK", "reason": "please"}
            assert errors(await world.admin.write(mutation, input)) == [(code, "input.replaces")]
        without = {**values, "replaces": own, "approval": "BREAK_GLASS", "reason": "now"}
        assert errors(await world.admin.write(mutation, without)) == [("NOT_AVAILABLE", "input.replaces")]
    assert await all_tables() == before


async def test_a_change_of_what_is_planned_names_a_request_of_its_class_to_replace(world: World) -> None:
    """R-79: boundary; a plan's requests are replaced by whichever write of the class."""
    await policy(world.admin, panels=[], approval="BREAK_GLASS", reason="x")
    one = await planned(world.admin, world.private, days(3), **CARE)
    await policy(world.admin, panels=["WEB_SELF_CARE"])
    first = await ask(world, webSelfCare={"brandName": "Else"})
    of_another_class = await request_approval(world.admin, "customerClassSave", save(world.norths, **CARE))
    change = {"id": one, "expectedVersion": 1, "applyAt": days(9).isoformat()}
    before = await all_tables()

    wrong = {**change, "replaces": of_another_class, "approval": "ASK", "reason": "later"}
    assert errors(await world.admin.write("customerClassPlanChange", wrong)) == [("INVALID", "input.replaces")]
    assert await all_tables() == before

    second = await request_approval(world.admin, "customerClassPlanChange", {**change, "replaces": first})
    assert await states(world) == {second: "IN_REVIEW", of_another_class: "IN_REVIEW", first: "WITHDRAWN"}


async def test_others_close_a_void_request_and_do_nothing_else_with_it(world: World) -> None:
    """R-81: passing and failing; its author may be gone."""
    id = await ask(world)
    await world.admin.done("customerClassSave", save(world.private, description="beside"))

    for decision in ("APPROVE", "REQUEST_CHANGES"):
        assert errors(await decide(other(world), id, decision, "x")) == [("REQUEST_VOID", "input.id")]
    assert errors(await decide(world.admin, id, "REJECT", "x")) == [("OWN_REQUEST", "input.id")]
    assert errors(await decide(other(world), id, "REJECT", "void")) == []
    assert await states(world) == {id: "REJECTED"}


async def test_a_change_of_what_is_planned_can_be_asked_for(world: World) -> None:
    """R-82: passing; it stays planned as it was until it is approved, and tells what it sets."""
    plan = {"ids": [world.private], "applyAt": days(3).isoformat(), **CARE}
    await decide(other(world), await request_approval(world.admin, "customerClassPlan", plan), "APPROVE")
    (before,) = await all_planned(world.admin)
    change = {"id": before["id"], "expectedVersion": 1, "applyAt": days(9).isoformat()}
    assert errors(await world.admin.write("customerClassPlanChange", change)) == [("APPROVAL_REQUIRED", "input.id")]

    id = await request_approval(world.admin, "customerClassPlanChange", change, "later")

    assert await all_planned(world.admin) == [before]
    (request, _) = await requests(world.admin)
    assert (request["id"], request["write"], request["applyAt"]) == (id, "customerClassPlanChange", days(9).isoformat())
    assert errors(await decide(other(world), id, "APPROVE")) == []
    (after,) = await all_planned(world.admin)
    assert (after["id"], after["applyAt"], after["state"]) == (before["id"], days(9).isoformat(), "PLANNED")
    nodes = (await world.admin.ask("{ plannedChanges { nodes { input approvedBy } } }"))["plannedChanges"]["nodes"]
    assert nodes == [{"input": '{"web_self_care":{"brand_name":"Acme"}}', "approvedBy": "other"}]


async def test_a_change_of_what_is_planned_no_more_is_not_approved(world: World) -> None:
    """R-82: failing; it was cancelled, or changed, since that was asked for."""
    await policy(world.admin, panels=[], approval="BREAK_GLASS", reason="x")
    one = await planned(world.admin, world.private, days(3), **CARE)
    two = await planned(world.admin, world.private, days(4), webSelfCare={"brandName": "Else"})
    await policy(world.admin, panels=["WEB_SELF_CARE"])
    ids = [
        await request_approval(
            world.admin,
            "customerClassPlanChange",
            {"id": id, "expectedVersion": 1, "applyAt": days(9 + number).isoformat()},
        )
        for number, id in enumerate((one, two))
    ]
    assert {request["state"] for request in await requests(world.admin)} == {"IN_REVIEW"}
    await world.admin.write("customerClassPlanCancel", {"ids": [one]})
    moved = {"id": two, "expectedVersion": 1, "applyAt": days(5).isoformat(), "approval": "BREAK_GLASS", "reason": "x"}
    assert errors(await third(world).write("customerClassPlanChange", moved)) == []

    before = await all_tables()
    why = (
        "The planned change was applied, has failed or was cancelled since, so the request is void.",
        "The planned change was changed since, so the request is void. Make a new one.",
    )
    for id, message in zip(ids, why, strict=True):
        for decision in ("APPROVE", "REQUEST_CHANGES"):
            payload = await decide(other(world), id, decision, "x")
            assert errors(payload) == [("REQUEST_VOID", "input.id")]
            assert [one["message"] for one in payload["userErrors"]] == [message]
    assert await all_tables() == before
    assert {request["state"] for request in await requests(world.admin)} == {"VOID"}
    for id in ids:
        assert errors(await decide(other(world), id, "REJECT", "void")) == []
