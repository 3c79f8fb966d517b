"""Past days by the calendar of then: one that was changed or deleted since is as it was when the day began."""

from datetime import UTC, datetime

import pytest

from models.records.calendar import Calendar
from resolvers import clock
from tests.factories.client import Client, Json
from tests.factories.world import World, customer, customer_class
from tests.previews.answers import answer
from tests.previews.test_collection_day import TERMS

THEN = "classVersion termsUnknown events { event { kind on daysOff { on holiday } } }"
FEAST = {"day": "2026-10-08", "name": "Feast"}
Told = tuple[int | None, bool, list[str]]


@pytest.fixture
def may() -> datetime:
    """When classes and calendars are made."""
    return datetime(2026, 5, 1, tzinfo=UTC)


async def made(owner: Client, calendar: str, may: datetime, **terms: object) -> tuple[str, str]:
    """A class with a calendar that suspends on Thursday 8 October, and a customer on it."""
    regular = {**TERMS, "notifySuspensionInAdvanceDays": [], **terms}
    finances = {"regularInvoices": regular, "statistics": {"generateStatistics": True, "calendar": calendar}}
    with clock.at(may):
        of = await customer_class(owner, "Then", finances=finances)
    return of, await customer(owner, "Ann", on=of)


async def calendar_of(owner: Client, may: datetime, **values: object) -> str:
    """A calendar with the eighth as a holiday."""
    with clock.at(may):
        return str((await owner.done("calendarSave", {"name": "National", "holidays": [FEAST], **values}))["id"])


async def change(owner: Client, id: str, version: int, when: datetime, **values: object) -> None:
    """Save a calendar at an instant."""
    with clock.at(when):
        await owner.done("calendarSave", {"id": id, "expectedVersion": version, **values})


async def on_day(client: Client, id: str, day: str) -> Json:
    """Steps of a day."""
    return await answer(
        client, "collectionDay", "$id: ID!", f'customerId: $id, on: "{day}", amount: "100"', THEN, id=id
    )


async def told(client: Client, id: str, day: str) -> Told:
    """The version, whether the terms are unknown, and the steps of a day."""
    preview = await on_day(client, id, day)
    return preview["classVersion"], preview["termsUnknown"], [event["event"]["kind"] for event in preview["events"]]


OCTOBER = datetime(2026, 10, 20, 12, tzinfo=UTC)


async def test_a_calendar_that_was_deleted_since_counts_as_it_was(world: World, may: datetime) -> None:
    """R-74, R-77: passing; it had silently become Saturdays and Sundays."""
    calendar = await calendar_of(world.north, may, weekend={"saturday": False})
    of, id = await made(world.north, calendar, may)
    with clock.at(OCTOBER):
        without = {"statistics": {"calendar": None}}
        await world.north.done("customerClassSave", {"id": of, "expectedVersion": 1, "finances": without})
        payload = await world.north.write("calendarDelete", {"ids": [calendar]})
    assert payload["results"][0]["userErrors"] == []

    for client in (world.north, world.admin):
        assert await told(client, id, "2026-10-08") == (1, False, [])
        assert await told(client, id, "2026-10-09") == (1, False, ["SUSPENSION"])
    (suspended,) = (await on_day(world.north, id, "2026-10-09"))["events"]
    assert suspended["event"]["daysOff"] == [{"on": "2026-10-08", "holiday": "Feast"}]


@pytest.mark.parametrize("owner", ["north", "admin"])
async def test_a_calendar_that_was_changed_since_counts_as_it_was_though_the_class_is_the_same(
    world: World, may: datetime, owner: str
) -> None:
    """R-74, R-77: passing; a reseller reads the past of its own class, whoever has the calendar."""
    manager: Client = getattr(world, owner)
    calendar = await calendar_of(manager, may)
    _, id = await made(world.north, calendar, may)
    assert await told(world.north, id, "2026-10-08") == (None, False, [])
    await change(manager, calendar, 1, datetime(2026, 9, 1, tzinfo=UTC), holidays=[{**FEAST, "name": "Fair"}])
    await change(manager, calendar, 2, OCTOBER, holidays=[], weekend={"friday": True})

    for client in (world.north, world.admin):
        assert await told(client, id, "2026-10-08") == (1, False, [])
        assert await told(client, id, "2026-10-09") == (1, False, ["SUSPENSION"])
    (suspended,) = (await on_day(world.north, id, "2026-10-09"))["events"]
    assert suspended["event"]["daysOff"] == [{"on": "2026-10-08", "holiday": "Fair"}]


@pytest.mark.parametrize(
    ("removed_at", "expected"),
    [
        (datetime(2026, 10, 9, tzinfo=UTC), (None, False, [])),
        (datetime(2026, 10, 9, 0, 0, 0, 1, tzinfo=UTC), (1, False, ["SUSPENSION"])),
    ],
)
async def test_a_day_off_that_is_taken_away_on_a_day_is_gone_from_the_next_one(
    world: World, may: datetime, removed_at: datetime, expected: Told
) -> None:
    """R-77: boundary; as with the terms of the class."""
    calendar = await calendar_of(world.north, may)
    _, id = await made(world.north, calendar, may)
    await change(world.north, calendar, 1, removed_at, holidays=[])

    assert await told(world.north, id, "2026-10-09") == expected


async def test_a_reseller_reads_no_past_of_a_shared_classs_calendar_and_is_told_so(world: World, may: datetime) -> None:
    """R-12, R-77: failing; administrators read it."""
    calendar = await calendar_of(world.admin, may)
    of, _ = await made(world.admin, calendar, may)
    with clock.at(may):
        await world.admin.done("customerClassShare", {"id": of, "expectedVersion": 1})
    id = await customer(world.north, "Bea", on=of)
    await change(world.admin, calendar, 1, OCTOBER, holidays=[])

    assert await told(world.north, id, "2026-10-08") == (None, True, ["SUSPENSION"])
    assert await told(world.admin, id, "2026-10-08") == (2, False, [])
    assert await told(world.north, id, "2026-11-08") == (None, False, [])


async def test_a_changed_calendar_that_moves_no_step_makes_nothing_unknown(world: World, may: datetime) -> None:
    """R-74, R-77: boundary; a termination doesn't wait for a working day."""
    calendar = await calendar_of(world.admin, may)
    of, _ = await made(world.admin, calendar, may, suspendDaysAfterDue=None, terminateDaysAfterDue=16)
    with clock.at(may):
        await world.admin.done("customerClassShare", {"id": of, "expectedVersion": 1})
    id = await customer(world.north, "Bea", on=of)
    await change(world.admin, calendar, 1, OCTOBER, holidays=[])

    assert await told(world.north, id, "2026-10-08") == (None, False, ["TERMINATION"])


async def test_a_calendar_whose_past_the_log_does_not_have_is_unknown(world: World, may: datetime) -> None:
    """R-77: failing; no write of ours made it."""
    named: Json = {"name": "Old", "name_key": "old", "managed_by_id": 1, "created_at": may, "updated_at": may}
    calendar = f"Calendar:{(await Calendar.create(**named)).id}"
    _, id = await made(world.north, calendar, may)
    assert await told(world.admin, id, "2026-10-08") == (None, False, ["SUSPENSION"])
    await change(world.north, calendar, 1, OCTOBER, description="Changed")

    assert await told(world.admin, id, "2026-10-08") == (None, True, ["SUSPENSION"])
