"""Payment of an invoice: the steps it stops, the services it restores, and those it doesn't (R-25, R-27)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from models.choices.customer import CustomerStatus
from models.choices.invoicing import InvoiceStatus
from resolvers.billing.collection_timeline import (
    DaySpan,
)
from tests.billing.invoices import DUE_ON, EVERYTHING, NET_15, OVERDUE_ON, cancelled, happening, invoice, timeline


def test_a_payment_that_covers_the_invoice_cancels_all_that_is_pending() -> None:
    """R-27: before anything was limited, there is nothing to restore either."""
    course = timeline(EVERYTHING, invoice("100", (date(2026, 6, 24), "100")))

    assert happening(course)[-1] == ("2026-06-23", "LIMITATION_NOTICE", None)
    assert [(day, kind) for day, kind, _reason in cancelled(course)] == [
        ("2026-06-26", "LIMITATION"),
        ("2026-07-01", "SUSPENSION_NOTICE"),
        ("2026-07-06", "RESEND_INVOICE"),
        ("2026-07-06", "SUSPENSION"),
        ("2026-07-16", "TERMINATION_NOTICE"),
        ("2026-08-08", "TERMINATION_NOTICE"),
        ("2026-08-15", "TERMINATION"),
    ]
    assert {reason for _day, _kind, reason in cancelled(course)} == {"PAID_IN_FULL"}
    assert course.status is InvoiceStatus.PAID_IN_FULL
    assert course.service_status is CustomerStatus.ACTIVE


def test_a_payment_lifts_a_limitation_without_a_fee() -> None:
    """R-27: the reactivation fee is for suspension."""
    course = timeline(EVERYTHING, invoice("100", (date(2026, 6, 30), "100")))

    assert happening(course)[-1] == ("2026-06-30", "SERVICE_RESTORED", None)
    assert course.service_status is CustomerStatus.ACTIVE


def test_a_payment_lifts_the_suspension_and_the_reactivation_fee_is_charged() -> None:
    """R-27: suspension is lifted by itself on the day of the payment."""
    course = timeline(EVERYTHING, invoice("100", (date(2026, 7, 10), "100")))

    assert happening(course)[-2:] == [
        ("2026-07-10", "SERVICE_RESTORED", None),
        ("2026-07-10", "REACTIVATION_FEE", "25.00"),
    ]
    assert course.suspended == DaySpan(date(2026, 7, 6), date(2026, 7, 10))
    assert course.service_status is CustomerStatus.ACTIVE


def test_a_payment_on_the_first_day_overdue_restores_what_that_day_took_away() -> None:
    """R-27: limited as the day begins, restored by the payment of the same day."""
    terms = replace(NET_15, limit_service_days_after_due=1)

    course = timeline(terms, invoice("100", (OVERDUE_ON, "100")))

    assert happening(course) == [("2026-06-17", "LIMITATION", None), ("2026-06-17", "SERVICE_RESTORED", None)]
    assert course.service_status is CustomerStatus.ACTIVE


def test_no_reactivation_fee_is_charged_where_there_is_none() -> None:
    course = timeline(replace(EVERYTHING, reactivation_fee=Decimal(0)), invoice("100", (date(2026, 7, 10), "100")))

    assert happening(course)[-1] == ("2026-07-10", "SERVICE_RESTORED", None)


def test_a_payment_on_the_day_of_suspension_comes_after_it() -> None:
    """R-27: suspended in the night, restored during the day."""
    course = timeline(EVERYTHING, invoice("100", (date(2026, 7, 6), "100")))

    assert [kind for day, kind, _amount in happening(course) if day == "2026-07-06"] == [
        "RESEND_INVOICE",
        "SUSPENSION",
        "SERVICE_RESTORED",
        "REACTIVATION_FEE",
    ]


@pytest.mark.parametrize("restore", [True, False])
def test_a_payment_short_of_the_invoice_by_a_cent_stops_nothing(restore: bool) -> None:
    """R-27: only a payment that covers the invoice ends the process; partial ones add up."""
    terms = replace(EVERYTHING, restore_on_partial_payment=restore)
    payments = ((date(2026, 7, 8), "50"), (date(2026, 7, 9), "49.99"))

    assert timeline(terms, invoice("100", *payments)).service_status is CustomerStatus.TERMINATED
    last = (date(2026, 7, 10), "0.01")
    assert timeline(terms, invoice("100", *payments, last)).service_status is CustomerStatus.ACTIVE


def test_a_partial_payment_down_to_the_threshold_restores_services_where_the_terms_say_so() -> None:
    """R-25, R-27: restoreOnPartialPayment counts what is left against the threshold."""
    terms = replace(EVERYTHING, collection_threshold=Decimal(10), restore_on_partial_payment=True)

    course = timeline(terms, invoice("100", (date(2026, 7, 10), "90")))

    assert happening(course)[-2:] == [
        ("2026-07-10", "SERVICE_RESTORED", None),
        ("2026-07-10", "REACTIVATION_FEE", "25.00"),
    ]
    assert course.status is InvoiceStatus.DO_NOT_COLLECT
    assert course.service_status is CustomerStatus.ACTIVE


def test_otherwise_such_a_payment_stops_the_process_and_services_stay_as_they_are_until_all_is_paid() -> None:
    """R-25, R-27: what is within the threshold isn't pursued, and only a covering payment lifts the suspension."""
    terms = replace(EVERYTHING, collection_threshold=Decimal(10), restore_on_partial_payment=False)

    partly = timeline(terms, invoice("100", (date(2026, 7, 10), "90")))
    fully = timeline(terms, invoice("100", (date(2026, 7, 10), "90"), (date(2026, 9, 1), "10")))

    assert partly.service_status is CustomerStatus.SUSPENDED
    assert partly.suspended == DaySpan(date(2026, 7, 6), None)
    assert cancelled(partly)[-1] == ("2026-08-15", "TERMINATION", "DO_NOT_COLLECT")
    assert fully.service_status is CustomerStatus.ACTIVE
    assert happening(fully)[-1] == ("2026-09-01", "REACTIVATION_FEE", "25.00")


def test_a_partial_payment_above_the_threshold_restores_nothing() -> None:
    """R-25, R-27: a cent too much is left."""
    terms = replace(EVERYTHING, collection_threshold=Decimal(10), restore_on_partial_payment=True)

    course = timeline(terms, invoice("100", (date(2026, 7, 10), "89.99")))

    assert course.service_status is CustomerStatus.TERMINATED


def test_a_payment_after_termination_restores_nothing() -> None:
    """R-27: the record is closed."""
    course = timeline(EVERYTHING, invoice("100", (date(2026, 8, 15), "100")))

    assert course.status is InvoiceStatus.PAID_IN_FULL
    assert course.service_status is CustomerStatus.TERMINATED
    assert course.suspended == DaySpan(date(2026, 7, 6), date(2026, 8, 15))


@pytest.mark.parametrize("amount", ["0", "-5", "NaN"])
def test_a_payment_that_brings_nothing_is_refused(amount: str) -> None:
    with pytest.raises(ValueError, match="a payment is a positive amount"):
        invoice("100", (DUE_ON, amount))


def test_recurring_fees_are_waived_while_suspended_where_the_terms_say_so() -> None:
    paid = invoice("100", (date(2026, 7, 10), "100"))

    assert timeline(EVERYTHING, paid).uncharged is None
    assert timeline(replace(EVERYTHING, charge_while_suspended=False), paid).uncharged == DaySpan(
        date(2026, 7, 6), date(2026, 7, 10)
    )
