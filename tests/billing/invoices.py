"""One invoice of 1 June 2026 and what becomes of it: the words that the tests of collection share."""

from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

from models.choices.invoicing import LateFeeType
from models.choices.statistics import BillingPeriod, RoundingMethod
from resolvers.billing.billing_period import BillingSchedule
from resolvers.billing.collection_step import CollectionStepKind
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.collection_timeline import (
    CollectionTimeline,
    collection_timeline,
)
from resolvers.billing.invoice_balance import Invoice, Payment
from resolvers.billing.rounding import Rounding
from resolvers.billing.working_days import WorkingDays

SCHEDULE = BillingSchedule(BillingPeriod.MONTHLY, ZoneInfo("Europe/Prague"), date(2026, 1, 1))
ROUNDING = Rounding(RoundingMethod.HALF_AWAY_FROM_ZERO, 2)
ISSUED_ON = date(2026, 6, 1)
DUE_ON = date(2026, 6, 16)
OVERDUE_ON = date(2026, 6, 17)
END_OF_YEAR = date(2026, 12, 31)
EVERY_DAY = WorkingDays(weekend=frozenset())

NET_15 = CollectionTerms(net_value=15)
EVERYTHING = CollectionTerms(
    net_value=15,
    notify_due_in_advance_days=(14, 7, 3),
    resend_invoice_days_after_due=(0, 7, 20),
    late_payment_fee_type=LateFeeType.FIXED,
    late_payment_fee_value=Decimal(5),
    limit_service_days_after_due=10,
    notify_limitation_in_advance_days=(3,),
    suspend_days_after_due=20,
    notify_suspension_in_advance_days=(5,),
    reactivation_fee=Decimal(25),
    terminate_days_after_due=60,
    notify_termination_in_advance_days=(30, 7),
)


def invoice(amount: str = "100", *payments: tuple[date, str], delayed_until: date | None = None) -> Invoice:
    paid = tuple(Payment(day, Decimal(paid)) for day, paid in payments)
    return Invoice(ISSUED_ON, Decimal(amount), paid, delayed_until)


def timeline(
    terms: CollectionTerms,
    of: Invoice,
    *,
    as_of: date = END_OF_YEAR,
    working_days: WorkingDays = EVERY_DAY,
    schedule: BillingSchedule = SCHEDULE,
) -> CollectionTimeline:
    return collection_timeline(terms, of, schedule=schedule, working_days=working_days, rounding=ROUNDING, as_of=as_of)


def happening(course: CollectionTimeline) -> list[tuple[str, str, str | None]]:
    """The steps that happen: day, kind, amount."""
    return [
        (step.on.isoformat(), step.kind.value, None if step.amount is None else str(step.amount))
        for step in course.steps
        if step.cancelled is None
    ]


def cancelled(course: CollectionTimeline) -> list[tuple[str, str, str]]:
    """The steps that don't happen: day, kind, reason."""
    return [
        (step.on.isoformat(), step.kind.value, step.cancelled.value)
        for step in course.steps
        if step.cancelled is not None
    ]


def day_of(course: CollectionTimeline, kind: CollectionStepKind) -> date | None:
    return next((step.on for step in course.steps if step.kind is kind and step.cancelled is None), None)
