"""The days of all collection steps of an invoice that nobody pays (R-22, R-28, R-65).

The timeline then says which of them happen. Actions on services wait until the invoice is overdue, even where the
terms say 0 days: the customer has until the end of the due date to pay. Limitation and suspension move to the next
working day, termination doesn't; an action never overtakes a milder one that moved.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from models.choices.invoicing import AutoChargeOn, LateFeeType, NetUnit
from resolvers.billing.billing_period import BillingSchedule, billing_periods_later
from resolvers.billing.collection_step import (
    CancelReason,
    CollectionCause,
    CollectionStep,
    CollectionStepKind,
    CountedFrom,
)
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
        *_in_advance(CollectionStepKind.DUE_REMINDER, due_on, terms),
        *_resends(terms, due_on),
        *_late_fee(terms, due_on),
        *_actions(terms, invoice, due_on, working_days),
    )
    return CollectionPlan(approved_on, due_on, overdue_on, steps)


def _step(kind: CollectionStepKind, cause: CollectionCause, cancelled: CancelReason | None = None) -> CollectionStep:
    """A step on the day that its term says."""
    return CollectionStep(kind, cause.day, cause, cancelled=cancelled)


def _approval(terms: CollectionTerms, invoice: Invoice) -> Iterable[CollectionStep]:
    automatic = _approved_automatically_on(terms, invoice)
    if automatic is not None:
        by_hand = invoice.approved_on is not None and invoice.approved_on <= automatic
        days = (automatic - invoice.issued_on).days
        cause = CollectionCause("auto_approve_after_days", CountedFrom.ISSUE, invoice.issued_on, days)
        yield _step(CollectionStepKind.AUTO_APPROVED, cause, CancelReason.APPROVED if by_hand else None)


def _charges(terms: CollectionTerms, approved_on: date, due_on: date) -> Iterable[CollectionStep]:
    if terms.auto_charge_payment_method:
        at_issue = terms.auto_charge_on is AutoChargeOn.ISSUE
        counted = (CountedFrom.APPROVAL, approved_on) if at_issue else (CountedFrom.DUE_DATE, due_on)
        yield _step(CollectionStepKind.AUTO_CHARGE, CollectionCause("auto_charge_payment_method", *counted))
        for days in terms.auto_charge_retry_days_after_due:
            cause = CollectionCause("auto_charge_retry_days_after_due", CountedFrom.DUE_DATE, due_on, days)
            yield _step(CollectionStepKind.AUTO_CHARGE_RETRY, cause)


_ANNOUNCED: Final = {
    CollectionStepKind.DUE_REMINDER: ("notify_due_in_advance_days", CountedFrom.DUE_DATE),
    CollectionStepKind.LIMITATION_NOTICE: ("notify_limitation_in_advance_days", CountedFrom.LIMITATION),
    CollectionStepKind.SUSPENSION_NOTICE: ("notify_suspension_in_advance_days", CountedFrom.SUSPENSION),
    CollectionStepKind.TERMINATION_NOTICE: ("notify_termination_in_advance_days", CountedFrom.TERMINATION),
}
"""The term that says how many days in advance a notice is sent, and the day that it counts from."""


def _in_advance(kind: CollectionStepKind, day: date, terms: CollectionTerms) -> Iterable[CollectionStep]:
    term, counted = _ANNOUNCED[kind]
    return (_step(kind, CollectionCause(term, counted, day, -days)) for days in getattr(terms, term))


def _resends(terms: CollectionTerms, due_on: date) -> Iterable[CollectionStep]:
    for days in terms.resend_invoice_days_after_due:
        cause = CollectionCause("resend_invoice_days_after_due", CountedFrom.DUE_DATE, due_on, days)
        yield _step(CollectionStepKind.RESEND_INVOICE, cause)


def _late_fee(terms: CollectionTerms, due_on: date) -> Iterable[CollectionStep]:
    if terms.late_payment_fee_type is not LateFeeType.NONE:
        cause = CollectionCause("late_payment_fee_type", CountedFrom.DUE_DATE, due_on, 1)
        yield _step(CollectionStepKind.LATE_FEE, cause)


def _actions(
    terms: CollectionTerms, invoice: Invoice, due_on: date, working_days: WorkingDays
) -> Iterable[CollectionStep]:
    earliest = due_on + timedelta(days=1)
    if terms.limit_service_days_after_due is not None:
        days = terms.limit_service_days_after_due
        cause = _not_before(earliest, CollectionCause(_LIMIT, CountedFrom.DUE_DATE, due_on, days))
        limited = _on_working_day(CollectionStepKind.LIMITATION, cause, working_days)
        earliest = limited.on
        yield limited
        yield from _in_advance(CollectionStepKind.LIMITATION_NOTICE, earliest, terms)
    if terms.suspend_days_after_due is not None:
        days = terms.suspend_days_after_due
        cause = _not_before(earliest, CollectionCause(_SUSPEND, CountedFrom.DUE_DATE, due_on, days))
        cause = _delayed(cause, invoice.suspension_delayed_until)
        suspended = _on_working_day(CollectionStepKind.SUSPENSION, cause, working_days)
        earliest = suspended.on
        yield suspended
        yield from _in_advance(CollectionStepKind.SUSPENSION_NOTICE, earliest, terms)
    if terms.terminate_days_after_due is not None:
        days = terms.terminate_days_after_due
        cause = _not_before(earliest, CollectionCause(_TERMINATE, CountedFrom.DUE_DATE, due_on, days))
        earliest = _moved(cause)
        yield CollectionStep(CollectionStepKind.TERMINATION, earliest, cause)
        yield from _in_advance(CollectionStepKind.TERMINATION_NOTICE, earliest, terms)


_LIMIT, _SUSPEND, _TERMINATE = "limit_service_days_after_due", "suspend_days_after_due", "terminate_days_after_due"


def _not_before(earliest: date, cause: CollectionCause) -> CollectionCause:
    return replace(cause, waits_until=earliest) if cause.day < earliest else cause


def _delayed(cause: CollectionCause, until: date | None) -> CollectionCause:
    return replace(cause, delayed_until=until) if until is not None and until > _moved(cause) else cause


def _moved(cause: CollectionCause) -> date:
    """The day of the step, before it moves to a working day."""
    return cause.delayed_until or cause.waits_until or cause.day


def _on_working_day(kind: CollectionStepKind, cause: CollectionCause, working_days: WorkingDays) -> CollectionStep:
    day = _moved(cause)
    on = working_days.on_or_after(day)
    return CollectionStep(kind, on, cause, moved_from=None if on == day else day)
