"""The next billing periods over the API."""

import pytest

from tests.factories.world import World, customer_class
from tests.previews.answers import against, answer, computed

FIELD = "billingPeriods"


async def test_the_next_periods_of_a_class(world: World) -> None:
    """The time zone is the class's: midnight in Prague is 22:00 UTC in summer and 23:00 UTC in winter."""
    key = await customer_class(
        world.admin,
        "Prague",
        webSelfCare={"timeZone": "Europe/Prague"},
        finances={"statistics": {"closeBillingPeriod": "WITH_DELAY", "closeDelayHours": 12}},
    )

    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID",
        'classId: $id, fromDay: "2026-10-15", first: 2',
        "timeZone periods { firstDay lastDay startsAt endsAt closableAt closesAt }",
        id=key,
    )

    assert preview == {
        "timeZone": "Europe/Prague",
        "periods": [
            {
                "firstDay": "2026-10-01",
                "lastDay": "2026-10-31",
                "startsAt": "2026-09-30T22:00:00+00:00",
                "endsAt": "2026-10-31T23:00:00+00:00",
                "closableAt": "2026-11-01T17:00:00+00:00",
                "closesAt": "2026-11-01T17:00:00+00:00",
            },
            {
                "firstDay": "2026-11-01",
                "lastDay": "2026-11-30",
                "startsAt": "2026-10-31T23:00:00+00:00",
                "endsAt": "2026-11-30T23:00:00+00:00",
                "closableAt": "2026-12-01T17:00:00+00:00",
                "closesAt": "2026-12-01T17:00:00+00:00",
            },
        ],
    }


async def test_settings_that_are_being_edited_make_other_periods(world: World) -> None:
    """Anniversaries of the 31st; a period that waits for approval has no instant at which it closes."""
    preview = await answer(
        world.south,
        FIELD,
        "$statistics: BillingPeriodInput",
        'fromDay: "2026-02-01", billingStartedOn: "2026-01-31", first: 2, statistics: $statistics',
        "timeZone periods { firstDay lastDay closesAt }",
        statistics={"billingPeriod": "MONTHLY_ANNIVERSARY", "closeMode": "UPON_ADMIN_APPROVAL"},
    )

    assert preview == {
        "timeZone": "UTC",
        "periods": [
            {"firstDay": "2026-01-31", "lastDay": "2026-02-27", "closesAt": None},
            {"firstDay": "2026-02-28", "lastDay": "2026-03-30", "closesAt": None},
        ],
    }


@pytest.mark.parametrize(
    ("first", "message"), [(0, "At least 1 billing period."), (121, "At most 120 billing periods.")]
)
async def test_a_number_out_of_bounds_is_told_as_a_save_tells_it(world: World, first: int, message: str) -> None:
    """It said "1 to 120 billing periods.", and a save the bound that is broken."""
    result = await computed(world.admin, "billingPeriods", "", f'fromDay: "2026-01-01", first: {first}', "__typename")

    assert [error["message"] for error in result["userErrors"]] == [message]


@pytest.mark.parametrize(
    ("arguments", "refused"),
    [
        ('fromDay: "2026-01-01", first: 0', ("TOO_SMALL", "first")),
        ('fromDay: "2026-01-01", first: 121', ("TOO_LARGE", "first")),
        ('fromDay: "8001-01-01"', ("TOO_LARGE", "fromDay")),
        ('fromDay: "2026-01-01", billingStartedOn: "1900-01-01"', ("TOO_SMALL", "billingStartedOn")),
        ('fromDay: "2026-01-01", statistics: { closeDelayHours: 721 }', ("TOO_LARGE", "statistics.closeDelayHours")),
        ('fromDay: "2026-01-01", classId: "CustomerClass:3"', ("NOT_FOUND", "classId")),
    ],
)
async def test_what_is_out_of_range_is_refused(world: World, arguments: str, refused: tuple[str, str]) -> None:
    """R-12: failing, for the class that a reseller can't see; the others for anybody."""
    assert await against(world.north, FIELD, "", arguments) == [refused]


async def test_many_periods_cost_as_much_as_they_are(world: World) -> None:
    """Every period that is asked for is an object of the cost: 2,400 of them, and never a few."""
    document = " ".join(
        f'p{number}: billingPeriods(fromDay: "2026-01-01", first: 120) {{ answer {{ periods {{ firstDay }} }} }}'
        for number in range(20)
    )

    answer = await world.north.answer(f"{{ {document} }}")

    assert 20 * 120 <= answer["extensions"]["cost"] <= 5000


async def test_more_periods_than_an_answer_may_hold_are_refused(world: World) -> None:
    """They count beside everything else that is asked for: 19 times 120 of them, and 2,800 classes and customers."""
    document = " ".join(
        f'p{number}: billingPeriods(fromDay: "2026-01-01", first: 120) {{ answer {{ periods {{ firstDay }} }} }}'
        for number in range(19)
    )
    classes = "customerClasses(first: 100) { nodes { usage { customers(first: 26) { nodes { id } } } } }"

    assert (await world.north.refusal(f"{{ {document} {classes} }}")).code == "COST_LIMIT_EXCEEDED"
    await world.north.ask(f"{{ {classes} }}")
