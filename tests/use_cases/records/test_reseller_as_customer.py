"""A reseller's own record as a customer is written beside it, by the same checks as any other (R-5, R-44, R-46)."""

import pytest

from models.audit.log import AuditRecord
from models.records.customer import Customer
from models.records.reseller import Reseller
from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import EUR, NORTH, World, customer, customer_class


@pytest.mark.parametrize("name", ["Nora", "NORA"])
async def test_a_reseller_can_not_be_renamed_as_one_of_its_customers(world: World, name: str) -> None:
    await customer(world.north, "Nora", on=world.norths)
    before = await all_tables()

    payload = await world.admin.write("resellerSave", {"id": NORTH, "expectedVersion": 1, "name": name})

    assert errors(payload) == [("NAME_TAKEN", "input.name")]
    assert await all_tables() == before


async def test_a_reseller_may_be_called_as_somebody_elses_customer(world: World) -> None:
    await customer(world.admin, "Nora", on=world.shared)
    await customer(world.south, "Nora", on=world.souths)

    await world.admin.done("resellerSave", {"id": NORTH, "expectedVersion": 1, "name": "Nora"})
    reseller = await world.admin.done("resellerSave", {"name": "East", "currency": EUR, "customerClass": world.shared})

    assert (await Customer.get(id=1)).name == "Nora"
    assert (await Customer.get(type="RESELLER", reseller_id=int(reseller["id"].partition(":")[2]))).name == "East"


async def test_all_that_is_against_a_reseller_and_its_own_record_is_told_at_once(world: World) -> None:
    await customer(world.north, "Nora", on=world.norths)
    input = {"id": NORTH, "expectedVersion": 1, "name": "Nora", "customerClass": world.souths}

    payload = await world.admin.write("resellerSave", input)

    assert errors(payload) == [("NOT_ASSIGNABLE", "input.customerClass"), ("NAME_TAKEN", "input.name")]


async def test_another_class_of_a_reseller_is_a_version_and_a_row_of_both_histories(world: World) -> None:
    other = await customer_class(world.admin, "Other", sharedWithResellers=True)

    payload = await world.admin.write("resellerSave", {"id": NORTH, "expectedVersion": 1, "customerClass": other})
    stale = await world.admin.write("resellerSave", {"id": NORTH, "expectedVersion": 1, "customerClass": world.shared})

    change = {"path": ["customerClass"], "before": f'"{world.shared}"', "after": f'"{other}"'}
    assert payload["changes"] == [change]
    assert errors(stale) == [("VERSION_CONFLICT", "input.expectedVersion")]
    own = await Customer.get(id=1)
    assert (own.version, (await Reseller.get(id=1)).version) == (2, 2)
    rows = await AuditRecord.filter(property="customerClass", action="UPDATE").order_by("id")
    assert [(row.entity_type, row.entity_id, row.before, row.after) for row in rows] == [
        ("Customer", 1, change["before"], change["after"]),
        ("Reseller", 1, change["before"], change["after"]),
    ]


async def test_a_save_of_a_reseller_that_changes_nothing_moves_no_version(world: World) -> None:
    before = await all_tables()

    input = {"id": NORTH, "expectedVersion": 1, "name": "North", "customerClass": world.shared}
    payload = await world.admin.write("resellerSave", input)

    assert (errors(payload), payload["changes"]) == ([], [])
    assert await all_tables() == before


async def test_a_refused_value_of_a_reseller_is_told_once_and_nothing_that_follows_from_it(world: World) -> None:
    """The currency is both records', and a class can't be in another one than a currency that isn't there."""
    input = {"name": "East", "currency": "Currency:9999", "customerClass": world.private}
    payload = await world.admin.write("resellerSave", input)

    assert errors(payload) == [("NOT_FOUND", "input.currency")]


async def test_a_reseller_is_on_a_class_whose_mandatory_fields_it_has_no_values_in(world: World) -> None:
    """R-39: its own record is saved with it, and nowhere given values."""
    field = {"name": "Motto", "object": "CUSTOMER", "type": "TEXT", "mandatory": True}
    motto = (await world.admin.done("customFieldDefinitionSave", field))["id"]
    enabled = [{"customField": motto, "enabled": True}]
    strict = await customer_class(world.admin, "Strict", sharedWithResellers=True, customFields=enabled)

    payload = await world.admin.write("resellerSave", {"name": "East", "currency": EUR, "customerClass": strict})

    assert errors(payload) == []
