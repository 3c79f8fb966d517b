"""A custom field that is marked as personal after a customer was erased: its value there goes, too (R-35, R-40)."""

from pathlib import Path

import pytest

from models.database.address import sqlite_path
from resolvers.audit.verify_audit import BrokenLink, verify
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World
from tests.use_cases.audit.erasure import erase, holds, person, terminated

COLOURS = ("CustomFieldDefinition:3", "CustomFieldDefinition:4")
"""The fields of `erasure.person` that aren't personal: a customer's, and an account's."""


@pytest.fixture
async def erased(forgetting: tuple[World, str]) -> World:
    """Customer 3 with its account, both erased but for their colours, and customer 4, who is still there."""
    world, key = forgetting
    id = await person(world.north, key)
    assert id == "Customer:3"
    assert errors(await erase(world.north, id, await terminated(world.north, id))) == []
    values = [{"customField": COLOURS[0], "value": "yellow"}]
    other = {"name": "Bob", "currency": "Currency:1", "customerClass": key, "customFields": values}
    await world.north.done("customerSave", other)
    assert await holds("blue", "green") == ["account_field_value", "customer_field_value"]
    return world


async def mark(world: World, key: str, **values: object) -> Json:
    """The payload of marking a field as personal."""
    change = {"id": key, "expectedVersion": 1, "containsPersonalData": True, **values}
    return await world.admin.write("customFieldDefinitionSave", change)


async def test_values_of_erased_customers_go_when_their_field_becomes_personal(erased: World) -> None:
    """They stayed for ever: the record is read-only, and is erased but once."""
    rows = len(await table("audit_record"))

    payloads = [await mark(erased, key, reason="asked for") for key in COLOURS]

    assert [errors(payload) for payload in payloads] == [[], []]
    assert await holds("blue", "green") == []
    assert await holds("yellow") == ["customer_field_value"]
    log = (await table("audit_record"))[rows:]
    told = ("action", "entity_type", "entity_id", "panel", "property", "before", "after", "reason")
    assert [tuple(row[name] for name in told) for row in log if row["entity_type"] != "CustomFieldDefinition"] == [
        ("ERASE", "Customer", 3, "customFields", COLOURS[0], None, None, "asked for"),
        ("ERASE", "Account", 1, "customFields", COLOURS[1], None, None, "asked for"),
    ]
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]


@pytest.mark.parametrize("input", [{"validateOnly": True}, {"expectedVersion": 7}], ids=["dry run", "stale"])
async def test_values_stay_where_the_field_is_not_marked(erased: World, input: Json) -> None:
    before = await all_tables()

    await mark(erased, COLOURS[0], **input)

    assert await all_tables() == before


async def test_values_stay_where_the_field_stays_an_ordinary_one(erased: World) -> None:
    await erased.admin.done("customFieldDefinitionSave", {"id": COLOURS[0], "expectedVersion": 1, "name": "Hue"})

    assert await holds("blue") == ["customer_field_value"]


async def test_no_byte_of_what_went_stays_in_sqlites_files(erased: World, database: str) -> None:
    """Neither in free pages nor in the write-ahead log, as after an erasure."""
    if not database.startswith("sqlite"):
        pytest.skip("PostgreSQL's old rows go with VACUUM")
    path = Path(sqlite_path(database))
    files = [path, path.with_name(f"{path.name}-wal")]

    def found() -> bool:
        return any(b"blue" in file.read_bytes() for file in files if file.exists())

    assert found()

    assert errors(await mark(erased, COLOURS[0])) == []

    assert not found()
