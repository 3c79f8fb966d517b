"""An invoice that is held for review: it counts from its approval, by somebody or automatic (R-65)."""

from dataclasses import replace
from datetime import date

import pytest

from models.choices.invoicing import InvoiceStatus, NetUnit
from resolvers.billing.collection_terms import CollectionTerms
from tests.billing.invoices import DUE_ON, EVERYTHING, ISSUED_ON, NET_15, cancelled, happening, invoice, timeline

REVIEWED = replace(NET_15, hold_for_review=True, auto_approve_after_days=5)


def test_the_due_date_counts_from_the_automatic_approval() -> None:
    """R-65: passing; five days of review move every later day by five."""
    course = timeline(REVIEWED, invoice())

    assert happening(course) == [("2026-06-06", "AUTO_APPROVED", None)]
    assert (course.approved_on, course.due_on, course.overdue_on) == (
        date(2026, 6, 6),
        date(2026, 6, 21),
        date(2026, 6, 22),
    )


def test_every_step_moves_with_the_approval() -> None:
    """R-65: passing; the whole course of an unpaid invoice is as long as before."""
    without = timeline(EVERYTHING, invoice())
    reviewed = timeline(replace(EVERYTHING, hold_for_review=True, auto_approve_after_days=5), invoice())

    moved = [(step.kind, (step.on - without.due_on).days) for step in without.steps]
    assert [(step.kind, (step.on - reviewed.due_on).days) for step in reviewed.steps][1:] == moved


@pytest.mark.parametrize(
    ("by_hand", "approved_on", "left_out"),
    [
        (date(2026, 6, 3), date(2026, 6, 3), True),
        (date(2026, 6, 6), date(2026, 6, 6), True),
        (date(2026, 6, 7), date(2026, 6, 6), False),
    ],
)
def test_the_first_approval_counts(by_hand: date, approved_on: date, left_out: bool) -> None:
    """R-65: boundary; who approves on the day of the automatic approval comes before it."""
    course = timeline(REVIEWED, replace(invoice(), approved_on=by_hand))

    assert course.approved_on == approved_on
    assert cancelled(course) == ([("2026-06-06", "AUTO_APPROVED", "APPROVED")] if left_out else [])


def test_what_waits_for_a_person_counts_from_that_approval_or_else_from_its_issue() -> None:
    """R-65: nobody knows the day beforehand."""
    terms = replace(REVIEWED, auto_approve_after_days=None)

    assert timeline(terms, invoice()).due_on == DUE_ON
    assert timeline(terms, replace(invoice(), approved_on=date(2026, 6, 11))).due_on == date(2026, 6, 26)


def test_an_invoice_that_is_not_held_counts_from_its_issue() -> None:
    """R-65: failing; days of an approval that isn't asked for are kept and have no effect."""
    course = timeline(replace(REVIEWED, hold_for_review=False), replace(invoice(), approved_on=date(2026, 6, 11)))

    assert (course.approved_on, course.due_on, course.steps) == (ISSUED_ON, DUE_ON, ())


@pytest.mark.parametrize(
    ("as_of", "status"),
    [
        (date(2026, 6, 5), InvoiceStatus.UNDER_REVIEW),
        (date(2026, 6, 6), InvoiceStatus.UNPAID),
        (date(2026, 6, 21), InvoiceStatus.UNPAID),
        (date(2026, 6, 22), InvoiceStatus.OVERDUE),
    ],
)
def test_an_invoice_is_under_review_until_it_is_approved(as_of: date, status: InvoiceStatus) -> None:
    """R-65: boundary; the evening before and the evening of the approval."""
    assert timeline(REVIEWED, invoice(), as_of=as_of).status is status


def test_a_reminder_before_the_approval_is_left_out() -> None:
    """R-23, R-65: the customer hasn't seen the invoice yet."""
    terms = CollectionTerms(
        net_value=1,
        net_unit=NetUnit.BILLING_PERIODS,
        hold_for_review=True,
        auto_approve_after_days=20,
        notify_due_in_advance_days=(30, 7),
    )

    course = timeline(terms, invoice())

    assert course.due_on == date(2026, 7, 21)
    assert cancelled(course) == []
    late = timeline(replace(terms, notify_due_in_advance_days=(31,)), invoice())
    assert cancelled(late) == [("2026-06-20", "DUE_REMINDER", "BEFORE_ISSUE")]
