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
from models.declaration.decimals import plain_decimal
from models.declaration.described import Bounds, TypeName
from models.sentence import Sentence, sentence
from resolvers.billing import collection_timeline as billing
from resolvers.billing.billing_period import BillingSchedule
from resolvers.billing.collection_step import CancelReason, CollectionStep, CollectionStepKind
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.collection_timeline import DaySpan
from resolvers.billing.invoice_balance import Invoice, Payment
from resolvers.billing.working_days import DayOff, WorkingDays
from resolvers.drafts.apply_input import apply_input
from resolvers.drafts.draft import Draft
from resolvers.drafts.rules import GuardedValues, run_rules
from resolvers.drafts.values import State, typed
from resolvers.errors import NotFoundError, UserError, UserErrorCode, ValidationError, camel
from resolvers.panels.collection_terms import term_rules
from resolvers.panels.regular_invoices import REGULAR_INVOICES
from resolvers.previews.arguments import ClassId, Edited, EditedColumns, PreviewInput, TimeZone, argument_errors
from resolvers.previews.preview import Compute, Preview, PreviewResult, answer_of, rejected
from resolvers.previews.rounding import EditedRounding, rounding_of
from resolvers.previews.saved import CURRENCY, SavedRecord, saved_class
from resolvers.reading.global_id import encode
from resolvers.reading.plan import Planner
from resolvers.records.calendar import CALENDAR, CALENDAR_RECORD, DAYS_OF_WEEK, HOLIDAYS
from resolvers.records.customers.customer import CUSTOMER, CUSTOMER_RECORD

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
"""What is said where terms of out-of-turn invoices have what only regular ones have."""


class InvoiceKind(Choice):
    """Which invoices of a class are meant."""

    REGULAR = "REGULAR", "Those that are issued when a billing period closes."
    OUT_OF_TURN = "OUT_OF_TURN", "Those that are issued on demand; their terms count in days only."


class DayOfWeek(Choice):
    """The days of the week."""

    MONDAY = "MONDAY", "Monday."
    TUESDAY = "TUESDAY", "Tuesday."
    WEDNESDAY = "WEDNESDAY", "Wednesday."
    THURSDAY = "THURSDAY", "Thursday."
    FRIDAY = "FRIDAY", "Friday."
    SATURDAY = "SATURDAY", "Saturday."
    SUNDAY = "SUNDAY", "Sunday."


_PANELS: Final[Mapping[InvoiceKind, str]] = {
    InvoiceKind.REGULAR: "regular_invoices",
    InvoiceKind.OUT_OF_TURN: "out_of_turn_invoices",
}


_READ: Final = ("statistics", "web_self_care", *_PANELS.values())


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
        "The customer whose invoice it is, with its billing period, exemption and delay of the suspension; its class "
        "where no other is named.",
        TypeName("ID"),
    ] = None
    invoices: Annotated[InvoiceKind, "Which terms of the class; regular by default."] = InvoiceKind.REGULAR
    terms: Annotated[Edited, "Terms that are not saved yet, laid over the class's.", _TERMS] = None
    issued_on: Annotated[date, "The day on which the invoice is issued."]
    amount: Annotated[Decimal, "The amount due, in the currency of the class.", Bounds(0)]
    payments: Annotated[
        tuple[Payment, ...], f"What is paid and when, at most {MOST_PAYMENTS} times.", Bounds(most=MOST_PAYMENTS)
    ] = ()
    suspension_delayed_until: Annotated[date | None, "A day to which an administrator puts the suspension off."] = None
    approved_on: Annotated[
        date | None,
        "The day on which somebody approves the invoice, where it is held for review. Absent: it is approved "
        "automatically, or on the day of issue where the terms provide for no automatic approval.",
    ] = None
    as_of: Annotated[date | None, "The day at whose end the statuses are given; the day of issue by default."] = None
    time_zone: TimeZone = None
    billing_period: Annotated[BillingPeriod | None, "The customer's billing period; the class's by default."] = None
    billing_started_on: Annotated[
        date | None, "The day that anniversaries and runs of 30 days count from; the day of issue by default."
    ] = None
    non_working_days: Annotated[
        NonWorkingDays | None, "Days off; those of the class's calendar by default, or else Saturdays and Sundays."
    ] = None
    rounding: EditedRounding = None


