"""The two views of how a customer is collected from agree on its currency, its periods and what restores services."""

from datetime import UTC, datetime

import pytest

from models.records.reference import Currency
from resolvers import clock
from tests.factories.world import EUR, World, customer
from tests.previews.answers import answer

TERMS = {"useRegularInvoices": True, "invoiceDueRule": "NET", "netValue": 1}
ID = "$id: ID!"


async def collected(world: World, id: str, **terms: object) -> None:
    """Give a class terms for its regular invoices, in Berlin's time."""
    finances = {"statistics": {"generateStatistics": True}, "regularInvoices": {**TERMS, **terms}}
    values = {"id": id, "expectedVersion": 1, "finances": finances, "webSelfCare": {"timeZone": "Europe/Berlin"}}
    await world.admin.done("customerClassSave", values)


@pytest.mark.parametrize(
    ("code", "minor_units", "amount", "fee"),
    [("JPY", 0, "1234", "62"), ("KWD", 3, "1.234", "0.062"), ("CHF", 2, "1234", "61.7")],
)
async def test_a_fee_has_the_places_of_the_customers_currency_where_the_class_has_none(
    world: World, code: str, minor_units: int, amount: str, fee: str
) -> None:
    """R-4, R-26, R-33: boundary; 61.7 is no amount of yen, and 0.0617 none of dinars."""
    currency = await Currency.create(code=code, name=code, minor_units=minor_units)
    await collected(world, world.default, latePaymentFeeType="PERCENT", latePaymentFeeValue="5")
    id = await customer(world.admin, "Ann", on=world.default, currency=f"Currency:{currency.id}")
    event = "kind amount sentence"

    arguments = f'customerId: $id, on: "2026-06-03", amount: "{amount}"'
    of_day = await answer(world.admin, "collectionDay", ID, arguments, f"events {{ event {{ {event} }} }}", id=id)
    arguments = f'customerId: $id, issuedOn: "2026-06-01", amount: "{amount}"'
    course = await answer(world.admin, "collectionTimeline", ID, arguments, f"events {{ {event} }}", id=id)

    charged = {"kind": "LATE_FEE", "amount": fee, "sentence": f"The late payment fee is charged: {fee} {code}."}
    assert [one["event"] for one in of_day["events"]] == [charged]
    assert course["events"] == [charged]


async def test_the_currency_of_the_class_comes_before_what_a_customer_says(world: World) -> None:
    """R-5, R-33: passing; a class with a currency has customers of the same one."""
    await collected(world, world.shared, latePaymentFeeType="PERCENT", latePaymentFeeValue="5")
    id = await customer(world.north, "Ann", on=world.shared, currency=EUR)

    arguments = 'customerId: $id, issuedOn: "2026-06-01", amount: "1.234"'
    course = await answer(world.north, "collectionTimeline", ID, arguments, "events { amount sentence }", id=id)

    assert course["events"] == [{"amount": "0.07", "sentence": "The late payment fee is charged: 0.07 EUR."}]


async def test_periods_count_from_the_day_of_the_customers_creation_where_it_lives(world: World) -> None:
    """R-22, R-77: boundary; on 29 November it is the 30th in Berlin, and the end of February is the 28th."""
    await collected(world, world.shared, netUnit="BILLING_PERIODS", suspendDaysAfterDue=1)
    with clock.at(datetime(2026, 11, 29, 23, 30, tzinfo=UTC)):
        id = await customer(world.north, "Ann", on=world.shared, billingPeriod="MONTHLY_ANNIVERSARY")
    arguments = 'customerId: $id, on: "2027-03-31", amount: "100"'

    of_day = await answer(world.north, "collectionDay", ID, arguments, "events { issuedOn dueOn }", id=id)
    courses = {
        further: await answer(
            world.north,
            "collectionTimeline",
            ID,
            f'customerId: $id, issuedOn: "2027-02-28", amount: "100"{further}',
            "dueOn",
            id=id,
        )
        for further in ("", ', billingStartedOn: "2027-02-28"', ', timeZone: "UTC"')
    }

    assert of_day["events"] == [{"issuedOn": "2027-02-28", "dueOn": "2027-03-30"}]
    assert [course["dueOn"] for course in courses.values()] == ["2027-03-30", "2027-03-28", "2027-03-29"]


@pytest.mark.parametrize(
    ("restores", "paid", "reason"),
    [
        (False, "100", {"setting": [], "source": "DEFAULT"}),
        (True, "100", {"setting": [], "source": "DEFAULT"}),
        (
            True,
            "95",
            {"setting": ["finances", "regularInvoices", "restoreOnPartialPayment"], "source": "CLASS"},
        ),
    ],
)
async def test_services_are_restored_by_the_setting_only_where_a_part_is_enough(
    world: World, restores: bool, paid: str, reason: dict[str, object]
) -> None:
    """R-27, R-77: boundary; once all is paid, no setting has to provide for it."""
    terms = {"suspendDaysAfterDue": 1, "collectionThreshold": "10", "restoreOnPartialPayment": restores}
    await collected(world, world.shared, **terms)
    arguments = (
        f'classId: $id, issuedOn: "2026-06-01", amount: "100", payments: [{{ paidOn: "2026-06-20", amount: "{paid}" }}]'
    )

    course = await answer(
        world.north, "collectionTimeline", ID, arguments, "events { kind reason { setting source } }", id=world.shared
    )

    restored = [event["reason"] for event in course["events"] if event["kind"] == "SERVICE_RESTORED"]
    assert restored == [reason]
