"""Who was shown which personal values of which customers stands in the audit log before it is shown."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tortoise.connection import get_connection

from models.audit.log import AuditRecord
from models.database.open_readers import open_reader
from models.records.user import User
from resolvers.audit.verify_audit import BrokenLink, verify
from resolvers.reading.entity import Expression
from resolvers.reading.personal import Origin
from resolvers.registry import ENTITIES
from resolvers.use_cases.audit_reading import LONGEST_ENTRY, PERSONAL_FIELDS, _by_record
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.tables import all_tables, table
from tests.factories.world import ADMIN, World, customer

MOTTO, HOBBY, LINE = "Anna's motto", "Chess", "+4989111"
VALUES = "customFields { customField { id } value masked }"
ANN = f'{{ customer(id: "Customer:3") {{ {VALUES} }} }}'
EVERYONE = f"{{ customers {{ nodes {{ {VALUES} }} }} }}"


@pytest.fixture
async def people(world: World) -> World:
    """Customers 3 and 4 of North on its class, with a personal value each; the first has an account with one, too.

    Field 1 is personal, field 2 isn't, field 3 is personal and of accounts.
    """
    for given in (
        {"name": "Motto", "object": "CUSTOMER", "containsPersonalData": True},
        {"name": "Hobby", "object": "CUSTOMER", "containsPersonalData": False},
        {"name": "Line", "object": "ACCOUNT", "containsPersonalData": True},
    ):
        await world.north.done("customFieldDefinitionSave", {"type": "TEXT", **given})
    enabled = [{"customField": f"CustomFieldDefinition:{key}", "enabled": True} for key in (1, 2, 3)]
    await world.north.done("customerClassSave", {"id": world.norths, "expectedVersion": 1, "customFields": enabled})
    values = [
        {"customField": "CustomFieldDefinition:1", "value": MOTTO},
        {"customField": "CustomFieldDefinition:2", "value": HOBBY},
    ]
    assert await customer(world.north, "Ann", on=world.norths, customFields=values) == "Customer:3"
    assert await customer(world.north, "Bob", on=world.norths, customFields=values) == "Customer:4"
    line = [{"customField": "CustomFieldDefinition:3", "value": LINE}]
    await world.north.done("accountSave", {"name": "1", "customer": "Customer:3", "customFields": line})
    return world


async def logged_reads(since: int = 0) -> list[dict[str, Any]]:
    """The log's rows about reading."""
    return [row for row in await table("audit_record") if row["action"] == "READ" and int(str(row["id"])) > since]


def ids(row: dict[str, Any]) -> tuple[str, dict[str, list[str]]]:
    """Whose a row says the values are: the entity, and the fields by records."""
    return f"{row['entity_type']}:{row['entity_id']}", json.loads(row["after"])


ANNS = {"Customer:3": ["CustomFieldDefinition:1"]}
BOBS = {"Customer:4": ["CustomFieldDefinition:1"]}
LINES = {"Account:1": ["CustomFieldDefinition:3"]}

PATHS = {
    "a customer": ('{ customer(id: "Customer:3") { %s } }', "Customer:3", ANNS),
    "under other names": ('{ a: customer(id: "Customer:3") { b: customFields { c: value } } }', "Customer:3", ANNS),
    "a node": ('{ node(id: "Customer:3") { ... on Customer { %s } } }', "Customer:3", ANNS),
    "an account": ('{ node(id: "Account:1") { ... on Account { %s } } }', "Customer:3", LINES),
    "its accounts": (
        '{ customer(id: "Customer:3") { accounts { edges { node { %s } } } %s } }',
        "Customer:3",
        {**ANNS, **LINES},
    ),
    "the customer of an account": ("{ accounts { nodes { customer { %s } } } }", "Customer:3", ANNS),
    "a list": ("{ customers { nodes { %s } } }", "Customer:0", {**ANNS, **BOBS}),
    "twice": (
        '{ a: customer(id: "Customer:3") { %s } b: customers { nodes { %s } } }',
        "Customer:0",
        {**ANNS, **BOBS},
    ),
}


@pytest.mark.parametrize(("document", "entity", "fields"), PATHS.values(), ids=PATHS)
async def test_personal_values_are_shown_with_one_row_that_says_whose(
    people: World, document: str, entity: str, fields: dict[str, list[str]]
) -> None:
    data = await people.north.ask(document.replace("%s", VALUES))

    assert MOTTO in json.dumps(data) or LINE in json.dumps(data)
    (row,) = await logged_reads()
    assert ids(row) == (entity, fields)
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]