@dataclass(frozen=True)
class CollectionEvent:
    """A step on the way from the issue of an invoice to its payment or the end of services."""

    kind: Annotated[CollectionStepKind, "What happens."]
    on: Annotated[date, "The day in the customer's time zone; a step belongs to its beginning."]
    days_after_due: Annotated[int, "How many days after the due date; negative before it."]
    amount: Annotated[Decimal | None, "The amount of a fee; null for other steps, and for a fee that is left out."]
    cancelled: Annotated[CancelReason | None, "Why the step is left out; null where it happens."]
    moved_from: Annotated[
        date | None, "The day that the terms say, where the step moved from it to a working day; null where it didn't."
    ]
    days_off: Annotated[
        tuple[DayOff, ...], "The days over which it moved, from that day to the day before the step; empty for none."
    ]
    sentence: Annotated[str, "The step in a sentence, with its amount, what it moved over, and why it is left out."]


@dataclass(frozen=True)
class CollectionTimeline:
    """The course of one invoice, its days in the customer's time zone."""

    issued_on: Annotated[date, "The day of issue."]
    exempt: Annotated[bool, "Whether the customer is exempt from collection, so that nothing is done."]
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
    customers = SavedRecord(planner, CUSTOMER, CUSTOMER_RECORD.title, (CUSTOMER_RECORD.root,))
    classes = saved_class(planner, *_READ)
    calendars = SavedRecord(planner, CALENDAR, CALENDAR_RECORD.title, CALENDAR_RECORD.panels)

    def calendar_of(input: PreviewInput[CollectionTimelineArguments]) -> Steps[State | None]:
        """The calendar of the class, as far as the viewer sees it, where no days off are given."""
        key = input.state["statistics"]["calendar"]
        if key is None or input.arguments.non_working_days is not None:
            return None
        found = yield from calendars.read(input.context, encode(CALENDAR.name, key), "classId")
        return None if isinstance(found, NotFoundError) else found

    def compute(input: PreviewInput[CollectionTimelineArguments]) -> Steps[PreviewResult]:
        """The customer is read where one is named, and its class where no other one is."""
        arguments, state = input.arguments, input.state
        if arguments.customer_id is None:
            return _computed(input, (yield from calendar_of(input)), exempt=False)
        found = yield from customers.read(input.context, arguments.customer_id, "customerId")
        if isinstance(found, NotFoundError):
            return rejected(found, *input.errors)
        customer = found[CUSTOMER_RECORD.root.name]
        if arguments.class_id is None:
            of_class = encode("CustomerClass", customer["customer_class"])
            its_class = yield from classes.read(input.context, of_class, "customerId")
            if isinstance(its_class, NotFoundError):
                return rejected(its_class, *input.errors)
            state = its_class
        arguments = replace(
            arguments,
            billing_period=arguments.billing_period or BillingPeriod(customer["billing_period"]),
            suspension_delayed_until=arguments.suspension_delayed_until or customer["suspension_delayed_to"],
        )
        input = replace(input, arguments=arguments, state=state)
        return _computed(input, (yield from calendar_of(input)), exempt=customer["collection_exempt"])

    return compute


def _computed(
    input: PreviewInput[CollectionTimelineArguments], calendar: State | None, *, exempt: bool
) -> PreviewResult:
    arguments, state = input.arguments, input.state
    terms = _collection_terms(input)
    rounding = rounding_of(input, arguments.rounding)
    zone = input.time_zone(arguments.time_zone)
    working_days = _working_days(arguments.non_working_days, calendar, input.errors)
    input.errors.extend(_approval_problems(arguments, terms))
    if input.errors:
        return rejected(*input.errors)
    issued_on = arguments.issued_on
    period = arguments.billing_period or BillingPeriod(state["statistics"]["billing_period"])
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
        schedule=BillingSchedule(period, zone, arguments.billing_started_on or issued_on),
        working_days=working_days,
        rounding=rounding,
        as_of=arguments.as_of or issued_on,
    )
    currency = state[CURRENCY].get("code", "")
    events = tuple(_event(step, course.due_on, currency) for step in course.steps)
    return PreviewResult(answer_of(CollectionTimeline, course, issued_on=issued_on, exempt=exempt, events=events))


