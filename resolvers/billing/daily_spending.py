"""A customer's day against a fraud traffic profile (domain 7.3, rule R-43).

Spending is counted per day of the customer's billing time zone, at full cost although a discount or quota made the
call cheaper: fraud is measured by what was used. At the limit new calls are refused until midnight; calls in progress
go on, and emergency calls are always allowed.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final
from zoneinfo import ZoneInfo

from models.choices.choice import Choice
from models.declaration.decimals import EXACT, total
from resolvers.billing.calendar_day import day_of, start_of_day
from resolvers.billing.destination_usage import Call, DestinationUsage, UsageThreshold, destination_usage

DEFAULT_WARNING_PERCENT: Final = 80
MOST_PERCENT: Final = 1_000_000
"""Largest percentage that is told, ten thousand times the limit; GraphQL's Int has an end."""

_NOTHING: Final = Decimal(0)
_WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class SpendingPlan:
    """Daily spending limit of a customer. `threshold` is in the profile's currency; None sets no limit.

    With `check_remaining_funds` a call may cost no more than what is left to spend; without, only the balance bounds
    it. The warning is sent at `warning_threshold_percent` of the limit, 1 to 99.
    """

    threshold: Decimal | None = None
    check_remaining_funds: bool = False
    send_warning: bool = True
    warning_threshold_percent: int = DEFAULT_WARNING_PERCENT


@dataclass(frozen=True, slots=True)
class FraudProfile:
    """A spending plan and the minutes that destination groups are watched for."""

    spending_plan: SpendingPlan
    usage_thresholds: tuple[UsageThreshold, ...] = ()


@dataclass(frozen=True, slots=True)
class SpendingAdjustment:
    """An administrator's adjustment for one customer and day: a higher limit, or a counter set back to zero.

    It ends with its day `on`.
    """

    on: date
    raised_threshold: Decimal | None = None
    counter_reset_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DaySpending:
    """A day so far. `limit`, `remaining` and `percent` are None where the profile sets no limit.

    `percent` is of the limit, rounded down and MOST_PERCENT at most. `resets_at` is the next midnight of the customer's
    time zone, in UTC.
    """

    day: date
    spent: Decimal
    limit: Decimal | None
    remaining: Decimal | None
    percent: int | None
    warned: bool
    blocked: bool
    resets_at: datetime
    usage: tuple[DestinationUsage, ...]


class CallRefusal(Choice):
    """Why a new call is refused."""

    SPENDING_LIMIT_REACHED = "SPENDING_LIMIT_REACHED", "The day's spending limit is reached."
    NO_FUNDS = "NO_FUNDS", "No funds are available."


@dataclass(frozen=True, slots=True)
class CallAuthorisation:
    """Whether a new call may start, and what it may cost before it ends; None is without bound."""

    refusal: CallRefusal | None
    may_cost: Decimal | None


def day_spending(
    profile: FraudProfile,
    calls: Sequence[Call],
    *,
    now: datetime,
    time_zone: ZoneInfo,
    adjustment: SpendingAdjustment | None = None,
) -> DaySpending:
    """The day that `now` falls on in the customer's billing time zone, from the customer's calls (R-43)."""
    plan = profile.spending_plan
    today = day_of(now, time_zone)
    if adjustment is not None and adjustment.on != today:
        adjustment = None
    spent = _spent(calls, today, now, time_zone, adjustment)
    limit = _limit(plan, adjustment)
    percent = None if limit is None else Fraction(spent) * _WHOLE / Fraction(limit)
    return DaySpending(
        day=today,
        spent=spent,
        limit=limit,
        remaining=None if limit is None else max(_NOTHING, EXACT.subtract(limit, spent)),
        percent=None if percent is None else min(math.floor(percent), MOST_PERCENT),
        warned=percent is not None and plan.send_warning and percent >= plan.warning_threshold_percent,
        blocked=limit is not None and spent >= limit,
        resets_at=start_of_day(today + timedelta(days=1), time_zone),
        usage=destination_usage(profile.usage_thresholds, calls, now=now, time_zone=time_zone),
    )


def authorise_call(
    spending: DaySpending, plan: SpendingPlan, available_funds: Decimal, *, emergency: bool = False
) -> CallAuthorisation:
    """Whether a new call may start, and for how much: min(available funds, remaining spending) if the plan says so."""
    if emergency:
        return CallAuthorisation(None, None)
    if spending.blocked:
        return CallAuthorisation(CallRefusal.SPENDING_LIMIT_REACHED, _NOTHING)
    if available_funds <= _NOTHING:
        return CallAuthorisation(CallRefusal.NO_FUNDS, _NOTHING)
    if plan.check_remaining_funds and spending.remaining is not None:
        return CallAuthorisation(None, min(available_funds, spending.remaining))
    return CallAuthorisation(None, available_funds)


def _limit(plan: SpendingPlan, adjustment: SpendingAdjustment | None) -> Decimal | None:
    # A threshold of zero is no limit: the profile counts as a draft.
    if not plan.threshold:
        return None
    raised = adjustment.raised_threshold if adjustment else None
    return plan.threshold if raised is None else max(plan.threshold, raised)


def _spent(
    calls: Sequence[Call], today: date, now: datetime, time_zone: ZoneInfo, adjustment: SpendingAdjustment | None
) -> Decimal:
    counted_from = start_of_day(today, time_zone)
    if adjustment is not None and adjustment.counter_reset_at is not None:
        counted_from = max(counted_from, adjustment.counter_reset_at)
    return total(call.undiscounted_cost for call in calls if counted_from <= call.charged_at <= now)
