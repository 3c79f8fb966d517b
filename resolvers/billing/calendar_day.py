"""Days as customers live them: when a day begins in a time zone, which day an instant falls on, months later.

Billing, collection and spending all begin and end at a customer's midnight; here is what midnight means.
"""

import calendar
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

EARLIEST_DAY: Final = date(1970, 1, 1)
LATEST_DAY: Final = date(8000, 12, 31)
"""The supported days. Far enough from Python's last year that adding any term can't leave the calendar."""


def require_supported_day(day: date) -> None:
    """Raise ValueError where `day` is outside EARLIEST_DAY to LATEST_DAY, so that no sum of days can overflow."""
    if not EARLIEST_DAY <= day <= LATEST_DAY:
        raise ValueError(f"{day} is not between {EARLIEST_DAY} and {LATEST_DAY}")


def supported_day(day: date) -> date:
    """The supported day that is nearest to `day`."""
    return min(max(day, EARLIEST_DAY), LATEST_DAY)


def start_of_day(day: date, time_zone: ZoneInfo) -> datetime:
    """The first instant of `day` in `time_zone`, in UTC.

    Where the clock skips midnight for summer time, that is the instant of the change; where midnight comes twice, it
    is the first one.
    """
    return datetime(day.year, day.month, day.day, tzinfo=time_zone).astimezone(UTC)


def day_of(instant: datetime, time_zone: ZoneInfo) -> date:
    """The day that `instant` falls on in `time_zone`. Raises ValueError for an instant without a zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant without a time zone falls on no particular day")
    return instant.astimezone(time_zone).date()


def months_later(day: date, months: int) -> date:
    """The same day of the month `months` later, or that month's last day where it is shorter."""
    year, month_index = divmod(day.year * 12 + day.month - 1 + months, 12)
    month = month_index + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
