"""Why something was done to a customer on a day: the steps of its regular invoices that fall on it (R-77).

What was issued and paid is not known here. Invoices stand at the ends of the customer's billing periods, and each is
followed as if nobody had paid it, since one that was paid is no reason for anything. The terms are those that the class
had when the day began, and the calendar is as it was then, where that is known.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Final

from models.choices.statistics import BillingPeriod
from models.database.readers import Steps, pause
from models.declaration.described import Bounds, TypeName
from resolvers.billing.billing_period import MAX_PERIODS, BillingSchedule, ClosingTerms, next_billing_periods
from resolvers.billing.calendar_day import EARLIEST_DAY, start_of_day
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.collection_timeline import collection_timeline
from resolvers.billing.invoice_balance import Invoice
from resolvers.drafts.values import typed
from resolvers.errors import NotFoundError, Reference
from resolvers.previews.arguments import PreviewInput
from resolvers.previews.calendar_then import calendar_then
from resolvers.previews.collected import Collected, InvoiceKind, collected_by
from resolvers.previews.collection_event import CollectionEvent, event_of
from resolvers.previews.preview import Compute, Preview, PreviewResult, rejected
from resolvers.previews.rounding import rounding_of
from resolvers.previews.terms_then import terms_then
from resolvers.reading.plan import Planner

LOOKS_BACK_DAYS: Final = 400
"""How long before the day an invoice may have been issued."""

_WORK: Final = "collection_day"
"""The kind of work that pauses: all that the root field does, by its name in plans."""

PERIODS_AT_ONCE: Final = 15
"""Billing periods that are laid out together: so many months are more than the days that are looked back."""


@dataclass(frozen=True, kw_only=True)
class CollectionDayArguments:
    """Which day of which customer."""

    customer_id: Annotated[str, "The customer.", TypeName("ID")]
    on: Annotated[date, "The day, in the customer's time zone."]
    amount: Annotated[
        Decimal, "The amount of each invoice, in the currency of the customer: fees and thresholds go by it.", Bounds(0)
    ]
    billing_started_on: Annotated[
        date | None,
        "The day that anniversaries and runs of 30 days count from; that of the customer's creation by default.",
    ] = None


@dataclass(frozen=True)
class InvoiceEvent:
    """Collection event of one invoice."""

    issued_on: Annotated[date, "The day on which the invoice is issued: its billing period closes on it."]
    due_on: Annotated[date, "The last day to pay it."]
    event: Annotated[CollectionEvent, "What happens, and why on that day."]


@dataclass(frozen=True)
class CollectionDay:
    """Collection events of a customer's regular invoices on a day, as long as nobody pays them."""

    on: Annotated[date, "The day."]
    exempt: Annotated[bool, "Whether the customer is exempt from collection, so that nothing is done."]
    invoiced: Annotated[bool, "Whether the class issues regular invoices; without them there are no steps."]
    customer_class: Annotated[Reference | None, "The class whose terms they are.", TypeName("CustomerClass")]
    class_version: Annotated[
        int | None,
        "The version of the class that held when the day began, where its terms, with the calendar as it was then, "
        "come to other steps than those of today; null where it makes no difference.",
    ]
    terms_unknown: Annotated[
        bool,
        "Whether the class or its calendar has been changed since, and what held then is not kept, or not for this "
        "reader: the steps are by the terms of today.",
    ]
    events: Annotated[
        tuple[InvoiceEvent, ...],
        f"The steps of that day, those left out among them: of the last {MAX_PERIODS} invoices at most, issued in the "
        f"{LOOKS_BACK_DAYS} days before it; the latest invoice first.",
    ]


def _issue_days(schedule: BillingSchedule, closing: ClosingTerms, until: date) -> list[date]:
    """The days on which invoices are issued up to a day, the latest first."""
    days: list[date] = []
    from_day = max(EARLIEST_DAY, until - timedelta(days=LOOKS_BACK_DAYS))
    while from_day <= until:
        periods = next_billing_periods(schedule, from_day, PERIODS_AT_ONCE, closing)
        days += [period.closable_at.astimezone(schedule.time_zone).date() for period in periods]
        from_day = periods[-1].last_day + timedelta(days=1)
    return [day for day in reversed(days) if day <= until][:MAX_PERIODS]


