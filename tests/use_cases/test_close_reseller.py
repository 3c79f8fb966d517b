"""Closing a reseller: what is refused then, what goes on as before, and that it can be opened again (R-72, R-73)."""

from datetime import UTC, datetime, timedelta

import pytest

from models.records.user import User
from resolvers import clock
from resolvers.identity.credentials import is_shut_out
from resolvers.use_cases.apply_planned import apply_due
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import EUR, NORTH, SOUTH, UNIVERSAL, World, customer, customer_class

ACCESS = "query($id: ID!) { customerClass(id: $id) { version description viewerAccess { level reason } } }"
OF_CLOSED = "The reseller who manages this class is closed - read-only."


async def close(world: World, reseller: str = NORTH, version: int = 1) -> Json:
    """The payload of closing a reseller."""
    return await world.admin.write("resellerClose", {"id": reseller, "expectedVersion": version}, "version closedAt")


async def access(world: World, id: str) -> Json:
    """How an administrator reads a class."""
    created: Json = (await world.admin.ask(ACCESS, id=id))["customerClass"]
    return created


async def test_a_closed_reseller_says_since_when_and_is_opened_again(world: World) -> None:
    """R-72: passing; each makes a version, and is in the log."""
    closed = await close(world)

    assert errors(closed) == []
    assert closed["record"]["version"] == 2
    assert datetime.fromisoformat(closed["record"]["closedAt"]) <= datetime.now(UTC)
    assert [change["path"] for change in closed["changes"]] == [["closedAt"]]
    again = await close(world, version=2)
    assert (again["record"]["version"], again["changes"]) == (2, [])
    opened = await world.admin.done("resellerReopen", {"id": NORTH, "expectedVersion": 2}, "version closedAt")
    assert opened == {"version": 3, "closedAt": None}
    logged = await world.admin.ask(
        '{ auditLog(first: 2, where: {entityType: {eq: "Reseller"}}) { nodes { property action } } }'
    )
    assert [node["property"] for node in logged["auditLog"]["nodes"]] == ["closedAt", "closedAt"]


async def test_its_users_are_shut_out_while_it_is_closed(world: World) -> None:
    """R-72: failing while it is closed, passing before and after, and for others."""
    users = {name: await User.get(user_name=name) for name in ("north", "south", "admin")}
    assert not any([await is_shut_out(user) for user in users.values()])

    await close(world)

    assert {name: await is_shut_out(user) for name, user in users.items()} == {
        "north": True,
        "south": False,
        "admin": False,
    }
    await world.admin.done("resellerReopen", {"id": NORTH, "expectedVersion": 2})
    assert not await is_shut_out(users["north"])


async def test_its_classes_are_read_only_until_it_is_opened_again(world: World) -> None:
    """R-73: failing for the administrator too, on every path; nothing is written."""
    at = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    await close(world)
    before = await all_tables()

    saved = await world.admin.write("customerClassSave", {"id": world.norths, "expectedVersion": 1, "description": "x"})
    copied = await world.admin.write("customerClassCopyTerms", {"id": world.norths, "expectedVersion": 1})
    planned = await world.admin.write("customerClassPlan", {"ids": [world.norths], "applyAt": at, "description": "x"})
    reverted = await world.admin.write(
        "customerClassRevert", {"id": world.norths, "expectedVersion": 1, "to": {"version": 1}}
    )

    assert errors(saved) == errors(copied) == errors(reverted) == [("READ_ONLY_RECORD", "input.id")]
    assert errors(planned["results"][0]) == [("READ_ONLY_RECORD", "input.ids.0")]
    assert await all_tables() == before
    assert (await access(world, world.norths))["viewerAccess"] == {"level": "READ_ONLY", "reason": OF_CLOSED}
    assert (await access(world, world.souths))["viewerAccess"] == {"level": "EDIT", "reason": None}

    await world.admin.done("resellerReopen", {"id": NORTH, "expectedVersion": 2})
    await world.admin.done("customerClassSave", {"id": world.norths, "expectedVersion": 1, "description": "x"})
    assert (await access(world, world.norths))["viewerAccess"] == {"level": "EDIT", "reason": None}


