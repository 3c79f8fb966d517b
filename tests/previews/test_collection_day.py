"""Why something was done to a customer on a day: its steps, whose settings they follow from, what moved them."""

from datetime import UTC, datetime

import pytest

from resolvers import clock
from tests.factories.client import Client, Json
from tests.factories.world import World, customer, customer_class
from tests.previews.answers import against, answer

FIELD = "collectionDay"
REASON = "reason { setting source countedFrom fromDay days waitsUntil delayedUntil }"
EVENTS = f"events {{ issuedOn dueOn event {{ kind on cancelled movedFrom daysOff {{ holiday }} {REASON} }} }}"
ANSWER = f"on exempt invoiced customerClass {{ id name }} {EVENTS}"
# Issued on 1 September 2026 and due on the 22nd: 16 days later it is Thursday 8 October.
TERMS = {
    "useRegularInvoices": True,
    "invoiceDueRule": "NET",
    "netValue": 21,
    "suspendDaysAfterDue": 16,
    "notifySuspensionInAdvanceDays": [3],
    "autoChargePaymentMethod": False,
    "autoChargeOn": "DUE_DATE",
}
SUSPEND = ["finances", "regularInvoices", "suspendDaysAfterDue"]


@pytest.fixture
async def collected(world: World) -> World:
    """The shared class suspends those who don't pay."""
    finances = {"regularInvoices": TERMS, "statistics": {"generateStatistics": True}}
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": 1, "finances": finances})
    return world


async def on_day(world: World, id: str, day: str) -> Json:
    """Collection events of a customer of North's on a day."""
    arguments = f'customerId: $id, on: "{day}", amount: "100"'
    return await answer(world.north, FIELD, "$id: ID!", arguments, ANSWER, id=id)


async def test_the_steps_of_a_day_say_which_setting_they_follow_from(collected: World) -> None:
    """R-77: passing; the invoice is that of August, which closes on 1 September."""
    id = await customer(collected.north, "Ann", on=collected.shared)

    events_of_day = await on_day(collected, id, "2026-10-08")

    assert (events_of_day["on"], events_of_day["exempt"], events_of_day["invoiced"]) == ("2026-10-08", False, True)
    assert events_of_day["customerClass"] == {"id": collected.shared, "name": "Shared"}
    assert events_of_day["events"] == [
        {
            "issuedOn": "2026-09-01",
            "dueOn": "2026-09-22",
            "event": {
                "kind": "SUSPENSION",
                "on": "2026-10-08",
                "cancelled": None,
                "movedFrom": None,
                "daysOff": [],
                "reason": {
                    "setting": SUSPEND,
                    "source": "CLASS",
                    "countedFrom": "DUE_DATE",
                    "fromDay": "2026-09-22",
                    "days": 16,
                    "waitsUntil": None,
                    "delayedUntil": None,
                },
            },
        }
    ]
    assert (await on_day(collected, id, "2026-10-07"))["events"] == []


async def test_a_notice_counts_back_from_what_it_announces(collected: World) -> None:
    """R-77: passing."""
    id = await customer(collected.north, "Ann", on=collected.shared)

    events_of_day = await on_day(collected, id, "2026-10-05")

    (only,) = events_of_day["events"]
    assert only["event"]["kind"] == "SUSPENSION_NOTICE"
    assert only["event"]["reason"] == {
        "setting": ["finances", "regularInvoices", "notifySuspensionInAdvanceDays"],
        "source": "CLASS",
        "countedFrom": "SUSPENSION",
        "fromDay": "2026-10-08",
        "days": -3,
        "waitsUntil": None,
        "delayedUntil": None,
    }


