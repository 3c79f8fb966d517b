"""Long reckoning in a query leaves others their turns on the event loop, on either database."""

import asyncio
import gc
import time
from datetime import date, timedelta

from models.database.sqlite_reading import INLINE_SECONDS
from schema.api.execution import Execution, Request
from tests.factories.world import NORTHS_USER, World, customer, customer_class
from tests.previews.answers import answer

ASKED = 20
MOST_SECONDS = 3 * INLINE_SECONDS
"""A read is looked at first when it has begun, and then at each pause."""

MONDAY = date(2026, 1, 5)
TERMS = {"useRegularInvoices": True, "netValue": 1, "suspendDaysAfterDue": 1}


async def _a_customer_whose_next_working_day_is_in_twenty_years(world: World) -> str:
    """Only Mondays are worked on, and a thousand of them are holidays."""
    days_off = dict.fromkeys(("tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), True)
    holidays = [{"day": (MONDAY + timedelta(weeks=week)).isoformat(), "name": "Off"} for week in range(1000)]
    values = {"name": "Seldom", "weekend": {**days_off, "monday": False}, "holidays": holidays}
    calendar = await world.north.done("calendarSave", values)
    finances = {"regularInvoices": TERMS, "statistics": {"generateStatistics": True, "calendar": calendar["id"]}}
    made = await customer_class(world.north, "Seldom", finances=finances)
    return await customer(world.north, "Ann", on=made, billingPeriod="DAILY")


async def _longest_hold(execution: Execution, request: Request) -> tuple[float, dict[str, object]]:
    """The processor's time that a request takes of the event loop at a stretch, and its answer."""
    longest = 0.0

    async def take_turns() -> None:
        nonlocal longest
        last = time.thread_time()
        while True:
            await asyncio.sleep(0)
            now = time.thread_time()
            longest, last = max(longest, now - last), now

    # A server's objects are out of the collector's way; those of a run of tests are not, and it looks at them all.
    gc.freeze()
    turns = asyncio.create_task(take_turns())
    await asyncio.sleep(0)
    sent = await execution.run(request, NORTHS_USER)
    await asyncio.sleep(0)
    turns.cancel()
    gc.unfreeze()
    return longest, sent


async def test_twenty_days_of_collection_hold_up_nobody(world: World) -> None:
    """R-74, R-77: boundary; 120 invoices each, and a next working day that is 7,000 days away."""
    id = await _a_customer_whose_next_working_day_is_in_twenty_years(world)
    fields = "answer { invoiced events { issuedOn } } userErrors { code }"
    day = f'collectionDay(customerId: "{id}", on: "2026-11-30", amount: "100") {{ {fields} }}'
    request = Request(f"{{ {' '.join(f'a{number}: {day}' for number in range(ASKED))} }}")
    expected = {"answer": {"invoiced": True, "events": []}, "userErrors": []}

    for _ in range(2):
        held, sent = await _longest_hold(Execution(world.execution._reader), request)
        assert sent["data"] == {f"a{number}": expected for number in range(ASKED)}
        assert held < MOST_SECONDS, held


async def test_days_off_are_listed_up_to_a_year_and_counted_all(world: World) -> None:
    """R-74: boundary; from Tuesday 1 December 2026 to Monday 6 March 2045."""
    id = await _a_customer_whose_next_working_day_is_in_twenty_years(world)
    arguments = 'customerId: $id, issuedOn: "2026-11-30", amount: "100"'
    event = "events { on movedFrom daysOff { on holiday } sentence }"

    course = await answer(world.north, "collectionTimeline", "$id: ID!", arguments, event, id=id)

    (suspended,) = course["events"]
    days = [date(2026, 12, 1) + timedelta(days=number) for number in range(400)]
    mondays = ["Off" for day in days if day.weekday() == 0]
    assert (suspended["movedFrom"], suspended["on"]) == ("2026-12-01", "2045-03-06")
    assert suspended["daysOff"] == [
        {"on": day.isoformat(), "holiday": None if day.weekday() else "Off"} for day in days
    ]
    others = (date(2045, 3, 6) - days[0]).days - len(mondays)
    assert suspended["sentence"].endswith(f"Moved from 2026-12-01, over {', '.join(mondays)}, {others} days off.")
