"""Timeline of an invoice and of its customer's services, from issue to payment or termination (R-22 to R-28).

A step belongs to the beginning of its day: a payment of the same day comes after it, so a late fee stands although
the invoice is paid hours later (R-26), and a payment made on the due date is in time (R-22).
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Final

from models.choices.customer import CustomerStatus
from models.choices.invoicing import InvoiceStatus, LateFeeType
from resolvers.billing.billing_period import BillingSchedule
from resolvers.billing.calendar_day import require_supported_day, start_of_day
from resolvers.billing.collection_plan import CollectionPlan, plan_collection
from resolvers.billing.collection_step import (
    CancelReason,
    CollectionCause,
    CollectionStep,
    CollectionStepKind,
    CountedFrom,
    in_order,
)
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.invoice_balance import Invoice
from resolvers.billing.rounding import Rounding, round_amount
from resolvers.billing.working_days import WorkingDays

_NOTHING: Final = Decimal(0)
_WHOLE: Final = 100
_CHARGES: Final = frozenset({CollectionStepKind.AUTO_CHARGE, CollectionStepKind.AUTO_CHARGE_RETRY})
"""Steps that are tried within the collection threshold too: they ask nothing of the customer (R-25, R-64)."""


@dataclass(frozen=True, slots=True)
class DaySpan:
    """A run of days."""

    from_day: Annotated[date, "The first day."]
    until: Annotated[date | None, "The day after the last one; null while there is no end in sight."]


@dataclass(frozen=True, slots=True)
class CollectionTimeline:
    """The course of one invoice, its days in the customer's time zone.

    `approved_on` is the day from which it counts: that of its issue where it isn't held for review. `overdue_at` is the
    instant, in UTC, at which `overdue_on` begins. `status` and `service_status` are those of the evening of the day
    asked about, as far as this invoice goes. `suspended` is when services are stopped, and `uncharged` the part of it
    for which recurring fees are waived. `suspension_delayed_until` is an administrator's delay while it still stands.
    """

    approved_on: date
    due_on: date
    overdue_on: date
    overdue_at: datetime
    status: InvoiceStatus
    service_status: CustomerStatus
    steps: tuple[CollectionStep, ...]
    suspended: DaySpan | None
    uncharged: DaySpan | None
    suspension_delayed_until: date | None


def collection_timeline(
    terms: CollectionTerms,
    invoice: Invoice,
    *,
    schedule: BillingSchedule,
    working_days: WorkingDays,
    rounding: Rounding,
    as_of: date,
) -> CollectionTimeline:
    """The timeline of `invoice` under `terms`, seen on the evening of `as_of`, the day of its issue or a later one.

    The terms are those of a class, so they are valid. Raises ValueError where a day is out of range.
    """
    require_supported_day(invoice.issued_on)
    require_supported_day(invoice.suspension_delayed_until or invoice.issued_on)
    require_supported_day(invoice.approved_on or invoice.issued_on)
    plan = plan_collection(terms, invoice, schedule, working_days)
    steps = _with_fees(_carried_out(plan, terms, invoice), terms, invoice, rounding)
    restored_on = _restored_on(plan, terms, invoice)
    steps += _restoration(steps, terms, invoice, restored_on, rounding)
    suspended = _suspended(steps)
    return CollectionTimeline(
        approved_on=plan.approved_on,
        due_on=plan.due_on,
        overdue_on=plan.overdue_on,
        overdue_at=start_of_day(plan.overdue_on, schedule.time_zone),
        status=_status(plan, terms, invoice, as_of),
        service_status=_service_status(steps, as_of),
        steps=tuple(sorted(steps, key=in_order)),
        suspended=suspended,
        uncharged=None if terms.charge_while_suspended else suspended,
        suspension_delayed_until=_standing_delay(invoice, as_of),
    )


def _carried_out(plan: CollectionPlan, terms: CollectionTerms, invoice: Invoice) -> tuple[CollectionStep, ...]:
    """The planned steps, each with the reason why it doesn't happen, if there is one (R-25, R-27)."""
    broken = [
        replace(step, cancelled=step.cancelled or _unneeded(step, plan.approved_on, terms, invoice))
        for step in plan.steps
    ]
    terminated_on = _day_of(broken, CollectionStepKind.TERMINATION)
    if terminated_on is None:
        return tuple(broken)
    return tuple(
        replace(step, cancelled=CancelReason.TERMINATED) if step.on > terminated_on and not step.cancelled else step
        for step in broken
    )


def _unneeded(step: CollectionStep, approved_on: date, terms: CollectionTerms, invoice: Invoice) -> CancelReason | None:
    if step.kind is CollectionStepKind.AUTO_APPROVED:
        # It brings the invoice to the customer and collects nothing.
        return None
    left = invoice.left_before(step.on)
    if left <= _NOTHING:
        return CancelReason.PAID_IN_FULL
    if invoice.exempt:
        return CancelReason.EXEMPT
    if left <= terms.collection_threshold and step.kind not in _CHARGES:
        return CancelReason.DO_NOT_COLLECT
    return CancelReason.BEFORE_ISSUE if step.on < approved_on else None


