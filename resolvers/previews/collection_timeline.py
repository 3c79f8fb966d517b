"""The course of an invoice that nobody pays, or not in time, under a class's terms or under edited ones (R-22 to R-28).

The app draws it beside the form, so the terms may be unsaved; their errors are those that a save would answer.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Final

from models.choices.choice import Choice
from models.choices.customer import CustomerStatus
from models.choices.invoicing import InvoiceStatus
from models.choices.statistics import BillingPeriod
from models.database.readers import Steps
from models.declaration.described import Bounds, TypeName
from models.sentence import Sentence, sentence
from resolvers.billing import collection_timeline as billing
from resolvers.billing.billing_period import BillingSchedule
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.collection_timeline import DaySpan
from resolvers.billing.invoice_balance import Invoice, Payment
from resolvers.billing.working_days import WorkingDays
from resolvers.drafts.apply_input import apply_input
from resolvers.drafts.draft import Draft
from resolvers.drafts.rules import GuardedValues, run_rules
from resolvers.drafts.values import typed
from resolvers.errors import (
    NotFoundError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    camel,
    day_out_of_range,
)
from resolvers.panels.collection_terms import term_rules
from resolvers.panels.regular_invoices import REGULAR_INVOICES
from resolvers.previews.arguments import ClassId, Edited, EditedColumns, PreviewInput, TimeZone, argument_errors
from resolvers.previews.collected import COLLECTED_PANELS, INVOICES, Collected, InvoiceKind, collected_by
from resolvers.previews.collection_event import CollectionEvent, event_of
from resolvers.previews.preview import Compute, Preview, PreviewResult, answer_of, rejected
from resolvers.previews.rounding import EditedRounding, rounding_of
from resolvers.reading.plan import Planner

MOST_PAYMENTS: Final = 100
MOST_HOLIDAYS: Final = 400

_REGULAR: Final = REGULAR_INVOICES.declarations()
_TERMS: Final = EditedColumns(
    "CollectionTermsInput",
    "Payment terms as they are being edited; what is absent is as it is saved.",
    {field.name: _REGULAR[field.name] for field in fields(CollectionTerms) if field.name in _REGULAR},
)
"""The columns that a timeline is made from; out-of-turn invoices have them but for the unit and the review."""

_REVIEW: Final = sentence("Out-of-turn invoices are not held for review.")
_REGULAR_ONLY: Final[Mapping[str, Sentence]] = {
    "net_unit": sentence("Out-of-turn invoices count in days, so their terms have no unit."),
    "hold_for_review": _REVIEW,
    "auto_approve_after_days": _REVIEW,
}
"""Sentences for terms of out-of-turn invoices that have what only regular ones have."""


class DayOfWeek(Choice):
    """The days of the week."""

    MONDAY = "MONDAY", "Monday."
    TUESDAY = "TUESDAY", "Tuesday."
    WEDNESDAY = "WEDNESDAY", "Wednesday."
    THURSDAY = "THURSDAY", "Thursday."
    FRIDAY = "FRIDAY", "Friday."
    SATURDAY = "SATURDAY", "Saturday."
    SUNDAY = "SUNDAY", "Sunday."


@dataclass(frozen=True)
class NonWorkingDays:
    """The days on which the company neither limits nor suspends services: such dates move to the next working day."""

    weekend: Annotated[
        tuple[DayOfWeek, ...] | None, "The days of the week off; Saturday and Sunday where absent, none where empty."
    ] = None
    holidays: Annotated[tuple[date, ...], f"Other days off, at most {MOST_HOLIDAYS}.", Bounds(most=MOST_HOLIDAYS)] = ()


@dataclass(frozen=True, kw_only=True)
class CollectionTimelineArguments:
    """An invoice, its customer, and the terms under which it is collected."""

    class_id: ClassId = None
    customer_id: Annotated[
        str | None,
        "The customer whose invoice it is, with its billing period, the day of its creation, exemption and delay of "
        "the suspension; its class where no other is named.",
        TypeName("ID"),
    ] = None
    invoices: Annotated[InvoiceKind, "Which terms of the class; regular by default."] = InvoiceKind.REGULAR
    terms: Annotated[Edited, "Terms that are not saved yet, laid over the class's.", _TERMS] = None
    issued_on: Annotated[date, "The day on which the invoice is issued."]
    amount: Annotated[
        Decimal, "The amount due, in the currency of the class, or of the customer where it has none.", Bounds(0)
    ]
    payments: Annotated[
        tuple[Payment, ...], f"What is paid and when, at most {MOST_PAYMENTS} times.", Bounds(most=MOST_PAYMENTS)
    ] = ()
    suspension_delayed_until: Annotated[date | None, "A day to which an administrator puts the suspension off."] = None
    approved_on: Annotated[
        date | None,
        "The day on which somebody approves the invoice, where it is held for review. Absent: it is approved "
        "automatically, or on the day of issue where the terms provide for no automatic approval.",
    ] = None
    as_of: Annotated[
        date | None,
        "The day at whose end the statuses are given, that of issue or a later one; that of issue by default.",
    ] = None
    time_zone: TimeZone = None
    billing_period: Annotated[BillingPeriod | None, "The customer's billing period; the class's by default."] = None
    billing_started_on: Annotated[
        date | None,
        "The day that anniversaries and runs of 30 days count from; that of the customer's creation by default, or "
        "the day of issue where no customer is named.",
    ] = None
    non_working_days: Annotated[
        NonWorkingDays | None, "Days off; those of the class's calendar by default, or else Saturdays and Sundays."
    ] = None
    rounding: EditedRounding = None


@dataclass(frozen=True)
class CollectionTimeline:
    """The course of one invoice, its days in the customer's time zone."""

    issued_on: Annotated[date, "The day of issue."]
    exempt: Annotated[bool, "Whether the customer is exempt from collection, so that nothing is done."]
    customer_class: Annotated[
        Reference | None, "The class whose terms they are; null for those of a new class.", TypeName("CustomerClass")
    ]
    approved_on: Annotated[
        date, "The day from which the time until the due date counts: that of issue, or of approval after a review."
    ]
    due_on: Annotated[date, "The last day to pay."]
    overdue_on: Annotated[date, "The first day on which the invoice is overdue."]
    overdue_at: Annotated[datetime, "The instant at which that day begins for the customer."]
    status: Annotated[InvoiceStatus, "The invoice's status at the end of the day `asOf`."]
    service_status: Annotated[
        CustomerStatus, "The availability of services at the end of that day, as far as this invoice affects it."
    ]
    events: Annotated[tuple[CollectionEvent, ...], "Every step of the terms by day, those left out among them."]
    suspended: Annotated[DaySpan | None, "The days on which services are stopped; null for none."]
    uncharged: Annotated[DaySpan | None, "The part of them for which recurring fees are waived; null for none."]
    suspension_delayed_until: Annotated[
        date | None, "The day to which an administrator put the suspension off, while that stands."
    ]


