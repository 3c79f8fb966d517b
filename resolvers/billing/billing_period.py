"""When billing periods begin, end and close (domain 3.1).

A period is a run of whole days in the customer's time zone and ends at the midnight after its last day. It closes
later: after the system's delay, the class's delay on top of it, and an approval where the class asks for one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Annotated, Final
from zoneinfo import ZoneInfo

from models.choices.statistics import BillingPeriod, CloseBillingPeriod, CloseMode
from resolvers.billing.calendar_day import months_later, require_supported_day, start_of_day

MAX_PERIODS: Final = 120
DEFAULT_GLOBAL_DELAY_HOURS: Final = 6


@dataclass(frozen=True, slots=True)
class BillingSchedule:
    """A customer's rhythm. `started_on` is the day that monthly anniversaries and runs of 30 days count from."""

    billing_period: BillingPeriod
    time_zone: ZoneInfo
    started_on: date


@dataclass(frozen=True, slots=True)
class ClosingTerms:
    """When a period that has ended closes. The class's `close_delay_hours` counts only for WITH_DELAY."""

    close_billing_period: CloseBillingPeriod = CloseBillingPeriod.N_HOURS_AFTER_END
    close_delay_hours: int = 0
    close_mode: CloseMode = CloseMode.AUTOMATIC
    global_delay_hours: int = DEFAULT_GLOBAL_DELAY_HOURS


@dataclass(frozen=True, slots=True)
class BillingPeriodDates:
    """One billing period."""

    first_day: Annotated[date, "Its first day in the customer's time zone."]
    last_day: Annotated[date, "Its last day in the customer's time zone."]
    starts_at: Annotated[datetime, "The midnight before its first day."]
    ends_at: Annotated[datetime, "The midnight after its last day, which belongs to the next period."]
    closable_at: Annotated[datetime, "When the system's delay and the class's are over."]
    closes_at: Annotated[datetime | None, "The same; null where the class waits for an administrator's approval."]


def next_billing_periods(
    schedule: BillingSchedule, from_day: date, count: int, closing: ClosingTerms
) -> tuple[BillingPeriodDates, ...]:
    """The period that contains `from_day` and those after it, `count` in all (1 to MAX_PERIODS).

    Raises ValueError where the count or a day is out of range.
    """
    if not 1 <= count <= MAX_PERIODS:
        raise ValueError(f"1 to {MAX_PERIODS} billing periods can be asked for, not {count}")
    require_supported_day(from_day)
    require_supported_day(schedule.started_on)
    first = _index_of(schedule, from_day)
    return tuple(_dates(schedule, index, closing) for index in range(first, first + count))


def billing_periods_later(schedule: BillingSchedule, day: date, periods: int) -> date:
    """The day as far into its period as `day` is into its own, `periods` later; at most that period's last day.

    An invoice issued on the first day of a period is due on the first day of a later one. `day` may be that of an
    approval, up to a year after the last supported day. Raises ValueError where the schedule starts out of range.
    """
    require_supported_day(schedule.started_on)
    index = _index_of(schedule, day)
    offset = day - _start_of(schedule, index)
    last_day = _start_of(schedule, index + periods + 1) - timedelta(days=1)
    return min(_start_of(schedule, index + periods) + offset, last_day)


def closes_at(ends_at: datetime, closing: ClosingTerms, approved_at: datetime | None = None) -> datetime | None:
    """When a period that ends at `ends_at` closes, or None while it still waits for approval.

    An approval given before the delays are over takes effect when they are.
    """
    closable_at = _closable_at(ends_at, closing)
    if closing.close_mode is CloseMode.AUTOMATIC:
        return closable_at
    return None if approved_at is None else max(closable_at, approved_at)


def _closable_at(ends_at: datetime, closing: ClosingTerms) -> datetime:
    with_delay = closing.close_billing_period is CloseBillingPeriod.WITH_DELAY
    class_delay_hours = closing.close_delay_hours if with_delay else 0
    return ends_at + timedelta(hours=closing.global_delay_hours + class_delay_hours)


def _dates(schedule: BillingSchedule, index: int, closing: ClosingTerms) -> BillingPeriodDates:
    first_day = _start_of(schedule, index)
    next_first_day = _start_of(schedule, index + 1)
    ends_at = start_of_day(next_first_day, schedule.time_zone)
    return BillingPeriodDates(
        first_day=first_day,
        last_day=next_first_day - timedelta(days=1),
        starts_at=start_of_day(first_day, schedule.time_zone),
        ends_at=ends_at,
        closable_at=_closable_at(ends_at, closing),
        closes_at=closes_at(ends_at, closing),
    )


# Periods are numbered, so that "the next" is one more whatever its length, and months of 31 days don't drift: the
# anniversaries of 31 January are 28 February and 31 March.


@dataclass(frozen=True, slots=True)
class _Numbering:
    """How the periods of one kind are numbered: the number of the one that has a day, and the day a number starts."""

    index_of: Callable[[date, date], int]
    start_of: Callable[[int, date], date]


def _index_of(schedule: BillingSchedule, day: date) -> int:
    return _NUMBERINGS[schedule.billing_period].index_of(day, schedule.started_on)


def _start_of(schedule: BillingSchedule, index: int) -> date:
    return _NUMBERINGS[schedule.billing_period].start_of(index, schedule.started_on)


def _month_index(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month_start(index: int) -> date:
    return date(index // 12, index % 12 + 1, 1)


_SECOND_HALF: Final = 16


def _half_month_index(day: date) -> int:
    return _month_index(day) * 2 + (day.day >= _SECOND_HALF)


def _half_month_start(index: int) -> date:
    return _month_start(index // 2).replace(day=_SECOND_HALF if index % 2 else 1)


def _anniversary_index(day: date, started_on: date) -> int:
    months = _month_index(day) - _month_index(started_on)
    return months if months_later(started_on, months) <= day else months - 1


_DAYS_IN_WEEK: Final = 7
_DAYS_IN_RUN: Final = 30

# Day 1 of Python's calendar is a Monday.
_NUMBERINGS: Final[Mapping[BillingPeriod, _Numbering]] = MappingProxyType(
    {
        BillingPeriod.DAILY: _Numbering(
            lambda day, _started_on: day.toordinal(),
            lambda index, _started_on: date.fromordinal(index),
        ),
        BillingPeriod.WEEKLY: _Numbering(
            lambda day, _started_on: (day.toordinal() - 1) // _DAYS_IN_WEEK,
            lambda index, _started_on: date.fromordinal(index * _DAYS_IN_WEEK + 1),
        ),
        BillingPeriod.SEMIMONTHLY: _Numbering(
            lambda day, _started_on: _half_month_index(day),
            lambda index, _started_on: _half_month_start(index),
        ),
        BillingPeriod.MONTHLY: _Numbering(
            lambda day, _started_on: _month_index(day),
            lambda index, _started_on: _month_start(index),
        ),
        BillingPeriod.MONTHLY_ANNIVERSARY: _Numbering(
            _anniversary_index,
            lambda index, started_on: months_later(started_on, index),
        ),
        BillingPeriod.THIRTY_DAYS: _Numbering(
            lambda day, started_on: (day - started_on).days // _DAYS_IN_RUN,
            lambda index, started_on: started_on + timedelta(days=index * _DAYS_IN_RUN),
        ),
    }
)