async def test_the_row_says_who_and_holds_no_value(people: World) -> None:
    """R-35: nothing in it has to be erased."""
    await people.north.ask(ANN)

    (row,) = await logged_reads()
    assert {name: row[name] for name in row if name not in {"id", "at", "salt", "seal", "hash"}} == {
        "user_id": 3,
        "user_name": "north",
        "realm": "RESELLER",
        "reseller_id": 1,
        "address": "198.51.100.3",
        "action": "READ",
        "entity_type": "Customer",
        "entity_id": 3,
        "entity_name": "Customer 3",
        "entity_version": 0,
        "panel": "customFields",
        "property": "value",
        "before": None,
        "after": '{"Customer:3":["CustomFieldDefinition:1"]}',
        "reason": "",
        "request_id": "request-north",
        "for_administrators": False,
    }


async def test_a_read_only_administrator_is_told_of_too_and_administrators_read_it(people: World) -> None:
    await people.auditor.ask(ANN)

    log = await people.auditor.ask("{ auditLog(where: {action: {eq: READ}}) { nodes { userName entityId after } } }")

    told_of = {"userName": "auditor", "entityId": "Customer:3", "after": json.dumps(ANNS, separators=(",", ":"))}
    assert log["auditLog"]["nodes"] == [told_of]


@pytest.mark.parametrize(
    "document",
    [
        '{ customer(id: "Customer:3") { name customFields { customField { name } masked } } }',
        '{ customer(id: "Customer:1") { customFields { value } } }',
        '{ customer(id: "Customer:3") { customFields { value @include(if: false) masked } } }',
        '{ customer(id: "Customer:99") { customFields { value } } }',
        "{ customers(first: 1, orderBy: [{field: NAME, direction: DESC}]) { nodes { customFields { value } } } }",
        "{ customFieldDefinitions { nodes { name defaultValue } } }",
    ],
    ids=["not selected", "has none", "left out", "no such customer", "others", "definitions"],
)
async def test_what_shows_no_personal_value_writes_no_row(people: World, document: str) -> None:
    before = await all_tables()

    await people.admin.ask(document)

    assert await all_tables() == before


async def test_nobody_is_told_of_who_sees_stars(people: World) -> None:
    """R-40: the mask, and a value that is somebody else's."""
    await User.filter(id=3).update(masks_personal_data=True)
    before = await all_tables()

    data = await people.north.ask(ANN)
    hidden = await people.south.ask(ANN)

    assert [custom_field["value"] for custom_field in data["customer"]["customFields"]] == [None, HOBBY]
    assert hidden == {"customer": None}
    assert await all_tables() == before


async def test_the_row_beyond_a_page_is_shown_to_nobody(people: World) -> None:
    document = "{ customers(first: %d, orderBy: [{field: NAME}]) { nodes { name customFields { value } } } }"

    data = await people.north.ask(document % 1)

    assert [node["name"] for node in data["customers"]["nodes"]] == ["Ann"]
    assert [ids(row) for row in await logged_reads()] == [("Customer:3", ANNS)]


@pytest.mark.parametrize("validate_only", [True, False], ids=["dry run", "real run"])
async def test_a_writes_payload_shows_values_and_tells_so(people: World, validate_only: bool) -> None:
    change = {"id": "Customer:4", "expectedVersion": 1, "name": "Rob", "validateOnly": validate_only}

    quiet = await people.north.write("customerSave", {**change, "validateOnly": True})
    assert (quiet["userErrors"], await logged_reads()) == ([], [])
    payload = await people.north.write("customerSave", change, VALUES)

    assert MOTTO in json.dumps(payload)
    assert [ids(row) for row in await logged_reads()] == [("Customer:4", BOBS)]


@pytest.mark.parametrize("validate_only", [True, False], ids=["dry run", "real run"])
@pytest.mark.parametrize(
    ("read", "entity", "fields"),
    [
        ('node(id: "Account:1") { ... on Account { customFields { value } } }', "Customer:3", LINES),
        ("customers(first: 100) { nodes { customFields { value } } }", "Customer:0", {**ANNS, **BOBS}),
        ("customers { edges { node { customFields { value } } } }", "Customer:0", {**ANNS, **BOBS}),
        ('customer(id: "Customer:3") { accounts { nodes { customFields { value } } } }', "Customer:3", LINES),
    ],
    ids=["a node", "a list", "edges", "its accounts"],
)
async def test_the_query_below_a_payload_tells_too(
    people: World, read: str, entity: str, fields: dict[str, list[str]], validate_only: bool
) -> None:
    document = f"""mutation($input: PreferencesSaveInput!) {{
        first: preferencesSave(input: $input) {{ userErrors {{ message }} }}
        second: preferencesSave(input: $input) {{ query {{ {read} }} }} }}"""

    data = await people.north.ask(document, input={"density": "COMFORTABLE", "validateOnly": validate_only})

    assert MOTTO in json.dumps(data) or LINE in json.dumps(data)
    assert [ids(row) for row in await logged_reads()] == [(entity, fields)]


