"""Customers and resellers: the currency that a class gives them, and what never changes (R-4 to R-6, R-13, R-48)."""

import pytest

from tests.factories.client import errors
from tests.factories.tables import all_tables, table
from tests.factories.world import EUR, NORTH, SOUTH, USD, World, customer, customer_class

SHOWN = "name type currency { id } reseller { id } customerClass { id } version"


async def test_a_customer_of_the_currency_of_its_class_is_made(world: World) -> None:
    """R-5: passing."""
    created = await world.admin.done(
        "customerSave", {"name": " Ann ", "currency": EUR, "customerClass": world.private}, SHOWN
    )

    assert created == {
        "name": "Ann",
        "type": "RETAIL",
        "currency": {"id": EUR},
        "reseller": None,
        "customerClass": {"id": world.private},
        "version": 1,
    }


async def test_a_customer_of_another_currency_than_its_class_is_refused(world: World) -> None:
    """R-5: failing."""
    before = await all_tables()

    payload = await world.admin.write("customerSave", {"name": "Ann", "currency": USD, "customerClass": world.private})

    assert errors(payload) == [("CURRENCY_MISMATCH", "input.customerClass")]
    assert await all_tables() == before


@pytest.mark.parametrize("currency", [EUR, USD])
async def test_a_class_without_a_currency_leaves_the_choice(world: World, currency: str) -> None:
    """R-4, R-6: passing; any currency, chosen by hand."""
    created = await world.admin.done(
        "customerSave", {"name": "Ann", "currency": currency, "customerClass": world.default}, SHOWN
    )

    assert created["currency"] == {"id": currency}


async def test_a_new_customer_takes_the_currency_of_its_class(world: World) -> None:
    """R-6: passing; where the class has a currency there is nothing to choose."""
    dollars = await customer_class(world.admin, "Dollars", USD)

    created = await world.admin.done("customerSave", {"name": "Ann", "customerClass": dollars}, SHOWN)

    assert created["currency"] == {"id": USD}


async def test_under_a_class_without_a_currency_one_has_to_be_chosen(world: World) -> None:
    """R-6: failing."""
    before = await all_tables()

    payload = await world.admin.write("customerSave", {"name": "Ann", "customerClass": world.default})

    assert errors(payload) == [("REQUIRED", "input.currency")]
    assert await all_tables() == before


@pytest.mark.parametrize(("input", "path"), [({"currency": USD}, "currency"), ({"reseller": NORTH}, "reseller")])
async def test_currency_and_reseller_of_a_customer_never_change(
    world: World, input: dict[str, object], path: str
) -> None:
    """R-6: failing."""
    id = await customer(world.admin, "Ann", on=world.default)
    before = await all_tables()

    payload = await world.admin.write("customerSave", {"id": id, "expectedVersion": 1, **input})

    assert errors(payload) == [("READ_ONLY_FIELD", f"input.{path}")]
    assert await all_tables() == before


async def test_a_customer_moves_to_a_class_that_fits_and_to_no_other(world: World) -> None:
    """R-5: the boundary between passing and failing is the currency alone."""
    id = await customer(world.admin, "Ann", on=world.default, currency=USD)
    dollars = await customer_class(world.admin, "Dollars", USD)

    refused = await world.admin.write("customerSave", {"id": id, "expectedVersion": 1, "customerClass": world.private})
    assert errors(refused) == [("CURRENCY_MISMATCH", "input.customerClass")]

    moved = await world.admin.done(
        "customerSave", {"id": id, "expectedVersion": 1, "customerClass": dollars}, "customerClass { name } version"
    )
    assert moved == {"customerClass": {"name": "Dollars"}, "version": 2}


async def test_a_reseller_makes_customers_of_its_own(world: World) -> None:
    """R-47: whose customer it is comes from the session."""
    created = await world.north.done(
        "customerSave", {"name": "Ann", "currency": EUR, "customerClass": world.norths}, "id name"
    )

    (row,) = [row for row in await table("customer") if f"Customer:{row['id']}" == created["id"]]
    assert row["reseller_id"] == 1


async def test_a_reseller_can_not_say_whose_customer_it_is(world: World) -> None:
    """R-47: failing; the word isn't there."""
    before = await all_tables()

    refusal = await world.north.refusal(
        "mutation($input: CustomerSaveInput!) { customerSave(input: $input) { replayed } }",
        input={"name": "Ann", "currency": EUR, "customerClass": world.shared, "reseller": SOUTH},
    )

    assert refusal.code == "BAD_USER_INPUT"
    assert "unknown field 'reseller'" in refusal.messages[0]
    assert await all_tables() == before


