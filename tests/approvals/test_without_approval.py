"""Changes that go without the approval that they need: with a reason, and marked in the log and the versions."""

import pytest

from models.audit.log import AuditRecord
from tests.approvals.asking import CARE, decide, other, policy, request_approval, save
from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import World
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


@pytest.mark.parametrize("reason", ["  ", " \u200b", "\u2060\u3164"])
async def test_what_nobody_sees_is_no_reason(world: World, reason: str) -> None:
    """R-61, R-62: failing."""
    before = await all_tables()
    for way in ("ASK", "BREAK_GLASS"):
        input = save(world.private, **CARE, approval=way, reason=reason)
        assert errors(await world.admin.write("customerClassSave", input)) == [("REQUIRED", "input.reason")]
    assert await all_tables() == before