def _plan(planner: Planner) -> Compute:
    read = collected_by(planner)

    def compute(input: PreviewInput[CollectionTimelineArguments]) -> Steps[PreviewResult]:
        """The customer is read where one is named, and its class where no other one is."""
        arguments = input.arguments
        collected = yield from read(
            input.context,
            arguments.customer_id,
            None if arguments.customer_id is not None and arguments.class_id is None else input.state,
            with_calendar=arguments.non_working_days is None,
        )
        if isinstance(collected, NotFoundError):
            return rejected(collected, *input.errors)
        if collected.customer is not None:
            arguments = replace(
                arguments,
                billing_period=arguments.billing_period or BillingPeriod(collected.customer["billing_period"]),
                suspension_delayed_until=arguments.suspension_delayed_until or collected.suspension_delayed_until,
            )
        return _computed(replace(input, arguments=arguments, state=collected.state), collected)

    return compute


def _computed(input: PreviewInput[CollectionTimelineArguments], collected: Collected) -> PreviewResult:
    arguments, state = input.arguments, input.state
    terms = collected.with_own_settings(_collection_terms(input), arguments.invoices)
    rounding = rounding_of(input, arguments.rounding)
    zone = input.time_zone(arguments.time_zone)
    working_days = _working_days(arguments.non_working_days, collected.working_days, input.errors)
    collected = replace(collected, working_days=working_days)
    input.errors.extend(_day_problems(arguments, terms))
    if input.errors:
        return rejected(*input.errors)
    issued_on, exempt = arguments.issued_on, collected.is_exempt
    period = arguments.billing_period or BillingPeriod(state["statistics"]["billing_period"])
    started_on = arguments.billing_started_on or collected.started_on(zone, issued_on)
    course = billing.collection_timeline(
        terms,
        Invoice(
            issued_on,
            arguments.amount,
            arguments.payments,
            arguments.suspension_delayed_until,
            arguments.approved_on,
            exempt,
        ),
        schedule=BillingSchedule(period, zone, started_on),
        working_days=working_days,
        rounding=rounding,
        as_of=arguments.as_of or issued_on,
    )
    return PreviewResult(
        answer_of(
            CollectionTimeline,
            course,
            issued_on=issued_on,
            exempt=exempt,
            customer_class=collected.customer_class,
            events=tuple(event_of(step, course.due_on, collected, arguments.invoices) for step in course.steps),
        )
    )


