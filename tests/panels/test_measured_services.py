"""Measured services: one metric for each parameter, and charges that are complete and in a currency (R-36, R-37)."""

from datetime import UTC, datetime

import pytest

from models.records.measured_parameter import MeasuredParameter
from models.records.service import Service
from resolvers.drafts.draft import Draft
from resolvers.drafts.values import Values
from resolvers.panels.measured_services import MEASURED_SERVICES
from tests.factories.client import Json, errors
from tests.factories.world import World
from tests.panels.drafts import broken, code_and_path, draft

CHARGED: Values = {
    "measured_parameter": 1,
    "charge_based_on": "MAXIMUM",
    "price_per_item": 0,
    "items_free_of_charge": 0,
    "service": 1,
    "rate_code": "EXT",
}
MEASURED: Values = {**CHARGED, "charge_based_on": "NONE", "price_per_item": None, "service": None, "rate_code": None}


def metrics(*rows: Values, currency: int | None = 1) -> Draft:
    """A class with metrics."""
    return draft({"general_info": {"currency": currency}, "measured_services": list(rows)})


def test_a_complete_charge_is_fine_even_at_a_price_of_nothing() -> None:
    """R-37."""
    assert broken(MEASURED_SERVICES, metrics(CHARGED)) == []


def test_a_metric_without_a_charge_needs_nothing() -> None:
    """R-37."""
    assert broken(MEASURED_SERVICES, metrics(MEASURED)) == []


def test_a_charge_names_its_price_service_and_rate_code_at_the_row_s_place() -> None:
    """R-37."""
    bare = {**MEASURED, "measured_parameter": 2, "charge_based_on": "AVERAGE"}

    problems = broken(MEASURED_SERVICES, metrics(MEASURED, bare))

    assert code_and_path(problems) == [
        ("REQUIRED", "input.measuredServices.1.pricePerItem"),
        ("REQUIRED", "input.measuredServices.1.service"),
        ("REQUIRED", "input.measuredServices.1.rateCode"),
    ]
    assert problems[0].message == "A charge needs a price."


def test_a_class_without_a_currency_measures_only() -> None:
    assert broken(MEASURED_SERVICES, metrics(MEASURED, currency=None)) == []
    assert code_and_path(broken(MEASURED_SERVICES, metrics(CHARGED, currency=None))) == [
        ("CURRENCY_REQUIRED", "input.measuredServices.0.chargeBasedOn")
    ]


@pytest.fixture
async def records(world: World) -> None:
    now = datetime.now(UTC)
    for number, code in enumerate(("ACTIVE_CALLS", "PBX_EXTENSIONS"), 1):
        key = code.casefold()
        await MeasuredParameter.create(id=number, code=code, name=code, name_key=key, created_at=now, updated_at=now)
    await Service.create(id=1, code="VOICE", name="Voice", name_key="voice", created_at=now, updated_at=now)


METRIC: Json = {
    "measuredParameter": "MeasuredParameter:1",
    "chargeBasedOn": "MAXIMUM",
    "pricePerItem": "1.25",
    "itemsFreeOfCharge": 3,
    "service": "Service:1",
    "rateCode": "CALLS",
}
READ = (
    "measuredServices { measuredParameter { code } chargeBasedOn pricePerItem itemsFreeOfCharge service { code } "
    "rateCode }"
)


async def panel_of(world: World) -> list[Json]:
    """The panel as it is read."""
    data = await world.admin.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {READ} }} }}", id=world.private)
    return list(data["customerClass"]["measuredServices"])


async def test_a_metric_is_read_as_it_was_saved(world: World, records: None) -> None:
    input = {"id": world.private, "expectedVersion": 1, "measuredServices": [METRIC]}
    await world.admin.done("customerClassSave", input)

    assert await panel_of(world) == [
        {
            "measuredParameter": {"code": "ACTIVE_CALLS"},
            "chargeBasedOn": "MAXIMUM",
            "pricePerItem": "1.25",
            "itemsFreeOfCharge": 3,
            "service": {"code": "VOICE"},
            "rateCode": "CALLS",
        }
    ]


async def test_a_parameter_is_measured_once(world: World, records: None) -> None:
    """R-36."""
    input = {"id": world.private, "expectedVersion": 1, "measuredServices": [METRIC, METRIC]}

    payload = await world.admin.write("customerClassSave", input)

    assert errors(payload) == [("DUPLICATE", "input.measuredServices.1.measuredParameter")]
    assert await panel_of(world) == []


async def test_a_metric_that_is_not_given_is_gone(world: World, records: None) -> None:
    other = {**METRIC, "measuredParameter": "MeasuredParameter:2"}
    await world.admin.done(
        "customerClassSave", {"id": world.private, "expectedVersion": 1, "measuredServices": [METRIC, other]}
    )

    await world.admin.done(
        "customerClassSave", {"id": world.private, "expectedVersion": 2, "measuredServices": [other]}
    )

    assert [one["measuredParameter"]["code"] for one in await panel_of(world)] == ["PBX_EXTENSIONS"]


async def test_a_code_is_unique_and_has_the_form_of_one(world: World, records: None) -> None:
    taken = await world.admin.write("serviceSave", {"name": "Calls", "code": "VOICE"})
    wrong = await world.admin.write("serviceSave", {"name": "Calls", "code": "voice calls"})

    assert errors(taken) == [("CODE_TAKEN", "input.code")]
    assert errors(wrong) == [("INVALID", "input.code")]
    assert await Service.all().count() == 1
