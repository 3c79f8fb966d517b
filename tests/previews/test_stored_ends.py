"""Stored values at the ends of what their columns hold, and days from before these had ends: every preview answers."""

from collections.abc import Mapping
from datetime import date
from typing import Final

import pytest
from tortoise import Tortoise
from tortoise.models import Model

from models.declaration.declaration import Kind, declarations_of
from models.records.customer import Customer
from resolvers.errors import camel
from resolvers.previews.all_previews import PREVIEWS
from tests.factories.client import Json
from tests.factories.world import EUR, World, customer, customer_class
from tests.previews.answers import USER_ERRORS, answer

ASKED: Final = {
    "collectionTimeline": "classId: $of, customerId: $id, issuedOn: $day, amount: $amount",
    "collectionDay": "customerId: $id, on: $day, amount: $amount",
    "billingPeriods": "classId: $of, fromDay: $day",
    "roundedAmounts": "classId: $of, amounts: [$amount]",
    "taxOnAmount": "classId: $of, amount: $amount, on: $day",
    "measuredServiceCharge": 'classId: $of, measuredParameterId: "MeasuredParameter:1", samples: [$amount]',
    "dailySpending": "classId: $of, now: $now",
    "personalDataRemoval": "customerId: $gone",
}
"""The previews of what is stored; the others compute nothing of numbers and days."""


@pytest.fixture
async def ids(world: World) -> Mapping[str, str]:
    """A class all of whose settings have effects, a customer on it, and one that is terminated."""
    parameter = await world.admin.done("measuredParameterSave", {"name": "Calls", "code": "ACTIVE_CALLS"})
    service = await world.admin.done("serviceSave", {"name": "Voice", "code": "VOICE"})
    groups = await world.admin.done("destinationGroupSetSave", {"name": "World", "complete": True})
    group = {"name": "Premium", "destinationGroupSet": groups["id"], "destinations": ["4490"]}
    group = await world.admin.done("destinationGroupSave", group)
    watched = {"destinationGroup": group["id"], "minutes": 60, "accumulatedPeriod": "MONTH"}
    limit = {"name": "Limit", "currency": EUR, "destinationGroupSet": groups["id"], "usageThresholds": [watched]}
    profile = await world.admin.done("fraudTrafficProfileSave", {**limit, "spendingPlan": {"threshold": "100"}})
    holidays = [{"day": "2026-06-26", "name": "Feast"}]
    calendar = await world.admin.done("calendarSave", {"name": "National", "holidays": holidays})
    metric = {
        "measuredParameter": parameter["id"],
        "chargeBasedOn": "AVERAGE",
        "pricePerItem": "1",
        "service": service["id"],
        "rateCode": "CALLS",
    }
    terms = {
        "useRegularInvoices": True,
        "holdForReview": True,
        "autoApproveAfterDays": 1,
        "invoiceDueRule": "NET",
        "netValue": 1,
        "netUnit": "BILLING_PERIODS",
        "limitServiceDaysAfterDue": 1,
        "suspendDaysAfterDue": 2,
        "terminateDaysAfterDue": 3,
    }
    taxation = {
        "assessTaxes": True,
        "exempt": True,
        "exemptionReason": "Embassy",
        "exemptionValidTo": "2026-01-01",
        "parameters": {"fixedVat": {"vatRate": "19"}},
    }
    statistics = {"closeBillingPeriod": "WITH_DELAY", "closeDelayHours": 1, "roundUpToNearest": "1"}
    finances = {
        "statistics": {**statistics, "roundingPrecision": 2, "calendar": calendar["id"]},
        "regularInvoices": terms,
        "taxation": taxation,
    }
    panels: Json = {"fraudProtection": {"fraudTrafficProfile": profile["id"]}, "measuredServices": [metric]}
    of = await customer_class(world.admin, "Filled", finances=finances, **panels)
    ann, bob = [await customer(world.admin, name, on=of) for name in ("Ann", "Bob")]
    await world.admin.done("customerTerminate", {"id": bob, "expectedVersion": 1})
    return {"of": of, "id": ann, "gone": bob}


def at_the_end(model: type[Model], *, highest: bool) -> dict[str, object]:
    """The numbers and days of a table at one end of what may be written in their columns, or was before."""
    ends: dict[str, object] = {}
    for name, declaration in declarations_of(model).items():
        if declaration.access.write and declaration.kind in {Kind.INTEGER, Kind.DECIMAL}:
            ends[name] = declaration.maximum if highest else declaration.minimum
        elif declaration.access.write and declaration.kind is Kind.DATE:
            ends[name] = date.max if highest else date.min
    return ends


def test_what_is_not_asked_here_computes_nothing() -> None:
    rest = {camel(name) for name in PREVIEWS} - ASKED.keys()
    assert rest == {"customerClassComparison", "notificationPreview"}


@pytest.mark.parametrize("highest", [False, True])
@pytest.mark.parametrize("field", ASKED)
async def test_every_preview_answers_over_values_at_the_ends_of_their_columns(
    world: World, ids: Mapping[str, str], field: str, highest: bool
) -> None:
    """R-22, R-28, R-33: boundary; a far-away day to which a suspension was put off was a fault of ours."""
    assert Tortoise.apps is not None
    for model in Tortoise.apps.get_models_iterable():
        if ends := at_the_end(model, highest=highest):
            await model.all().update(**ends)
    day, amount = ("8000-12-31", "9999999999999.99999") if highest else ("1970-01-01", "0")
    values = {**ids, "day": day, "now": f"{day}T12:00:00Z", "amount": amount}
    types = {"of": "ID", "id": "ID!", "gone": "ID!", "day": "Date!", "now": "DateTime!", "amount": "Decimal!"}
    used = {name: kind for name, kind in types.items() if f"${name}" in ASKED[field]}
    declared = ", ".join(f"${name}: {kind}" for name, kind in used.items())

    document = f"query({declared}) {{ asked: {field}({ASKED[field]}) {{ answer {{ __typename }} {USER_ERRORS} }} }}"
    result = (await world.admin.ask(document, **{name: values[name] for name in used}))["asked"]

    assert result["userErrors"] == []
    assert result["answer"] is not None


@pytest.mark.parametrize(("highest", "nearest"), [(False, "1970-01-01"), (True, "8000-12-31")])
async def test_a_stored_delay_beyond_the_calendar_counts_as_the_nearest_day(
    world: World, ids: Mapping[str, str], highest: bool, nearest: str
) -> None:
    """R-28: boundary; it was stored before the day had limits."""
    await Customer.all().update(suspension_delayed_to=date.max if highest else date.min)

    invoice = f'customerId: $id, issuedOn: "{nearest}", amount: "100"'
    selected = "suspensionDelayedUntil"
    course = await answer(world.admin, "collectionTimeline", "$id: ID", invoice, selected, id=ids["id"])

    assert course == {"suspensionDelayedUntil": nearest}
