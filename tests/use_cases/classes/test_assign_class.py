"""Putting customers on a class: currencies have to agree, and the class is for such customers (R-4, R-5, R-13)."""

import pytest

from tests.factories.client import errors
from tests.factories.tables import all_tables, table
from tests.factories.world import NORTH, USD, World, customer, customer_class


async def on_class(id: str) -> int:
    """The key of the class that a customer is on."""
    (found,) = [row for row in await table("customer") if f"Customer:{row['id']}" == id]
    key = found["customer_class_id"]
    assert isinstance(key, int)
    return key


async def test_customers_of_the_same_currency_are_put_on_a_class(world: World) -> None:
    """R-5: passing."""
    ids = [await customer(world.admin, name, on=world.default) for name in ("Ann", "Bob")]

    payload = await world.admin.write(
        "customerClassAssign", {"customerClassId": world.private, "customerIds": ids}, "usage { customerCount }"
    )

    assert payload["userErrors"] == []
    assert payload["results"] == [{"id": id, "record": {"id": id}, "userErrors": []} for id in ids]
    assert payload["record"] == {"usage": {"customerCount": 2}}
    assert [await on_class(id) for id in ids] == [3, 3]


async def test_a_customer_of_another_currency_is_not(world: World) -> None:
    """R-5: failing."""
    id = await customer(world.admin, "Ann", on=world.default, currency=USD)
    before = await all_tables()

    payload = await world.admin.write("customerClassAssign", {"customerClassId": world.private, "customerIds": [id]})

    assert errors(payload["results"][0]) == [("CURRENCY_MISMATCH", "input.customerIds.0")]
    assert await all_tables() == before


async def test_a_class_without_a_currency_takes_customers_of_any(world: World) -> None:
    """R-4: passing, and the boundary of R-5."""
    ids = [
        await customer(world.admin, "Ann", on=world.private),
        await customer(world.admin, "Bob", on=await customer_class(world.admin, "Dollars", USD), currency=USD),
    ]

    payload = await world.admin.write("customerClassAssign", {"customerClassId": world.default, "customerIds": ids})

    assert [errors(result) for result in payload["results"]] == [[], []]
    assert [await on_class(id) for id in ids] == [1, 1]


async def test_of_several_customers_each_has_its_own_result(world: World) -> None:
    """R-5: the ones that fit are put on the class, the others stay where they are."""
    euro = await customer(world.admin, "Ann", on=world.default)
    dollar = await customer(world.admin, "Bob", on=world.default, currency=USD)

    payload = await world.admin.write(
        "customerClassAssign",
        {"customerClassId": world.private, "customerIds": [dollar, "Customer:99", euro, "CustomerClass:1"]},
    )

    assert [errors(result) for result in payload["results"]] == [
        [("CURRENCY_MISMATCH", "input.customerIds.0")],
        [("NOT_FOUND", "input.customerIds.1")],
        [],
        [("NOT_FOUND", "input.customerIds.3")],
    ]
    assert (await on_class(dollar), await on_class(euro)) == (1, 3)


async def test_a_customer_who_is_on_the_class_already_stays_as_it_is(world: World) -> None:
    """R-44: nothing changes, so nothing is written."""
    id = await customer(world.admin, "Ann", on=world.private)
    before = await all_tables()

    payload = await world.admin.write("customerClassAssign", {"customerClassId": world.private, "customerIds": [id]})

    assert errors(payload["results"][0]) == []
    assert await all_tables() == before


async def test_an_assignment_is_audited_with_the_customer(world: World) -> None:
    """R-44."""
    id = await customer(world.admin, "Ann", on=world.default)

    await world.admin.done(
        "customerClassAssign",
        {"customerClassId": world.private, "customerIds": [id], "reason": "moved"},
        "id",
    )

    audit_record = (await table("audit_record"))[-1]
    assert (audit_record["entity_type"], audit_record["entity_name"], audit_record["entity_version"]) == (
        "Customer",
        "Ann",
        2,
    )
    assert (audit_record["property"], audit_record["before"], audit_record["after"], audit_record["reason"]) == (
        "customerClass",
        '"CustomerClass:1"',
        '"CustomerClass:3"',
        "moved",
    )


async def test_a_resellers_class_takes_that_resellers_customers_alone(world: World) -> None:
    """R-13: passing for its own, failing for a direct customer and for another reseller's."""
    ids = [
        await customer(world.admin, "Ann", on=world.shared, reseller=NORTH),
        await customer(world.admin, "Ann", on=world.shared),
        await customer(world.south, "Ann", on=world.shared),
    ]

    payload = await world.admin.write("customerClassAssign", {"customerClassId": world.norths, "customerIds": ids})

    assert [errors(result) for result in payload["results"]] == [
        [],
        [("NOT_ASSIGNABLE", "input.customerIds.1")],
        [("NOT_ASSIGNABLE", "input.customerIds.2")],
    ]
    assert [await on_class(id) for id in ids] == [4, 2, 2]


