"""The days of all collection steps of an invoice that nobody pays (R-22, R-28, R-65).

The timeline then says which of them happen. Actions on services wait until the invoice is overdue, even where the
terms say 0 days: the customer has until the end of the due date to pay. Limitation and suspension move to the next
working day, termination doesn't; an action never overtakes a milder one that moved.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from models.choices.invoicing import AutoChargeOn, LateFeeType, NetUnit
from resolvers.billing.billing_period import BillingSchedule, billing_periods_later
from resolvers.billing.collection_step import CancelReason, CollectionStep, CollectionStepKind
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.invoice_balance import Invoice
from resolvers.billing.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class CollectionPlan:
    """The day from which an invoice counts, its due date, the day after it, and its steps in no particular order."""

    approved_on: date
    due_on: date
    overdue_on: date
    steps: tuple[CollectionStep, ...]


def approval_date(terms: CollectionTerms, invoice: Invoice) -> date:
    """The day on which the invoice goes to the customer: that of its approval where it is held for review (R-65).

    The first approval counts, by somebody or automatic. Where neither is known, it is the day of issue.
    """
    if not terms.hold_for_review:
        return invoice.issued_on
    automatic = _approved_automatically_on(terms, invoice)
    return min((day for day in (invoice.approved_on, automatic) if day is not None), default=invoice.issued_on)


def _approved_automatically_on(terms: CollectionTerms, invoice: Invoice) -> date | None:
    days = terms.auto_approve_after_days
    return None if days is None or not terms.hold_for_review else invoice.issued_on + timedelta(days=days)


def due_date(terms: CollectionTerms, approved_on: date, schedule: BillingSchedule) -> date:
    """The last day to pay: the day of issue or approval and the net days or billing periods after it (R-22, R-65)."""
    if terms.net_unit is NetUnit.BILLING_PERIODS:
        return billing_periods_later(schedule, approved_on, terms.net)
    return approved_on + timedelta(days=terms.net)


def plan_collection(
    terms: CollectionTerms, invoice: Invoice, schedule: BillingSchedule, working_days: WorkingDays
) -> CollectionPlan:
    """The steps that the terms provide for the invoice, as if it stayed unpaid."""
    approved_on = approval_date(terms, invoice)
    due_on = due_date(terms, approved_on, schedule)
    overdue_on = due_on + timedelta(days=1)
    steps = (
        *_approval(terms, invoice),
        *_charges(terms, approved_on, due_on),
        *_before(CollectionStepKind.DUE_REMINDER, due_on, terms.notify_due_in_advance_days),
        *_resends(terms, due_on),
        *_late_fee(terms, overdue_on),
        *_actions(terms, invoice, due_on, working_days),
    )
    return CollectionPlan(approved_on, due_on, overdue_on, steps)


def _approval(terms: CollectionTerms, invoice: Invoice) -> Iterable[CollectionStep]:
    automatic = _approved_automatically_on(terms, invoice)
    if automatic is not None:
        by_hand = invoice.approved_on is not None and invoice.approved_on <= automatic
        cancelled = CancelReason.APPROVED if by_hand else None
        yield CollectionStep(CollectionStepKind.AUTO_APPROVED, automatic, cancelled=cancelled)


def _charges(terms: CollectionTerms, approved_on: date, due_on: date) -> Iterable[CollectionStep]:
    if terms.auto_charge_payment_method:
        first = approved_on if terms.auto_charge_on is AutoChargeOn.ISSUE else due_on
        yield CollectionStep(CollectionStepKind.AUTO_CHARGE, first)
        for days in terms.auto_charge_retry_days_after_due:
            yield CollectionStep(CollectionStepKind.AUTO_CHARGE_RETRY, due_on + timedelta(days=days))


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
        yield CollectionStep(CollectionStepKind.LIMITATION, earliest, days_off=working_days.off_from(day))
        yield from _before(CollectionStepKind.LIMITATION_NOTICE, earliest, terms.notify_limitation_in_advance_days)
    if terms.suspend_days_after_due is not None:
        day = max(earliest, due_on + timedelta(days=terms.suspend_days_after_due))
        day = max(day, invoice.suspension_delayed_until or day)
        earliest = working_days.on_or_after(day)
        yield CollectionStep(CollectionStepKind.SUSPENSION, earliest, days_off=working_days.off_from(day))
        yield from _before(CollectionStepKind.SUSPENSION_NOTICE, earliest, terms.notify_suspension_in_advance_days)
    if terms.terminate_days_after_due is not None:
        earliest = max(earliest, due_on + timedelta(days=terms.terminate_days_after_due))
        yield CollectionStep(CollectionStepKind.TERMINATION, earliest)
        yield from _before(CollectionStepKind.TERMINATION_NOTICE, earliest, terms.notify_termination_in_advance_days)
