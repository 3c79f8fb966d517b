"""Lists that are answered whole cost as many objects as they have, wherever they stand, and count for the limit."""

from datetime import date, timedelta
from typing import Final

import pytest

from schema.api.limits import LIMITS
from schema.api.problems import RequestErrorCode
from tests.factories.world import World

HOLIDAYS: Final = 1000
TAKEN: Final = (LIMITS.cost - 1) // HOLIDAYS

OF_CLASS: Final = "finances { statistics { calendar { holidays { day } } } }"
PLACES: Final = {
    "below a page": "calendars(first: 1) { nodes { holidays { day } } }",
    "below the edges of a page": "calendars(first: 1) { edges { node { holidays { day } } } }",
    "below a row": 'node(id: "Calendar:1") { ... on Calendar { holidays { day } } }',
    "below a link": f'customerClass(id: "CustomerClass:2") {{ {OF_CLASS} }}',
}
"""Where the holidays of a calendar are answered."""


@pytest.fixture
async def off(world: World) -> World:
    """The small operator with as many days off as a calendar may have, which a class has, too."""
    days = [{"day": str(date(2026, 1, 1) + timedelta(days=number)), "name": "Off"} for number in range(HOLIDAYS)]
    made = await world.admin.done("calendarSave", {"name": "Off", "holidays": days})
    statistics = {"finances": {"statistics": {"calendar": made["id"]}}}
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": 1, **statistics})
    return world


def several(place: str, times: int) -> str:
    """A place under so many aliases."""
    return "{" + " ".join(f"a{number}: {PLACES[place]}" for number in range(times)) + "}"


@pytest.mark.parametrize("place", PLACES)
async def test_a_list_without_first_counts_as_many_as_it_has(off: World, place: str) -> None:
    """The sample was 11,520 objects at a cost of 194, each list counted once."""
    answer = await off.admin.answer(several(place, TAKEN))

    assert str(answer["data"]).count("'day'") == TAKEN * HOLIDAYS
    assert TAKEN * HOLIDAYS < answer["extensions"]["cost"] <= LIMITS.cost
    assert (await off.admin.refusal(several(place, TAKEN + 1))).code is RequestErrorCode.COST_LIMIT_EXCEEDED
