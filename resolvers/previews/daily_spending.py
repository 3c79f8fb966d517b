"""A customer's day against a fraud traffic profile, saved or being edited: warned, blocked, or free to call (R-43)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Final

from models.choices.fraud_protection import AccumulatedPeriod
from models.database.readers import Steps
from models.declaration.decimals import plain_decimal
from models.declaration.described import Bounds, TypeName
from models.sentence import sentence
from resolvers.billing.calendar_day import day_of
from resolvers.billing.daily_spending import (
    CallRefusal,
    DaySpending,
    FraudProfile,
    SpendingAdjustment,
    SpendingPlan,
    authorise_call,
    day_spending,
)
from resolvers.billing.destination_usage import Call, UsageThreshold
from resolvers.drafts.apply_parts import apply_parts
from resolvers.drafts.lookup import key_in
from resolvers.drafts.values import State, typed
from resolvers.errors import NotFoundError, Reference, UserError, UserErrorCode, ValidationError
from resolvers.previews.arguments import ClassId, Edited, PreviewInput, TimeZone, argument_errors
from resolvers.previews.preview import Compute, Preview, PreviewResult, answer_of, rejected
from resolvers.previews.saved import SavedRecord
from resolvers.reading.global_id import encode
from resolvers.reading.plan import Planner
from resolvers.records.fraud_traffic_profile import FRAUD_TRAFFIC_PROFILE, FRAUD_TRAFFIC_PROFILE_RECORD

MOST_CALLS: Final = 1000
BOUNDLESS: Final = Decimal("Infinity")
"""The funds of a customer about whose balance nothing was said."""

_GROUP: Final = "DestinationGroup"


@dataclass(frozen=True)
class SpendingAdjustmentInput:
    """An administrator's adjustment for this customer today."""

    raised_threshold: Annotated[Decimal | None, "A higher limit for today."] = None
    counter_reset_at: Annotated[datetime | None, "When the counter was reset to zero."] = None


@dataclass(frozen=True, kw_only=True)
class DailySpendingArguments:
    """A customer's calls, and what they are checked against."""

    class_id: ClassId = None
    profile_id: Annotated[str | None, "The fraud traffic profile; the class's by default.", TypeName("ID")] = None
    spending_plan: Annotated[
        Edited, "A plan that is not saved yet, laid over the profile's.", TypeName("SpendingPlanInput")
    ] = None
    calls: Annotated[
        tuple[Call, ...],
        f"The customer's calls, at most {MOST_CALLS}; calls of other days don't count.",
        Bounds(most=MOST_CALLS),
    ] = ()
    now: Annotated[datetime, "The instant of the new call."]
    time_zone: TimeZone = None
    available_funds: Annotated[Decimal | None, "The funds that a new call could be paid with; absent: not checked."] = (
        None
    )
    emergency: Annotated[bool, "Whether the new call is an emergency call; false by default."] = False
    adjustment: Annotated[SpendingAdjustmentInput | None, "What an administrator did for this customer today."] = None


@dataclass(frozen=True)
class WatchedGroup:
    """Minutes to a destination group against the profile's threshold; crossing it notifies the administrators."""

    destination_group: Annotated[Reference | None, "Where the calls went.", TypeName(_GROUP)]
    accumulated_period: Annotated[AccumulatedPeriod, "The period over which minutes are added up."]
    minutes_allowed: Annotated[int, "The minutes beyond which the administrators are notified."]
    minutes_used: Annotated[int, "Whole minutes so far."]
    exceeded: Annotated[bool, "Whether the threshold is crossed, if only by a second."]


@dataclass(frozen=True)
class DailySpending:
    """A customer's spending today, and what a new call may cost now."""

    day: Annotated[date, "The day in the customer's time zone."]
    time_zone: Annotated[str, "The customer's time zone."]
    spent: Annotated[Decimal, "The undiscounted cost of the day's calls."]
    limit: Annotated[Decimal | None, "What may be spent today; null without a limit."]
    remaining: Annotated[Decimal | None, "What may still be spent today; null without a limit."]
    percent: Annotated[
        int | None, "The percentage of the limit that is spent, rounded down and at most 1000000; null without a limit."
    ]
    warned: Annotated[bool, "Whether the warning level is reached."]
    blocked: Annotated[bool, "Whether new calls are refused until the day is over; emergency calls never are."]
    resets_at: Annotated[datetime, "The next midnight of the customer, when the counter starts again."]
    refusal: Annotated[CallRefusal | None, "Why a new call would be refused; null where it wouldn't."]
    call_may_cost: Annotated[Decimal | None, "What a new call may cost before it ends; null without bound."]
    watched: Annotated[tuple[WatchedGroup, ...], "The destination groups that the profile watches."]


