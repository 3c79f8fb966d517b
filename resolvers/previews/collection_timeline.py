"""The course of an invoice that nobody pays, or not in time, under a class's terms or under edited ones (R-22 to R-28).

The app draws it beside the form, so the terms may be unsaved; their errors are those that a save would answer.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from models.choices.choice import Choice
from models.choices.customer import CustomerStatus
from models.choices.invoicing import InvoiceStatus
from models.choices.statistics import BillingPeriod
from models.database.readers import Steps
from models.declaration.access import Role
from models.declaration.decimals import plain_decimal
from models.sentence import sentence
from resolvers.billing.billing_period import BillingSchedule
from resolvers.billing.collection_step import CancelReason, CollectionStep, CollectionStepKind
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.collection_timeline import CollectionTimeline, DaySpan, collection_timeline
from resolvers.billing.invoice_balance import Invoice, Payment
from resolvers.billing.working_days import WorkingDays
from resolvers.errors import NotFoundError, UserError, UserErrorCode, ValidationError
from resolvers.panels.collection_terms import collection_terms, term_rules
from resolvers.panels.regular_invoices import REGULAR_INVOICES
from resolvers.previews.arguments import (
    amount_problems,
    argument_errors,
    day_problems,
    length_problems,
    time_zone,
)
from resolvers.previews.preview import Preview, PreviewResult, RunPreview, refused
from resolvers.previews.rounding import rounding_of
from resolvers.previews.saved import CURRENCY, SavedClass
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner
from resolvers.reading.selection import Arguments
from resolvers.writing.apply_input import apply_input
from resolvers.writing.draft import Draft
from resolvers.writing.rules import GuardedValues, run_rules
from resolvers.writing.values import State

TERMS: Final = tuple(field.name for field in fields(CollectionTerms) if field.name in REGULAR_INVOICES.declarations())
"""The columns that a timeline is made from; out-of-turn invoices have them but for the unit."""

MOST_PAYMENTS: Final = 100
MOST_HOLIDAYS: Final = 400
_NOTHING: Final = Decimal("0.00001")


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


_WEEKDAYS: Final = {day.value: number for number, day in enumerate(DayOfWeek)}
_PANELS: Final = {InvoiceKind.REGULAR: "regular_invoices", InvoiceKind.OUT_OF_TURN: "out_of_turn_invoices"}


@dataclass(frozen=True)
class CollectionEvent:
    """A step of the timeline, with where it stands to the due date, and the sentence that tells it."""

    kind: CollectionStepKind
    on: date
    days_after_due: int
    amount: Decimal | None
    cancelled: CancelReason | None
    sentence: str


@dataclass(frozen=True)
class InvoiceTimeline:
    """The course of an invoice as it is answered."""

    issued_on: date
    due_on: date
    overdue_on: date
    overdue_at: datetime
    status: InvoiceStatus
    service_status: CustomerStatus
    events: tuple[CollectionEvent, ...]
    suspended: DaySpan | None
    uncharged: DaySpan | None
    suspension_delayed_until: date | None


def _prepare(planner: Planner) -> RunPreview:
    saved = SavedClass(planner, "statistics", "web_self_care", *_PANELS.values())

    def compute(context: ReadContext, arguments: Arguments) -> Steps[PreviewResult]:
        state = yield from saved.read(context, arguments.get("class_id"))
        if isinstance(state, NotFoundError):
            return refused(state)
        role = context.actor.schema_role
        terms, errors = _terms(state, arguments, context, role)
        rounding, problems = rounding_of(state, arguments.get("rounding"), role)
        errors += problems
        zone, problems = time_zone(arguments.get("time_zone"), state["web_self_care"]["time_zone"])
        errors += problems
        errors += _invoice_problems(arguments)
        working_days, problems = _working_days(arguments.get("non_working_days"))
        errors += problems
        if errors:
            return refused(*errors)
        invoice = _invoice(arguments)
        started_on = arguments.get("billing_started_on") or invoice.issued_on
        period = arguments.get("billing_period") or state["statistics"]["billing_period"]
        course = collection_timeline(
            terms,
            invoice,
            schedule=BillingSchedule(BillingPeriod(str(period)), zone, started_on),
            working_days=working_days,
            rounding=rounding,
            as_of=_as_of(arguments),
        )
        currency = state[CURRENCY]
        return PreviewResult(_answer(invoice, course, str(currency.get("code", ""))))

    return compute


def _terms(
    state: State, arguments: Arguments, context: ReadContext, role: Role
) -> tuple[CollectionTerms, list[UserError]]:
    """The saved terms with the given ones laid over them, judged as a save judges them."""
    panel = _PANELS[InvoiceKind(str(arguments.get("invoices") or InvoiceKind.REGULAR))]
    before = {name: value for name, value in state[panel].items() if name in TERMS}
    input = arguments.get("terms") or {}
    declarations = {name: REGULAR_INVOICES.declarations()[name] for name in TERMS if name in before}
    applied = apply_input(declarations, before, input, ("terms",), role, new=False)
    errors = argument_errors(applied.errors)
    if input.get("net_unit") and "net_unit" not in before:
        message = sentence("Out-of-turn invoices count in days, so their terms have no unit.")
        errors.append(ValidationError(UserErrorCode.NOT_AVAILABLE, message, ("terms", "netUnit")))
    sound = GuardedValues(applied.values, applied.invalid)
    draft = Draft(context.actor, None, {panel: before}, {panel: sound})
    errors += argument_errors(run_rules(term_rules(panel, ("terms",)), draft))
    return collection_terms(applied.values), errors


def _payments(arguments: Arguments) -> Sequence[Arguments]:
    payments: Sequence[Arguments] = arguments.get("payments") or ()
    return payments


def _as_of(arguments: Arguments) -> date:
    day: date = arguments.get("as_of") or arguments["issued_on"]
    return day


def _invoice_problems(arguments: Arguments) -> Iterable[UserError]:
    amount = arguments["amount"]
    yield from amount_problems(amount, ("amount",), least=Decimal(0))
    for name, path in (
        ("issued_on", "issuedOn"),
        ("as_of", "asOf"),
        ("billing_started_on", "billingStartedOn"),
        ("suspension_delayed_until", "suspensionDelayedUntil"),
    ):
        day = arguments.get(name)
        if isinstance(day, date):
            yield from day_problems(day, (path,))
    payments = _payments(arguments)
    yield from length_problems(payments, MOST_PAYMENTS, ("payments",))
    for number, payment in enumerate(payments[:MOST_PAYMENTS]):
        paid_on, paid = payment["paid_on"], payment["amount"]
        yield from day_problems(paid_on, ("payments", str(number), "paidOn"))
        yield from amount_problems(paid, ("payments", str(number), "amount"), least=_NOTHING)


def _invoice(arguments: Arguments) -> Invoice:
    issued_on, amount = arguments["issued_on"], arguments["amount"]
    delayed_until = arguments.get("suspension_delayed_until")
    payments = tuple(Payment(one["paid_on"], one["amount"]) for one in _payments(arguments))
    return Invoice(issued_on, amount, payments, delayed_until)


def _working_days(input: object) -> tuple[WorkingDays, list[UserError]]:
    """The company's working days; without the argument, all but Saturdays and Sundays."""
    if not isinstance(input, Mapping):
        return WorkingDays(), []
    weekend, holidays = input.get("weekend"), input.get("holidays") or ()
    errors = list(length_problems(holidays, MOST_HOLIDAYS, ("nonWorkingDays", "holidays")))
    for number, day in enumerate(holidays[:MOST_HOLIDAYS]):
        errors += day_problems(day, ("nonWorkingDays", "holidays", str(number)))
    off = WorkingDays().weekend
    if isinstance(weekend, Sequence):
        off = frozenset(_WEEKDAYS[str(day)] for day in weekend)
    if len(off) == len(DayOfWeek):
        message = sentence("At least one day of the week is a working day.")
        errors.append(ValidationError(UserErrorCode.NOT_AVAILABLE, message, ("nonWorkingDays", "weekend")))
    return (WorkingDays() if errors else WorkingDays(off, frozenset(holidays))), errors


def _answer(invoice: Invoice, course: CollectionTimeline, currency: str) -> InvoiceTimeline:
    return InvoiceTimeline(
        invoice.issued_on,
        course.due_on,
        course.overdue_on,
        course.overdue_at,
        course.status,
        course.service_status,
        tuple(_event(step, course.due_on, currency) for step in course.steps),
        course.suspended,
        course.uncharged,
        course.suspension_delayed_until,
    )


def _event(step: CollectionStep, due_on: date, currency: str) -> CollectionEvent:
    days = (step.on - due_on).days
    return CollectionEvent(step.kind, step.on, days, step.amount, step.cancelled, _sentence(step, currency))


def _sentence(step: CollectionStep, currency: str) -> str:
    sentence = step.kind.description
    if step.amount is not None:
        sentence = f"{sentence.removesuffix('.')}: {f'{plain_decimal(step.amount)} {currency}'.strip()}."
    return sentence if step.cancelled is None else f"{sentence} Left out: {step.cancelled.description}"


COLLECTION_TIMELINE = Preview(_prepare)
