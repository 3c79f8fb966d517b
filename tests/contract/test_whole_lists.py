"""Lists that are answered whole cost as many objects as they have, wherever they stand, and count for the limit."""

from datetime import date, timedelta
from typing import Final

import pytest

from schema.api.limits import LIMITS, TOO_LONG
from schema.api.problems import RequestErrorCode
from tests.factories.client import Client, Json
from tests.factories.world import World, customer, customer_class

HOLIDAYS: Final = 1000
TAKEN: Final = (LIMITS.cost - 1) // HOLIDAYS
EXPECTED: Final = 25
"""Rows that a whole list is expected to have."""

OF_CLASS: Final = "finances { statistics { calendar { holidays { %s } } } }"
AROUND: Final = 4
"""The class, its finances and statistics, and the calendar."""

PLACES: Final = {
    "below a page": "calendars(first: 1) { nodes { holidays { day } } }",
    "below the edges of a page": "calendars(first: 1) { edges { node { holidays { day } } } }",
    "below a row": 'node(id: "Calendar:1") { ... on Calendar { holidays { day } } }',
    "below a link": f'customerClass(id: "CustomerClass:2") {{ {OF_CLASS % "day"} }}',
}
"""Where the holidays of a calendar are answered."""


async def calendar(world: World, name: str, holidays: int) -> Json:
    """A new calendar with so many days off, as a class refers to it."""
    days = [{"day": str(date(2026, 1, 1) + timedelta(days=number)), "name": "Off"} for number in range(holidays)]
    made = await world.admin.done("calendarSave", {"name": name, "holidays": days})
    return {"finances": {"statistics": {"calendar": made["id"]}}}


async def classes(world: World, kind: str, count: int, calendar: Json) -> None:
    """So many new classes on a calendar, all of them shared."""
    for number in range(count):
        await customer_class(world.admin, f"Off {kind} {number}", sharedWithResellers=True, **calendar)


def page(first: int, days: str = "day") -> str:
    """The document of the days off of the classes that were made for it."""
    where = '{name: {startsWith: "Off"}}'
    return f"{{ customerClasses(first: {first}, where: {where}) {{ nodes {{ {OF_CLASS % days} }} }} }}"


def days_in(answer: Json) -> int:
    """How many days off an answer has."""
    return str(answer["data"]).count("'day'")


async def is_too_much(client: Client, document: str) -> bool:
    """Whether a document is refused for the objects that were found."""
    refused = await client.refusal(document)
    message = f"The answer could hold more than {LIMITS.cost} objects. Ask for smaller pages."
    return (refused.code, refused.messages) == (RequestErrorCode.COST_LIMIT_EXCEEDED, (message,))


@pytest.fixture
async def off(world: World) -> World:
    """The small operator with as many days off as a calendar may have, which a class has, too."""
    change = await calendar(world, "Off", HOLIDAYS)
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": 1, **change})
    return world


def several(place: str, times: int) -> str:
    """A place under so many aliases."""
    return "{" + " ".join(f"a{number}: {PLACES[place]}" for number in range(times)) + "}"


@pytest.mark.parametrize("place", PLACES)
async def test_a_list_without_first_counts_as_many_as_it_has(off: World, place: str) -> None:
    """The sample was 11,520 objects at a cost of 194, each list counted once."""
    answer = await off.admin.answer(several(place, TAKEN))

    assert days_in(answer) == TAKEN * HOLIDAYS
    assert TAKEN * HOLIDAYS < answer["extensions"]["cost"] <= LIMITS.cost
    assert (await off.admin.refusal(several(place, TAKEN + 1))).code is RequestErrorCode.COST_LIMIT_EXCEEDED


@pytest.mark.parametrize("asker", ["admin", "north"])
async def test_a_list_that_several_rows_lead_to_counts_in_each_of_them(world: World, asker: str) -> None:
    """The sample was a hundred classes on one calendar: 100,000 objects at a cost of 3,876."""
    client: Client = getattr(world, asker)
    full = await calendar(world, "Off", HOLIDAYS)
    await classes(world, "full", TAKEN, full)

    answer = await client.answer(page(TAKEN + 1))

    assert days_in(answer) == TAKEN * HOLIDAYS
    price = 1 + (TAKEN + 1) * (AROUND + EXPECTED)
    assert answer["extensions"]["cost"] == price + TAKEN * (HOLIDAYS - EXPECTED)

    await classes(world, "more", 1, full)
    assert await is_too_much(client, page(TAKEN + 1))


