"""Which payment terms can be saved, and what is said of those that can't."""

from decimal import Decimal

import pytest

from models.choices.invoicing import DueRule, LateFeeType, NetUnit
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.errors import UserErrorCode, camel
from resolvers.panels.collection_terms import term_problems


def problems_of(terms: CollectionTerms) -> list[tuple[str, UserErrorCode, str | None]]:
    return [(".".join(error.path[1:]), error.code, error.limit) for error in term_problems(terms)]


def test_terms_with_every_step_can_be_saved() -> None:
    terms = CollectionTerms(
        net_value=15,
        notify_due_in_advance_days=(14, 7, 3),
        collection_threshold=Decimal(10),
        resend_invoice_days_after_due=(0, 7, 20),
        late_payment_fee_type=LateFeeType.PERCENT,
        late_payment_fee_value=Decimal(5),
        late_payment_fee_minimum=Decimal(1),
        limit_service_days_after_due=10,
        notify_limitation_in_advance_days=(5, 1),
        suspend_days_after_due=20,
        notify_suspension_in_advance_days=(7, 1),
        reactivation_fee=Decimal(25),
        terminate_days_after_due=60,
        notify_termination_in_advance_days=(30, 7),
    )

    assert problems_of(terms) == []
    assert problems_of(CollectionTerms()) == []


def test_terms_that_nobody_touched_pursue_nothing() -> None:
    terms = CollectionTerms()

    assert terms.net == 0
    assert terms.collection_threshold == 0
    assert terms.late_payment_fee_value == 0
    assert terms.late_payment_fee_minimum == 0
    assert terms.reactivation_fee == 0
    assert terms.charge_while_suspended


@pytest.mark.parametrize("net_value", [0, 365])
def test_up_to_365_days_can_be_given_to_pay(net_value: int) -> None:
    assert problems_of(CollectionTerms(net_value=net_value)) == []


@pytest.mark.parametrize("days", [(), (1,), (15,), (15, 7, 1)])
def test_reminders_may_come_on_any_day_from_issue_to_the_day_before_the_due_date(days: tuple[int, ...]) -> None:
    """R-23: 1 to net days in advance."""
    assert problems_of(CollectionTerms(net_value=15, notify_due_in_advance_days=days)) == []


@pytest.mark.parametrize(("days", "path"), [((16,), "0"), ((7, 30), "1")])
def test_reminders_at_other_times_are_refused(days: tuple[int, ...], path: str) -> None:
    """R-23: never before the invoice is issued; the path leads to the day."""
    assert problems_of(CollectionTerms(net_value=15, notify_due_in_advance_days=days)) == [
        (f"notifyDueInAdvanceDays.{path}", UserErrorCode.TOO_LARGE, "15")
    ]


@pytest.mark.parametrize(
    "terms",
    [
        CollectionTerms(net_value=0, notify_due_in_advance_days=(1,)),
        CollectionTerms(invoice_due_rule=DueRule.DUE_UPON_RECEIPT, net_value=15, notify_due_in_advance_days=(1,)),
    ],
)
def test_reminders_need_time_to_pay(terms: CollectionTerms) -> None:
    """R-23: only with net > 0."""
    assert problems_of(terms) == [("notifyDueInAdvanceDays", UserErrorCode.NOT_AVAILABLE, None)]


def test_reminders_before_a_due_date_in_billing_periods_may_be_longer_than_their_number() -> None:
    """R-23: one billing period has more than one day."""
    terms = CollectionTerms(net_value=1, net_unit=NetUnit.BILLING_PERIODS, notify_due_in_advance_days=(14, 7))

    assert problems_of(terms) == []


@pytest.mark.parametrize(
    ("limit", "suspend", "terminate"),
    [(10, 20, 30), (10, 10, 10), (0, 0, 0), (None, 5, None), (5, None, 6), (None, None, 0), (0, 0, 3650)],
)
def test_actions_may_follow_each_other_or_be_left_out(
    limit: int | None, suspend: int | None, terminate: int | None
) -> None:
    """R-24: limit <= suspend <= terminate, each optional."""
    terms = CollectionTerms(
        limit_service_days_after_due=limit, suspend_days_after_due=suspend, terminate_days_after_due=terminate
    )

    assert problems_of(terms) == []