async def test_a_class_that_is_not_shared_takes_direct_customers_alone(world: World) -> None:
    """R-12: a reseller's customer is never on a class that its reseller can't see."""
    id = await customer(world.north, "Ann", on=world.shared)
    before = await all_tables()

    payload = await world.admin.write("customerClassAssign", {"customerClassId": world.private, "customerIds": [id]})

    assert errors(payload["results"][0]) == [("NOT_ASSIGNABLE", "input.customerIds.0")]
    assert await all_tables() == before


async def test_a_reseller_puts_its_customers_on_shared_classes_and_its_own(world: World) -> None:
    """R-11, R-13: passing for a reseller."""
    id = await customer(world.north, "Ann", on=world.shared)

    for target, key in ((world.norths, 4), (world.shared, 2)):
        payload = await world.north.write("customerClassAssign", {"customerClassId": target, "customerIds": [id]})
        assert errors(payload["results"][0]) == []
        assert await on_class(id) == key


@pytest.mark.parametrize("target", ["private", "souths", "default"])
async def test_a_reseller_puts_nobody_on_a_class_that_it_does_not_see(world: World, target: str) -> None:
    """R-12, R-13: failing, as if there were no such class."""
    id = await customer(world.north, "Ann", on=world.shared)
    before = await all_tables()

    payload = await world.north.write(
        "customerClassAssign", {"customerClassId": getattr(world, target), "customerIds": [id]}
    )

    assert payload["results"] == [{"id": id, "record": None, "userErrors": []}]
    assert errors(payload) == [("NOT_FOUND", "input.customerClassId")]
    assert payload["userErrors"][0]["message"] == "There is no such customer class."
    assert await all_tables() == before


async def test_a_reseller_moves_nobody_elses_customers(world: World) -> None:
    """R-47: another reseller's customer, and a direct one, are not there."""
    ids = [await customer(world.south, "Ann", on=world.shared), await customer(world.admin, "Ann", on=world.shared)]
    before = await all_tables()

    payload = await world.north.write(
        "customerClassAssign", {"customerClassId": world.norths, "customerIds": [*ids, "Customer:99"]}
    )

    assert [errors(result) for result in payload["results"]] == [
        [("NOT_FOUND", f"input.customerIds.{n}")] for n in range(3)
    ]
    assert {result["userErrors"][0]["message"] for result in payload["results"]} == {"There is no such customer."}
    assert await all_tables() == before


async def test_a_reseller_does_not_move_itself_to_a_class_of_its_own_making(world: World) -> None:
    """R-13: a reseller's class is for its sub-entities; on what terms the reseller itself is, the operator says."""
    own = next(row for row in await table("customer") if row["type"] == "RESELLER" and row["reseller_id"] == 1)
    before = await all_tables()

    payload = await world.north.write(
        "customerClassAssign", {"customerClassId": world.norths, "customerIds": [f"Customer:{own['id']}"]}
    )

    assert errors(payload["results"][0]) == [("READ_ONLY_RECORD", "input.customerIds.0")]
    assert await all_tables() == before


@pytest.mark.parametrize(
    ("count", "expected"),
    [(0, [("REQUIRED", "input.customerIds")]), (100, []), (101, [("TOO_LONG", "input.customerIds")])],
)
async def test_one_to_a_hundred_customers_are_assigned_at_once(
    world: World, count: int, expected: list[tuple[str, str]]
) -> None:
    ids = [f"Customer:{n + 50}" for n in range(count)]

    payload = await world.admin.write("customerClassAssign", {"customerClassId": world.private, "customerIds": ids})

    assert errors(payload) == expected
    assert len(payload["results"]) == (0 if expected else count)


@pytest.mark.parametrize("validate_only", [True, False], ids=["dry run", "real run"])
async def test_an_assignment_tells_who_is_affected_and_what_changes(world: World, validate_only: bool) -> None:
    """R-5, R-18: passing; a dry run answers as the real one, and who stays where it is counts as no change."""
    ann = await customer(world.admin, "Ann", on=world.shared)
    bob = await customer(world.admin, "Bob", on=world.private)
    dollars = await customer(world.admin, "Dan", on=world.default, currency=USD)
    ids = [ann, bob, dollars, ann, "Customer:99"]

    payload = await world.admin.write(
        "customerClassAssign",
        {"customerClassId": world.private, "customerIds": ids, "validateOnly": validate_only},
    )

    assert payload["affectedCustomers"] == 1
    assert payload["changes"] == [
        {
            "path": ["customers", ann, "customerClass"],
            "before": f'"{world.shared}"',
            "after": f'"{world.private}"',
        }
    ]
    assert [errors(result) for result in payload["results"]] == [
        [],
        [],
        [("CURRENCY_MISMATCH", "input.customerIds.2")],
        [("DUPLICATE", "input.customerIds.3")],
        [("NOT_FOUND", "input.customerIds.4")],
    ]