async def test_a_list_below_a_page_that_several_rows_lead_to_counts_in_each_of_them(world: World) -> None:
    """Of the customers of one reseller, its class on the calendar."""
    full = await calendar(world, "Off", HOLIDAYS)
    await world.north.done("customerClassSave", {"id": world.norths, "expectedVersion": 1, **full})
    document = f"""{{ customers(first: {TAKEN + 1}, where: {{name: {{startsWith: "Ann"}}}}) {{ nodes {{
      reseller {{ classes(first: 1) {{ nodes {{ {OF_CLASS % "day"} }} }} }} }} }} }}"""
    for number in range(TAKEN):
        await customer(world.north, f"Ann {number}", on=world.norths)

    answer = await world.admin.answer(document)

    assert days_in(answer) == TAKEN * HOLIDAYS
    price = 1 + (TAKEN + 1) * (3 + AROUND + EXPECTED)
    assert answer["extensions"]["cost"] == price + TAKEN * (HOLIDAYS - EXPECTED)

    await customer(world.north, f"Ann {TAKEN}", on=world.norths)
    assert await is_too_much(world.admin, document)


async def test_rows_beyond_those_expected_count_with_the_objects_in_them(world: World) -> None:
    taxes = [await world.admin.done("customTaxSave", {"name": f"Tax {number}"}) for number in range(2 * EXPECTED)]
    custom = {"taxes": [{"customTax": tax["id"]} for tax in taxes]}
    taxed = await customer_class(
        world.admin, "Taxed", finances={"taxation": {"method": "CUSTOM", "parameters": {"custom": custom}}}
    )
    listed = "taxation { parameters { ... on CustomTaxation { taxes { customTax { name } } } } }"

    answer = await world.admin.answer(f'{{ customerClass(id: "{taxed}") {{ finances {{ {listed} }} }} }}')

    above = ("class", "finances", "taxation", "parameters")
    assert str(answer["data"]).count("'Tax ") == 2 * EXPECTED
    assert answer["extensions"]["cost"] == len(above) + 2 * EXPECTED * 2


async def test_short_lists_make_room_for_long_ones_by_the_places_where_they_stand(world: World) -> None:
    """Each place was counted beforehand with as many rows: three are full, two on one calendar have none."""
    await classes(world, "full", 3, await calendar(world, "Full", HOLIDAYS))
    await classes(world, "none", 2, await calendar(world, "None", 0))

    answer = await world.admin.answer(page(5))

    assert days_in(answer) == 3 * HOLIDAYS
    assert answer["extensions"]["cost"] == 1 + 5 * AROUND + 3 * HOLIDAYS


async def test_an_answer_is_counted_in_bytes_where_more_was_found_than_expected(world: World) -> None:
    """One calendar has what ten are expected to have, nine have nothing; the first one stands in nineteen places."""
    calendars, places = 10, 19
    days = calendars * EXPECTED
    await classes(world, "full", places, await calendar(world, "Full", days))
    for number in range(calendars - 1):
        await classes(world, f"none {number}", 1, await calendar(world, f"None {number}", 0))

    def asked(aliases: int) -> str:
        return page(places + calendars - 1, " ".join(f"a{number:0>99}: day" for number in range(aliases)))

    # An alias of a hundred characters, a day, and what JSON writes around them.
    fits = LIMITS.answer_bytes // (places * days * 116)
    answer = await world.admin.answer(asked(fits))
    assert answer["extensions"]["cost"] == 1 + (places + calendars - 1) * AROUND + places * days

    refused = await world.admin.refusal(asked(fits + 1))
    assert (refused.code, refused.messages) == (RequestErrorCode.COST_LIMIT_EXCEEDED, (TOO_LONG,))


@pytest.mark.parametrize(("shown", "behind", "cost"), [(50, 0, 2 + 50), (0, HOLIDAYS, 2 + EXPECTED)])
async def test_what_a_page_only_looks_ahead_to_counts_for_nothing(
    world: World, shown: int, behind: int, cost: int
) -> None:
    await calendar(world, "A", shown)
    await calendar(world, "B", behind)

    answer = await world.admin.answer("{ calendars(first: 1) { nodes { holidays { day } } } }")

    assert (days_in(answer), answer["extensions"]["cost"]) == (shown, cost)
