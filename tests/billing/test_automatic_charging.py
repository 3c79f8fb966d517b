"""A saved payment method that is charged with the invoice or on its due date, and again until it is paid (R-64)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from models.choices.invoicing import AutoChargeOn
from tests.billing.invoices import ISSUED_ON, NET_15, cancelled, happening, invoice, timeline

CHARGED = replace(NET_15, auto_charge_payment_method=True, auto_charge_retry_days_after_due=(3, 7))


@pytest.mark.parametrize(("on", "day"), [(AutoChargeOn.ISSUE, "2026-06-01"), (AutoChargeOn.DUE_DATE, "2026-06-16")])
def test_the_payment_method_is_charged_on_the_chosen_day_and_again_after_the_due_date(
    on: AutoChargeOn, day: str
) -> None:
    """R-64: passing; retries count from the due date whichever day is the first."""
    course = timeline(replace(CHARGED, auto_charge_on=on), invoice())

    assert happening(course) == [
        (day, "AUTO_CHARGE", None),
        ("2026-06-19", "AUTO_CHARGE_RETRY", None),
        ("2026-06-23", "AUTO_CHARGE_RETRY", None),
    ]


def test_nothing_is_charged_where_the_switch_is_off() -> None:
    """R-64: failing; what else is set has no effect then."""
    course = timeline(replace(CHARGED, auto_charge_payment_method=False), invoice())

    assert course.steps == ()


def test_a_payment_ends_the_retries() -> None:
    """R-64, R-27: boundary; a retry belongs to the beginning of its day, and a payment comes after it."""
    course = timeline(CHARGED, invoice("100", (date(2026, 6, 19), "100")))

    assert [day for day, _kind, _amount in happening(course)] == ["2026-06-01", "2026-06-19"]
    assert cancelled(course) == [("2026-06-23", "AUTO_CHARGE_RETRY", "PAID_IN_FULL")]


def test_what_is_paid_before_its_due_date_is_not_charged_then() -> None:
    """R-64: boundary; with the day before the due date."""
    terms = replace(CHARGED, auto_charge_on=AutoChargeOn.DUE_DATE)
    course = timeline(terms, invoice("100", (date(2026, 6, 15), "100")))

    assert happening(course) == []
    assert {reason for _day, _kind, reason in cancelled(course)} == {"PAID_IN_FULL"}


def test_an_amount_within_the_threshold_is_charged_all_the_same() -> None:
    """R-25, R-64: a charge reminds nobody of anything, so it may still run."""
    course = timeline(replace(CHARGED, collection_threshold=Decimal(10)), invoice("10"))

    assert [kind for _day, kind, _amount in happening(course)] == ["AUTO_CHARGE", *["AUTO_CHARGE_RETRY"] * 2]


def test_a_charge_follows_the_approval_of_the_same_day() -> None:
    """R-65: an invoice that is held for review is charged no earlier than it is approved."""
    course = timeline(replace(CHARGED, hold_for_review=True, auto_approve_after_days=5), invoice())

    assert happening(course)[:2] == [("2026-06-06", "AUTO_APPROVED", None), ("2026-06-06", "AUTO_CHARGE", None)]
    assert course.due_on == date(2026, 6, 21)
    assert course.approved_on > ISSUED_ON
