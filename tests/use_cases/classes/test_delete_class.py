"""Deleting classes: only those that nobody is on, never the default one, each with its own answer (R-15, R-16)."""

import pytest

from tests.factories.client import errors
from tests.factories.tables import all_tables, table
from tests.factories.world import NORTH, World, customer, customer_class


async def test_a_class_that_nobody_is_on_is_deleted_with_its_panels(world: World) -> None:
    """R-15: passing."""
    payload = await world.admin.write("customerClassDelete", {"ids": [world.private], "reason": "unused"})

    assert payload["userErrors"] == []
    assert payload["results"] == [{"id": world.private, "record": None, "userErrors": []}]
    assert 3 not in [row["id"] for row in await table("customer_class")]
    assert 3 not in [row["customer_class_id"] for row in await table("statistics")]
    audit_record = (await table("audit_record"))[-1]
    assert (
        audit_record["action"],
        audit_record["property"],
        audit_record["before"],
        audit_record["after"],
        audit_record["reason"],
    ) == (
        "DELETE",
        "name",
        '"Private"',
        None,
        "unused",
    )


async def test_a_class_that_a_customer_is_on_is_not_deleted(world: World) -> None:
    """R-15: failing, with who is in the way."""
    ann = await customer(world.admin, "Ann", on=world.private)
    before = await all_tables()

    payload = await world.admin.write("customerClassDelete", {"ids": [world.private]})

    assert payload["results"] == [
        {
            "id": world.private,
            "record": None,
            "userErrors": [
                {
                    "__typename": "InUseError",
                    "code": "IN_USE",
                    "message": "1 customer is on this class; assign them to another class first.",
                    "path": ["input", "ids", "0"],
                    "record": {"id": world.private},
                    "usedBy": [{"__typename": "Customer", "id": ann}],
                }
            ],
        }
    ]
    assert await all_tables() == before


async def test_a_class_that_only_resellers_are_on_is_not_deleted(world: World) -> None:
    """R-15: a reseller is assigned through its own record as a customer."""
    before = await all_tables()

    payload = await world.admin.write("customerClassDelete", {"ids": [world.shared]})

    (result,) = payload["results"]
    assert errors(result) == [("IN_USE", "input.ids.0")]
    assert result["userErrors"][0]["message"] == "2 customers are on this class; assign them to another class first."
    assert await all_tables() == before


async def test_a_class_is_deleted_as_soon_as_its_last_customer_is_on_another_one(world: World) -> None:
    """R-15: boundary."""
    id = await customer(world.admin, "Ann", on=world.private)
    await world.admin.done("customerClassAssign", {"customerClassId": world.default, "customerIds": [id]}, "id")

    payload = await world.admin.write("customerClassDelete", {"ids": [world.private]})

    assert errors(payload["results"][0]) == []


async def test_the_default_class_is_not_deleted_though_nobody_is_on_it(world: World) -> None:
    """R-16: failing."""
    before = await all_tables()

    payload = await world.admin.write("customerClassDelete", {"ids": [world.default]})

    assert errors(payload["results"][0]) == [("DEFAULT_PROTECTED", "input.ids.0")]
    assert await all_tables() == before


async def test_of_several_classes_each_has_its_own_result(world: World) -> None:
    """R-15, R-16: what can go goes, and the paths name the places in the list."""
    # given
    free = await customer_class(world.admin, "Free")

    # when
    ids = [world.default, free, world.shared, "CustomerClass:99", "Customer:1", free, world.souths]
    payload = await world.admin.write("customerClassDelete", {"ids": ids})

    # then
    assert payload["userErrors"] == []
    assert [result["id"] for result in payload["results"]] == ids
    assert [errors(result) for result in payload["results"]] == [
        [("DEFAULT_PROTECTED", "input.ids.0")],
        [],
        [("IN_USE", "input.ids.2")],
        [("NOT_FOUND", "input.ids.3")],
        [("NOT_FOUND", "input.ids.4")],
        [("DUPLICATE", "input.ids.5")],
        [],
    ]
    assert [row["name"] for row in await table("customer_class")] == [
        "Default customer class",
        "Shared",
        "Private",
        "North's own",
    ]


@pytest.mark.parametrize(
    ("count", "expected"), [(0, [("REQUIRED", "input.ids")]), (100, []), (101, [("TOO_LONG", "input.ids")])]
)
async def test_one_to_a_hundred_classes_are_deleted_at_once(
    world: World, count: int, expected: list[tuple[str, str]]
) -> None:
    payload = await world.admin.write("customerClassDelete", {"ids": [f"CustomerClass:{n + 50}" for n in range(count)]})

    assert errors(payload) == expected
    assert len(payload["results"]) == (0 if expected else count)


async def test_a_reseller_deletes_its_own_unused_class(world: World) -> None:
    """R-15: passing for a reseller."""
    payload = await world.north.write("customerClassDelete", {"ids": [world.norths]})

    assert errors(payload["results"][0]) == []


async def test_a_reseller_deletes_nothing_of_others(world: World) -> None:
    """R-11, R-12, R-13: a shared class is read-only, the others are not there."""
    before = await all_tables()

    ids = [world.shared, world.default, world.private, world.souths, "CustomerClass:99"]
    payload = await world.north.write("customerClassDelete", {"ids": ids})

    assert [errors(result) for result in payload["results"]] == [
        [("READ_ONLY_CLASS", "input.ids.0")],
        *[[("NOT_FOUND", f"input.ids.{n}")] for n in range(1, 5)],
    ]
    messages = {result["userErrors"][0]["message"] for result in payload["results"][1:]}
    assert messages == {"There is no such customer class."}
    assert await all_tables() == before


async def test_a_reseller_whose_own_record_is_on_its_class_is_told_who_assigns_it(world: World) -> None:
    """R-13, R-15: it was told to assign it, which it may not."""
    await world.admin.done("resellerSave", {"id": NORTH, "expectedVersion": 1, "customerClass": world.norths})
    before = await all_tables()

    refused = await world.north.write("customerClassDelete", {"ids": [world.norths]})
    assigned = {"customerClassId": world.shared, "customerIds": ["Customer:1"]}
    denied = await world.north.write("customerClassAssign", assigned)
    by_administrator = await world.admin.write("customerClassDelete", {"ids": [world.norths]})

    first = "1 customer is on this class; assign them to another class first."
    note = "The reseller's own record as a customer is among them; an administrator assigns that."
    own = "This is the reseller's own record as a customer; an administrator changes it with the reseller."
    messages = [one["results"][0]["userErrors"][0]["message"] for one in (refused, denied, by_administrator)]
    assert messages == [f"{first} {note}", own, first]
    assert await all_tables() == before

    await world.admin.done("customerClassAssign", assigned, "id")
    deleted = await world.north.write("customerClassDelete", {"ids": [world.norths]})

    assert deleted["results"][0]["userErrors"] == []
