"""Right to be forgotten: when the storage period is needed, and within which bounds (R-34)."""

import pytest

from resolvers.panels.right_to_be_forgotten import RIGHT_TO_BE_FORGOTTEN
from tests.factories.client import Json, errors
from tests.factories.world import World
from tests.panels.drafts import broken, code_and_path, draft

PERIOD = "input.rightToBeForgotten.storagePeriodMonths"


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"remove_personal_data": True},
        {"remove_personal_data": True, "removal_mode": "IMMEDIATELY", "storage_period_months": 12},
        {"remove_personal_data": True, "removal_mode": "AFTER_STORAGE_PERIOD", "storage_period_months": 1},
        {"remove_personal_data": True, "removal_mode": "AFTER_STORAGE_PERIOD", "storage_period_months": 240},
        {"remove_personal_data": False, "removal_mode": "AFTER_STORAGE_PERIOD"},
    ],
)
def test_terms_with_all_that_they_need_are_taken(values: dict[str, object]) -> None:
    """R-34: the period counts only for removal after one, and is kept otherwise."""
    assert broken(RIGHT_TO_BE_FORGOTTEN, draft({"right_to_be_forgotten": values})) == []


def test_removal_after_a_storage_period_needs_the_period() -> None:
    """R-34."""
    values = {"remove_personal_data": True, "removal_mode": "AFTER_STORAGE_PERIOD"}

    problems = broken(RIGHT_TO_BE_FORGOTTEN, draft({"right_to_be_forgotten": values}))

    assert code_and_path(problems) == [("REQUIRED", PERIOD)]
    assert problems[0].message == "Removal after a storage period needs the period."


READ = "rightToBeForgotten { removePersonalData removalMode storagePeriodMonths }"
DEFAULTS: Json = {"removePersonalData": False, "removalMode": "IMMEDIATELY", "storagePeriodMonths": None}


async def panel_of(world: World) -> Json:
    """The panel as it is read."""
    data = await world.admin.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {READ} }} }}", id=world.private)
    right_to_be_forgotten: Json = data["customerClass"]["rightToBeForgotten"]
    return right_to_be_forgotten


def saved(values: Json) -> Json:
    """The input that changes the panel."""
    return {"expectedVersion": 1, "rightToBeForgotten": values}


async def test_a_new_class_removes_nothing(world: World) -> None:
    assert await panel_of(world) == DEFAULTS


async def test_every_setting_is_read_as_it_was_saved(world: World) -> None:
    values: Json = {"removePersonalData": True, "removalMode": "AFTER_STORAGE_PERIOD", "storagePeriodMonths": 120}

    await world.admin.done("customerClassSave", {"id": world.private, **saved(values)})

    assert set(values) == set(DEFAULTS)
    assert await panel_of(world) == values


@pytest.mark.parametrize(("months", "code"), [(0, "TOO_SMALL"), (241, "TOO_LARGE"), (None, "REQUIRED")])
async def test_a_storage_period_is_1_to_240_months(world: World, months: int | None, code: str) -> None:
    """R-34: boundary, through the whole save; nothing is written."""
    values: Json = {"removePersonalData": True, "removalMode": "AFTER_STORAGE_PERIOD", "storagePeriodMonths": months}

    payload = await world.admin.write("customerClassSave", {"id": world.private, **saved(values)})

    assert errors(payload) == [(code, PERIOD)]
    assert await panel_of(world) == DEFAULTS


async def test_a_reseller_sets_it_for_its_own_customers(world: World) -> None:
    payload = await world.north.write(
        "customerClassSave", {"id": world.norths, **saved({"removePersonalData": True})}, READ
    )

    assert payload["userErrors"] == []
    assert payload["record"]["rightToBeForgotten"]["removePersonalData"] is True
