"""Cloning a class: the same configuration under another name, with nobody on it and no past (R-17)."""

import pytest

from tests.factories.client import errors
from tests.factories.tables import all_tables, table
from tests.factories.world import CLOUD_PBX, NORTH, USD, World, customer, customer_class

SHOWN = (
    "id name description businessModel { id } currency { id } isDefault version usage { customerCount } "
    "finances { statistics { roundUpToNearest xdrExport suspendOnInsufficientFunds } }"
)


async def test_a_copy_has_the_configuration_and_currency_and_nobody_on_it(world: World) -> None:
    """R-17: passing."""
    # given
    statistics = {"roundUpToNearest": "0.05", "xdrExport": "WEEKLY", "suspendOnInsufficientFunds": True}
    id = await customer_class(
        world.admin,
        "Business",
        currency=USD,
        description="For companies",
        businessModel=CLOUD_PBX,
        sharedWithResellers=True,
        finances={"statistics": statistics},
    )
    await customer(world.admin, "Ann", on=id, currency=USD)

    # when
    copy = await world.admin.done("customerClassClone", {"id": id, "name": " Business 2 "}, SHOWN)

    # then
    assert copy.pop("id") != id
    assert copy == {
        "name": "Business 2",
        "description": "For companies",
        "businessModel": {"id": CLOUD_PBX},
        "currency": {"id": USD},
        "isDefault": False,
        "version": 1,
        "usage": {"customerCount": 0},
        "finances": {"statistics": statistics},
    }


async def test_a_copy_of_the_default_class_is_not_the_default_one(world: World) -> None:
    """R-16, R-17."""
    copy = await world.admin.done("customerClassClone", {"id": world.default, "name": "Copy"}, "isDefault")

    assert copy == {"isDefault": False}


async def test_sharing_is_not_copied_but_may_be_asked_for(world: World) -> None:
    """R-14, R-17: passing; sharing resets to false."""
    shown = "sharedWithResellers managedBy { id }"

    plain = await world.admin.done("customerClassClone", {"id": world.shared, "name": "Copy"}, shown)
    created = await world.admin.done(
        "customerClassClone", {"id": world.shared, "name": "Copy 2", "sharedWithResellers": True}, shown
    )
    reseller = await world.admin.done(
        "customerClassClone", {"id": world.shared, "name": "Copy", "managedBy": NORTH}, shown
    )

    assert plain == {"sharedWithResellers": False, "managedBy": None}
    assert created == {"sharedWithResellers": True, "managedBy": None}
    assert reseller == {"sharedWithResellers": False, "managedBy": {"id": NORTH}}


async def test_a_copy_has_a_history_of_its_own_that_begins_with_the_copying(world: World) -> None:
    """R-17, R-44: no audit is copied."""
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, "description": "Old"})

    copy = await world.admin.done(
        "customerClassClone",
        {"id": world.private, "name": "Copy", "reason": "for a test"},
        "auditLog(first: 100) { nodes { action property after reason entityVersion } }",
    )

    nodes = copy["auditLog"]["nodes"]
    assert {(row["action"], row["reason"], row["entityVersion"]) for row in nodes} == {("CLONE", "for a test", 1)}
    assert {row["property"]: row["after"] for row in nodes}["name"] == '"Copy"'
    assert {row["property"]: row["after"] for row in nodes}["description"] == '"Old"'


async def test_a_reseller_copies_a_shared_class_into_one_of_its_own(world: World) -> None:
    """R-11, R-17: a stated purpose of sharing."""
    copy = await world.north.done(
        "customerClassClone",
        {"id": world.shared, "name": "Shared"},
        "name ownership viewerAccess { level } currency { code }",
    )

    assert copy == {
        "name": "Shared",
        "ownership": "OWN",
        "viewerAccess": {"level": "EDIT"},
        "currency": {"code": "EUR"},
    }
    assert (await table("customer_class"))[-1]["managed_by_id"] == 1


@pytest.mark.parametrize("name", ["private", "PRIVATE ", "Shared"])
async def test_a_copy_needs_a_name_that_is_free(world: World, name: str) -> None:
    """R-17: failing."""
    before = await all_tables()

    payload = await world.admin.write("customerClassClone", {"id": world.private, "name": name})

    assert errors(payload) == [("NAME_TAKEN", "input.name")]
    assert await all_tables() == before


@pytest.mark.parametrize(
    ("name", "code"), [("", "REQUIRED"), (" ", "REQUIRED"), ("x" * 129, "TOO_LONG"), ("a\x00", "INVALID")]
)
async def test_a_copy_needs_a_name(world: World, name: str, code: str) -> None:
    """R-17: failing."""
    before = await all_tables()

    payload = await world.admin.write("customerClassClone", {"id": world.private, "name": name})

    assert errors(payload) == [(code, "input.name")]
    assert await all_tables() == before


async def test_a_name_of_128_characters_is_long_enough_for_a_copy(world: World) -> None:
    """R-17: boundary."""
    copy = await world.admin.done("customerClassClone", {"id": world.private, "name": "x" * 128}, "name")

    assert copy == {"name": "x" * 128}


async def test_a_copy_for_a_reseller_takes_a_name_that_is_free_there(world: World) -> None:
    """R-1, R-17: boundary; the names of another manager are no matter."""
    input = {"id": world.private, "managedBy": NORTH}

    assert errors(await world.admin.write("customerClassClone", {**input, "name": "Private"})) == []
    taken = await world.admin.write("customerClassClone", {**input, "name": "north's OWN"})
    assert errors(taken) == [("NAME_TAKEN", "input.name")]


@pytest.mark.parametrize("id", ["CustomerClass:99", "Customer:1", "", "x", "CustomerClass:3", "CustomerClass:5"])
async def test_a_reseller_copies_nothing_that_it_does_not_see(world: World, id: str) -> None:
    """R-12, R-13: an unshared class and another reseller's answer as none at all."""
    before = await all_tables()

    payload = await world.north.write("customerClassClone", {"id": id, "name": "Copy"})

    assert payload["userErrors"] == [
        {
            "__typename": "NotFoundError",
            "code": "NOT_FOUND",
            "message": "There is no such customer class.",
            "path": ["input", "id"],
        }
    ]
    assert await all_tables() == before


async def test_a_class_can_not_be_copied_both_for_a_reseller_and_to_be_shared(world: World) -> None:
    """R-14."""
    payload = await world.admin.write(
        "customerClassClone", {"id": world.private, "name": "Copy", "managedBy": NORTH, "sharedWithResellers": True}
    )

    assert errors(payload) == [("SHARING_NOT_AVAILABLE", "input.sharedWithResellers")]
