"""The words of a collection timeline: what happens to an invoice and its customer, on which day, and why not."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from models.choices.choice import Choice


class CollectionStepKind(Choice):
    """Kind of a collection step. Steps of one day follow each other in this order (domain 3.2)."""

    AUTO_APPROVED = "AUTO_APPROVED", "The invoice that was held for review is approved automatically."
    AUTO_CHARGE = "AUTO_CHARGE", "The saved payment method is charged."
    DUE_REMINDER = "DUE_REMINDER", "The customer is reminded that the invoice is due soon."
    AUTO_CHARGE_RETRY = "AUTO_CHARGE_RETRY", "The saved payment method is charged again, as the charge before failed."
    RESEND_INVOICE = "RESEND_INVOICE", "The invoice is sent again."
    LATE_FEE = "LATE_FEE", "The late payment fee is charged."
    LIMITATION_NOTICE = "LIMITATION_NOTICE", "The customer is notified that services will be limited."
    LIMITATION = "LIMITATION", "Services are limited."
    SUSPENSION_NOTICE = "SUSPENSION_NOTICE", "The customer is notified that services will be suspended."
    SUSPENSION = "SUSPENSION", "Services are suspended."
    TERMINATION_NOTICE = "TERMINATION_NOTICE", "The customer is notified that the record will be closed."
    TERMINATION = "TERMINATION", "Services end and the customer's record is closed."
    # Caused by a payment, which comes after whatever its day began with.
    SERVICE_RESTORED = "SERVICE_RESTORED", "A payment makes all services available again."
    REACTIVATION_FEE = "REACTIVATION_FEE", "The fee for continuing services after suspension is charged."


class CancelReason(Choice):
    """Why a step doesn't happen."""

    APPROVED = "APPROVED", "Somebody approves the invoice before."
    PAID_IN_FULL = "PAID_IN_FULL", "The invoice is paid before."
    EXEMPT = "EXEMPT", "The customer is exempt from collection."
    DO_NOT_COLLECT = "DO_NOT_COLLECT", "What is left to pay is within the collection threshold."
    TERMINATED = "TERMINATED", "The customer's record is closed before."
    BEFORE_ISSUE = "BEFORE_ISSUE", "The day lies before the invoice is issued, or approved where it is held for review."


class CountedFrom(Choice):
    """The day that the days of a step count from."""

    ISSUE = "ISSUE", "The day on which the invoice is issued."
    APPROVAL = "APPROVAL", "The day on which the invoice is approved, or issued where it isn't held for review."
    DUE_DATE = "DUE_DATE", "The due date."
    LIMITATION = "LIMITATION", "The day on which services are limited."
    SUSPENSION = "SUSPENSION", "The day on which services are suspended."
    TERMINATION = "TERMINATION", "The day on which the record is closed."
    PAYMENT = "PAYMENT", "The day of a payment."


@dataclass(frozen=True, slots=True)
class CollectionCause:
    """Why a step has its day: the term that provides for it, and how many days it lies from which day.

    `waits_until` is the first day on which the step could come, where the terms alone say an earlier one: the invoice
    isn't overdue before, or a milder action comes first. `delayed_until` is an administrator's delay that moved it.
    `term` is None where a step comes whatever the terms say: services are restored once all is paid.
    """

    term: str | None
    counted_from: CountedFrom
    from_day: date
    days: int = 0
    waits_until: date | None = None
    delayed_until: date | None = None

    @property
    def day(self) -> date:
        """The day that the term says by itself."""
        return self.from_day + timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class CollectionStep:
    """One step. `amount` is what a fee comes to; `cancelled` says why the step doesn't happen, or None if it does.

    `moved_from` is the day off that the terms say, where the step moved from it to a working day (R-74).
    """

    kind: CollectionStepKind
    on: date
    cause: CollectionCause
    amount: Decimal | None = None
    cancelled: CancelReason | None = None
    moved_from: date | None = None


_RANK = {kind: rank for rank, kind in enumerate(CollectionStepKind)}


def in_order(step: CollectionStep) -> tuple[date, int]:
    """The key that sorts steps by day, and those of a day by what comes first."""
    return step.on, _RANK[step.kind]
