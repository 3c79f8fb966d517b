"""Calendars of non-working days: what they hold, and how the timelines of classes move by them (R-74, R-75)."""

from datetime import date, timedelta

from models.records.calendar import Holiday
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import NORTH, World
from tests.previews.answers import answer

FIELDS = "id version weekend { friday saturday sunday } holidays { day name }"
TERMS = {"invoiceDueRule": "NET", "netValue": 15, "suspendDaysAfterDue": 10, "notifySuspensionInAdvanceDays": [3]}
# Issued on 1 June 2026 and due on the 16th, services are suspended on Friday 26 June.
ISSUED = 'issuedOn: "2026-06-01", amount: "100"'
EVENTS = "events { kind on movedFrom daysOff { on holiday } sentence }"
FEASTS = [{"day": "2026-06-26", "name": "Feast of the net"}, {"day": "2026-06-29", "name": "Saint Peter"}]


async def calendar(world: World, **values: object) -> Json:
    """A new calendar."""
    return await world.admin.done("calendarSave", {"name": "National", **values}, FIELDS)


async def collect(world: World, calendar: str | None, version: int = 1) -> None:
    """Give the shared class terms, and a calendar."""
    finances = {"regularInvoices": TERMS, "statistics": {"calendar": calendar}}
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": version, "finances": finances})


async def suspension(world: World, arguments: str = "") -> Json:
    """The suspension of an invoice that nobody pays."""
    preview = await answer(
        world.north, "collectionTimeline", "$id: ID", f"classId: $id, {ISSUED}{arguments}", EVENTS, id=world.shared
    )
    return next(event for event in preview["events"] if event["kind"] == "SUSPENSION")


async def test_a_calendar_is_read_as_it_was_saved_and_its_holidays_are_given_as_a_whole(world: World) -> None:
    """R-75: passing; Saturdays and Sundays are off unless told otherwise."""
    saved = await calendar(world, holidays=FEASTS, weekend={"friday": True, "sunday": False})

    assert saved["weekend"] == {"friday": True, "saturday": True, "sunday": False}
    assert saved["holidays"] == FEASTS
    kept = {"id": saved["id"], "expectedVersion": 1, "holidays": [FEASTS[1] | {"name": "Saint Paul"}]}
    payload = await world.admin.write("calendarSave", kept, FIELDS)
    assert payload["record"]["holidays"] == [{"day": "2026-06-29", "name": "Saint Paul"}]
    assert [(change["path"], change["after"]) for change in payload["changes"]] == [
        (["holidays", "2026-06-26"], None),
        (["holidays", "2026-06-29", "name"], '"Saint Paul"'),
    ]


async def test_a_calendar_leaves_a_day_to_work_on_and_has_a_holiday_once(world: World) -> None:
    """R-75: failing; nothing is written."""
    week = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), True)
    before = await all_tables()

    none_left = await world.admin.write("calendarSave", {"name": "Never", "weekend": week})
    twice = await world.admin.write("calendarSave", {"name": "Twice", "holidays": [FEASTS[0], FEASTS[0]]})
    nameless = await world.admin.write("calendarSave", {"name": "No", "holidays": [{"day": "2026-06-26", "name": ""}]})

    assert errors(none_left) == [("NOT_AVAILABLE", "input.weekend")]
    assert errors(twice) == [("DUPLICATE", "input.holidays.1.day")]
    assert errors(nameless) == [("REQUIRED", "input.holidays.0.name")]
    assert await all_tables() == before


async def test_a_calendar_has_a_thousand_holidays_and_no_more(world: World) -> None:
    """R-75: boundary."""
    days = [{"day": (date(2026, 1, 1) + timedelta(days=number)).isoformat(), "name": "Off"} for number in range(1001)]

    saved = await calendar(world, holidays=days[:1000])
    more = await world.admin.write("calendarSave", {"id": saved["id"], "expectedVersion": 1, "holidays": days})

    assert errors(more) == [("TOO_LONG", "input.holidays")]
    assert await Holiday.all().count() == 1000


async def test_a_suspension_moves_to_the_next_working_day_and_says_over_what(world: World) -> None:
    """R-74: passing; from Friday over a feast, the weekend and another feast to Tuesday."""
    await collect(world, (await calendar(world, holidays=FEASTS))["id"])

    assert await suspension(world) == {
        "kind": "SUSPENSION",
        "on": "2026-06-30",
        "movedFrom": "2026-06-26",
        "daysOff": [
            {"on": "2026-06-26", "holiday": "Feast of the net"},
            {"on": "2026-06-27", "holiday": None},
            {"on": "2026-06-28", "holiday": None},
            {"on": "2026-06-29", "holiday": "Saint Peter"},
        ],
        "sentence": "Services are suspended. Moved from 2026-06-26, over Feast of the net, Saint Peter, 2 days off.",
    }


async def test_days_off_that_are_given_count_in_place_of_the_calendar_and_without_one_the_weekend_does(
    world: World,
) -> None:
    """R-74: boundary; a working day stays, and says that nothing moved."""
    await collect(world, (await calendar(world, holidays=FEASTS))["id"])
    moved = await suspension(world, ', nonWorkingDays: {weekend: [FRIDAY], holidays: ["2026-06-27"]}')
    await collect(world, None, version=2)
    without = await suspension(world)

    assert (moved["on"], moved["daysOff"][1]) == ("2026-06-28", {"on": "2026-06-27", "holiday": ""})
    assert (without["on"], without["movedFrom"], without["daysOff"]) == ("2026-06-26", None, [])
    assert without["sentence"] == "Services are suspended."


async def test_a_resellers_calendar_is_for_its_own_classes_and_stays_while_one_has_it(world: World) -> None:
    """R-12, R-47, R-48: failing for another's class; nothing is written. Passing for its own."""
    own = (await world.north.done("calendarSave", {"name": "Own"}))["id"]
    statistics = {"finances": {"statistics": {"calendar": own}}}
    before = await all_tables()

    shared = await world.admin.write("customerClassSave", {"id": world.shared, "expectedVersion": 1, **statistics})
    souths = await world.south.write("customerClassSave", {"id": world.souths, "expectedVersion": 1, **statistics})
    assert errors(shared) == [("NOT_AVAILABLE", "input.finances.statistics.calendar")]
    assert errors(souths) == [("NOT_FOUND", "input.finances.statistics.calendar")]
    assert await all_tables() == before

    await world.north.done("customerClassSave", {"id": world.norths, "expectedVersion": 1, **statistics})
    kept = await world.north.write("calendarDelete", {"ids": [own]})
    assert [error["code"] for error in kept["results"][0]["userErrors"]] == ["IN_USE"]
    document = "{ calendars { nodes { name managedBy { id } } } }"
    assert (await world.admin.ask(document))["calendars"]["nodes"] == [{"name": "Own", "managedBy": {"id": NORTH}}]
    assert (await world.south.ask("{ calendars { totalCount } }"))["calendars"]["totalCount"] == 0


async def test_a_copy_and_a_version_keep_the_calendar(world: World) -> None:
    """R-17, R-49: passing."""
    id = (await calendar(world))["id"]
    await collect(world, id)
    await collect(world, None, version=2)
    read = "finances { statistics { calendar { id } } }"

    put_back = {"id": world.shared, "expectedVersion": 3, "to": {"version": 2}}
    assert (await world.admin.done("customerClassRevert", put_back, read))["finances"]["statistics"]["calendar"] == {
        "id": id
    }
    copy = await world.admin.done("customerClassClone", {"id": world.shared, "name": "Copy"}, read)
    assert copy["finances"]["statistics"]["calendar"] == {"id": id}
