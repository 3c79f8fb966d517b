"""Who plans what, and who sees it: administrators for all classes, resellers for their own, and nobody's secrets."""

import json

from models.audit.log import AuditRecord
from models.choices.users import UserRole
from resolvers.actor import Actor
from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import World
from tests.planned.planning import LISTED, all_planned, applied_at, days, plan, planned
from tests.planned.test_applying import OTHER, make_other

WORD = "Zxqv"


async def test_a_reseller_plans_for_its_own_classes_and_no_others(world: World) -> None:
    """R-52, R-11 to R-13: failing."""
    before = await all_tables()
    payload = await plan(world.north, [world.shared, world.private, world.souths], days(1), description="x")

    assert [errors(result) for result in payload["results"]] == [
        [("READ_ONLY_CLASS", "input.ids.0")],
        [("NOT_FOUND", "input.ids.1")],
        [("NOT_FOUND", "input.ids.2")],
    ]
    assert await all_tables() == before
    assert errors(await plan(world.north, [world.norths], days(1), description="x")) == []


async def test_a_read_only_administrator_reads_what_is_planned_and_plans_nothing(world: World) -> None:
    """R-45: failing."""
    await planned(world.admin, world.private, days(1), description="x")

    assert len(await all_planned(world.auditor)) == 1
    refusal = await world.auditor.refusal(
        "mutation($input: CustomerClassPlanInput!) { customerClassPlan(input: $input) { replayed } }", input={}
    )
    assert "Mutation" in " ".join(refusal.messages) or refusal.messages


async def test_a_reseller_finds_nothing_of_what_others_plan(world: World) -> None:
    """R-56: failing; not in lists, by id, in the class as it will be, in errors, nor in the log once it is applied."""
    theirs = await planned(world.admin, world.norths, days(1), description=WORD, reason=WORD)
    souths = await planned(world.south, world.souths, days(1), description=WORD, reason=WORD)
    own = await planned(world.north, world.norths, days(2), description="mine", reason="ours")
    document = f"""query($id: ID!, $class: ID!, $at: CustomerClassMomentInput) {{
      node(id: $id) {{ id ... on PlannedChange {LISTED} }}
      plannedChanges {{ totalCount nodes {LISTED} }}
      customerClass(id: $class) {{ plannedChanges {{ totalCount nodes {LISTED} }} }}
      then: customerClass(id: $class, at: $at) {{ description version }}
    }}"""

    for id in (theirs, souths, "PlannedChange:99"):
        at = {"time": days(1.5).isoformat()}
        answer = await world.north.ask(document, id=id, **{"class": world.norths}, at=at)
        assert answer["node"] is None
        assert [node["id"] for node in answer["plannedChanges"]["nodes"]] == [own]
        assert answer["customerClass"]["plannedChanges"]["totalCount"] == 1
        assert answer["then"] == {"description": "", "version": 1}
        assert WORD not in json.dumps(answer)
        refused = await world.north.write("customerClassPlanCancel", {"ids": [id]})
        assert [errors(result) for result in refused["results"]] == [[("NOT_FOUND", "input.ids.0")]]
        change = {"id": id, "expectedVersion": 1, "description": "y"}
        assert errors(await world.north.write("customerClassPlanChange", change)) == [("NOT_FOUND", "input.id")]
    counted = await world.north.ask(f'{{ plannedChanges(where: {{ together: {{ eq: "{WORD}" }} }}) {{ totalCount }} }}')
    assert counted["plannedChanges"] == {"totalCount": 0}

    await applied_at(days(3))
    log = "query($id: ID!) { customerClass(id: $id) { auditLog { nodes { userName property after reason } } } }"
    audit_log: Json = (await world.north.ask(log, id=world.norths))["customerClass"]["auditLog"]
    assert "admin" not in json.dumps(audit_log)
    assert "PlannedChange" not in json.dumps(audit_log)


async def test_a_reseller_plans_over_the_class_as_it_may_know_it(world: World) -> None:
    """R-56: boundary; what administrators plan of its class shows in no error and in no change."""
    await planned(world.admin, world.norths, days(1), description="hidden")

    payload = await plan(world.north, [world.norths], days(2), description="hidden")

    assert errors(payload["results"][0]) == []
    assert [(change["before"], change["after"]) for change in payload["changes"]] == [('""', '"hidden"')]


async def test_what_only_administrators_write_is_no_input_of_a_reseller(world: World) -> None:
    """R-12: failing; the input is that of a save, as the reseller's schema has it."""
    document = "mutation($input: CustomerClassPlanInput!) { customerClassPlan(input: $input) { replayed } }"
    input = {"ids": [world.norths], "applyAt": days(1).isoformat(), "sharedWithResellers": True}
    refusal = await world.north.refusal(document, input=input)

    assert "sharedWithResellers" in " ".join(refusal.messages)


async def test_users_of_one_reseller_see_what_each_of_them_plans(world: World) -> None:
    """R-56: passing; they change and cancel it too, and are then the ones who have planned it."""
    id = await planned(world.north, world.norths, days(1), description="mine")
    colleague = Client(world.execution, Actor(9, "colleague", UserRole.RESELLER, 1, "192.0.2.9", "request-colleague"))

    assert [(planned_change["id"], planned_change["userName"]) for planned_change in await all_planned(colleague)] == [
        (id, "north")
    ]
    change = {"id": id, "expectedVersion": 1, "description": "ours"}
    assert errors(await colleague.write("customerClassPlanChange", change)) == []
    assert [
        (planned_change["userName"], planned_change["version"]) for planned_change in await all_planned(world.north)
    ] == [("colleague", 2)]
    cancelled = await colleague.write("customerClassPlanCancel", {"ids": [id]})
    assert errors(cancelled["results"][0]) == []


async def test_whoever_takes_a_change_over_is_logged_and_nothing_else_is_no_change(world: World) -> None:
    """R-53: boundary; it is applied in the name of the last one, and upon the class as that one saw it."""
    id = await planned(world.admin, world.private, days(2), description="then")
    same = {"id": id, "expectedVersion": 1}
    before = await all_tables()

    for values in (same, {**same, "applyAt": days(2).isoformat()}, {**same, "description": "then"}):
        assert errors(await world.admin.write("customerClassPlanChange", values)) == []
    assert await all_tables() == before

    await make_other()
    assert errors(await Client(world.execution, OTHER).write("customerClassPlanChange", same)) == []

    assert [
        (planned_change["userName"], planned_change["version"]) for planned_change in await all_planned(world.admin)
    ] == [("other", 2)]
    log = await AuditRecord.filter(entity_type="PlannedChange", action="UPDATE").order_by("id")
    assert [(row.property, row.before, row.after) for row in log] == [("userName", '"admin"', '"other"')]
