"""The next billing periods of customers of a class: when they begin, end and close (domain 3.1)."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from models.choices.statistics import BillingPeriod, CloseBillingPeriod, CloseMode
from models.database.readers import Steps
from resolvers.billing.billing_period import (
    MAX_PERIODS,
    BillingPeriodDates,
    BillingSchedule,
    ClosingTerms,
    next_billing_periods,
)
from resolvers.errors import NotFoundError, UserError
from resolvers.panels.statistics import STATISTICS
from resolvers.previews.arguments import day_problems, laid_over, number_problems, time_zone
from resolvers.previews.preview import Preview, PreviewResult, RunPreview, refused
from resolvers.previews.saved import SavedClass
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner
from resolvers.reading.selection import Arguments
from resolvers.writing.values import Values

CLOSING_COLUMNS: Final = ("billing_period", "close_billing_period", "close_delay_hours", "close_mode")


@dataclass(frozen=True)
class BillingPeriods:
    """The periods, and the time zone whose midnights they end at."""

    time_zone: str
    periods: tuple[BillingPeriodDates, ...]


def _prepare(planner: Planner) -> RunPreview:
    saved = SavedClass(planner, "statistics", "web_self_care")

    def compute(context: ReadContext, arguments: Arguments) -> Steps[PreviewResult]:
        state = yield from saved.read(context, arguments.get("class_id"))
        if isinstance(state, NotFoundError):
            return refused(state)
        statistics, self_care = state["statistics"], state["web_self_care"]
        declarations = {name: STATISTICS.declarations()[name] for name in CLOSING_COLUMNS}
        values, errors = laid_over(
            statistics, arguments.get("statistics"), declarations, context.actor.schema_role, "statistics"
        )
        zone, problems = time_zone(arguments.get("time_zone"), self_care["time_zone"])
        from_day, started_on = arguments["from_day"], arguments.get("billing_started_on")
        first = arguments["first"]
        errors += [*problems, *_day_problems(from_day, started_on)]
        errors += number_problems(first, 1, MAX_PERIODS, "billing periods", ("first",))
        if errors:
            return refused(*errors)
        return PreviewResult(_periods(values, zone, from_day, started_on or from_day, first))

    return compute


def _day_problems(from_day: date, started_on: date | None) -> list[UserError]:
    errors = list(day_problems(from_day, ("fromDay",)))
    return errors if started_on is None else [*errors, *day_problems(started_on, ("billingStartedOn",))]


def _periods(values: Values, zone: ZoneInfo, from_day: date, started_on: date, count: int) -> BillingPeriods:
    delay_hours = values["close_delay_hours"]
    closing = ClosingTerms(
        CloseBillingPeriod(str(values["close_billing_period"])),
        delay_hours,
        CloseMode(str(values["close_mode"])),
    )
    schedule = BillingSchedule(BillingPeriod(str(values["billing_period"])), zone, started_on)
    return BillingPeriods(zone.key, next_billing_periods(schedule, from_day, count, closing))


BILLING_PERIODS = Preview(_prepare)
