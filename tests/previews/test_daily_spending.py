"""A day's spending against a fraud traffic profile over the API."""

import pytest

from tests.factories.world import EUR, World, customer_class
from tests.previews.answers import against, answer, computed

FIELD = "dailySpending"
CALLS = [
    {"chargedAt": "2026-06-01T03:59:59Z", "undiscountedCost": "500"},
    {"chargedAt": "2026-06-01T04:00:00Z", "undiscountedCost": "60"},
    {"chargedAt": "2026-06-01T12:00:00Z", "undiscountedCost": "25.5"},
]
DECLARED = "$id: ID, $calls: [CallInput!]"
ARGUMENTS = 'classId: $id, calls: $calls, now: "2026-06-01T16:00:00Z"'


@pytest.fixture
async def protected(world: World) -> tuple[World, str, str]:
    """The world, a class of New York with a limit of 100 a day, and its profile."""
    profile = await world.admin.done(
        "fraudTrafficProfileSave",
        {"name": "Limit", "currency": EUR, "spendingPlan": {"threshold": "100", "checkRemainingFunds": True}},
    )
    key = await customer_class(
        world.admin,
        "Protected",
        fraudProtection={"fraudTrafficProfile": profile["id"]},
        webSelfCare={"timeZone": "America/New_York"},
    )
    return world, key, str(profile["id"])


async def test_a_day_is_counted_in_the_customers_time_zone(protected: tuple[World, str, str]) -> None:
    """R-43: passing; the first call was a second before midnight in New York, and does not count."""
    world, key, _ = protected

    preview = await answer(
        world.admin,
        FIELD,
        DECLARED,
        f'{ARGUMENTS}, availableFunds: "30"',
        "day timeZone spent limit remaining percent warned blocked resetsAt refusal callMayCost",
        id=key,
        calls=CALLS,
    )

    assert preview == {
        "day": "2026-06-01",
        "timeZone": "America/New_York",
        "spent": "85.5",
        "limit": "100",
        "remaining": "14.5",
        "percent": 85,
        "warned": True,
        "blocked": False,
        "resetsAt": "2026-06-02T04:00:00+00:00",
        "refusal": None,
        "callMayCost": "14.5",
    }


async def test_at_the_limit_new_calls_are_blocked_and_emergency_calls_are_not(
    protected: tuple[World, str, str],
) -> None:
    """R-43: failing for a call, passing for an emergency call."""
    world, key, _ = protected
    calls = [{"chargedAt": "2026-06-01T12:00:00Z", "undiscountedCost": "100"}]

    events = [
        await answer(
            world.admin,
            FIELD,
            f"{DECLARED}, $emergency: Boolean",
            f"{ARGUMENTS}, emergency: $emergency",
            "blocked refusal callMayCost",
            id=key,
            calls=calls,
            emergency=emergency,
        )
        for emergency in (False, True)
    ]

    assert events == [
        {"blocked": True, "refusal": "SPENDING_LIMIT_REACHED", "callMayCost": "0"},
        {"blocked": True, "refusal": None, "callMayCost": None},
    ]


async def test_a_plan_that_is_being_edited_lies_over_the_saved_one(protected: tuple[World, str, str]) -> None:
    """R-43: passing; without the check the balance alone bounds a call, and nobody asked about it here."""
    world, key, _ = protected

    preview = await answer(
        world.admin,
        FIELD,
        f"{DECLARED}, $plan: SpendingPlanInput",
        f"{ARGUMENTS}, spendingPlan: $plan",
        "limit warned callMayCost",
        id=key,
        calls=CALLS,
        plan={"threshold": "200", "checkRemainingFunds": False},
    )

    assert preview == {"limit": "200", "warned": False, "callMayCost": None}