def _collection_terms(input: PreviewInput[CollectionTimelineArguments]) -> CollectionTerms:
    """The saved terms with the edited ones laid over them, validated as a save validates them."""
    panel, errors = INVOICES[input.arguments.invoices].name, input.errors
    before = {name: value for name, value in input.state[panel].items() if name in _TERMS.declarations}
    edited = input.arguments.terms or {}
    declarations = {name: declaration for name, declaration in _TERMS.declarations.items() if name in before}
    applied = apply_input(declarations, before, edited, ("terms",), input.role, new=False)
    errors += argument_errors(applied.errors)
    for name, message in _REGULAR_ONLY.items():
        if edited.get(name) and name not in before:
            errors.append(ValidationError(UserErrorCode.NOT_AVAILABLE, message, ("terms", camel(name))))
    valid = GuardedValues(applied.values, applied.invalid)
    draft = Draft(input.context.actor, None, {panel: before}, {panel: valid})
    errors += argument_errors(run_rules(term_rules(panel, ("terms",)), draft))
    return typed(CollectionTerms, applied.values)


def _day_problems(arguments: CollectionTimelineArguments, terms: CollectionTerms) -> Iterator[UserError]:
    """The problems of days before an invoice's issue, or of an approval that it doesn't wait for (R-65)."""
    if arguments.approved_on is not None and not terms.hold_for_review:
        message = sentence("Only an invoice that is held for review is approved.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, ("approvedOn",))
    else:
        yield from _before_issue(arguments, "approved_on")
    yield from _before_issue(arguments, "as_of")


def _before_issue(arguments: CollectionTimelineArguments, name: str) -> Iterator[UserError]:
    """The problem of a day on which there is no invoice yet."""
    day: date | None = getattr(arguments, name)
    if day is not None:
        yield from filter(None, [day_out_of_range(day, arguments.issued_on, None, (camel(name),))])


def _working_days(days: NonWorkingDays | None, saved: WorkingDays, errors: list[UserError]) -> WorkingDays:
    """The working days of the argument, or else those that are saved (R-74)."""
    if days is None:
        return saved
    week, off = list(DayOfWeek), WorkingDays().weekend
    if days.weekend is not None:
        off = frozenset(week.index(day) for day in days.weekend)
    if len(off) == len(week):
        message = sentence("At least one day of the week is a working day.")
        errors.append(ValidationError(UserErrorCode.NOT_AVAILABLE, message, ("nonWorkingDays", "weekend")))
        return WorkingDays()
    return WorkingDays(off, dict.fromkeys(days.holidays, ""))


COLLECTION_TIMELINE = Preview(
    "What happens to an invoice under the payment terms of a customer class, or under terms that are being edited.",
    CollectionTimelineArguments,
    CollectionTimeline,
    _plan,
    panels=COLLECTED_PANELS,
)