def _plan(planner: Planner) -> Compute:
    panels = FRAUD_TRAFFIC_PROFILE_RECORD.panels
    profiles = SavedRecord(planner, FRAUD_TRAFFIC_PROFILE, "fraud traffic profile", panels)

    def compute(input: PreviewInput[DailySpendingArguments]) -> Steps[PreviewResult]:
        arguments, errors = input.arguments, input.errors
        profile_id, of_class = arguments.profile_id, input.state["fraud_protection"]["fraud_traffic_profile"]
        if profile_id is None and of_class is not None:
            profile_id = encode(FRAUD_TRAFFIC_PROFILE.name, of_class)
        profile = yield from profiles.read(input.context, profile_id, "profileId")
        if isinstance(profile, NotFoundError):
            return rejected(profile)
        plan = _spending_plan(input, profile)
        zone = input.time_zone(arguments.time_zone)
        if not errors and arguments.adjustment:
            errors += raised_limit_problems(plan, arguments.adjustment.raised_threshold)
        if errors:
            return rejected(*errors)
        now, adjusted = arguments.now, arguments.adjustment
        adjustment = (
            SpendingAdjustment(day_of(now, zone), adjusted.raised_threshold, adjusted.counter_reset_at)
            if adjusted
            else None
        )
        spending = day_spending(
            FraudProfile(plan, _thresholds(profile)), arguments.calls, now=now, time_zone=zone, adjustment=adjustment
        )
        return PreviewResult(_answer(spending, plan, zone.key, arguments))

    return compute


def _spending_plan(input: PreviewInput[DailySpendingArguments], profile: State) -> SpendingPlan:
    root, plan = FRAUD_TRAFFIC_PROFILE_RECORD.root, input.arguments.spending_plan
    edited = {} if plan is None else {"spending_plan": plan}
    applied = apply_parts((root,), profile, edited, input.role, new=False)
    input.errors.extend(argument_errors(applied.errors))
    row = applied.after[root.name]
    return typed(SpendingPlan, {**row, "threshold": row["spending_threshold"]})


def _thresholds(profile: State) -> tuple[UsageThreshold, ...]:
    return tuple(
        typed(UsageThreshold, {**row, "destination_group": encode(_GROUP, row["destination_group"])})
        for row in profile["usage_thresholds"]
    )


def raised_limit_problems(plan: SpendingPlan, raised: Decimal | None) -> Iterator[UserError]:
    """R-43: a limit can only be raised for a day, and only where there is one."""
    path = ("adjustment", "raisedThreshold")
    if raised is not None and plan.threshold is None:
        message = sentence("The profile sets no limit that could be raised.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, path, actual=plain_decimal(raised))
    elif raised is not None and plan.threshold is not None and raised <= plan.threshold:
        limit = plain_decimal(plan.threshold)
        message = sentence("Must be more than the profile's limit of {limit}.", limit=limit)
        yield ValidationError(UserErrorCode.TOO_SMALL, message, path, limit, plain_decimal(raised))


def _answer(
    spending: DaySpending, plan: SpendingPlan, time_zone: str, arguments: DailySpendingArguments
) -> DailySpending:
    funds = BOUNDLESS if arguments.available_funds is None else arguments.available_funds
    may_call = authorise_call(spending, plan, funds, emergency=arguments.emergency)
    may_cost = None if may_call.may_cost == BOUNDLESS else may_call.may_cost
    watched = tuple(
        WatchedGroup(
            Reference(_GROUP, key_in(usage.threshold.destination_group, _GROUP) or 0),
            usage.threshold.accumulated_period,
            usage.threshold.minutes,
            usage.minutes,
            usage.exceeded,
        )
        for usage in spending.usage
    )
    further = {"time_zone": time_zone, "refusal": may_call.refusal, "call_may_cost": may_cost, "watched": watched}
    return answer_of(DailySpending, spending, **further)


DAILY_SPENDING = Preview(
    "A customer's calls against a fraud traffic profile: warned, blocked, and what a new call may cost.",
    DailySpendingArguments,
    DailySpending,
    _plan,
    panels=("fraud_protection", "web_self_care"),
)
