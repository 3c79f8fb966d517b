"""The audit log: a row for each changed property, in the transaction of the change, and who reads what of it (R-44)."""

from datetime import UTC, datetime, timedelta

import pytest

from models.audit.log import AuditRecord
from tests.factories.client import Json
from tests.factories.tables import all_tables, table
from tests.factories.world import EUR, UNIVERSAL, World, customer, customer_class

LOG = (
    "auditLog(first: 100) { nodes { userName realm action entityType entityName entityVersion panel property "
    "before after reason requestId at } totalCount }"
)


async def rows_of(id: str) -> list[dict[str, object]]:
    """The rows of one class, as they are stored."""
    key = int(id.rpartition(":")[2])
    return [r for r in await table("audit_record") if (r["entity_type"], r["entity_id"]) == ("CustomerClass", key)]


async def test_each_changed_property_is_a_row_that_says_who_what_and_why(world: World) -> None:
    """R-44: passing."""
    # when
    await world.admin.done(
        "customerClassSave",
        {
            "id": world.private,
            "expectedVersion": 1,
            "name": "Renamed",
            "sharedWithResellers": True,
            "finances": {"statistics": {"xdrExport": "DAILY", "roundUpToNearest": "0.05"}},
            "reason": "as agreed",
        },
    )

    # then
    rows = [row for row in await rows_of(world.private) if row["entity_version"] == 2]
    assert [(row["panel"], row["property"], row["before"], row["after"]) for row in rows] == [
        ("", "name", '"Private"', '"Renamed"'),
        ("", "sharedWithResellers", "false", "true"),
        ("finances.statistics", "xdrExport", '"OFF"', '"DAILY"'),
        ("finances.statistics", "roundUpToNearest", None, '"0.05"'),
    ]
    assert {
        (row["user_id"], row["user_name"], row["realm"], row["reseller_id"], row["address"], row["action"])
        for row in rows
    } == {(1, "admin", "ADMIN", None, "192.0.2.1", "UPDATE")}
    assert {(row["entity_name"], row["reason"], row["request_id"]) for row in rows} == {
        ("Renamed", "as agreed", "request-admin")
    }
    assert [bool(row["for_administrators"]) for row in rows] == [False, True, False, False]


@pytest.mark.parametrize(
    "input",
    [
        {},
        {"name": "Private"},
        {"name": " Private ", "description": None, "finances": {"statistics": {"xdrExport": "OFF"}}},
        {"finances": {"statistics": {"roundUpToNearest": None}}},
        {"finances": {}},
    ],
)
async def test_an_unchanged_save_writes_no_row_and_no_version(world: World, input: Json) -> None:
    """R-44: boundary, nothing differs."""
    before = await all_tables()

    payload = await world.admin.write(
        "customerClassSave", {"id": world.private, "expectedVersion": 1, "reason": "none", **input}, "version"
    )

    assert (payload["userErrors"], payload["changes"], payload["record"]) == ([], [], {"version": 1})
    assert await all_tables() == before


async def test_a_refused_save_leaves_no_row(world: World) -> None:
    """R-44: failing."""
    before = await table("audit_record")

    payload = await world.admin.write("customerClassSave", {"name": "Shared", "businessModel": UNIVERSAL})

    assert payload["userErrors"] != []
    assert await table("audit_record") == before


@pytest.mark.parametrize(
    ("mutation", "input", "action"),
    [
        ("customerClassShare", {"id": "CustomerClass:3", "expectedVersion": 1}, "SHARE"),
        ("customerClassSetDefault", {"id": "CustomerClass:6", "expectedVersion": 1}, "UPDATE"),
        ("customerClassClone", {"id": "CustomerClass:3", "name": "Copy"}, "CLONE"),
        ("customerClassSave", {"name": "New", "businessModel": UNIVERSAL}, "CREATE"),
        ("customerClassDelete", {"ids": ["CustomerClass:3"]}, "DELETE"),
        ("customerSave", {"name": "Ann", "currency": EUR, "customerClass": "CustomerClass:3"}, "CREATE"),
        ("resellerSave", {"name": "West", "currency": EUR, "customerClass": "CustomerClass:2"}, "CREATE"),
    ],
)
async def test_every_mutation_writes_rows(world: World, mutation: str, input: Json, action: str) -> None:
    """R-44."""
    await customer_class(world.admin, "In any currency", currency=None)
    before = len(await table("audit_record"))

    payload = await world.admin.write(mutation, {**input, "reason": "because"})

    assert payload["userErrors"] == []
    new = (await table("audit_record"))[before:]
    assert new
    assert {(row["action"], row["reason"], row["user_name"]) for row in new} == {(action, "because", "admin")}


