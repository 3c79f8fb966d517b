"""A customer's day against a fraud traffic profile, saved or being edited: warned, blocked, or free to call (R-43)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from models.choices.fraud_protection import AccumulatedPeriod
from models.database.readers import Steps
from models.declaration.access import Role
from models.declaration.decimals import plain_decimal
from models.declaration.declaration import Declaration
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
from resolvers.errors import NotFoundError, Reference, UserError, UserErrorCode, ValidationError
from resolvers.previews.arguments import (
    amount_problems,
    instant_problems,
    laid_over,
    length_problems,
    number_problems,
    time_zone,
)
from resolvers.previews.preview import Preview, PreviewResult, RunPreview, refused
from resolvers.previews.saved import SavedClass, SavedRow
from resolvers.reading.context import ReadContext
from resolvers.reading.global_id import encode
from resolvers.reading.plan import Planner
from resolvers.reading.selection import Arguments
from resolvers.records.fraud_traffic_profile import FRAUD_TRAFFIC_PROFILE, FRAUD_TRAFFIC_PROFILE_RECORD
from resolvers.writing.apply_input import default_values
from resolvers.writing.lookup import key_in
from resolvers.writing.values import Values

MOST_CALLS: Final = 1000
LONGEST_CALL_SECONDS: Final = 366 * 86_400
BOUNDLESS: Final = Decimal("Infinity")
"""The funds of a customer about whose balance nothing was said."""

PLAN_COLUMNS: Final = {
    "threshold": "spending_threshold",
    "check_remaining_funds": "check_remaining_funds",
    "send_warning": "send_warning",
    "warning_threshold_percent": "warning_threshold_percent",
}
"""The columns of a spending plan by their names in it."""


@dataclass(frozen=True)
class WatchedGroup:
    """Where a customer stands against one threshold of minutes."""

    destination_group: object
    accumulated_period: AccumulatedPeriod
    minutes_allowed: int
    minutes_used: int
    exceeded: bool


@dataclass(frozen=True)
class SpendingDay:
    """A day so far, and what a new call may cost by now; null is without bound."""

    day: date
    time_zone: str
    spent: Decimal
    limit: Decimal | None
    remaining: Decimal | None
    percent: int | None
    warned: bool
    blocked: bool
    resets_at: datetime
    refusal: CallRefusal | None
    call_may_cost: Decimal | None
    watched: tuple[WatchedGroup, ...]


def _prepare(planner: Planner) -> RunPreview:
    profiles = SavedRow(planner, FRAUD_TRAFFIC_PROFILE, "fraud traffic profile")
    classes = SavedClass(planner, "fraud_protection", "web_self_care")

    def compute(context: ReadContext, arguments: Arguments) -> Steps[PreviewResult]:
        state = yield from classes.read(context, arguments.get("class_id"))
        if isinstance(state, NotFoundError):
            return refused(state)
        protection, self_care = state["fraud_protection"], state["web_self_care"]
        selected = arguments.get("profile_id")
        if selected is None and protection["fraud_traffic_profile"] is not None:
            selected = encode(FRAUD_TRAFFIC_PROFILE.name, int(str(protection["fraud_traffic_profile"])))
        profile: Values = {"spending_plan": default_values(_declarations()), "usage_thresholds": []}
        if selected is not None:
            found = yield from profiles.read(context, selected, "profileId")
            if isinstance(found, NotFoundError):
                return refused(found)
            profile = found
        plan, errors = _plan(profile, arguments.get("spending_plan"), context.actor.schema_role)
        zone, problems = time_zone(arguments.get("time_zone"), self_care["time_zone"])
        errors += problems
        calls, problems = _calls(arguments.get("calls") or ())
        errors += [*problems, *_instants(arguments)]
        if errors:
            return refused(*errors)
        now = arguments["now"]
        adjustment, errors = _adjustment(arguments.get("adjustment"), plan, day_of(now, zone))
        if errors:
            return refused(*errors)
        thresholds = _thresholds(profile)
        spending = day_spending(FraudProfile(plan, thresholds), calls, now=now, time_zone=zone, adjustment=adjustment)
        return PreviewResult(_answer(spending, plan, zone, arguments))

    return compute


def _declarations() -> dict[str, Declaration]:
    declarations = FRAUD_TRAFFIC_PROFILE_RECORD.declarations()
    return {name: declarations[column] for name, column in PLAN_COLUMNS.items()}


def _plan(profile: Values, input: object, role: Role) -> tuple[SpendingPlan, list[UserError]]:
    saved = profile["spending_plan"]
    values, errors = laid_over(saved, input, _declarations(), role, "spendingPlan")
    threshold, percent = values["threshold"], values["warning_threshold_percent"]
    assert (threshold is None or isinstance(threshold, Decimal)) and isinstance(percent, int)
    plan = SpendingPlan(threshold, bool(values["check_remaining_funds"]), bool(values["send_warning"]), percent)
    return plan, errors


def _thresholds(profile: Values) -> tuple[UsageThreshold, ...]:
    return tuple(
        UsageThreshold(str(row["destination_group"]), AccumulatedPeriod(row["accumulated_period"]), row["minutes"])
        for row in profile["usage_thresholds"]
    )


def _calls(input: Sequence[Arguments]) -> tuple[list[Call], list[UserError]]:
    errors = list(length_problems(input, MOST_CALLS, ("calls",)))
    calls: list[Call] = []
    for number, one in enumerate(input[:MOST_CALLS]):
        prefix = ("calls", str(number))
        errors += instant_problems(one["charged_at"], (*prefix, "chargedAt"))
        errors += amount_problems(one["undiscounted_cost"], (*prefix, "undiscountedCost"), least=Decimal(0))
        seconds = one.get("duration_seconds") or 0
        errors += number_problems(seconds, 0, LONGEST_CALL_SECONDS, "seconds", (*prefix, "durationSeconds"))
        group = key_in(one.get("destination_group"), "DestinationGroup")
        calls.append(Call(one["charged_at"], one["undiscounted_cost"], None if group is None else str(group), seconds))
    return calls, errors


def _instants(arguments: Arguments) -> list[UserError]:
    now, funds = arguments["now"], arguments.get("available_funds")
    errors = list(instant_problems(now, ("now",)))
    return errors if funds is None else [*errors, *amount_problems(Decimal(str(funds)), ("availableFunds",))]


def _adjustment(input: object, plan: SpendingPlan, today: date) -> tuple[SpendingAdjustment | None, list[UserError]]:
    """What an administrator did today for this customer alone."""
    if not isinstance(input, Mapping):
        return None, []
    raised, reset_at = input.get("raised_threshold"), input.get("counter_reset_at")
    return SpendingAdjustment(today, raised, reset_at), list(raised_limit_problems(plan, raised))


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


def _answer(spending: DaySpending, plan: SpendingPlan, zone: ZoneInfo, arguments: Arguments) -> SpendingDay:
    funds = arguments.get("available_funds")
    available = Decimal(str(funds)) if funds is not None else None
    may_call = authorise_call(
        spending, plan, BOUNDLESS if available is None else available, emergency=bool(arguments.get("emergency"))
    )
    may_cost = None if may_call.may_cost == BOUNDLESS else may_call.may_cost
    return SpendingDay(
        spending.day,
        zone.key,
        spending.spent,
        spending.limit,
        spending.remaining,
        spending.percent,
        spending.warned,
        spending.blocked,
        spending.resets_at,
        may_call.refusal,
        may_cost,
        tuple(
            WatchedGroup(
                Reference("DestinationGroup", int(one.threshold.destination_group)),
                one.threshold.accumulated_period,
                one.threshold.minutes,
                one.minutes,
                one.exceeded,
            )
            for one in spending.usage
        ),
    )


DAILY_SPENDING = Preview(_prepare)
