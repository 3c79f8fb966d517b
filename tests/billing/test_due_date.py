"""When an invoice is due and when it is overdue (R-22)."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from models.choices.invoicing import DueRule, InvoiceStatus, NetUnit
from models.choices.statistics import BillingPeriod
from resolvers.billing.collection_terms import CollectionTerms
from tests.billing.invoices import (
    DUE_ON,
    EVERYTHING,
    ISSUED_ON,
    NET_15,
    OVERDUE_ON,
    SCHEDULE,
    happening,
    invoice,
    timeline,
)


def test_net_15_from_1_june_is_due_on_the_16th_and_overdue_on_the_17th() -> None:
    """R-22: due date = issue date + net; overdue starts the day after it ends, at the customer's midnight."""
    course = timeline(NET_15, invoice())

    assert course.due_on == date(2026, 6, 16)
    assert course.overdue_on == date(2026, 6, 17)
    assert course.overdue_at == datetime(2026, 6, 16, 22, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "terms",
    [CollectionTerms(), CollectionTerms(invoice_due_rule=DueRule.DUE_UPON_RECEIPT, net_value=15)],
)
def test_an_invoice_due_upon_receipt_is_due_on_the_day_of_issue(terms: CollectionTerms) -> None:
    """R-22: no net, whatever number is kept beside the rule."""
    assert timeline(terms, invoice()).due_on == ISSUED_ON


@pytest.mark.parametrize(
    ("kind", "due_on"),
    [
        (BillingPeriod.WEEKLY, date(2026, 6, 15)),
        (BillingPeriod.SEMIMONTHLY, date(2026, 7, 1)),
        (BillingPeriod.MONTHLY, date(2026, 8, 1)),
    ],
)
def test_net_can_count_the_customers_billing_periods(kind: BillingPeriod, due_on: date) -> None:
    """R-22: net 2 billing periods from 1 June, which is a Monday."""
    terms = CollectionTerms(net_value=2, net_unit=NetUnit.BILLING_PERIODS)

    assert timeline(terms, invoice(), schedule=replace(SCHEDULE, billing_period=kind)).due_on == due_on


@pytest.mark.parametrize(
    ("as_of", "status"),
    [(ISSUED_ON, InvoiceStatus.UNPAID), (DUE_ON, InvoiceStatus.UNPAID), (OVERDUE_ON, InvoiceStatus.OVERDUE)],
)
def test_an_unpaid_invoice_is_overdue_from_the_day_after_its_due_date(as_of: date, status: InvoiceStatus) -> None:
    """R-22: the due date itself still belongs to the time to pay."""
    assert timeline(NET_15, invoice(), as_of=as_of).status is status


@pytest.mark.parametrize(
    ("paid", "as_of", "status"),
    [
        ("99.99", DUE_ON, InvoiceStatus.PARTIALLY_PAID),
        ("99.99", OVERDUE_ON, InvoiceStatus.OVERDUE),
        ("100", DUE_ON, InvoiceStatus.PAID_IN_FULL),
        ("100", ISSUED_ON, InvoiceStatus.UNPAID),
        ("120", OVERDUE_ON, InvoiceStatus.PAID_IN_FULL),
    ],
)
def test_payments_count_from_their_day_on(paid: str, as_of: date, status: InvoiceStatus) -> None:
    """R-22: paid by the end of the due date is paid in time."""
    assert timeline(NET_15, invoice("100", (DUE_ON, paid)), as_of=as_of).status is status


def test_nothing_is_to_be_paid_on_a_credit_note() -> None:
    course = timeline(EVERYTHING, invoice("-20"))

    assert course.status is InvoiceStatus.PAID_IN_FULL
    assert happening(course) == []
