"""Minutes to a destination group against the thresholds of a fraud traffic profile (domain 7.2).

Crossing a threshold tells the administrators; it blocks nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Final
from zoneinfo import ZoneInfo

from models.choices.fraud_protection import AccumulatedPeriod
from models.declaration.described import Bounds, TypeName
from resolvers.billing.calendar_day import day_of, start_of_day

LONGEST_CALL_SECONDS: Final = 366 * 86_400
_SECONDS_IN_MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Call:
    """A finished call."""

    charged_at: Annotated[datetime, "When it was charged."]
    undiscounted_cost: Annotated[Decimal, "Its full cost, before discounts and quotas.", Bounds(0)]
    destination_group: Annotated[str | None, "Where it went: a destination group.", TypeName("ID")] = None
    duration_seconds: Annotated[
        int, "How long it took, in seconds; 0 by default.", Bounds(0, LONGEST_CALL_SECONDS, "seconds")
    ] = 0


@dataclass(frozen=True, slots=True)
class UsageThreshold:
    """The minutes to a destination group, added up over a period, beyond which administrators are told."""

    destination_group: str
    accumulated_period: AccumulatedPeriod
    minutes: int


@dataclass(frozen=True, slots=True)
class DestinationUsage:
    """Where a customer stands against one threshold: whole minutes used so far, and whether they exceed it.

    A threshold is exceeded by the second after its last minute, although whole minutes don't show it yet.
    """

    threshold: UsageThreshold
    minutes: int
    exceeded: bool


def destination_usage(
    thresholds: Sequence[UsageThreshold], calls: Sequence[Call], *, now: datetime, time_zone: ZoneInfo
) -> tuple[DestinationUsage, ...]:
    """The usage against each threshold, in the period that `now` falls in, in the customer's billing time zone."""
    return tuple(_usage(threshold, calls, now, time_zone) for threshold in thresholds)


def _usage(threshold: UsageThreshold, calls: Sequence[Call], now: datetime, time_zone: ZoneInfo) -> DestinationUsage:
    first_day = _first_day(threshold.accumulated_period, day_of(now, time_zone))
    counted_from = start_of_day(first_day, time_zone)
    seconds = sum(
        call.duration_seconds
        for call in calls
        if call.destination_group == threshold.destination_group and counted_from <= call.charged_at <= now
    )
    exceeded = seconds > threshold.minutes * _SECONDS_IN_MINUTE
    return DestinationUsage(threshold, seconds // _SECONDS_IN_MINUTE, exceeded)


def _first_day(period: AccumulatedPeriod, today: date) -> date:
    match period:
        case AccumulatedPeriod.DAY:
            return today
        case AccumulatedPeriod.WEEK:
            return today - timedelta(days=today.weekday())
        case AccumulatedPeriod.MONTH:
            return today.replace(day=1)