def _plan(planner: Planner) -> Compute:
    read, database = collected_by(planner), planner.plan_key.dialect

    def held_on(input: PreviewInput[CollectionDayArguments], present: Collected) -> Steps[tuple[Collected, int] | None]:
        """Read what held when the day began, with the version of the class; None where that isn't known."""
        instant = start_of_day(input.arguments.on, replace(input, state=present.state).time_zone(None))
        then = yield from terms_then(input.context, database, present.state, instant)
        if then is None:
            return None
        held = present
        if then.state is not present.state:
            earlier = yield from read(input.context, input.arguments.customer_id, then.state, with_calendar=True)
            assert not isinstance(earlier, NotFoundError), "the customer was read a moment ago"
            held = earlier
        working_days = yield from calendar_then(input.context, database, held, instant)
        return None if working_days is None else (replace(held, working_days=working_days), then.version)

    def compute(input: PreviewInput[CollectionDayArguments]) -> Steps[PreviewResult]:
        if input.errors:
            return rejected(*input.errors)
        collected = yield from read(input.context, input.arguments.customer_id, None, with_calendar=True)
        if isinstance(collected, NotFoundError):
            return rejected(collected)
        today = yield from _day(input, collected)
        held = yield from held_on(input, collected)
        of_day, version = today, None
        if held is not None and held[0] != collected:
            of_day = yield from _day(input, held[0])
            version = None if of_day == today else held[1]
        invoiced, events = of_day
        return PreviewResult(
            CollectionDay(
                input.arguments.on,
                collected.is_exempt,
                invoiced,
                collected.customer_class,
                version,
                held is None,
                events,
            )
        )

    return compute


def _day(
    input: PreviewInput[CollectionDayArguments], collected: Collected
) -> Steps[tuple[bool, tuple[InvoiceEvent, ...]]]:
    """Whether a class with these terms issues regular invoices, and the steps of the day."""
    yield pause(_WORK)
    invoiced = bool(collected.state["regular_invoices"]["use_regular_invoices"])
    return invoiced, (yield from _events(replace(input, state=collected.state), collected)) if invoiced else ()


def _events(input: PreviewInput[CollectionDayArguments], collected: Collected) -> Steps[tuple[InvoiceEvent, ...]]:
    """The steps of the day, invoice by invoice, with a pause before each."""
    events: list[InvoiceEvent] = []
    arguments, customer = input.arguments, collected.customer or {}
    statistics = collected.state["statistics"]
    zone = input.time_zone(None)
    terms = typed(CollectionTerms, collected.state["regular_invoices"])
    terms = collected.with_own_settings(terms, InvoiceKind.REGULAR)
    rounding = rounding_of(input, None)
    started_on = arguments.billing_started_on or collected.started_on(zone, arguments.on)
    schedule = BillingSchedule(BillingPeriod(customer["billing_period"]), zone, started_on)
    for issued_on in _issue_days(schedule, typed(ClosingTerms, statistics), arguments.on):
        yield pause(_WORK)
        invoice = Invoice(
            issued_on,
            arguments.amount,
            suspension_delayed_until=collected.suspension_delayed_until,
            exempt=collected.is_exempt,
        )
        course = collection_timeline(
            terms,
            invoice,
            schedule=schedule,
            working_days=collected.working_days,
            rounding=rounding,
            as_of=arguments.on,
        )
        events += [
            InvoiceEvent(issued_on, course.due_on, event_of(step, course.due_on, collected, InvoiceKind.REGULAR))
            for step in course.steps
            if step.on == arguments.on
        ]
    return tuple(events)


COLLECTION_DAY: Final = Preview(
    "What is done on a day about the regular invoices of a customer that nobody pays, and why on that day.",
    CollectionDayArguments,
    CollectionDay,
    _plan,
)