async def test_nothing_new_is_made_for_a_closed_reseller(world: World) -> None:
    """R-73: failing for a class, a copy, a customer, a user and a record; nothing is written. Others: passing."""
    await close(world)
    before = await all_tables()
    input = {"name": "New", "managedBy": NORTH}
    user = {"userName": "new", "role": "RESELLER", "password": "long enough"}

    answers = {
        "managedBy": [
            await world.admin.write("customerClassSave", {**input, "businessModel": UNIVERSAL}),
            await world.admin.write("customerClassClone", {**input, "id": world.shared}),
            await world.admin.write("customTaxSave", {**input, "rate": "5"}),
        ],
        "reseller": [
            await world.admin.write(
                "customerSave", {"name": "Ann", "currency": EUR, "customerClass": world.norths, "reseller": NORTH}
            ),
            await world.admin.write("userSave", {**user, "displayName": "New", "reseller": NORTH}),
        ],
    }

    for field, payloads in answers.items():
        assert [errors(payload) for payload in payloads] == [[("NOT_AVAILABLE", f"input.{field}")]] * len(payloads)
    assert await all_tables() == before
    assert await customer_class(world.admin, "New", managedBy=SOUTH)


async def test_its_customers_are_served_and_changed_as_before(world: World) -> None:
    """R-73: passing; they stay on their class, can be changed and put on another one."""
    ann = await customer(world.north, "Ann", on=world.norths)
    await close(world)

    await world.admin.done("customerSave", {"id": ann, "expectedVersion": 1, "status": "SUSPENDED"})
    moved = await world.admin.write("customerClassAssign", {"customerClassId": world.shared, "customerIds": [ann]})

    assert errors(moved["results"][0]) == []
    assert (await access(world, world.norths))["version"] == 1
    # The reseller itself is still a customer, and is called otherwise with the reseller.
    await world.admin.done("resellerSave", {"id": NORTH, "expectedVersion": 2, "name": "North, closed"})


async def test_what_its_users_planned_fails_when_it_is_due(world: World) -> None:
    """R-54, R-73: failing; the class stays as it is."""
    at = datetime.now(UTC) + timedelta(days=1)
    planned = {"ids": [world.norths], "applyAt": at.isoformat(), "description": "x"}
    assert errors((await world.north.write("customerClassPlan", planned))["results"][0]) == []
    await close(world)

    with clock.at(at):
        done = await apply_due()

    assert (done.applied, done.failed) == (0, 1)
    assert (await access(world, world.norths))["description"] == ""


async def test_only_administrators_close_resellers(world: World) -> None:
    """R-45, R-72: a read-only administrator is refused, and for a reseller there is no such write."""
    before = await all_tables()
    document = "mutation($id: ID!) { resellerClose(input: {id: $id, expectedVersion: 1}) { userErrors { code } } }"

    for client in (world.auditor, world.north):
        await client.refusal(document, id=NORTH)
    assert await all_tables() == before


async def test_a_reseller_that_changed_meanwhile_is_not_closed(world: World) -> None:
    """R-46: failing; it is told at which version it is."""
    await world.admin.done("resellerSave", {"id": NORTH, "expectedVersion": 1, "name": "Far north"})
    before = await all_tables()

    assert errors(await close(world)) == [("VERSION_CONFLICT", "input.expectedVersion")]
    assert await all_tables() == before


RECORDS = {
    "InvoiceTemplate": {"kind": "REGULAR", "locale": "en"},
    "CustomTax": {"rate": "19"},
    "Calendar": {},
    "FraudTrafficProfile": {"currency": EUR},
    "NotificationSet": {},
    "CustomFieldDefinition": {"object": "CUSTOMER", "type": "TEXT"},
}


@pytest.mark.parametrize(("kind", "values"), RECORDS.items(), ids=RECORDS)
async def test_its_other_records_are_changed_as_before(world: World, kind: str, values: Json) -> None:
    """R-73: passing; customers are charged by them, so an administrator can mend them, and nothing says otherwise."""
    name = f"{kind[0].lower()}{kind[1:]}"
    made = await world.north.done(f"{name}Save", {"name": "North's", **values})
    await close(world)
    document = f"query($id: ID!) {{ node(id: $id) {{ ... on {kind} {{ version viewerAccess {{ level reason }} }} }} }}"

    read = await world.admin.ask(document, id=made["id"])
    saved = await world.admin.write(f"{name}Save", {"id": made["id"], "expectedVersion": 1, "name": "Mended"})

    assert read["node"] == {"version": 1, "viewerAccess": {"level": "EDIT", "reason": None}}
    assert errors(saved) == []
