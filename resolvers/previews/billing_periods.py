"""The next billing periods of customers of a class: when they begin, end and close (domain 3.1)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from models.choices.statistics import BillingPeriod
from models.declaration.described import Bounds
from resolvers.billing.billing_period import (
    MAX_PERIODS,
    BillingPeriodDates,
    BillingSchedule,
    ClosingTerms,
    next_billing_periods,
)
from resolvers.drafts.values import typed
from resolvers.panels.statistics import STATISTICS
from resolvers.previews.arguments import ClassId, Edited, EditedColumns, PreviewInput, TimeZone
from resolvers.previews.preview import Preview, PreviewResult, rejected, without_reading

_CLOSING: Final = ("billing_period", "close_billing_period", "close_delay_hours", "close_mode")
_STATISTICS: Final = EditedColumns(
    "BillingPeriodInput",
    "How periods follow each other and close, as it is being edited in statistics; what is absent is as it is saved.",
    {name: STATISTICS.declarations()[name] for name in _CLOSING},
)


@dataclass(frozen=True, kw_only=True)
class BillingPeriodsArguments:
    """Which periods, of whom."""

    class_id: ClassId = None
    statistics: Annotated[Edited, "Settings that are not saved yet, laid over the class's.", _STATISTICS] = None
    from_day: Annotated[date, "A day of the first period."]
    first: Annotated[int, f"How many periods, 1 to {MAX_PERIODS}.", Bounds(1, MAX_PERIODS, "billing periods")] = 12
    billing_started_on: Annotated[
        date | None, "The day that anniversaries and runs of 30 days count from; `fromDay` by default."
    ] = None
    time_zone: TimeZone = None


@dataclass(frozen=True)
class BillingPeriods:
    """Billing periods one after the other."""

    time_zone: Annotated[str, "The time zone whose midnights they end at."]
    periods: Annotated[tuple[BillingPeriodDates, ...], "The period that contains `fromDay`, and those after it."]


def _compute(input: PreviewInput[BillingPeriodsArguments]) -> PreviewResult:
    arguments = input.arguments
    values = input.laid_over(input.state["statistics"], "statistics", arguments.statistics, _STATISTICS)
    zone = input.time_zone(arguments.time_zone)
    if input.errors:
        return rejected(*input.errors)
    started_on = arguments.billing_started_on or arguments.from_day
    schedule = BillingSchedule(BillingPeriod(values["billing_period"]), zone, started_on)
    closing = typed(ClosingTerms, values)
    periods = next_billing_periods(schedule, arguments.from_day, arguments.first, closing)
    return PreviewResult(BillingPeriods(zone.key, periods))


BILLING_PERIODS = Preview(
    "The next billing periods of customers of a class, or as they would be by settings that are being edited.",
    BillingPeriodsArguments,
    BillingPeriods,
    without_reading(_compute),
    panels=("statistics", "web_self_care"),
)
