"""Details of a customer: status, billing period, a put-off suspension, and the exemption from collection."""

from datetime import UTC, datetime, timedelta

import pytest

from models.records.customer import Customer
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import World, customer
from tests.previews.answers import against, answer

DETAILS = "status taxId language balanceControl billingPeriod collectionExempt suspensionDelayedTo"
TODAY = datetime.now(UTC).date()
OVERDUE = {"suspendDaysAfterDue": 10, "latePaymentFeeType": "FIXED", "latePaymentFeeValue": "5"}


async def details(world: World, id: str) -> Json:
    """A customer's details as they are read."""
    found: Json = (await world.admin.ask(f"query($id: ID!) {{ customer(id: $id) {{ {DETAILS} }} }}", id=id))["customer"]
    return found


async def change(world: World, id: str, version: int, **values: object) -> Json:
    """Save a customer as an administrator."""
    return await world.admin.write("customerSave", {"id": id, "expectedVersion": version, **values})


async def test_details_are_read_as_they_were_saved(world: World) -> None:
    """R-66: passing; a customer is suspended, and served again."""
    id = await customer(world.admin, "Ann", on=world.shared)
    input = {
        "status": "SUSPENDED",
        "taxId": "DE123456789",
        "language": "de-AT",
        "balanceControl": "PREPAID",
        "billingPeriod": "WEEKLY",
        "collectionExempt": True,
    }

    assert errors(await change(world, id, 1, **input)) == []

    assert await details(world, id) == {**input, "suspensionDelayedTo": None}
    assert errors(await change(world, id, 2, status="ACTIVE")) == []


async def test_the_language_of_a_customer_is_one(world: World) -> None:
    """R-86: passing and failing; null is that of its class."""
    id = await customer(world.admin, "Ann", on=world.shared)
    assert (await details(world, id))["language"] is None
    before = await all_tables()

    assert errors(await change(world, id, 1, language="German")) == [("INVALID", "input.language")]
    assert await all_tables() == before
    assert errors(await change(world, id, 1, language="pt-BR")) == []
    assert errors(await change(world, id, 2, language=None)) == []


async def test_a_new_customer_takes_the_billing_period_of_its_class(world: World) -> None:
    """R-67: passing; it is the customer's own then, and a change of the class leaves it."""
    statistics = {"statistics": {"billingPeriod": "WEEKLY"}}
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": 1, "finances": statistics})
    taken = await customer(world.admin, "Ann", on=world.shared)
    chosen = (
        await world.admin.done("customerSave", {"name": "Bob", "customerClass": world.shared, "billingPeriod": "DAILY"})
    )["id"]
    statistics = {"statistics": {"billingPeriod": "SEMIMONTHLY"}}
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": 2, "finances": statistics})

    assert (await details(world, taken))["billingPeriod"] == "WEEKLY"
    assert (await details(world, str(chosen)))["billingPeriod"] == "DAILY"


async def test_a_customer_that_goes_to_another_class_keeps_its_billing_period(world: World) -> None:
    """R-67: failing; only a new customer takes it over."""
    statistics = {"statistics": {"billingPeriod": "WEEKLY"}}
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": 1, "finances": statistics})
    id = await customer(world.admin, "Ann", on=world.default)

    assert errors(await change(world, id, 1, customerClass=world.shared)) == []

    assert (await details(world, id))["billingPeriod"] == "MONTHLY"


async def test_a_new_reseller_takes_it_as_a_customer_too(world: World) -> None:
    """R-67: passing; its own record as a customer comes with it."""
    statistics = {"statistics": {"billingPeriod": "WEEKLY"}}
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": 1, "finances": statistics})

    await world.admin.done("resellerSave", {"name": "West", "currency": "Currency:1", "customerClass": world.shared})

    (own,) = await Customer.filter(name="West").values("billing_period")
    assert own == {"billing_period": "WEEKLY"}


async def test_a_customer_is_terminated_by_its_own_write_alone(world: World) -> None:
    """R-66: failing; nothing is written."""
    id = await customer(world.admin, "Ann", on=world.shared)
    before = await all_tables()

    assert errors(await change(world, id, 1, status="TERMINATED")) == [("NOT_AVAILABLE", "input.status")]
    payload = await world.admin.write(
        "customerSave", {"name": "B", "customerClass": world.shared, "status": "TERMINATED"}
    )

    assert errors(payload) == [("NOT_AVAILABLE", "input.status")]
    assert await all_tables() == before


async def test_a_terminated_customer_stays_terminated(world: World) -> None:
    """R-66: boundary; its other details can still be corrected."""
    id = await customer(world.admin, "Ann", on=world.shared)
    await world.admin.done("customerTerminate", {"id": id, "expectedVersion": 1})

    assert (await details(world, id))["status"] == "TERMINATED"
    assert errors(await change(world, id, 2, status="ACTIVE")) == [("NOT_AVAILABLE", "input.status")]
    assert errors(await change(world, id, 2, taxId="DE1")) == []


@pytest.mark.parametrize(("days", "taken"), [(1, True), (0, True), (-1, False)])
async def test_a_suspension_is_put_off_to_a_day_that_has_not_passed(world: World, days: int, taken: bool) -> None:
    """R-28: boundary; until today."""
    id = await customer(world.admin, "Ann", on=world.shared)
    day = (TODAY + timedelta(days=days)).isoformat()

    problems = errors(await change(world, id, 1, suspensionDelayedTo=day))

    assert problems == ([] if taken else [("TOO_SMALL", "input.suspensionDelayedTo")])
    assert (await details(world, id))["suspensionDelayedTo"] == (day if taken else None)


