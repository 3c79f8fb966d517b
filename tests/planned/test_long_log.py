"""A class with a long log: what others have changed, and what a version did, is found from that version on."""

import time
from typing import Final

from tortoise.connection import get_connection

from models.audit.planned_change import PlannedChange
from models.database.open_readers import open_reader
from models.database.work_rows import rows_of
from resolvers.planned.until import touched_in, touched_statement
from resolvers.reading.dialect import dialect
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import ADMIN, World
from tests.planned.planning import days, planned
from tests.planned.test_failures_first import how

FILL: Final = """INSERT INTO audit_record (id, at, user_id, user_name, realm, action, entity_type, entity_id,
    entity_name, entity_version, panel, property, request_id, hash)
  WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 5000)
  SELECT 10000 + n, CURRENT_TIMESTAMP, 2, 'x', 'ADMIN', 'UPDATE', 'CustomerClass', 3, 'Private', n, '', 'brand', '', ''
  FROM number"""
READ: Final = """query($id: ID!) { customerClass(id: $id) {
  versions { nodes { approvedBy changes { nodes { id } } } } one: versions(first: 1) { nodes { changes(since: 1) {
    totalCount nodes { id } } } }
} }"""


async def test_the_log_of_a_class_is_read_from_a_version_on(world: World, database: str) -> None:
    """Given a class with thousands of changes: neither planning nor reading its versions goes through all of them."""
    await planned(world.admin, world.private, days(3), description="then")
    await get_connection("default").execute_query(FILL)
    await get_connection("default").execute_query("ANALYZE")
    reader = RecordingReader(await open_reader(database))
    await Client(Execution(reader), ADMIN).ask(READ, id=world.private)  # type: ignore[arg-type]
    statements = [statement for statement in reader.statements if "audit_record" in statement[0]]
    assert len(statements) >= 3

    for text, values in (touched_statement(dialect(), [1]), *statements):
        steps = await how(text, values)
        assert "audit_record_of_class_version" in steps, f"{text}\n{steps}"
        assert "audit_record_of_entity" not in steps, f"{text}\n{steps}"
    await reader.reader.close()


MANY: Final = """INSERT INTO audit_record (id, at, user_id, user_name, realm, action, entity_type, entity_id,
    entity_name, entity_version, panel, property, request_id, hash)
  WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 40000)
  SELECT 10000 + n, CURRENT_TIMESTAMP, CASE WHEN n = 40000 THEN 1 ELSE 2 END, 'x', 'ADMIN', 'UPDATE', 'CustomerClass',
    3, 'Private', (n + 19) / 20, '', 'p' || (n % 20), '', '' FROM number"""
"""Two thousand versions of twenty properties each; p0 has the last one by another user."""


async def test_the_log_of_a_class_is_gone_through_once_for_all_that_is_planned_of_it(world: World) -> None:
    """R-53: a hundred changes of a class that has changed two thousand times since: a dry run took ten seconds."""
    versions = (*range(1, 100), 1999)
    await PlannedChange.bulk_create(
        PlannedChange(
            id=100 + number,
            customer_class_id=3,
            together=f"{number}",
            apply_at=days(3),
            planned_at=days(0),
            user_id=1,
            user_name="admin",
            realm="ADMIN",
            reason="",
            approved_by="",
            input='{"description":"x"}',
            class_version=version,
        )
        for number, version in enumerate(versions)
    )
    await get_connection("default").execute_query(MANY)
    await get_connection("default").execute_query("ANALYZE")
    began = time.monotonic()

    touched = touched_in(await rows_of(*touched_statement(dialect(), [100 + number for number in range(100)])))

    assert time.monotonic() - began < 1
    others = {(f"p{number}",): False for number in range(1, 20)}
    assert touched == {100 + number: {**others, ("p0",): True} if number < 99 else others for number in range(100)}
