"""A customer's day against a fraud traffic profile: counted, warned, blocked, and free again at midnight."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.choices.fraud_protection import AccumulatedPeriod
from resolvers.billing.daily_spending import (
    CallAuthorisation,
    CallRefusal,
    DaySpending,
    FraudProfile,
    SpendingAdjustment,
    SpendingPlan,
    authorise_call,
    day_spending,
)
from resolvers.billing.destination_usage import Call, UsageThreshold
from resolvers.errors import UserErrorCode
from resolvers.previews.daily_spending import raised_limit_problems

NEW_YORK = ZoneInfo("America/New_York")
TODAY = date(2026, 6, 1)
MIDNIGHT = datetime(2026, 6, 1, 4, 0, tzinfo=UTC)
NOON = datetime(2026, 6, 1, 16, 0, tzinfo=UTC)
LIMIT_100 = SpendingPlan(threshold=Decimal(100))
PROFILE = FraudProfile(LIMIT_100)


def call(cost: str, at: datetime = MIDNIGHT + timedelta(hours=1)) -> Call:
    return Call(at, Decimal(cost))


def spending(
    *calls: Call, plan: SpendingPlan = LIMIT_100, now: datetime = NOON, adjustment: SpendingAdjustment | None = None
) -> DaySpending:
    return day_spending(FraudProfile(plan), calls, now=now, time_zone=NEW_YORK, adjustment=adjustment)


# The day ----------------------------------------------------------------------------------------------------------


def test_the_day_runs_from_midnight_to_midnight_in_the_customers_time_zone() -> None:
    """R-43: the counter resets at 00:00 of the billing time zone, not of the server."""
    yesterday = call("50", MIDNIGHT - timedelta(microseconds=1))
    today = call("7", MIDNIGHT)

    day = spending(yesterday, today)

    assert (day.day, day.spent) == (TODAY, Decimal(7))
    assert day.resets_at == datetime(2026, 6, 2, 4, 0, tzinfo=UTC)


def test_yesterdays_block_is_gone_at_midnight() -> None:
    """R-43: blocked in the last microsecond of the day, free in the next."""
    costly = call("100", MIDNIGHT - timedelta(hours=1))

    assert spending(costly, now=MIDNIGHT - timedelta(microseconds=1)).blocked
    assert not spending(costly, now=MIDNIGHT).blocked


def test_a_day_of_23_hours_resets_at_its_own_midnight() -> None:
    """R-43: summer time began in New York on 8 March 2026."""
    day = spending(now=datetime(2026, 3, 8, 12, 0, tzinfo=UTC))

    assert day.resets_at == datetime(2026, 3, 9, 4, 0, tzinfo=UTC)


def test_calls_count_at_their_undiscounted_cost() -> None:
    """R-43: a quota that made the call free of charge doesn't make it harmless."""
    assert spending(call("60"), call("0.00001"), call("39.99999")).spent == Decimal("100.00000")


def test_calls_yet_to_come_do_not_count() -> None:
    assert spending(call("60", NOON + timedelta(seconds=1))).spent == 0


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        spending(now=datetime(2026, 6, 1, 12, 0))  # noqa: DTZ001


# Warning and limit ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spent", "percent", "warned", "blocked"),
    [
        ("0", 0, False, False),
        ("79.99999", 79, False, False),
        ("80", 80, True, False),
        ("99.99999", 99, True, False),
        ("100", 100, True, True),
        ("250", 250, True, True),
    ],
)
def test_the_customer_is_warned_at_80_percent_and_blocked_at_the_limit(
    spent: str, percent: int, warned: bool, blocked: bool
) -> None:
    """R-43: the limit itself blocks; what is left never falls below zero."""
    day = spending(call(spent))

    assert (day.percent, day.warned, day.blocked) == (percent, warned, blocked)
    assert day.remaining == max(Decimal(0), Decimal(100) - Decimal(spent))


@pytest.mark.parametrize("percent", [1, 99])
def test_the_warning_comes_at_the_percentage_of_the_profile(percent: int) -> None:
    """R-43: 1 to 99 percent."""
    plan = replace(LIMIT_100, warning_threshold_percent=percent)

    assert spending(call(str(percent)), plan=plan).warned
    assert not spending(call(f"{percent - 1}.99"), plan=plan).warned