async def test_what_moved_a_step_is_told_in_its_order(collected: World) -> None:
    """R-74, R-77: passing; a limitation on the same day first, a delay to Saturday, and the days off after it."""
    terms = {**TERMS, "limitServiceDaysAfterDue": 20, "suspendDaysAfterDue": 20, "terminateDaysAfterDue": 21}
    saved = {"id": collected.shared, "expectedVersion": 2, "finances": {"regularInvoices": terms}}
    payload = await collected.admin.write("customerClassSave", saved)
    assert payload["userErrors"] == []
    id = await customer(collected.admin, "Ann", on=collected.shared, suspensionDelayedTo="2027-01-23")

    async def step(day: str, kind: str) -> Json:
        preview = await answer(
            collected.admin, FIELD, "$id: ID!", f'customerId: $id, on: "{day}", amount: "100"', ANSWER, id=id
        )
        return next(event["event"] for event in preview["events"] if event["event"]["kind"] == kind)

    # The invoice of 1 December is due on the 22nd; 20 days later it is Monday 11 January.
    assert (await step("2027-01-11", "LIMITATION"))["reason"]["waitsUntil"] is None
    suspended = await step("2027-01-25", "SUSPENSION")
    assert (suspended["reason"]["fromDay"], suspended["reason"]["days"]) == ("2026-12-22", 20)
    assert suspended["reason"]["delayedUntil"] == "2027-01-23"
    assert (suspended["movedFrom"], len(suspended["daysOff"])) == ("2027-01-23", 2)
    # Termination would come on 12 January, before the suspension.
    terminated = await step("2027-01-25", "TERMINATION")
    assert (terminated["reason"]["days"], terminated["reason"]["waitsUntil"]) == (21, "2027-01-25")


@pytest.mark.parametrize(("own", "kinds"), [(True, ["AUTO_CHARGE"]), (False, []), (None, [])])
async def test_a_term_of_the_customers_own_counts_before_that_of_the_class(
    collected: World, own: bool | None, kinds: list[str]
) -> None:
    """R-19, R-77: passing; the class charges nobody by itself."""
    id = await customer(collected.north, "Ann", on=collected.shared, overrides={"autoChargePaymentMethod": own})

    events_of_day = await on_day(collected, id, "2026-09-22")
    course = await answer(
        collected.north,
        "collectionTimeline",
        "$id: ID",
        'customerId: $id, issuedOn: "2026-09-01", amount: "100"',
        "customerClass { name } events { kind reason { setting source } }",
        id=id,
    )

    assert [event["event"]["kind"] for event in events_of_day["events"]] == kinds
    assert course["customerClass"] == {"name": "Shared"}
    charges = [event for event in course["events"] if event["kind"] == "AUTO_CHARGE"]
    assert [charge["reason"] for charge in charges] == [
        {"setting": ["overrides", "autoChargePaymentMethod"], "source": "CUSTOMER"} for _ in kinds
    ]


THEN = "classVersion termsUnknown events { event { kind } }"


async def test_a_day_is_reckoned_by_the_terms_that_held_when_it_began(world: World) -> None:
    """R-77: boundary; what is changed on the day itself holds from the next one."""
    finances = {"regularInvoices": TERMS, "statistics": {"generateStatistics": True}}
    with clock.at(datetime(2026, 5, 1, tzinfo=UTC)):
        made = await customer_class(world.north, "Then", finances=finances)
    id = await customer(world.north, "Ann", on=made)

    async def change(month: int, day: int, version: int, **values: object) -> None:
        with clock.at(datetime(2026, month, day, 12, tzinfo=UTC)):
            changes = {"id": made, "expectedVersion": version, "finances": {"regularInvoices": values}}
            await world.north.done("customerClassSave", changes)

    async def asked(client: Client, day: str) -> tuple[int | None, bool, list[str]]:
        preview = await answer(client, FIELD, "$id: ID!", f'customerId: $id, on: "{day}", amount: "100"', THEN, id=id)
        kinds = [event["event"]["kind"] for event in preview["events"]]
        return preview["classVersion"], preview["termsUnknown"], kinds

    await change(10, 8, 1, suspendDaysAfterDue=17)
    assert await asked(world.north, "2026-10-08") == (1, False, ["SUSPENSION"])
    assert await asked(world.admin, "2026-10-08") == (1, False, ["SUSPENSION"])
    assert await asked(world.north, "2026-10-09") == (None, False, ["SUSPENSION"])
    # What comes to the same by either terms is no news.
    await change(10, 20, 2, useRegularInvoices=False)
    assert await asked(world.north, "2026-10-09") == (2, False, ["SUSPENSION"])
    assert await asked(world.north, "2026-10-08") == (1, False, ["SUSPENSION"])
    assert await asked(world.north, "2026-10-21") == (None, False, [])
    # Before there was the class, nothing is known of it.
    assert await asked(world.north, "2026-04-08") == (None, True, [])