@pytest.mark.parametrize(
    ("limit", "suspend", "terminate", "field", "earliest"),
    [
        (10, 9, 30, "suspend_days_after_due", "10"),
        (10, 20, 19, "terminate_days_after_due", "20"),
        (10, None, 9, "terminate_days_after_due", "10"),
    ],
)
def test_a_harsher_action_before_a_milder_one_is_refused(
    limit: int, suspend: int | None, terminate: int, field: str, earliest: str
) -> None:
    """R-24: the days must not decrease, also across a step that is left out."""
    terms = CollectionTerms(
        limit_service_days_after_due=limit, suspend_days_after_due=suspend, terminate_days_after_due=terminate
    )

    assert problems_of(terms) == [(camel(field), UserErrorCode.OUT_OF_ORDER, earliest)]


NOTICES = [
    ("limit_service_days_after_due", "notify_limitation_in_advance_days"),
    ("suspend_days_after_due", "notify_suspension_in_advance_days"),
    ("terminate_days_after_due", "notify_termination_in_advance_days"),
]


def with_notices(action: str, notices: str, days: int | None, in_advance: tuple[int, ...]) -> CollectionTerms:
    return CollectionTerms(**{action: days, notices: in_advance})  # type: ignore[arg-type]


@pytest.mark.parametrize(("action", "notices"), NOTICES)
def test_notices_come_after_the_due_date_and_before_their_action(action: str, notices: str) -> None:
    """R-24: shorter than the delay of the action."""
    assert problems_of(with_notices(action, notices, 10, (9, 1))) == []


@pytest.mark.parametrize(("action", "notices"), NOTICES)
@pytest.mark.parametrize("in_advance", [10, 11])
def test_notices_on_the_due_date_or_before_it_are_refused(action: str, notices: str, in_advance: int) -> None:
    """R-24: a notice as long as the delay would precede the default it threatens to punish."""
    assert problems_of(with_notices(action, notices, 10, (in_advance,))) == [
        (f"{camel(notices)}.0", UserErrorCode.TOO_LARGE, "9")
    ]


@pytest.mark.parametrize(("action", "notices"), NOTICES)
def test_notices_of_an_action_that_is_left_out_are_kept(action: str, notices: str) -> None:
    """R-24: each step is optional; the notices wait for it to come back."""
    assert problems_of(with_notices(action, notices, None, (400, 1))) == []


@pytest.mark.parametrize(
    ("kind", "value", "refused"),
    [
        (LateFeeType.PERCENT, "100", False),
        (LateFeeType.PERCENT, "100.01", True),
        (LateFeeType.FIXED, "100.01", False),
    ],
)
def test_a_late_fee_is_at_most_a_hundred_percent(kind: LateFeeType, value: str, refused: bool) -> None:
    terms = CollectionTerms(late_payment_fee_type=kind, late_payment_fee_value=Decimal(value))

    assert bool(problems_of(terms)) is refused


def test_everything_is_reported_at_once_in_the_order_of_the_fields() -> None:
    terms = CollectionTerms(
        net_value=15,
        notify_due_in_advance_days=(16,),
        late_payment_fee_type=LateFeeType.PERCENT,
        late_payment_fee_value=Decimal(101),
        limit_service_days_after_due=9,
        suspend_days_after_due=8,
        notify_suspension_in_advance_days=(8,),
    )

    assert [path for path, _code, _limit in problems_of(terms)] == [
        "notifyDueInAdvanceDays.0",
        "latePaymentFeeValue",
        "suspendDaysAfterDue",
        "notifySuspensionInAdvanceDays.0",
    ]


@pytest.mark.parametrize("days", [0, 1])
@pytest.mark.parametrize(
    ("action", "notices"),
    [
        ("limit_service_days_after_due", "notify_limitation_in_advance_days"),
        ("suspend_days_after_due", "notify_suspension_in_advance_days"),
        ("terminate_days_after_due", "notify_termination_in_advance_days"),
    ],
)
def test_no_message_asks_for_one_to_none_days(action: str, notices: str, days: int) -> None:
    """R-24: failing; an action within a day of the due date has no day on which to be announced."""
    terms = CollectionTerms(**{action: days, notices: (1,)})  # type: ignore[arg-type]

    (problem,) = term_problems(terms)

    assert (problem.path[1:], problem.limit) == ((camel(notices), "0"), "0")
    assert problem.message == "An action that comes within a day after the due date can't be announced in advance."