async def test_what_stands_in_a_conflict_tells_too_and_reading_is_no_change(people: World) -> None:
    """R-46: the record as it is now comes with the conflict."""
    await people.north.ask(ANN)
    since = (await logged_reads())[-1]["id"]
    document = """mutation($input: CustomerSaveInput!) { customerSave(input: $input) { userErrors {
        ... on ConflictError { changedSince { path } current { ... on Customer { customFields { value } } } } } } }"""

    data = await people.north.ask(document, input={"id": "Customer:3", "expectedVersion": 7, "name": "Rob"})

    assert data["customerSave"]["userErrors"][0]["changedSince"] == []
    assert [ids(row) for row in await logged_reads(since)] == [("Customer:3", ANNS)]


@asynccontextmanager
async def another(database: str, *, audit_reads: bool = True) -> AsyncIterator[Client]:
    """An administrator of another server process over the same database."""
    reader = await open_reader(database)
    try:
        yield Client(Execution(reader, audit_reads=audit_reads), ADMIN)
    finally:
        await reader.close()


async def test_the_setting_turns_it_off(people: World, database: str) -> None:
    before = await all_tables()

    async with another(database, audit_reads=False) as admin:
        data = await admin.ask(ANN)

    assert MOTTO in json.dumps(data)
    assert await all_tables() == before


async def test_readers_at_once_are_all_told_of(people: World, database: str) -> None:
    document = ANN
    async with another(database) as other:
        await asyncio.gather(
            *(client.ask(document) for client in (people.admin, other, people.north) for _ in range(5))
        )

    assert [ids(row) for row in await logged_reads()] == [("Customer:3", ANNS)] * 15
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]


async def test_nothing_is_shown_where_it_cant_be_told(people: World) -> None:
    connection = get_connection("default")
    await connection.execute_query("ALTER TABLE audit_head RENAME TO audit_head_away")
    try:
        with pytest.raises(Exception, match="audit_head"):
            await people.admin.ask(ANN)
        plain = await people.admin.ask('{ customer(id: "Customer:3") { name } }')
    finally:
        await connection.execute_query("ALTER TABLE audit_head_away RENAME TO audit_head")

    assert plain == {"customer": {"name": "Ann"}}
    assert await logged_reads() == []


async def test_erasing_a_customer_leaves_who_read_it_and_no_value(people: World) -> None:
    """R-35, R-44."""
    await people.admin.ask(EVERYONE)
    await people.admin.ask(ANN)
    before = await logged_reads()
    await people.north.write("accountDelete", {"ids": ["Account:1"]})
    await people.north.write("customerDelete", {"ids": ["Customer:3"]})

    payload = await people.admin.write("customerErase", {"id": "Customer:3", "expectedVersion": 1})

    assert payload["userErrors"] == []
    assert await logged_reads() == before
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]


async def test_a_row_about_reading_that_was_blanked_is_no_erased_one(people: World) -> None:
    """R-44: who read what is never taken out of the log."""
    await people.admin.ask(ANN)
    (row,) = await logged_reads()

    await AuditRecord.filter(id=row["id"]).update(salt=None, entity_name="", before=None, after=None, reason="")

    assert [result.id async for result in verify() if isinstance(result, BrokenLink)] == [row["id"]]


def test_a_row_holds_no_more_than_its_column_and_nothing_is_left_out() -> None:
    origins = {
        Origin(key, f"Customer:{key}", f"CustomFieldDefinition:{field}") for key in range(3000) for field in (1, 2)
    }

    rows = list(_by_record(origins))

    assert len(rows) > 1
    assert all(len(json.dumps(row, separators=(",", ":"))) <= LONGEST_ENTRY for row in rows)
    assert {(record, field) for row in rows for record, fields in row.items() for field in fields} == {
        (origin.record, origin.field) for origin in origins
    }


def test_every_value_of_a_custom_field_can_be_told_of() -> None:
    """Every table with values of custom fields is read through such an expression and never as a column."""
    of_values = {entity.name for entity in ENTITIES.values() if entity.model._meta.db_table.endswith("_field_value")}

    assert frozenset((name, "value") for name in of_values) == PERSONAL_FIELDS
    assert all(isinstance(ENTITIES[name].fields["value"], Expression) for name in of_values)
