"""The dry run of the right to be forgotten over the API: what would go, what stays, and from when on."""

from datetime import UTC, datetime, timedelta

import pytest

from models.records.customer import Customer
from tests.factories.tables import all_tables
from tests.factories.world import World, customer, customer_class
from tests.previews.answers import against, answer, computed

FIELD = "personalDataRemoval"
TERMS = {"removePersonalData": True, "removalMode": "AFTER_STORAGE_PERIOD", "storagePeriodMonths": 12}


@pytest.fixture
async def stored(world: World) -> tuple[World, str]:
    """The world, and a customer of North's whose data is kept for a year, with two accounts and a birthday."""
    field = await world.admin.done(
        "customFieldDefinitionSave",
        {"name": "Birthday", "object": "CUSTOMER", "type": "TEXT", "containsPersonalData": True},
    )
    enabled = [{"customField": field["id"], "enabled": True}]
    key = await customer_class(world.north, "Storing", rightToBeForgotten=TERMS, customFields=enabled)
    id = await customer(world.north, "Ann", on=key, customFields=[{"customField": field["id"], "value": "1984"}])
    for name in ("one", "two"):
        await world.north.done("accountSave", {"name": name, "customer": id})
    return world, id


async def test_what_would_go_and_what_stays_is_told_and_nothing_goes(stored: tuple[World, str]) -> None:
    """R-35: passing; how many values there are of what is held here."""
    world, id = stored
    before = await all_tables()

    preview = await answer(
        world.north,
        FIELD,
        "$id: ID!",
        "customerId: $id",
        "refusal erasableFrom removed { name treatment count } kept { name treatment }",
        id=id,
    )

    assert (preview["refusal"], preview["erasableFrom"]) == ("NOT_TERMINATED", None)
    removed = {one["name"]: (one["treatment"], one["count"]) for one in preview["removed"]}
    assert removed["names"] == ("ERASED", 1)
    assert removed["logins"] == ("ERASED", 2)
    assert removed["personal_custom_fields"] == ("ERASED", 1)
    assert removed["call_recordings"] == ("ERASED", None)
    assert removed["xdr_numbers"] == ("MASKED", None)
    assert {one["treatment"] for one in preview["kept"]} == {"KEPT"}
    assert "amounts" in {one["name"] for one in preview["kept"]}
    assert await all_tables() == before


async def test_the_end_of_the_storage_period_is_told(stored: tuple[World, str]) -> None:
    """R-34: failing inside the period, passing from its end on."""
    world, id = stored
    await world.north.done("customerTerminate", {"id": id, "expectedVersion": 1})
    terminated_at = datetime(2024, 2, 29, 12, 0, tzinfo=UTC)
    await Customer.filter(name="Ann").update(terminated_at=terminated_at)

    treatments = [
        await answer(
            world.north,
            FIELD,
            "$id: ID!, $at: DateTime",
            "customerId: $id, at: $at",
            "refusal erasableFrom",
            id=id,
            at=at,
        )
        for at in ("2025-02-28T11:59:00Z", "2025-02-28T12:00:00Z")
    ]

    assert treatments == [
        {"refusal": "WITHIN_STORAGE_PERIOD", "erasableFrom": "2025-02-28T12:00:00+00:00"},
        {"refusal": None, "erasableFrom": "2025-02-28T12:00:00+00:00"},
    ]


async def test_the_dry_run_and_the_erasure_agree(stored: tuple[World, str]) -> None:
    """R-35: passing; what may be erased by the one is erased by the other, and then it is said that it was."""
    world, id = stored
    await world.north.done("customerTerminate", {"id": id, "expectedVersion": 1})
    for days, refusal, codes in ((300, "WITHIN_STORAGE_PERIOD", ["RETENTION_NOT_OVER"]), (400, None, [])):
        await Customer.filter(name="Ann").update(terminated_at=datetime.now(UTC) - timedelta(days=days))

        preview = await answer(world.north, FIELD, "$id: ID!", "customerId: $id", "refusal", id=id)
        payload = await world.north.write("customerErase", {"id": id, "expectedVersion": 2})

        assert preview == {"refusal": refusal}
        assert [error["code"] for error in payload["userErrors"]] == codes
    preview = await answer(world.north, FIELD, "$id: ID!", "customerId: $id", "refusal", id=id)
    assert preview == {"refusal": "ALREADY_ERASED"}


async def test_a_customer_of_another_is_not_there(stored: tuple[World, str]) -> None:
    """R-12: failing; as one that doesn't exist."""
    world, id = stored

    hidden = await computed(world.south, FIELD, "$id: ID!", "customerId: $id", "refusal", id=id)
    missing = await computed(world.south, FIELD, "$id: ID!", "customerId: $id", "refusal", id="Customer:99")

    assert hidden == missing
    assert [error["code"] for error in hidden["userErrors"]] == ["NOT_FOUND"]
    assert await against(world.south, FIELD, "", 'customerId: "x"') == [("NOT_FOUND", "customerId")]