def test_nobody_is_warned_where_warnings_are_off() -> None:
    """R-43: the limit blocks all the same."""
    day = spending(call("100"), plan=replace(LIMIT_100, send_warning=False))

    assert (day.warned, day.blocked) == (False, True)


@pytest.mark.parametrize("threshold", [None, Decimal(0)])
def test_a_profile_without_a_limit_counts_and_blocks_nobody(threshold: Decimal | None) -> None:
    """R-43: there is nothing to reach."""
    day = spending(call("1000"), plan=SpendingPlan(threshold))

    assert day.spent == 1000
    assert (day.limit, day.remaining, day.percent, day.warned, day.blocked) == (None, None, None, False, False)


# New calls --------------------------------------------------------------------------------------------------------


def test_a_new_call_is_bounded_by_the_balance_alone_unless_remaining_funds_are_checked() -> None:
    """R-43: below the limit, a call may start whatever it will cost."""
    assert authorise_call(spending(call("99")), LIMIT_100, Decimal(500)) == CallAuthorisation(None, Decimal(500))


@pytest.mark.parametrize(("funds", "may_cost"), [("500", "30"), ("30", "30"), ("29.99", "29.99")])
def test_with_the_check_a_new_call_may_cost_what_is_left_to_spend_or_to_pay_with(funds: str, may_cost: str) -> None:
    """R-43: min(available funds, remaining spending)."""
    plan = replace(LIMIT_100, check_remaining_funds=True)

    authorisation = authorise_call(spending(call("70"), plan=plan), plan, Decimal(funds))

    assert authorisation == CallAuthorisation(None, Decimal(may_cost))


def test_the_check_bounds_nothing_where_there_is_no_limit() -> None:
    plan = SpendingPlan(check_remaining_funds=True)

    assert authorise_call(spending(call("70"), plan=plan), plan, Decimal(500)).may_cost == Decimal(500)


def test_no_new_call_starts_at_the_limit() -> None:
    """R-43: whatever the balance is."""
    authorisation = authorise_call(spending(call("100")), LIMIT_100, Decimal(500))

    assert authorisation == CallAuthorisation(CallRefusal.SPENDING_LIMIT_REACHED, Decimal(0))


@pytest.mark.parametrize("funds", ["0", "-0.01"])
def test_no_new_call_starts_without_funds(funds: str) -> None:
    authorisation = authorise_call(spending(), LIMIT_100, Decimal(funds))

    assert authorisation == CallAuthorisation(CallRefusal.NO_FUNDS, Decimal(0))


def test_an_emergency_call_always_starts() -> None:
    """R-43: at the limit and without funds."""
    authorisation = authorise_call(spending(call("100")), LIMIT_100, Decimal(-5), emergency=True)

    assert authorisation == CallAuthorisation(None, None)


# What an administrator can do -------------------------------------------------------------------------------------


def test_a_raised_limit_holds_for_its_day() -> None:
    """R-43: and the warning follows it."""
    adjustment = SpendingAdjustment(on=TODAY, raised_threshold=Decimal(200))

    day = spending(call("120"), adjustment=adjustment)

    assert (day.limit, day.remaining, day.percent) == (Decimal(200), Decimal(80), 60)
    assert (day.warned, day.blocked) == (False, False)


@pytest.mark.parametrize("on", [date(2026, 5, 31), date(2026, 6, 2)])
def test_an_adjustment_of_another_day_changes_nothing(on: date) -> None:
    """R-43: a day's indulgence ends at midnight."""
    adjustment = SpendingAdjustment(on=on, raised_threshold=Decimal(200), counter_reset_at=NOON)

    assert spending(call("120"), adjustment=adjustment) == spending(call("120"))


def test_a_counter_that_was_reset_counts_from_then_on() -> None:
    """R-43: calls before the reset are forgotten, the call of the same instant isn't."""
    reset_at = MIDNIGHT + timedelta(hours=6)
    adjustment = SpendingAdjustment(on=TODAY, counter_reset_at=reset_at)

    day = spending(
        call("100", reset_at - timedelta(microseconds=1)), call("5", reset_at), call("6", NOON), adjustment=adjustment
    )

    assert (day.spent, day.blocked) == (Decimal(11), False)