def _with_fees(
    steps: tuple[CollectionStep, ...], terms: CollectionTerms, invoice: Invoice, rounding: Rounding
) -> tuple[CollectionStep, ...]:
    return tuple(
        replace(step, amount=_late_fee(terms, invoice.left_before(step.on), rounding))
        if step.kind is CollectionStepKind.LATE_FEE and step.cancelled is None
        else step
        for step in steps
    )


def _late_fee(terms: CollectionTerms, left: Decimal, rounding: Rounding) -> Decimal:
    """A fixed amount, or a percentage of what is left to pay that comes to no less than the minimum (R-26)."""
    if terms.late_payment_fee_type is LateFeeType.FIXED:
        return round_amount(terms.late_payment_fee_value, rounding)
    share = Fraction(left) * Fraction(terms.late_payment_fee_value) / _WHOLE
    return round_amount(max(share, Fraction(terms.late_payment_fee_minimum)), rounding)


def _restored_on(plan: CollectionPlan, terms: CollectionTerms, invoice: Invoice) -> date | None:
    """The day on which a payment ends the process: it covers the invoice, or enough where the terms say so (R-27)."""
    enough = terms.collection_threshold if terms.restore_on_partial_payment else _NOTHING
    return invoice.first_day_left_at_most(enough, plan.overdue_on)


def _restoration(
    steps: tuple[CollectionStep, ...],
    terms: CollectionTerms,
    invoice: Invoice,
    restored_on: date | None,
    rounding: Rounding,
) -> tuple[CollectionStep, ...]:
    if restored_on is None:
        return ()
    status = _service_status(steps, restored_on)
    if status not in {CustomerStatus.SERVICE_LIMITED, CustomerStatus.SUSPENDED}:
        return ()
    in_part = invoice.left_after(restored_on) > _NOTHING
    paid = CollectionCause("restore_on_partial_payment" if in_part else None, CountedFrom.PAYMENT, restored_on)
    restored = CollectionStep(CollectionStepKind.SERVICE_RESTORED, restored_on, paid)
    if status is CustomerStatus.SERVICE_LIMITED or not terms.reactivation_fee:
        return (restored,)
    fee = round_amount(terms.reactivation_fee, rounding)
    charged = CollectionCause("reactivation_fee", CountedFrom.PAYMENT, restored_on)
    return restored, CollectionStep(CollectionStepKind.REACTIVATION_FEE, restored_on, charged, fee)


_STATUS_AFTER: Final = {
    CollectionStepKind.LIMITATION: CustomerStatus.SERVICE_LIMITED,
    CollectionStepKind.SUSPENSION: CustomerStatus.SUSPENDED,
    CollectionStepKind.TERMINATION: CustomerStatus.TERMINATED,
    CollectionStepKind.SERVICE_RESTORED: CustomerStatus.ACTIVE,
}


def _service_status(steps: tuple[CollectionStep, ...], as_of: date) -> CustomerStatus:
    status = CustomerStatus.ACTIVE
    for step in sorted(steps, key=in_order):
        if step.cancelled is None and step.on <= as_of:
            status = _STATUS_AFTER.get(step.kind, status)
    return status


def _status(plan: CollectionPlan, terms: CollectionTerms, invoice: Invoice, as_of: date) -> InvoiceStatus:
    left = invoice.left_after(as_of)
    if left <= _NOTHING:
        return InvoiceStatus.PAID_IN_FULL
    if invoice.exempt or left <= terms.collection_threshold:
        return InvoiceStatus.DO_NOT_COLLECT
    if as_of < plan.approved_on:
        return InvoiceStatus.UNDER_REVIEW
    if as_of >= plan.overdue_on:
        return InvoiceStatus.OVERDUE
    return InvoiceStatus.PARTIALLY_PAID if left < invoice.amount else InvoiceStatus.UNPAID


def _suspended(steps: tuple[CollectionStep, ...]) -> DaySpan | None:
    from_day = _day_of(steps, CollectionStepKind.SUSPENSION)
    if from_day is None:
        return None
    restored_on = _day_of(steps, CollectionStepKind.SERVICE_RESTORED)
    return DaySpan(from_day, restored_on or _day_of(steps, CollectionStepKind.TERMINATION))


def _standing_delay(invoice: Invoice, as_of: date) -> date | None:
    """An administrator's delay of the suspension, until it is paid for or past (R-28)."""
    delayed_until = invoice.suspension_delayed_until
    if delayed_until is None or as_of > delayed_until or invoice.left_after(as_of) <= _NOTHING:
        return None
    return delayed_until


def _day_of(steps: tuple[CollectionStep, ...] | list[CollectionStep], kind: CollectionStepKind) -> date | None:
    """The day on which a step of the kind happens; None where it doesn't."""
    return next((step.on for step in steps if step.kind is kind and step.cancelled is None), None)
