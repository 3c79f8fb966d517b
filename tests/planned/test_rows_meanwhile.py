"""A planned change that names rows of a list in part, while somebody else changes rows of the same list."""

import pytest

from models.records.measured_parameter import MeasuredParameter
from models.records.service import Service
from tests.factories.client import Client, Json, errors
from tests.factories.world import World
from tests.planned.planning import NOW, all_planned, applied_at, days, planned
from tests.planned.test_applying import OTHER, make_other

READ = """query($id: ID!, $at: CustomerClassMomentInput) { customerClass(id: $id, at: $at) {
  measuredServices { measuredParameter { code } pricePerItem itemsFreeOfCharge rateCode }
} }"""

CALLS, LINES, SEATS = (f"MeasuredParameter:{number}" for number in (1, 2, 3))
CODES = {1: "CALLS", 2: "LINES", 3: "SEATS"}


def charged(parameter: str, price: str, free: int = 0, rate_code: str = "EXT") -> Json:
    """A whole row."""
    return {
        "measuredParameter": parameter,
        "chargeBasedOn": "MAXIMUM",
        "pricePerItem": price,
        "itemsFreeOfCharge": free,
        "service": "Service:1",
        "rateCode": rate_code,
    }


@pytest.fixture(autouse=True)
async def two_rows(world: World) -> None:
    """The private class measures calls and lines, at version 2."""
    await make_other()
    times: Json = {"created_at": NOW, "updated_at": NOW}
    for number, code in CODES.items():
        await MeasuredParameter.create(id=number, code=code, name=code, name_key=code.casefold(), **times)
    await Service.create(id=1, code="VOICE", name="Voice", name_key="voice", **times)
    rows = [charged(CALLS, "1", 10), charged(LINES, "2", 20)]
    await saved(world.admin, world, 1, rows)


async def saved(client: Client, world: World, version: int, rows: list[Json]) -> None:
    input = {"id": world.private, "expectedVersion": version, "measuredServices": rows}
    await client.done("customerClassSave", input)


async def rows_of(world: World, day: float | None = None) -> list[tuple[str, str, int, str]]:
    """Parameter, price, free items and rate code of each row: of now, or as it is foreseen."""
    at = {"time": days(day).isoformat()} if day else None
    measured_services = (await world.admin.ask(READ, id=world.private, at=at))["customerClass"]["measuredServices"]
    return sorted(
        (
            measured_service["measuredParameter"]["code"],
            measured_service["pricePerItem"],
            measured_service["itemsFreeOfCharge"],
            measured_service["rateCode"],
        )
        for measured_service in measured_services
    )


def other(world: World) -> Client:
    """Somebody else's way to the API."""
    return Client(world.execution, OTHER)


PRICE = [{"measuredParameter": CALLS, "pricePerItem": "5"}, {"measuredParameter": LINES}]
"""Another price of calls, and lines as they are."""

BOTH = [("CALLS", "5", 10, "EXT"), ("LINES", "2", 20, "EXT")]


async def test_what_a_row_is_not_given_stays_as_somebody_else_has_set_it(world: World) -> None:
    """R-53: boundary; in a row that is named, of another column, and in a row of which nothing but the key is given."""
    await planned(world.admin, world.private, days(2), measuredServices=PRICE)
    assert await rows_of(world, 3) == BOTH
    await saved(other(world), world, 2, [charged(CALLS, "1", 11), charged(LINES, "2", 20, "LINE")])
    expected = [("CALLS", "5", 11, "EXT"), ("LINES", "2", 20, "LINE")]
    assert await rows_of(world, 3) == expected

    assert (await applied_at(days(2))).applied == 1

    assert await rows_of(world) == expected


async def test_the_same_column_of_a_row_is_a_conflict_with_both_values(world: World) -> None:
    """R-54: failing; other rows neither."""
    await planned(world.admin, world.private, days(2), measuredServices=PRICE)
    meanwhile = [charged(CALLS, "7", 10), charged(LINES, "2", 20)]
    await saved(other(world), world, 2, meanwhile)
    now = [("CALLS", "7", 10, "EXT"), ("LINES", "2", 20, "EXT")]
    assert await rows_of(world, 3) == now

    assert (await applied_at(days(2))).failed == 1

    assert await rows_of(world) == now
    (listed,) = await all_planned(world.admin)
    (refusal,) = listed["refusals"]
    assert (refusal["code"], refusal["planned"], refusal["present"]) == ("VERSION_CONFLICT", '"5"', '"7"')
    assert refusal["path"][0] == "measuredServices"


@pytest.mark.parametrize(
    ("meanwhile", "now"),
    [
        ([charged(CALLS, "1", 10), charged(LINES, "2", 20), charged(SEATS, "3", 30)], ["CALLS", "LINES", "SEATS"]),
        ([charged(LINES, "2", 20)], ["LINES"]),
        ([charged(CALLS, "1", 10)], ["CALLS"]),
    ],
    ids=["a row that was added", "a row that is changed was removed", "a row that stays was removed"],
)
async def test_a_row_is_neither_lost_nor_comes_back_without_its_other_values(
    world: World, meanwhile: list[Json], now: list[str]
) -> None:
    """R-54: failing; a list is given whole, so what somebody else has added or removed would be undone."""
    await planned(world.admin, world.private, days(2), measuredServices=PRICE)
    await saved(other(world), world, 2, meanwhile)
    before = await rows_of(world)
    assert [code for code, *_ in before] == now
    assert await rows_of(world, 3) == before

    assert (await applied_at(days(2))).failed == 1

    assert await rows_of(world) == before
    (listed,) = await all_planned(world.admin)
    assert {refusal["code"] for refusal in listed["refusals"]} == {"VERSION_CONFLICT"}


async def test_a_row_that_is_removed_on_a_date_is_not_removed_once_somebody_else_changed_it(world: World) -> None:
    """R-54: failing; and it is removed where only the other row was changed."""
    only_calls = [{"measuredParameter": CALLS}]
    await planned(world.admin, world.private, days(2), measuredServices=only_calls)
    await saved(other(world), world, 2, [charged(CALLS, "9", 10), charged(LINES, "2", 20)])
    assert (await applied_at(days(2))).applied == 1
    assert await rows_of(world) == [("CALLS", "9", 10, "EXT")]

    await saved(world.admin, world, 4, [charged(CALLS, "9", 10), charged(LINES, "2", 20)])
    await planned(world.admin, world.private, days(4), measuredServices=only_calls)
    await saved(other(world), world, 5, [charged(CALLS, "9", 10), charged(LINES, "8", 20)])
    assert (await applied_at(days(4))).failed == 1
    assert await rows_of(world) == [("CALLS", "9", 10, "EXT"), ("LINES", "8", 20, "EXT")]


async def test_a_plan_of_rows_is_refused_over_a_version_that_somebody_has_saved_since(world: World) -> None:
    """R-46: failing; who names the version that was read plans nothing over what wasn't."""
    await saved(other(world), world, 2, [charged(CALLS, "7", 10)])
    input = {"ids": [world.private], "applyAt": days(2).isoformat(), "expectedVersion": 2, "measuredServices": PRICE}

    payload = await world.admin.write("customerClassPlan", input)

    assert errors(payload) == [("VERSION_CONFLICT", "input.expectedVersion")]
    assert await all_planned(world.admin) == []