@pytest.mark.parametrize(
    ("plan", "raised", "codes"),
    [
        (LIMIT_100, Decimal("100.01"), []),
        (LIMIT_100, Decimal(100), [UserErrorCode.TOO_SMALL]),
        (SpendingPlan(), Decimal(200), [UserErrorCode.NOT_AVAILABLE]),
        (SpendingPlan(), None, []),
    ],
)
def test_a_limit_can_only_be_raised(plan: SpendingPlan, raised: Decimal | None, codes: list[UserErrorCode]) -> None:
    """R-43: lowering it for a day would be a block by the back door."""
    assert [error.code for error in raised_limit_problems(plan, raised)] == codes


# Minutes ----------------------------------------------------------------------------------------------------------


def minutes_to(group: str, minutes: int, at: datetime, seconds: int = 0) -> Call:
    return Call(at, Decimal(0), group, minutes * 60 + seconds)


@pytest.mark.parametrize(
    ("period", "minutes"), [(AccumulatedPeriod.DAY, 4), (AccumulatedPeriod.WEEK, 6), (AccumulatedPeriod.MONTH, 7)]
)
def test_minutes_add_up_over_the_period_of_the_threshold(period: AccumulatedPeriod, minutes: int) -> None:
    # 10 June 2026 is a Wednesday.
    now = datetime(2026, 6, 10, 16, 0, tzinfo=UTC)
    calls = [
        minutes_to("PREMIUM", 4, datetime(2026, 6, 10, 4, 0, tzinfo=UTC)),
        minutes_to("PREMIUM", 2, datetime(2026, 6, 8, 4, 0, tzinfo=UTC)),
        minutes_to("PREMIUM", 1, datetime(2026, 6, 1, 4, 0, tzinfo=UTC)),
        minutes_to("PREMIUM", 32, datetime(2026, 6, 1, 3, 59, tzinfo=UTC)),
        minutes_to("EUROPE", 64, now),
        minutes_to("PREMIUM", 128, now + timedelta(seconds=1)),
    ]
    profile = FraudProfile(SpendingPlan(), (UsageThreshold("PREMIUM", period, 50),))

    (usage,) = day_spending(profile, calls, now=now, time_zone=NEW_YORK).usage

    assert (usage.minutes, usage.exceeded) == (minutes, False)


@pytest.mark.parametrize(("seconds", "exceeded"), [(0, False), (1, True)])
def test_a_threshold_is_exceeded_by_the_first_second_after_its_minutes(seconds: int, exceeded: bool) -> None:
    profile = FraudProfile(SpendingPlan(), (UsageThreshold("PREMIUM", AccumulatedPeriod.DAY, 50),))

    (usage,) = day_spending(profile, [minutes_to("PREMIUM", 50, NOON, seconds)], now=NOON, time_zone=NEW_YORK).usage

    assert (usage.minutes, usage.exceeded) == (50, exceeded)


# What holds for every day -----------------------------------------------------------------------------------------


@given(
    st.lists(st.decimals(0, 200, places=5), max_size=8),
    st.decimals("0.01", 300, places=5),
    st.integers(1, 99),
    st.decimals(0, 500, places=5),
)
def test_who_is_blocked_was_warned_and_no_call_is_allowed_more_than_is_left(
    costs: list[Decimal], threshold: Decimal, percent: int, funds: Decimal
) -> None:
    """R-43: at every limit and every spending."""
    plan = SpendingPlan(threshold, check_remaining_funds=True, warning_threshold_percent=percent)
    day = spending(*(call(str(cost)) for cost in costs), plan=plan)
    authorisation = authorise_call(day, plan, funds)

    assert day.remaining is not None
    assert day.blocked is (day.remaining == 0)
    assert day.warned or not day.blocked
    assert authorisation.may_cost is not None
    assert authorisation.may_cost <= min(funds, day.remaining)
    assert (authorisation.refusal is None) is (authorisation.may_cost > 0)
