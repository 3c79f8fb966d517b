"""When personal data is not removed: too early, not provided for, somebody else's, or on an old version."""

from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.panels.right_to_be_forgotten import RightToBeForgotten
from models.records.customer import Customer
from tests.factories.client import errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World, customer, customer_class
from tests.use_cases.audit.erasure import PERSON, erase, long_ago, person, terminated


async def test_nobody_is_erased_before_termination(forgetting: tuple[World, str]) -> None:
    """R-35: failing; not even by an administrator."""
    world, key = forgetting
    id = await person(world.north, key)
    before = await all_tables()

    payload = await erase(world.admin, id, 1)

    assert errors(payload) == [("NOT_TERMINATED", "input.id")]
    assert payload["changes"] == []
    assert await all_tables() == before


async def test_nobody_is_erased_where_neither_class_nor_customer_provides_for_it(world: World) -> None:
    """R-35: failing; and passing once the customer's own term does (R-19)."""
    id = await customer(world.north, PERSON, on=world.norths)
    version = await terminated(world.north, id)

    assert errors(await erase(world.north, id, version)) == [("REMOVAL_NOT_ENABLED", "input.id")]

    own = {"id": id, "expectedVersion": version, "overrides": {"purgeAfterMonths": 0}}
    saved = await world.north.done("customerSave", own)
    assert errors(await erase(world.north, id, saved["version"])) == []


async def test_nobody_is_erased_inside_the_storage_period(world: World) -> None:
    """R-34: failing to its last day, passing after it; the error says from when on."""
    terms = {"removePersonalData": True, "removalMode": "AFTER_STORAGE_PERIOD", "storagePeriodMonths": 2}
    key = await customer_class(world.north, "Storing", rightToBeForgotten=terms)
    id = await customer(world.north, PERSON, on=key)
    version = await terminated(world.north, id)
    await long_ago(id, 58)
    before = await all_tables()

    inside = await erase(world.north, id, version)
    unchanged = await all_tables()
    await long_ago(id, 63)
    after = await erase(world.north, id, version)

    assert errors(inside) == [("RETENTION_NOT_OVER", "input.id")]
    assert datetime.fromisoformat(inside["userErrors"][0]["limit"]) > datetime.now(UTC)
    assert unchanged == before
    assert errors(after) == []


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(months=st.integers(1, 240), past=st.booleans())
async def test_the_storage_period_ends_on_its_day_and_not_before(world: World, months: int, past: bool) -> None:
    """R-34: boundary, for every length; a day either side of the end, whatever the months are long."""
    if not await Customer.exists(name=PERSON):
        key = await customer_class(world.north, "Storing", rightToBeForgotten={"removePersonalData": True})
        id = await customer(world.north, PERSON, on=key)
        await terminated(world.north, id)
    found = await Customer.get(name=PERSON)
    await RightToBeForgotten.filter(customer_class_id=found.customer_class_id).update(  # type: ignore[attr-defined]
        removal_mode="AFTER_STORAGE_PERIOD", storage_period_months=months
    )
    days = round(months * 365.2425 / 12) + (4 if past else -4)
    await long_ago(f"Customer:{found.id}", days)

    payload = await erase(world.north, f"Customer:{found.id}", 2, validateOnly=True)

    assert errors(payload) == ([] if past else [("RETENTION_NOT_OVER", "input.id")])


async def test_a_stale_version_erases_nobody(forgetting: tuple[World, str]) -> None:
    """R-46: failing."""
    world, key = forgetting
    id = await person(world.north, key)
    await terminated(world.north, id)

    assert errors(await erase(world.north, id, 1)) == [("VERSION_CONFLICT", "input.expectedVersion")]
    assert PERSON in repr(await table("customer"))


async def test_a_reseller_erases_its_own_customers_alone(forgetting: tuple[World, str]) -> None:
    """R-12, R-47: failing; another one's customer is not there, and its own record is the operator's."""
    world, key = forgetting
    id = await person(world.north, key)
    version = await terminated(world.north, id)

    hidden = await erase(world.south, id, version)
    missing = await erase(world.south, "Customer:99", version)
    own = await world.north.write("customerTerminate", {"id": "Customer:1", "expectedVersion": 1})

    assert errors(hidden) == errors(missing) == [("NOT_FOUND", "input.id")]
    assert errors(own) == [("READ_ONLY_RECORD", "input.id")]
    assert PERSON in repr(await table("customer"))
