"""A custom field that is marked as personal later: what was logged while it was none goes (R-35, R-40)."""

import json
import re

import pytest

from resolvers.audit.forget_plain_values import _statements
from resolvers.audit.verify_audit import BrokenLink, verify
from resolvers.reading.dialect import dialect
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World, customer
from tests.rules.test_masks import field, masked
from tests.storage.audit.test_erasure_plans import many_others, plan
from tests.use_cases.audit.erasure import holds

FIRST, SECOND, NUMBER = "the first motto", "the second motto", "the line"
MOTTO, HOBBY, LINE = (f"CustomFieldDefinition:{key}" for key in (1, 2, 3))


@pytest.fixture
async def people(world: World) -> World:
    """Customer 3 of North with two values that were changed, and its account with one; no field is personal yet."""
    plain = {"containsPersonalData": False}
    assert await field(world.north, **plain) == MOTTO
    assert await field(world.north, name="Hobby", **plain) == HOBBY
    assert await field(world.north, name="Line", object="ACCOUNT", **plain) == LINE
    enabled = [{"customField": key, "enabled": True} for key in (MOTTO, HOBBY, LINE)]
    await world.north.done("customerClassSave", {"id": world.norths, "expectedVersion": 1, "customFields": enabled})
    values = [{"customField": MOTTO, "value": FIRST}, {"customField": HOBBY, "value": "Chess"}]
    ann = await customer(world.north, "Ann", on=world.norths, customFields=values, idempotencyKey="made")
    other = [{"customField": MOTTO, "value": SECOND}, {"customField": HOBBY, "value": "Go"}]
    change = {"id": ann, "expectedVersion": 1, "customFields": other, "reason": "x", "idempotencyKey": "changed"}
    await world.north.done("customerSave", change)
    line = {"name": "1", "customer": ann, "customFields": [{"customField": LINE, "value": NUMBER}]}
    await world.north.done("accountSave", {**line, "idempotencyKey": "account"})
    await world.north.done("customerSave", {"id": ann, "expectedVersion": 2, "name": "Anna", "idempotencyKey": "named"})
    return world


async def mark(world: World, key: str, **values: object) -> Json:
    """The payload of marking a field as personal."""
    change = {"id": key, "expectedVersion": 1, "containsPersonalData": True, **values}
    return await world.north.write("customFieldDefinitionSave", change)


async def test_what_was_logged_before_is_in_the_log_and_in_kept_answers_no_more(people: World) -> None:
    """It stayed there in plain."""
    before = await table("audit_record")
    assert await holds(FIRST) == ["audit_record", "idempotency_record"]

    payloads = [await mark(people, MOTTO), await mark(people, LINE)]

    assert [errors(payload) for payload in payloads] == [[], []]
    assert await holds(FIRST) == []
    assert await holds(SECOND) == ["customer_field_value"]
    assert await holds(NUMBER) == ["account_field_value"]
    after = await table("audit_record")
    blanked = {"salt": None, "entity_name": "", "before": None, "after": None, "reason": ""}
    gone = [row for row, then in zip(after, before, strict=False) if row != then]
    assert [(row["entity_type"], row["panel"], row["property"], row["action"]) for row in gone] == [
        ("Customer", "customFields", MOTTO, "CREATE"),
        ("Customer", f"customFields.{MOTTO}", "value", "UPDATE"),
        ("Account", "customFields", LINE, "CREATE"),
    ]
    assert gone == [{**then, **blanked} for row, then in zip(after, before, strict=False) if row != then]
    assert [row["key"] for row in await table("idempotency_record")] == ["named"]
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]


async def test_masked_readers_find_no_earlier_value_in_the_log_nor_in_a_conflict(people: World) -> None:
    """R-40: the log and `changedSince` showed them."""
    await mark(people, MOTTO)
    await masked(1)

    log = await people.admin.ask("{ auditLog(first: 100) { nodes { entityName panel property before after } } }")
    stale = await people.admin.write("customerSave", {"id": "Customer:3", "expectedVersion": 1, "name": "x"})

    shown = json.dumps([log, stale])
    assert FIRST not in shown
    assert SECOND not in shown
    assert {"path": ["customFields", MOTTO, "value"], "before": None, "after": None} in stale["userErrors"][0][
        "changedSince"
    ]


@pytest.mark.parametrize(
    "input",
    [{"validateOnly": True}, {"expectedVersion": 7}, {"name": "Hobby"}],
    ids=["dry run", "stale", "refused"],
)
async def test_a_mark_that_is_not_set_takes_nothing_out(people: World, input: dict[str, object]) -> None:
    before = await all_tables()

    await mark(people, MOTTO, **input)

    assert await all_tables() == before


async def test_another_save_of_a_personal_field_takes_nothing_out(people: World) -> None:
    await mark(people, MOTTO)
    change = {"id": "Customer:3", "expectedVersion": 3, "customFields": [{"customField": MOTTO, "value": "third"}]}
    await people.north.done("customerSave", {**change, "idempotencyKey": "third"})
    before = await table("audit_record"), await table("idempotency_record")

    payload = await mark(people, MOTTO, expectedVersion=2, description="Said often")

    assert errors(payload) == []
    assert (await table("audit_record"))[: len(before[0])] == before[0]
    assert await table("idempotency_record") == before[1]


async def test_what_was_logged_concealed_stays_when_the_mark_comes_back(people: World) -> None:
    await mark(people, MOTTO)
    change = {"id": "Customer:3", "expectedVersion": 3, "customFields": [{"customField": MOTTO, "value": "third"}]}
    await people.north.done("customerSave", change)
    plain = {"id": MOTTO, "expectedVersion": 2, "containsPersonalData": False}
    await people.north.done("customFieldDefinitionSave", plain)
    before = await table("audit_record")

    payload = await mark(people, MOTTO, expectedVersion=3)

    assert errors(payload) == []
    assert (await table("audit_record"))[: len(before)] == before


async def test_an_erasure_reaches_the_values_that_a_field_had_before(people: World) -> None:
    """R-35."""
    await mark(people, MOTTO)
    await people.north.write("accountDelete", {"ids": ["Account:1"]})
    await people.north.write("customerDelete", {"ids": ["Customer:3"]})

    payload = await people.admin.write("customerErase", {"id": "Customer:3", "expectedVersion": 1})

    assert errors(payload) == []
    assert await holds(FIRST, SECOND, NUMBER) == []
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]


async def test_marking_a_field_scans_neither_the_log_nor_the_kept_answers(people: World, database: str) -> None:
    await many_others(database)

    for text, values in zip(
        _statements(dialect()),
        ([f"customFields.{MOTTO}", MOTTO, f'%"{MOTTO}"%'], [f"customFields.{MOTTO}", MOTTO]),
        strict=True,
    ):
        steps = await plan(text, list(values))
        assert not re.search(r"SCAN (audit_record|idempotency_record|answered_record)|Seq Scan on \w+_record", steps), (
            text,
            steps,
        )