async def test_rows_are_stamped_with_the_time_of_the_save(world: World) -> None:
    began = datetime.now(UTC)

    data = await world.admin.done("customerClassSave", {"name": "New", "businessModel": UNIVERSAL}, LOG)

    moments = {datetime.fromisoformat(row["at"]) for row in data["auditLog"]["nodes"]}
    assert len(moments) == 1
    assert began <= moments.pop() <= datetime.now(UTC) + timedelta(seconds=1)


async def test_the_log_is_read_newest_first_and_by_filters(world: World) -> None:
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, "description": "1"})
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 2, "description": "2"})

    data = await world.admin.ask(
        """query($id: ID!) { customerClass(id: $id) {
          auditLog(where: { property: { eq: "description" }, action: { eq: UPDATE } }) { nodes { after } totalCount }
        } }""",
        id=world.private,
    )

    assert data["customerClass"]["auditLog"] == {"nodes": [{"after": '"2"'}, {"after": '"1"'}], "totalCount": 2}


async def test_a_reseller_reads_the_history_of_its_own_class_without_the_administrators_names(world: World) -> None:
    """Domain 9.1: own class only, administrators' names, words and addresses hidden."""
    # given
    await world.admin.done(
        "customerClassSave",
        {"id": world.norths, "expectedVersion": 1, "description": "By us", "reason": "SECRET-REASON"},
    )
    await world.north.done(
        "customerClassSave",
        {"id": world.norths, "expectedVersion": 2, "description": "By them", "reason": "our wish"},
    )

    # when
    data = await world.north.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {LOG} }} }}", id=world.norths)

    # then
    rows = [row for row in data["customerClass"]["auditLog"]["nodes"] if row["action"] == "UPDATE"]
    assert [(row["userName"], row["realm"], row["reason"], row["after"]) for row in rows] == [
        ("north", "RESELLER", "our wish", '"By them"'),
        ("Administrator", "ADMIN", "", '"By us"'),
    ]
    assert {row["property"] for row in data["customerClass"]["auditLog"]["nodes"]}.isdisjoint(
        {"managedBy", "sharedWithResellers"}
    )


async def test_a_reseller_reads_nothing_of_the_history_of_a_shared_class(world: World) -> None:
    """Domain 9.1: no audit of a shared class, nor its count."""
    data = await world.north.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {LOG} }} }}", id=world.shared)

    assert data["customerClass"]["auditLog"] == {"nodes": [], "totalCount": 0}
    assert len(await rows_of(world.shared)) > 0


async def test_a_customers_history_is_kept_with_the_customer(world: World) -> None:
    id = await customer(world.admin, "Ann", on=world.private)

    data = await world.admin.ask(
        """{ auditLog(where: { entityType: { eq: "Customer" }, entityName: { eq: "Ann" } }) {
          nodes { entityId action } } }"""
    )

    assert {(row["entityId"], row["action"]) for row in data["auditLog"]["nodes"]} == {(id, "CREATE")}


async def test_a_row_of_another_record_with_the_number_of_a_resellers_class_is_not_there(world: World) -> None:
    """R-12: whatever kind of record it is of, a reseller reads the history of its classes alone."""
    for number in range(3, 6):
        await customer(world.south, f"Customer {number}", on=world.souths)
    rows = await AuditRecord.exclude(entity_type="CustomerClass").filter(entity_id=4)
    assert {row.entity_type for row in rows} == {"Customer"}
    (own,) = await AuditRecord.filter(entity_type="CustomerClass", entity_id=4, property="name")
    read = "query($id: ID!) { node(id: $id) { id } }"

    nodes = [(await world.north.ask(read, id=f"AuditRecord:{row.id}"))["node"] for row in rows]

    assert nodes == [None] * len(rows)
    assert (await world.north.ask(read, id=f"AuditRecord:{own.id}"))["node"] == {"id": f"AuditRecord:{own.id}"}


async def test_the_history_of_a_class_has_no_row_of_a_record_with_its_number(world: World) -> None:
    """For an administrator too, who may see the rows of every record."""
    # given a customer with the number of a class
    for number in range(3, 6):
        await customer(world.south, f"Customer {number}", on=world.souths)
    others = {row.id async for row in AuditRecord.filter(entity_type="Customer", entity_id=4)}
    own = {row.id async for row in AuditRecord.filter(entity_type="CustomerClass", entity_id=4)}
    assert others
    assert own
    # when the class's history is read
    document = 'query { customerClass(id: "CustomerClass:4") { auditLog(first: 100) { totalCount nodes { id } } } }'
    audit_log = (await world.admin.ask(document))["customerClass"]["auditLog"]
    # then it is the class's own
    assert {node["id"] for node in audit_log["nodes"]} == {f"AuditRecord:{one}" for one in own}
    assert audit_log["totalCount"] == len(own)
