"""List of planned changes for administrators: failures first, by class and state, each page found by an index."""

from collections.abc import Sequence
from datetime import UTC, datetime

from tortoise.connection import get_connection

from models.choices.users import UserRole
from models.database.open_readers import open_reader
from resolvers.actor import Actor
from schema.api.execution import Execution
from tests.factories.client import Client, errors
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import ADMIN, NORTHS_USER, World
from tests.planned.planning import applied_at, days, planned

OTHER = Actor(9, "other", UserRole.ADMINISTRATOR, None, "192.0.2.9", "request-other")
"""Somebody else."""


async def test_failures_stand_first_and_a_class_has_its_own(world: World) -> None:
    """R-54: boundary; by state and date, page by page, for whoever has to see to them."""
    late = await planned(world.admin, world.private, days(2), description="overwritten")
    await planned(world.north, world.norths, days(3), description="other")
    save = {"id": world.private, "expectedVersion": 1, "description": "by somebody else"}
    assert errors(await Client(world.execution, OTHER).write("customerClassSave", save)) == []
    await applied_at(days(2))
    soon = await planned(world.admin, world.shared, days(1), description="soon")
    gone = await planned(world.admin, world.shared, days(1.5), description="gone")
    await world.admin.write("customerClassPlanCancel", {"ids": [gone]})
    document = """query($by: [PlannedChangeOrder!], $after: String, $where: PlannedChangeFilter) {
      plannedChanges(orderBy: $by, first: 1, after: $after, where: $where) {
        totalCount nodes { id state } pageInfo { endCursor }
      } }"""
    by = [{"field": "STATE"}, {"field": "APPLY_AT"}]

    nodes, after = [], None
    for _ in range(4):
        page = (await world.admin.ask(document, by=by, after=after))["plannedChanges"]
        after = page["pageInfo"]["endCursor"]
        nodes += [(node["id"], node["state"]) for node in page["nodes"]]

    assert [state for _, state in nodes] == ["FAILED", "PLANNED", "PLANNED", "CANCELLED"]
    assert [id for id, _ in nodes] == [late, soon, "PlannedChange:2", gone]
    where = {"customerClass": {"eq": world.shared}, "state": {"oneOf": ["FAILED", "PLANNED"]}}
    of_class = (await world.admin.ask(document, by=by, where=where))["plannedChanges"]
    assert (of_class["totalCount"], of_class["nodes"]) == (1, [{"id": soon, "state": "PLANNED"}])


MANY = 20_000
FILL = """INSERT INTO planned_change (customer_class_id, together, apply_at, state, planned_at, user_id, user_name,
realm, reseller_id, reason, class_version, version, input)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})
SELECT i % 500, '', {now}, CASE i % 50 WHEN 0 THEN 'FAILED' WHEN 1 THEN 'PLANNED' ELSE 'APPLIED' END, {now}, 1, 'x',
'RESELLER', i % 40, '', 1, 1, '{{}}' FROM n"""

PAGE = """query($by: [PlannedChangeOrder!], $where: PlannedChangeFilter) {
  plannedChanges(orderBy: $by, where: $where, first: 25) { nodes { id state } pageInfo { endCursor } } }"""
FAILURES_FIRST = [{"field": "STATE"}, {"field": "APPLY_AT"}]


async def how(statement: str, values: Sequence[object]) -> str:
    """How the database runs a statement."""
    connection = get_connection("default")
    explain = "EXPLAIN QUERY PLAN" if connection.capabilities.dialect == "sqlite" else "EXPLAIN"
    _, rows = await connection.execute_query(f"{explain} {statement}", list(values))
    return "\n".join(str(row["detail"] if "detail" in row.keys() else row["QUERY PLAN"]) for row in rows)  # noqa: SIM118


async def test_no_page_of_what_waits_is_found_by_sorting_all_that_ever_was(world: World, database: str) -> None:
    """Given many planned changes: first pages, by state, class and date, for both roles, are read from an index."""
    sqlite = database.startswith("sqlite")
    now = f"'{datetime.now(UTC).isoformat(sep=' ')}'" + ("" if sqlite else "::timestamptz")
    await get_connection("default").execute_query(FILL.format(many=MANY, now=now))
    await get_connection("default").execute_query("ANALYZE")
    reader = RecordingReader(await open_reader(database))
    execution = Execution(reader)  # type: ignore[arg-type]
    for actor in (ADMIN, NORTHS_USER):
        client = Client(execution, actor)
        await client.ask(PAGE, by=FAILURES_FIRST)
        await client.ask(PAGE, by=[{"field": "APPLY_AT"}])
        await client.ask(PAGE, by=FAILURES_FIRST, where={"state": {"oneOf": ["FAILED", "PLANNED"]}})
        await client.ask(PAGE, by=[{"field": "APPLY_AT"}], where={"state": {"eq": "FAILED"}})
        await client.ask(PAGE, by=[{"field": "APPLY_AT"}], where={"customerClass": {"eq": world.norths}})

    plans = [await how(*statement) for statement in reader.statements if "planned_change" in statement[0]]

    assert len(plans) == 10
    for plan, (text, _) in zip(plans, reader.statements, strict=True):
        message = f"{text}\n{plan}"
        assert "planned_change_" in plan, message
        assert not any(scan in plan for scan in ("Seq Scan on planned_change", "SCAN t0\n", "SCAN planned_change\n")), (
            message
        )
        if "customer_class_id" not in text:
            assert "FOR ORDER BY" not in plan, message
    await reader.reader.close()