@pytest.mark.parametrize("on", ["private", "default", "souths"])
async def test_a_reseller_makes_no_customer_on_a_class_that_it_does_not_see(world: World, on: str) -> None:
    """R-12, R-13: failing, as if there were no such class."""
    before = await all_tables()

    payload = await world.north.write(
        "customerSave", {"name": "Ann", "currency": EUR, "customerClass": getattr(world, on)}
    )

    assert errors(payload) == [("NOT_FOUND", "input.customerClass")]
    assert await all_tables() == before


async def test_an_administrator_makes_no_customer_on_a_class_of_anothers(world: World) -> None:
    """R-13: a reseller's class takes neither a direct customer nor another reseller's."""
    before = await all_tables()

    for reseller in (None, SOUTH):
        payload = await world.admin.write(
            "customerSave", {"name": "Ann", "currency": EUR, "customerClass": world.norths, "reseller": reseller}
        )
        assert errors(payload) == [("NOT_ASSIGNABLE", "input.customerClass")]
    assert await all_tables() == before


async def test_a_customers_name_is_unique_among_those_of_its_reseller(world: World) -> None:
    await customer(world.north, "Ann", on=world.shared)
    before = await all_tables()

    payload = await world.north.write("customerSave", {"name": "ANN", "currency": EUR, "customerClass": world.shared})

    assert errors(payload) == [("NAME_TAKEN", "input.name")]
    assert await all_tables() == before
    assert (
        errors(await world.south.write("customerSave", {"name": "Ann", "customerClass": world.shared, "currency": EUR}))
        == []
    )


async def test_a_reseller_is_made_with_the_class_that_it_is_on_itself(world: World) -> None:
    reseller = await world.admin.done(
        "resellerSave", {"name": "West", "currency": EUR, "customerClass": world.shared}, "name customerClass { name }"
    )

    assert reseller == {"name": "West", "customerClass": {"name": "Shared"}}


@pytest.mark.parametrize(
    ("input", "code"),
    [
        ({"customerClass": None}, "REQUIRED"),
        ({"customerClass": "CustomerClass:99"}, "NOT_FOUND"),
        ({"customerClass": "CustomerClass:3"}, "NOT_ASSIGNABLE"),
        ({"customerClass": "CustomerClass:2", "currency": USD}, "CURRENCY_MISMATCH"),
    ],
)
async def test_a_reseller_without_a_class_that_fits_is_not_made(
    world: World, input: dict[str, object], code: str
) -> None:
    """R-5, R-12: a reseller keeps to what its customers keep to."""
    before = await all_tables()

    payload = await world.admin.write("resellerSave", {"name": "West", "currency": EUR, **input})

    assert errors(payload) == [(code, "input.customerClass")]
    assert await all_tables() == before


@pytest.mark.parametrize("who", ["admin", "north"])
@pytest.mark.parametrize("mutation", ["customerSave", "customerDelete"])
async def test_a_resellers_own_record_is_changed_with_the_reseller_alone(world: World, who: str, mutation: str) -> None:
    """The reseller and its record as a customer must not come apart."""
    (own,) = [row for row in await table("customer") if row["type"] == "RESELLER" and row["reseller_id"] == 1]
    id = f"Customer:{own['id']}"
    before = await all_tables()

    input = {"ids": [id]} if mutation == "customerDelete" else {"id": id, "expectedVersion": 1, "name": "Free"}
    payload = await getattr(world, who).write(mutation, input)

    result = payload["results"][0] if mutation == "customerDelete" else payload
    assert [code for code, _ in errors(result)] == ["READ_ONLY_RECORD"]
    assert await all_tables() == before


async def test_a_customer_is_deleted_and_audited(world: World) -> None:
    """R-44."""
    id = await customer(world.north, "Ann", on=world.shared)

    payload = await world.north.write("customerDelete", {"ids": [id], "reason": "left"})

    assert errors(payload["results"][0]) == []
    assert id not in [f"Customer:{row['id']}" for row in await table("customer")]
    audit_records = [row for row in await table("audit_record") if row["action"] == "DELETE"]
    assert {(row["entity_name"], row["reason"], row["realm"]) for row in audit_records} == {("Ann", "left", "RESELLER")}
    assert ("name", '"Ann"', None) in [(row["property"], row["before"], row["after"]) for row in audit_records]


async def test_nobody_deletes_the_customers_of_others(world: World) -> None:
    """R-47."""
    ids = [await customer(world.south, "Ann", on=world.shared), await customer(world.admin, "Bob", on=world.private)]
    before = await all_tables()

    payload = await world.north.write("customerDelete", {"ids": [*ids, "Customer:99"]})

    assert [errors(result) for result in payload["results"]] == [[("NOT_FOUND", f"input.ids.{n}")] for n in range(3)]
    assert len({result["userErrors"][0]["message"] for result in payload["results"]}) == 1
    assert await all_tables() == before
