"""A stale version of a record with a long history: what was changed since is told, and the history isn't loaded."""

import tracemalloc
from datetime import UTC, datetime
from itertools import count
from typing import Final

from models.audit.log import AuditRecord
from models.records.customer_class import CustomerClass
from resolvers.writing.changed_since import MOST_CHARACTERS, MOST_PROPERTIES
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import World

AT: Final = datetime(2026, 3, 1, tzinfo=UTC)

IDS: Final = count(1_000_000)
"""Numbers that the log hasn't come to."""


def change(version: int, name: str, before: str, after: str) -> AuditRecord:
    """A row of the log: a change of a property of the private class."""
    made = {"at": AT, "user_name": "admin", "realm": "ADMIN", "address": "192.0.2.1", "request_id": "x", "reason": ""}
    of = {"action": "UPDATE", "entity_type": "CustomerClass", "entity_id": 3, "entity_name": "Private"}
    values = {"entity_version": version, "panel": "terms", "property": name, "before": before, "after": after}
    return AuditRecord(id=next(IDS), seal="", hash="", for_administrators=False, **made, **of, **values)


async def changed(world: World, rows: list[AuditRecord]) -> list[Json]:
    """Changes that a save of the first version is told, with those rows in the log; it writes nothing."""
    await AuditRecord.bulk_create(rows, batch_size=100)
    await CustomerClass.filter(id=3).update(version=rows[-1].entity_version)
    before = await all_tables()
    payload = await world.admin.write("customerClassSave", {"id": world.private, "expectedVersion": 1, "name": "Mine"})
    assert errors(payload) == [("VERSION_CONFLICT", "input.expectedVersion")]
    assert await all_tables() == before
    changes: list[Json] = payload["userErrors"][0]["changedSince"]
    return changes


async def test_a_property_that_was_changed_many_times_is_told_once(world: World) -> None:
    """R-46: passing; from its value at the version to its value now, without what it was meanwhile in memory."""
    long = "x" * 200_000
    rows = [change(number, "text", f'"{number - 1}"', f'"{number}{long}"') for number in range(2, 102)]
    await AuditRecord.bulk_create(rows, batch_size=100)
    await CustomerClass.filter(id=3).update(version=101)
    input = {"id": world.private, "expectedVersion": 1, "name": "Mine"}
    await world.admin.write("customerClassSave", {**input, "expectedVersion": 100})

    tracemalloc.start()
    payload = await world.admin.write("customerClassSave", input)
    _, most_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    told = [{"path": ["terms", "text"], "before": '"1"', "after": f'"101{long}"'}]
    assert payload["userErrors"][0]["changedSince"] == told
    assert most_bytes < len(rows) * len(long) / 2


async def test_so_many_properties_are_told_and_those_that_were_changed_first(world: World) -> None:
    """R-46: boundary; each from its first change to its last."""
    first = [change(2, f"p{number}", "1", "2") for number in range(MOST_PROPERTIES + 1)]
    again = [change(3, f"p{number}", "2", "3") for number in range(len(first))]

    told = await changed(world, [*first, *again])

    assert told == [{"path": ["terms", f"p{number}"], "before": "1", "after": "3"} for number in range(MOST_PROPERTIES)]


async def test_values_are_told_as_far_as_they_have_room(world: World) -> None:
    """R-46: boundary; the longest value has room before and after, and nothing behind it."""
    half = "x" * (MOST_CHARACTERS // 2)
    long, short = change(2, "long", half, half), change(2, "short", "1", "2")

    assert await changed(world, [long, short]) == [{"path": ["terms", "long"], "before": half, "after": half}]
