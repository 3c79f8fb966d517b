"""Billing periods: where each kind begins and ends, in a time zone, and when it closes."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.choices.statistics import BillingPeriod, CloseBillingPeriod, CloseMode
from resolvers.billing.billing_period import (
    MAX_PERIODS,
    BillingSchedule,
    ClosingTerms,
    billing_periods_later,
    closes_at,
    next_billing_periods,
)
from resolvers.billing.calendar_day import EARLIEST_DAY, LATEST_DAY

UTC_ZONE = ZoneInfo("UTC")
AT_ONCE = ClosingTerms(global_delay_hours=0)
STARTED_ON = date(2026, 1, 31)

days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
schedules = st.builds(
    BillingSchedule,
    st.sampled_from(BillingPeriod),
    st.sampled_from(
        [ZoneInfo(name) for name in ("UTC", "America/New_York", "Asia/Kathmandu", "Africa/Cairo", "Asia/Beirut")]
    ),
    days,
)


def days_of(kind: BillingPeriod, from_day: date, count: int) -> list[tuple[str, str]]:
    periods = next_billing_periods(BillingSchedule(kind, UTC_ZONE, STARTED_ON), from_day, count, AT_ONCE)
    return [(period.first_day.isoformat(), period.last_day.isoformat()) for period in periods]


def test_daily_periods_are_single_days() -> None:
    assert days_of(BillingPeriod.DAILY, date(2026, 2, 28), 2) == [
        ("2026-02-28", "2026-02-28"),
        ("2026-03-01", "2026-03-01"),
    ]


def test_weekly_periods_run_from_monday_to_sunday() -> None:
    assert days_of(BillingPeriod.WEEKLY, date(2026, 6, 3), 2) == [
        ("2026-06-01", "2026-06-07"),
        ("2026-06-08", "2026-06-14"),
    ]


def test_semimonthly_periods_split_the_month_after_the_15th() -> None:
    assert days_of(BillingPeriod.SEMIMONTHLY, date(2026, 2, 16), 1) == [("2026-02-16", "2026-02-28")]
    assert days_of(BillingPeriod.SEMIMONTHLY, date(2026, 2, 15), 3) == [
        ("2026-02-01", "2026-02-15"),
        ("2026-02-16", "2026-02-28"),
        ("2026-03-01", "2026-03-15"),
    ]


def test_monthly_periods_are_calendar_months() -> None:
    assert days_of(BillingPeriod.MONTHLY, date(2026, 12, 31), 2) == [
        ("2026-12-01", "2026-12-31"),
        ("2027-01-01", "2027-01-31"),
    ]


def test_anniversaries_of_the_31st_fall_on_the_last_day_of_shorter_months_and_come_back() -> None:
    assert days_of(BillingPeriod.MONTHLY_ANNIVERSARY, date(2026, 2, 27), 3) == [
        ("2026-01-31", "2026-02-27"),
        ("2026-02-28", "2026-03-30"),
        ("2026-03-31", "2026-04-29"),
    ]


def test_runs_of_30_days_count_from_the_start() -> None:
    assert days_of(BillingPeriod.THIRTY_DAYS, date(2026, 3, 1), 2) == [
        ("2026-01-31", "2026-03-01"),
        ("2026-03-02", "2026-03-31"),
    ]


def test_a_period_ends_at_the_customers_midnight_across_the_change_to_summer_time() -> None:
    schedule = BillingSchedule(BillingPeriod.MONTHLY, ZoneInfo("Europe/Prague"), STARTED_ON)

    march = next_billing_periods(schedule, date(2026, 3, 10), 1, AT_ONCE)[0]

    assert march.starts_at == datetime(2026, 2, 28, 23, 0, tzinfo=UTC)
    assert march.ends_at == datetime(2026, 3, 31, 22, 0, tzinfo=UTC)


def test_a_midnight_that_the_clock_skips_is_the_instant_of_the_change() -> None:
    # In Egypt summer time began as the 24th of April 2026 did: after 23:59:59 came 01:00:00.
    schedule = BillingSchedule(BillingPeriod.DAILY, ZoneInfo("Africa/Cairo"), STARTED_ON)

    before, shortened = next_billing_periods(schedule, date(2026, 4, 23), 2, AT_ONCE)

    assert before.ends_at == shortened.starts_at == datetime(2026, 4, 23, 22, 0, tzinfo=UTC)
    assert shortened.ends_at - shortened.starts_at == timedelta(hours=23)


def test_a_period_closes_six_hours_after_its_end_unless_told_otherwise() -> None:
    schedule = BillingSchedule(BillingPeriod.MONTHLY, UTC_ZONE, STARTED_ON)

    period = next_billing_periods(schedule, date(2026, 6, 1), 1, ClosingTerms())[0]

    assert period.closes_at == period.closable_at == datetime(2026, 7, 1, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "hour"), [(CloseBillingPeriod.N_HOURS_AFTER_END, 6), (CloseBillingPeriod.WITH_DELAY, 9)]
)
def test_the_delay_of_the_class_comes_on_top_only_when_closing_with_delay(kind: CloseBillingPeriod, hour: int) -> None:
    terms = ClosingTerms(close_billing_period=kind, close_delay_hours=3)

    assert closes_at(datetime(2026, 7, 1, tzinfo=UTC), terms) == datetime(2026, 7, 1, hour, tzinfo=UTC)


def test_a_class_that_names_no_delay_adds_none() -> None:
    terms = ClosingTerms(close_billing_period=CloseBillingPeriod.WITH_DELAY)

    assert closes_at(datetime(2026, 7, 1, tzinfo=UTC), terms) == datetime(2026, 7, 1, 6, tzinfo=UTC)


def test_a_period_that_needs_approval_stays_open_until_it_is_given() -> None:
    schedule = BillingSchedule(BillingPeriod.MONTHLY, UTC_ZONE, STARTED_ON)
    terms = ClosingTerms(close_mode=CloseMode.UPON_ADMIN_APPROVAL)

    period = next_billing_periods(schedule, date(2026, 6, 1), 1, terms)[0]

    assert period.closable_at == datetime(2026, 7, 1, 6, 0, tzinfo=UTC)
    assert period.closes_at is None


@pytest.mark.parametrize(
    ("approved_at", "closed_at"),
    [
        (datetime(2026, 7, 1, 2, tzinfo=UTC), datetime(2026, 7, 1, 6, tzinfo=UTC)),
        (datetime(2026, 7, 1, 6, tzinfo=UTC), datetime(2026, 7, 1, 6, tzinfo=UTC)),
        (datetime(2026, 7, 3, 15, tzinfo=UTC), datetime(2026, 7, 3, 15, tzinfo=UTC)),
    ],
)
def test_an_approval_closes_the_period_as_soon_as_its_delays_are_over(
    approved_at: datetime, closed_at: datetime
) -> None:
    terms = ClosingTerms(close_mode=CloseMode.UPON_ADMIN_APPROVAL)

    assert closes_at(datetime(2026, 7, 1, tzinfo=UTC), terms, approved_at) == closed_at


@pytest.mark.parametrize(
    ("kind", "day", "periods", "later"),
    [
        (BillingPeriod.DAILY, date(2026, 6, 1), 3, date(2026, 6, 4)),
        (BillingPeriod.WEEKLY, date(2026, 6, 1), 2, date(2026, 6, 15)),
        (BillingPeriod.SEMIMONTHLY, date(2026, 6, 1), 1, date(2026, 6, 16)),
        (BillingPeriod.MONTHLY, date(2026, 6, 1), 1, date(2026, 7, 1)),
        (BillingPeriod.MONTHLY, date(2026, 1, 31), 1, date(2026, 2, 28)),
        (BillingPeriod.MONTHLY, date(2026, 6, 1), 0, date(2026, 6, 1)),
        (BillingPeriod.MONTHLY_ANNIVERSARY, date(2026, 2, 28), 1, date(2026, 3, 31)),
        (BillingPeriod.THIRTY_DAYS, date(2026, 3, 2), 2, date(2026, 5, 1)),
    ],
)
def test_a_day_is_carried_over_by_whole_periods(kind: BillingPeriod, day: date, periods: int, later: date) -> None:
    assert billing_periods_later(BillingSchedule(kind, UTC_ZONE, STARTED_ON), day, periods) == later


@given(schedules, days)
def test_periods_follow_each_other_without_gap_or_overlap_and_the_first_has_the_day(
    schedule: BillingSchedule, day: date
) -> None:
    periods = next_billing_periods(schedule, day, 25, ClosingTerms())

    assert periods[0].first_day <= day <= periods[0].last_day
    for period, following in pairwise(periods):
        assert following.first_day == period.last_day + timedelta(days=1)
        assert following.starts_at == period.ends_at > period.starts_at
        assert period.ends_at.astimezone(schedule.time_zone).date() == following.first_day


@given(schedules, days, st.integers(0, 365))
def test_later_days_keep_their_order(schedule: BillingSchedule, day: date, periods: int) -> None:
    later = billing_periods_later(schedule, day, periods)

    assert billing_periods_later(schedule, day, periods + 1) > later >= day
    assert billing_periods_later(schedule, day + timedelta(days=1), periods) >= later


@pytest.mark.parametrize("count", [0, MAX_PERIODS + 1])
def test_another_number_of_periods_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match="billing periods can be asked for"):
        next_billing_periods(BillingSchedule(BillingPeriod.DAILY, UTC_ZONE, STARTED_ON), STARTED_ON, count, AT_ONCE)


@pytest.mark.parametrize("kind", BillingPeriod)
def test_the_first_and_the_last_day_of_the_calendar_are_supported(kind: BillingPeriod) -> None:
    schedule = BillingSchedule(kind, ZoneInfo("Pacific/Kiritimati"), EARLIEST_DAY)

    for day in (EARLIEST_DAY, LATEST_DAY):
        assert len(next_billing_periods(schedule, day, MAX_PERIODS, AT_ONCE)) == MAX_PERIODS


@pytest.mark.parametrize("day", [date.min, EARLIEST_DAY - timedelta(days=1), LATEST_DAY + timedelta(days=1), date.max])
def test_days_off_the_calendar_are_refused(day: date) -> None:
    with pytest.raises(ValueError, match="is not between"):
        next_billing_periods(BillingSchedule(BillingPeriod.DAILY, UTC_ZONE, STARTED_ON), day, 1, AT_ONCE)
    with pytest.raises(ValueError, match="is not between"):
        next_billing_periods(BillingSchedule(BillingPeriod.DAILY, UTC_ZONE, day), STARTED_ON, 1, AT_ONCE)
