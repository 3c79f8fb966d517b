"""The days of all collection steps of an invoice that nobody pays (R-22, R-28).

The timeline then says which of them happen. Actions on services wait until the invoice is overdue, even where the
terms say 0 days: the customer has until the end of the due date to pay. Limitation and suspension move to the next
working day, termination doesn't; an action never overtakes a milder one that moved.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from models.choices.invoicing import LateFeeType, NetUnit
from resolvers.billing.billing_period import BillingSchedule, billing_periods_later
from resolvers.billing.collection_step import CollectionStep, CollectionStepKind
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.invoice_balance import Invoice
from resolvers.billing.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class CollectionPlan:
    """An invoice's due date, the day after it, and its steps in no particular order."""

    due_on: date
    overdue_on: date
    steps: tuple[CollectionStep, ...]


def due_date(terms: CollectionTerms, issued_on: date, schedule: BillingSchedule) -> date:
    """The last day to pay: the day of issue and the net days or billing periods after it (R-22)."""
    if terms.net_unit is NetUnit.BILLING_PERIODS:
        return billing_periods_later(schedule, issued_on, terms.net)
    return issued_on + timedelta(days=terms.net)


def plan_collection(
    terms: CollectionTerms, invoice: Invoice, schedule: BillingSchedule, working_days: WorkingDays
) -> CollectionPlan:
    """The steps that the terms provide for the invoice, as if it stayed unpaid."""
    due_on = due_date(terms, invoice.issued_on, schedule)
    overdue_on = due_on + timedelta(days=1)
    steps = (
        *_before(CollectionStepKind.DUE_REMINDER, due_on, terms.notify_due_in_advance_days),
        *_resends(terms, due_on),
        *_late_fee(terms, overdue_on),
        *_actions(terms, invoice, due_on, working_days),
    )
    return CollectionPlan(due_on, overdue_on, steps)


def _before(kind: CollectionStepKind, day: date, days_in_advance: tuple[int, ...]) -> Iterable[CollectionStep]:
    return (CollectionStep(kind, day - timedelta(days=days)) for days in days_in_advance)


def _resends(terms: CollectionTerms, due_on: date) -> Iterable[CollectionStep]:
    for days in terms.resend_invoice_days_after_due:
        yield CollectionStep(CollectionStepKind.RESEND_INVOICE, due_on + timedelta(days=days))


def _late_fee(terms: CollectionTerms, overdue_on: date) -> Iterable[CollectionStep]:
    if terms.late_payment_fee_type is not LateFeeType.NONE:
        yield CollectionStep(CollectionStepKind.LATE_FEE, overdue_on)


def _actions(
    terms: CollectionTerms, invoice: Invoice, due_on: date, working_days: WorkingDays
) -> Iterable[CollectionStep]:
    earliest = due_on + timedelta(days=1)
    if terms.limit_service_days_after_due is not None:
        day = max(earliest, due_on + timedelta(days=terms.limit_service_days_after_due))
        earliest = working_days.on_or_after(day)
        yield CollectionStep(CollectionStepKind.LIMITATION, earliest)
        yield from _before(CollectionStepKind.LIMITATION_NOTICE, earliest, terms.notify_limitation_in_advance_days)
    if terms.suspend_days_after_due is not None:
        day = max(earliest, due_on + timedelta(days=terms.suspend_days_after_due))
        earliest = working_days.on_or_after(max(day, invoice.suspension_delayed_until or day))
        yield CollectionStep(CollectionStepKind.SUSPENSION, earliest)
        yield from _before(CollectionStepKind.SUSPENSION_NOTICE, earliest, terms.notify_suspension_in_advance_days)
    if terms.terminate_days_after_due is not None:
        earliest = max(earliest, due_on + timedelta(days=terms.terminate_days_after_due))
        yield CollectionStep(CollectionStepKind.TERMINATION, earliest)
        yield from _before(CollectionStepKind.TERMINATION_NOTICE, earliest, terms.notify_termination_in_advance_days)