def _collection_terms(input: PreviewInput[CollectionTimelineArguments]) -> CollectionTerms:
    """The saved terms with the edited ones laid over them, validated as a save validates them."""
    panel, errors = _PANELS[input.arguments.invoices], input.errors
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


def _approval_problems(arguments: CollectionTimelineArguments, terms: CollectionTerms) -> Iterator[UserError]:
    """The problems of the day of an approval (R-65): only what is held for review is approved, and after its issue."""
    day = arguments.approved_on
    if day is None:
        return
    if not terms.hold_for_review:
        message = sentence("Only an invoice that is held for review is approved.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, ("approvedOn",))
    elif day < arguments.issued_on:
        least = arguments.issued_on.isoformat()
        message = sentence("Not before {limit}.", limit=least)
        yield ValidationError(UserErrorCode.TOO_SMALL, message, ("approvedOn",), least, day.isoformat())


def _of_calendar(calendar: State) -> WorkingDays:
    """The working days of a calendar that is saved."""
    row = calendar[CALENDAR_RECORD.root.name]
    weekend = frozenset(number for number, day in enumerate(DAYS_OF_WEEK) if row[day])
    return WorkingDays(weekend, {day["day"]: str(day["name"]) for day in calendar[HOLIDAYS.name]})


def _working_days(days: NonWorkingDays | None, calendar: State | None, errors: list[UserError]) -> WorkingDays:
    """The working days of the argument, or else of the class's calendar; without both, all but the weekend (R-74)."""
    if days is None:
        return WorkingDays() if calendar is None else _of_calendar(calendar)
    week, off = list(DayOfWeek), WorkingDays().weekend
    if days.weekend is not None:
        off = frozenset(week.index(day) for day in days.weekend)
    if len(off) == len(week):
        message = sentence("At least one day of the week is a working day.")
        errors.append(ValidationError(UserErrorCode.NOT_AVAILABLE, message, ("nonWorkingDays", "weekend")))
        return WorkingDays()
    return WorkingDays(off, dict.fromkeys(days.holidays, ""))


def _event(step: CollectionStep, due_on: date, currency: str) -> CollectionEvent:
    days = (step.on - due_on).days
    moved_from = step.days_off[0].on if step.days_off else None
    told = _sentence(step, currency)
    return CollectionEvent(step.kind, step.on, days, step.amount, step.cancelled, moved_from, step.days_off, told)


def _sentence(step: CollectionStep, currency: str) -> str:
    sentence = step.kind.description
    if step.amount is not None:
        sentence = f"{sentence.removesuffix('.')}: {f'{plain_decimal(step.amount)} {currency}'.strip()}."
    if step.days_off:
        sentence = f"{sentence} Moved from {step.days_off[0].on.isoformat()}, over {_named(step.days_off)}."
    return sentence if step.cancelled is None else f"{sentence} Left out: {step.cancelled.description}"


def _named(days: tuple[DayOff, ...]) -> str:
    """What the days off are: holidays by name, and the weekend."""
    names = [day.holiday for day in days if day.holiday]
    others = len(days) - len(names)
    rest = [] if others == 0 else ["a day off" if others == 1 else f"{others} days off"]
    return ", ".join([*names, *rest])


COLLECTION_TIMELINE = Preview(
    "What happens to an invoice under the payment terms of a customer class, or under terms that are being edited.",
    CollectionTimelineArguments,
    CollectionTimeline,
    _plan,
    panels=_READ,
)
