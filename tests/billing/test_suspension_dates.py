"""When services are limited and suspended: on working days, once overdue, and later if an administrator says so."""

from dataclasses import replace
from datetime import date

import pytest

from resolvers.billing.collection_step import CollectionStepKind
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.working_days import WorkingDays
from tests.billing.invoices import (
    EVERY_DAY,
    EVERYTHING,
    day_of,
    happening,
    invoice,
    timeline,
)

# 16 June 2026 is a Tuesday: 11 days later is a Saturday, 12 days a Sunday.
WEEKEND_TERMS = CollectionTerms(
    net_value=15,
    limit_service_days_after_due=11,
    notify_limitation_in_advance_days=(1,),
    suspend_days_after_due=12,
    terminate_days_after_due=12,
)


def test_limitation_and_suspension_wait_for_a_working_day_with_their_notices() -> None:
    """R-24: and termination, which doesn't wait, never overtakes suspension."""
    course = timeline(WEEKEND_TERMS, invoice(), working_days=WorkingDays())

    assert happening(course) == [
        ("2026-06-28", "LIMITATION_NOTICE", None),
        ("2026-06-29", "LIMITATION", None),
        ("2026-06-29", "SUSPENSION", None),
        ("2026-06-29", "TERMINATION", None),
    ]


def test_holidays_are_no_working_days_and_termination_may_fall_on_one() -> None:
    holidays = WorkingDays(holidays=dict.fromkeys((date(2026, 6, 29), date(2026, 6, 30), date(2026, 8, 15)), "Feast"))
    terms = replace(WEEKEND_TERMS, terminate_days_after_due=60)

    course = timeline(terms, invoice(), working_days=holidays)

    assert day_of(course, CollectionStepKind.LIMITATION) == date(2026, 7, 1)
    assert day_of(course, CollectionStepKind.SUSPENSION) == date(2026, 7, 1)
    assert day_of(course, CollectionStepKind.TERMINATION) == date(2026, 8, 15)


def test_every_day_is_a_working_day_for_those_who_work_every_day() -> None:
    course = timeline(WEEKEND_TERMS, invoice(), working_days=EVERY_DAY)

    assert day_of(course, CollectionStepKind.LIMITATION) == date(2026, 6, 27)
    assert day_of(course, CollectionStepKind.SUSPENSION) == date(2026, 6, 28)


@pytest.mark.parametrize("weekend", [frozenset(range(7)), frozenset({7}), frozenset({-1})])
def test_a_week_without_a_working_day_is_refused(weekend: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="weekend"):
        WorkingDays(weekend=weekend)


def test_a_weekend_of_any_days_can_be_given() -> None:
    friday_only = WorkingDays(weekend=frozenset({4}))

    assert friday_only.on_or_after(date(2026, 6, 26)) == date(2026, 6, 27)
    assert friday_only.on_or_after(date(2026, 6, 27)) == date(2026, 6, 27)


def test_actions_after_0_days_wait_until_the_invoice_is_overdue() -> None:
    """R-22: the customer has until the end of the due date, so nothing is taken away on it."""
    terms = CollectionTerms(net_value=15, limit_service_days_after_due=0, suspend_days_after_due=0)

    assert happening(timeline(terms, invoice())) == [
        ("2026-06-17", "LIMITATION", None),
        ("2026-06-17", "SUSPENSION", None),
    ]


def test_an_administrator_can_put_the_suspension_off() -> None:
    """R-28: the suspension and its notice move to the date, termination not before it."""
    terms = replace(EVERYTHING, terminate_days_after_due=25, notify_termination_in_advance_days=())

    course = timeline(terms, invoice(delayed_until=date(2026, 7, 20)))

    assert day_of(course, CollectionStepKind.SUSPENSION_NOTICE) == date(2026, 7, 15)
    assert day_of(course, CollectionStepKind.SUSPENSION) == date(2026, 7, 20)
    assert day_of(course, CollectionStepKind.TERMINATION) == date(2026, 7, 20)


def test_a_delay_to_before_the_suspension_changes_nothing() -> None:
    """R-28: suspension can be delayed, not hastened."""
    course = timeline(EVERYTHING, invoice(delayed_until=date(2026, 7, 1)))

    assert day_of(course, CollectionStepKind.SUSPENSION) == date(2026, 7, 6)


@pytest.mark.parametrize(
    ("payments", "as_of", "standing"),
    [
        ((), date(2026, 7, 20), date(2026, 7, 20)),
        ((), date(2026, 7, 21), None),
        (((date(2026, 7, 10), "100"),), date(2026, 7, 9), date(2026, 7, 20)),
        (((date(2026, 7, 10), "100"),), date(2026, 7, 10), None),
    ],
)
def test_the_delay_is_cleared_when_paid_or_past(
    payments: tuple[tuple[date, str], ...], as_of: date, standing: date | None
) -> None:
    """R-28: on the day itself it still stands."""
    of = invoice("100", *payments, delayed_until=date(2026, 7, 20))

    assert timeline(EVERYTHING, of, as_of=as_of).suspension_delayed_until == standing