async def test_a_reseller_reads_no_past_of_a_shared_class_and_is_told_so(collected: World) -> None:
    """R-12, R-77: failing; administrators read it."""
    id = await customer(collected.north, "Ann", on=collected.shared)
    changed = {"regularInvoices": {"suspendDaysAfterDue": 17}}
    with clock.at(datetime(2027, 10, 20, tzinfo=UTC)):
        await collected.admin.done(
            "customerClassSave", {"id": collected.shared, "expectedVersion": 2, "finances": changed}
        )
    with clock.at(datetime(2027, 10, 21, tzinfo=UTC)):
        for client, expected in (
            (collected.north, (None, True, ["SUSPENSION_NOTICE"])),
            (collected.admin, (2, False, ["SUSPENSION"])),
        ):
            arguments = 'customerId: $id, on: "2027-10-08", amount: "100"'
            preview = await answer(client, FIELD, "$id: ID!", arguments, THEN, id=id)
            kinds = [event["event"]["kind"] for event in preview["events"]]
            assert (preview["classVersion"], preview["termsUnknown"], kinds) == expected


async def test_nothing_is_done_about_what_is_not_issued_and_nothing_of_the_exempt(collected: World) -> None:
    """R-21, R-68, R-77: failing; the exempt have their steps with the reason, the others have none."""
    exempt = await customer(collected.north, "Ann", on=collected.shared, collectionExempt=True)
    none = await customer(collected.north, "Bob", on=collected.norths)

    events_of_day = await on_day(collected, exempt, "2026-10-08")
    other = await on_day(collected, none, "2026-10-08")

    assert events_of_day["exempt"] is True
    assert [event["event"]["cancelled"] for event in events_of_day["events"]] == ["EXEMPT"]
    assert (other["invoiced"], other["events"]) == (False, [])


async def test_the_last_hundred_and_twenty_invoices_are_looked_at(collected: World) -> None:
    """R-77: boundary; of daily invoices, one that is suspended after 98 days is found, after 99 days it isn't."""
    id = await customer(collected.north, "Ann", on=collected.shared, billingPeriod="DAILY")

    async def suspended(days: int, version: int) -> list[str]:
        finances = {"regularInvoices": {"suspendDaysAfterDue": days}}
        saved = {"id": collected.shared, "expectedVersion": version, "finances": finances}
        await collected.admin.done("customerClassSave", saved)
        events = (await on_day(collected, id, "2026-10-08"))["events"]
        return [event["issuedOn"] for event in events if event["event"]["kind"] == "SUSPENSION"]

    assert await suspended(98, 2) == ["2026-06-11"]
    assert await suspended(99, 3) == []


async def test_a_day_of_a_customer_that_is_not_seen_is_of_none(collected: World) -> None:
    """R-12: failing; a hidden customer answers as one that isn't there."""
    hidden = await customer(collected.admin, "Ann", on=collected.shared)
    arguments = 'customerId: $id, on: "2026-10-08", amount: "100"'

    for id in (hidden, "Customer:999999", "x"):
        assert await against(collected.north, FIELD, "$id: ID!", arguments, id=id) == [("NOT_FOUND", "customerId")]
    early = 'customerId: $id, on: "1899-12-31", amount: "-1"'
    assert await against(collected.admin, FIELD, "$id: ID!", early, id=hidden) == [
        ("TOO_SMALL", "on"),
        ("TOO_SMALL", "amount"),
    ]
