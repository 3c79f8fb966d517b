"""The late payment fee: once per overdue invoice, fixed or a percentage (R-26)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.choices.invoicing import LateFeeType
from resolvers.billing.collection_step import CollectionStepKind
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.invoice_balance import Invoice
from tests.billing.invoices import (
    DUE_ON,
    NET_15,
    OVERDUE_ON,
    cancelled,
    invoice,
    timeline,
)


def late_fee(terms: CollectionTerms, of: Invoice) -> list[Decimal | None]:
    return [step.amount for step in timeline(terms, of).steps if step.kind is CollectionStepKind.LATE_FEE]


PERCENT_FEE = replace(NET_15, late_payment_fee_type=LateFeeType.PERCENT, late_payment_fee_value=Decimal("1.5"))


def test_a_late_fee_is_charged_once_even_if_the_invoice_is_paid_hours_later() -> None:
    """R-26: the fee of the day on which the invoice became overdue stands."""
    terms = replace(NET_15, late_payment_fee_type=LateFeeType.FIXED, late_payment_fee_value=Decimal(5))

    assert late_fee(terms, invoice("100", (OVERDUE_ON, "100"))) == [Decimal("5.00")]
    assert late_fee(terms, invoice()) == [Decimal("5.00")]


def test_no_late_fee_is_charged_when_the_invoice_is_paid_on_its_due_date() -> None:
    """R-26: an invoice that isn't overdue bears no fee."""
    terms = replace(NET_15, late_payment_fee_type=LateFeeType.FIXED, late_payment_fee_value=Decimal(5))

    course = timeline(terms, invoice("100", (DUE_ON, "100")))

    assert [(step.kind, step.amount) for step in course.steps] == [(CollectionStepKind.LATE_FEE, None)]
    assert cancelled(course) == [("2026-06-17", "LATE_FEE", "PAID_IN_FULL")]


@pytest.mark.parametrize(
    ("amount", "paid", "minimum", "fee"),
    [
        ("333", "33", "0", "4.50"),
        ("333", "33", "4.50", "4.50"),
        ("333", "33", "4.51", "4.51"),
        ("0.33", "0.01", "0", "0.00"),
    ],
)
def test_a_percentage_is_of_what_is_overdue_and_comes_to_the_minimum_at_least(
    amount: str, paid: str, minimum: str, fee: str
) -> None:
    """R-26: 1.5 % of what is left to pay when the invoice becomes overdue, rounded as the class rounds."""
    terms = replace(PERCENT_FEE, late_payment_fee_minimum=Decimal(minimum))

    assert late_fee(terms, invoice(amount, (DUE_ON, paid))) == [Decimal(fee)]


def test_a_fixed_fee_ignores_the_minimum() -> None:
    """R-26: the minimum is that of a percentage."""
    terms = replace(PERCENT_FEE, late_payment_fee_type=LateFeeType.FIXED, late_payment_fee_minimum=Decimal(9))

    assert late_fee(terms, invoice()) == [Decimal("1.50")]


def test_no_fee_is_charged_where_there_is_none() -> None:
    """R-26: the value of a fee that is switched off is kept and not charged."""
    assert late_fee(replace(PERCENT_FEE, late_payment_fee_type=LateFeeType.NONE), invoice()) == []