async def test_a_suspension_that_has_come_is_not_undone(world: World) -> None:
    """R-28: failing."""
    id = await customer(world.admin, "Ann", on=world.shared)
    day = (TODAY + timedelta(days=3)).isoformat()
    await change(world, id, 1, status="SUSPENDED")

    assert errors(await change(world, id, 2, suspensionDelayedTo=day)) == [
        ("NOT_AVAILABLE", "input.suspensionDelayedTo")
    ]


async def test_a_day_that_has_passed_goes_with_the_next_save(world: World) -> None:
    """R-28: passing; the log tells it."""
    id = await customer(world.admin, "Ann", on=world.shared)
    await Customer.filter(name="Ann").update(suspension_delayed_to=TODAY - timedelta(days=1))

    assert errors(await change(world, id, 1, taxId="DE1")) == []

    assert (await details(world, id))["suspensionDelayedTo"] is None


async def test_a_reseller_does_not_put_off_a_suspension(world: World) -> None:
    """R-28: failing; only an administrator does, and the reseller's input has no such field."""
    id = await customer(world.north, "Ann", on=world.shared)
    refused = await world.north.refusal(
        "mutation($input: CustomerSaveInput!) { customerSave(input: $input) { userErrors { code } } }",
        input={"id": id, "expectedVersion": 1, "suspensionDelayedTo": TODAY.isoformat()},
    )

    assert "suspensionDelayedTo" in " ".join(refused.messages)
    assert (await details(world, id))["suspensionDelayedTo"] is None


async def course(world: World, more: str, id: str) -> Json:
    """The timeline of a customer's invoice under what its class has."""
    selected = "exempt status serviceStatus dueOn suspensionDelayedUntil events { kind on cancelled }"
    arguments = f'customerId: $id, issuedOn: "2026-06-01", amount: "100"{more}'
    return await answer(world.admin, "collectionTimeline", "$id: ID", arguments, selected, id=id)


@pytest.fixture
async def collected(world: World) -> World:
    """The shared class suspends, and charges a late fee."""
    terms = {"regularInvoices": OVERDUE}
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": 1, "finances": terms})
    return world


async def test_nothing_is_collected_of_an_exempt_customer_and_the_timeline_says_so(collected: World) -> None:
    """R-68: passing; each step stands there with the reason, and the invoice is not overdue."""
    id = await customer(collected.admin, "Ann", on=collected.shared)
    before = await course(collected, ', asOf: "2026-07-01"', id)
    await change(collected, id, 1, collectionExempt=True)

    after = await course(collected, ', asOf: "2026-07-01"', id)

    assert (before["exempt"], before["status"], before["serviceStatus"]) == (False, "OVERDUE", "SUSPENDED")
    assert (after["exempt"], after["status"], after["serviceStatus"]) == (True, "DO_NOT_COLLECT", "ACTIVE")
    assert [(event["kind"], event["cancelled"]) for event in after["events"]] == [
        ("LATE_FEE", "EXEMPT"),
        ("SUSPENSION", "EXEMPT"),
    ]


async def test_the_others_are_collected_of_as_before(collected: World) -> None:
    """R-68: failing; the exemption is each customer's own."""
    exempt = await customer(collected.admin, "Ann", on=collected.shared)
    other = await customer(collected.admin, "Bob", on=collected.shared)
    await change(collected, exempt, 1, collectionExempt=True)

    timeline = await course(collected, "", other)

    assert [(event["kind"], event["cancelled"]) for event in timeline["events"]] == [
        ("LATE_FEE", None),
        ("SUSPENSION", None),
    ]


async def test_the_timeline_has_the_delay_and_the_period_of_its_customer(collected: World) -> None:
    """R-28, R-67: passing; what an argument says goes before."""
    id = await customer(collected.admin, "Ann", on=collected.shared)
    day = (TODAY + timedelta(days=30)).isoformat()
    await change(collected, id, 1, suspensionDelayedTo=day, billingPeriod="WEEKLY")
    periods = ", terms: { invoiceDueRule: NET, netValue: 1, netUnit: BILLING_PERIODS }"

    timeline = await course(collected, periods, id)
    other = await course(collected, f'{periods}, billingPeriod: MONTHLY, suspensionDelayedUntil: "2026-08-03"', id)

    assert (timeline["dueOn"], other["dueOn"]) == ("2026-06-08", "2026-07-01")
    assert (timeline["suspensionDelayedUntil"], other["suspensionDelayedUntil"]) == (day, "2026-08-03")


async def test_a_timeline_of_a_customer_that_is_not_seen_is_of_none(collected: World) -> None:
    """R-12: failing; a hidden customer answers as one that isn't there."""
    hidden = await customer(collected.admin, "Ann", on=collected.shared)
    arguments = 'customerId: $id, issuedOn: "2026-06-01", amount: "100"'

    for id in (hidden, "Customer:999999", "x"):
        problems = await against(collected.north, "collectionTimeline", "$id: ID", arguments, id=id)
        assert problems == [("NOT_FOUND", "customerId")]