async def test_an_administrator_raises_the_limit_for_a_day(protected: tuple[World, str, str]) -> None:
    """R-43: passing, and failing for a limit that isn't higher."""
    world, key, _ = protected
    document = (FIELD, f"{DECLARED}, $raised: Decimal")
    arguments = f"{ARGUMENTS}, adjustment: {{ raisedThreshold: $raised }}"

    preview = await answer(world.admin, *document, arguments, "limit", id=key, calls=CALLS, raised="150")
    refused = await against(world.admin, *document, arguments, id=key, calls=CALLS, raised="100")

    assert preview == {"limit": "150"}
    assert refused == [("TOO_SMALL", "adjustment.raisedThreshold")]


async def test_watched_groups_tell_the_minutes(protected: tuple[World, str, str]) -> None:
    """Sixty-one minutes and a second to a group that is watched for an hour a day."""
    world, _, _ = protected
    groups = await world.admin.done("destinationGroupSetSave", {"name": "All", "complete": True})
    group = await world.admin.done(
        "destinationGroupSave", {"name": "Premium", "destinationGroupSet": groups["id"], "destinations": ["1900"]}
    )
    profile = await world.admin.done(
        "fraudTrafficProfileSave",
        {
            "name": "Watching",
            "currency": EUR,
            "destinationGroupSet": groups["id"],
            "usageThresholds": [{"destinationGroup": group["id"], "minutes": 61}],
        },
    )
    call = {
        "chargedAt": "2026-06-01T12:00:00Z",
        "undiscountedCost": "1",
        "destinationGroup": group["id"],
        "durationSeconds": 61 * 60 + 1,
    }

    preview = await answer(
        world.admin,
        FIELD,
        "$profile: ID, $calls: [CallInput!]",
        'profileId: $profile, calls: $calls, now: "2026-06-01T16:00:00Z"',
        "limit blocked watched { destinationGroup { name } accumulatedPeriod minutesAllowed minutesUsed exceeded }",
        profile=profile["id"],
        calls=[call],
    )

    assert preview == {
        "limit": None,
        "blocked": False,
        "watched": [
            {
                "destinationGroup": {"name": "Premium"},
                "accumulatedPeriod": "DAY",
                "minutesAllowed": 61,
                "minutesUsed": 61,
                "exceeded": True,
            }
        ],
    }


@pytest.mark.parametrize(
    ("call", "refused"),
    [
        ({"chargedAt": "1969-01-01T00:00:00Z", "undiscountedCost": "1"}, ("TOO_SMALL", "calls.0.chargedAt")),
        ({"chargedAt": "2026-06-01T00:00:00Z", "undiscountedCost": "-1"}, ("TOO_SMALL", "calls.0.undiscountedCost")),
        (
            {"chargedAt": "2026-06-01T00:00:00Z", "undiscountedCost": "1", "durationSeconds": -1},
            ("TOO_SMALL", "calls.0.durationSeconds"),
        ),
    ],
)
async def test_a_call_that_can_not_have_been_is_refused(
    world: World, call: dict[str, object], refused: tuple[str, str]
) -> None:
    """R-43: failing."""
    assert await against(world.admin, FIELD, DECLARED, ARGUMENTS, id=None, calls=[call]) == [refused]


async def test_the_number_of_calls_is_bounded(world: World) -> None:
    """R-43: failing."""
    calls = [CALLS[0]] * 1001

    assert await against(world.admin, FIELD, DECLARED, ARGUMENTS, id=None, calls=calls) == [("TOO_LONG", "calls")]


async def test_a_profile_that_a_reseller_does_not_see_is_not_there(world: World) -> None:
    """R-47: failing; another reseller's profile answers as one that doesn't exist."""
    own = await world.south.done("fraudTrafficProfileSave", {"name": "South's", "currency": EUR})
    arguments = 'profileId: $id, now: "2026-06-01T16:00:00Z"'

    hidden = await computed(world.north, FIELD, "$id: ID", arguments, "spent", id=own["id"])
    missing = await computed(world.north, FIELD, "$id: ID", arguments, "spent", id="FraudTrafficProfile:99")

    assert hidden == missing
    assert [(error["code"], error["path"]) for error in hidden["userErrors"]] == [("NOT_FOUND", ["profileId"])]
    assert await answer(world.south, FIELD, "$id: ID", arguments, "spent", id=own["id"]) == {"spent": "0"}
