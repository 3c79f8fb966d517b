"""The course of an invoice that isn't paid: who is reminded, limited, suspended and terminated, on which day."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from models.choices.customer import CustomerStatus
from models.choices.invoicing import InvoiceStatus, NetUnit
from models.choices.statistics import BillingPeriod
from resolvers.billing.collection_terms import CollectionTerms
from tests.billing.invoices import (
    EVERYTHING,
    ISSUED_ON,
    NET_15,
    SCHEDULE,
    cancelled,
    happening,
    invoice,
    timeline,
)


def test_an_invoice_that_nobody_pays_goes_through_every_step() -> None:
    """R-23, R-24, R-26: each step of the terms on its day, in the order of the field."""
    course = timeline(EVERYTHING, invoice())

    assert happening(course) == [
        ("2026-06-02", "DUE_REMINDER", None),
        ("2026-06-09", "DUE_REMINDER", None),
        ("2026-06-13", "DUE_REMINDER", None),
        ("2026-06-16", "RESEND_INVOICE", None),
        ("2026-06-17", "LATE_FEE", "5.00"),
        ("2026-06-23", "RESEND_INVOICE", None),
        ("2026-06-23", "LIMITATION_NOTICE", None),
        ("2026-06-26", "LIMITATION", None),
        ("2026-07-01", "SUSPENSION_NOTICE", None),
        ("2026-07-06", "RESEND_INVOICE", None),
        ("2026-07-06", "SUSPENSION", None),
        ("2026-07-16", "TERMINATION_NOTICE", None),
        ("2026-08-08", "TERMINATION_NOTICE", None),
        ("2026-08-15", "TERMINATION", None),
    ]
    assert cancelled(course) == []
    assert course.status is InvoiceStatus.OVERDUE
    assert course.service_status is CustomerStatus.TERMINATED


@pytest.mark.parametrize(
    ("as_of", "status"),
    [
        (date(2026, 6, 25), CustomerStatus.ACTIVE),
        (date(2026, 6, 26), CustomerStatus.SERVICE_LIMITED),
        (date(2026, 7, 5), CustomerStatus.SERVICE_LIMITED),
        (date(2026, 7, 6), CustomerStatus.SUSPENDED),
        (date(2026, 8, 14), CustomerStatus.SUSPENDED),
        (date(2026, 8, 15), CustomerStatus.TERMINATED),
    ],
)
def test_services_go_from_limited_to_suspended_to_terminated(as_of: date, status: CustomerStatus) -> None:
    """R-24: each action from its day on."""
    assert timeline(EVERYTHING, invoice(), as_of=as_of).service_status is status


def test_nothing_happens_where_the_terms_provide_for_nothing() -> None:
    """R-24: each step is optional."""
    course = timeline(NET_15, invoice())

    assert course.steps == ()
    assert course.service_status is CustomerStatus.ACTIVE


def test_nothing_follows_termination() -> None:
    terms = replace(EVERYTHING, resend_invoice_days_after_due=(0, 60, 90))

    assert cancelled(timeline(terms, invoice())) == [("2026-09-14", "RESEND_INVOICE", "TERMINATED")]


def test_reminders_stop_when_the_invoice_is_paid() -> None:
    """R-23: the reminder of the day of payment has gone out, the later ones don't."""
    course = timeline(replace(NET_15, notify_due_in_advance_days=(14, 7, 3)), invoice("100", (date(2026, 6, 9), "100")))

    assert [day for day, _kind, _amount in happening(course)] == ["2026-06-02", "2026-06-09"]
    assert cancelled(course) == [("2026-06-13", "DUE_REMINDER", "PAID_IN_FULL")]


def test_a_partial_payment_stops_no_reminder() -> None:
    """R-23: something is left to remind of."""
    course = timeline(replace(NET_15, notify_due_in_advance_days=(3,)), invoice("100", (ISSUED_ON, "99.99")))

    assert happening(course) == [("2026-06-13", "DUE_REMINDER", None)]


def test_a_reminder_that_would_precede_the_invoice_is_skipped() -> None:
    """R-23: one week has no fourteenth day before its end."""
    terms = CollectionTerms(net_value=1, net_unit=NetUnit.BILLING_PERIODS, notify_due_in_advance_days=(14, 7, 1))

    course = timeline(terms, invoice(), schedule=replace(SCHEDULE, billing_period=BillingPeriod.WEEKLY))

    assert happening(course) == [("2026-06-01", "DUE_REMINDER", None), ("2026-06-07", "DUE_REMINDER", None)]
    assert cancelled(course) == [("2026-05-25", "DUE_REMINDER", "BEFORE_ISSUE")]


@pytest.mark.parametrize("amount", ["9.99", "10"])
def test_an_amount_within_the_threshold_is_not_collected(amount: str) -> None:
    """R-25: not overdue, no reminders, no suspension; the status says why."""
    course = timeline(replace(EVERYTHING, collection_threshold=Decimal(10)), invoice(amount))

    assert course.status is InvoiceStatus.DO_NOT_COLLECT
    assert course.service_status is CustomerStatus.ACTIVE
    assert happening(course) == []
    assert {reason for _day, _kind, reason in cancelled(course)} == {"DO_NOT_COLLECT"}


def test_an_amount_just_above_the_threshold_is_collected() -> None:
    """R-25: only what is at most the threshold is spared."""
    course = timeline(replace(EVERYTHING, collection_threshold=Decimal(10)), invoice("10.01"))

    assert course.status is InvoiceStatus.OVERDUE
    assert len(happening(course)) == 14


def test_payments_after_issue_can_bring_an_invoice_within_the_threshold() -> None:
    """R-25: payments after issue count too."""
    terms = replace(EVERYTHING, collection_threshold=Decimal(10))

    course = timeline(terms, invoice("100", (date(2026, 6, 10), "90")))

    assert course.status is InvoiceStatus.DO_NOT_COLLECT
    assert [day for day, _kind, _amount in happening(course)] == ["2026-06-02", "2026-06-09"]
