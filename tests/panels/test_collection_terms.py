"""Which payment terms the two panels of invoices take (R-23, R-24), and what they say of the others."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.choices.invoicing import DueRule, LateFeeType, NetUnit
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import typed
from resolvers.errors import UserError
from resolvers.panels.out_of_turn_invoices import OUT_OF_TURN_INVOICES
from resolvers.panels.regular_invoices import REGULAR_INVOICES
from tests.billing.invoices import invoice, timeline
from tests.panels.drafts import broken, code_and_path, draft, limits

BOTH = pytest.mark.parametrize("panel", [REGULAR_INVOICES, OUT_OF_TURN_INVOICES], ids=lambda panel: panel.name)
PLACES = {
    "regular_invoices": "input.finances.regularInvoices",
    "out_of_turn_invoices": "input.finances.outOfTurnInvoices",
}

NET_15 = {"invoice_due_rule": "NET", "net_value": 15}


def errors_of(panel: Panel, values: dict[str, object]) -> list[UserError]:
    """Errors of a panel for its own values."""
    return broken(panel, draft({panel.name: values}))


@BOTH
def test_the_defaults_can_be_acted_on(panel: Panel) -> None:
    assert errors_of(panel, {}) == []


@BOTH
def test_terms_with_every_step_are_taken(panel: Panel) -> None:
    """R-23, R-24."""
    values: dict[str, object] = {
        **NET_15,
        "notify_due_in_advance_days": [14, 7, 3],
        "collection_threshold": Decimal(10),
        "resend_invoice_days_after_due": [0, 7, 20],
        "late_payment_fee_type": "PERCENT",
        "late_payment_fee_value": Decimal(5),
        "late_payment_fee_minimum": Decimal(1),
        "limit_service_days_after_due": 10,
        "notify_limitation_in_advance_days": [5, 1],
        "suspend_days_after_due": 20,
        "notify_suspension_in_advance_days": [7, 1],
        "reactivation_fee": Decimal(25),
        "terminate_days_after_due": 60,
        "notify_termination_in_advance_days": [30, 7],
    }

    assert errors_of(panel, values) == []


@BOTH
@pytest.mark.parametrize("days", [[1], [15], [15, 7, 1]])
def test_reminders_come_1_to_net_days_before_the_due_date(panel: Panel, days: list[int]) -> None:
    """R-23: boundary."""
    assert errors_of(panel, {**NET_15, "notify_due_in_advance_days": days}) == []


@BOTH
def test_a_reminder_before_the_invoice_is_issued_is_refused(panel: Panel) -> None:
    """R-23: boundary; the path leads to the day."""
    errors = errors_of(panel, {**NET_15, "notify_due_in_advance_days": [7, 16]})

    assert code_and_path(errors) == [("TOO_LARGE", f"{PLACES[panel.name]}.notifyDueInAdvanceDays.1")]
    assert limits(errors) == [("15", "16")]
    assert errors[0].message == "Must be 1 to 15 days."


@BOTH
@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"invoice_due_rule": "NET", "net_value": 1, "notify_due_in_advance_days": [2]}, "Can only be 1 day."),
        ({"suspend_days_after_due": 2, "notify_suspension_in_advance_days": [2]}, "Can only be 1 day."),
        ({"suspend_days_after_due": 3, "notify_suspension_in_advance_days": [3]}, "Must be 1 to 2 days."),
        (
            {"limit_service_days_after_due": 1, "suspend_days_after_due": 0},
            "Must not come before the milder action 1 day after the due date.",
        ),
    ],
)
def test_a_range_of_one_day_is_told_as_one(panel: Panel, values: dict[str, object], message: str) -> None:
    """It said "Must be 1 to 1 days"."""
    assert [error.message for error in errors_of(panel, values)] == [message]


@BOTH
@pytest.mark.parametrize("terms", [{"net_value": 15}, {"invoice_due_rule": "NET", "net_value": 0}])
def test_an_invoice_that_is_due_upon_receipt_has_no_reminder(panel: Panel, terms: dict[str, object]) -> None:
    """R-23: only with net above 0; without the rule NET, the value of net doesn't count."""
    errors = errors_of(panel, {**terms, "notify_due_in_advance_days": [1]})

    assert code_and_path(errors) == [("NOT_AVAILABLE", f"{PLACES[panel.name]}.notifyDueInAdvanceDays")]
    assert errors[0].message == "An invoice that is due upon receipt can't be announced as due soon."


def test_billing_periods_may_be_announced_more_days_ahead_than_they_are_many() -> None:
    """R-23: how many days a period has differs between customers."""
    values = {**NET_15, "net_value": 1, "net_unit": "BILLING_PERIODS", "notify_due_in_advance_days": [14]}

    assert errors_of(REGULAR_INVOICES, values) == []


def test_out_of_turn_invoices_count_in_days_only() -> None:
    assert "net_unit" in REGULAR_INVOICES.declarations()
    assert "net_unit" not in OUT_OF_TURN_INVOICES.declarations()
    assert typed(CollectionTerms, draft({}).values("out_of_turn_invoices")).net_unit is NetUnit.DAYS


STEPS = ("limit_service_days_after_due", "suspend_days_after_due", "terminate_days_after_due")


@BOTH
@pytest.mark.parametrize("days", [(10, 20, 30), (10, 10, 10), (0, 0, 0), (None, 5, None), (5, None, 6), (0, 0, 3650)])
def test_steps_may_follow_each_other_fall_together_or_be_left_out(panel: Panel, days: tuple[int | None, ...]) -> None:
    """R-24."""
    assert errors_of(panel, dict(zip(STEPS, days, strict=True))) == []


@BOTH
@pytest.mark.parametrize(
    ("days", "field", "expected"),
    [
        ((10, 9, 30), "suspendDaysAfterDue", ("10", "9")),
        ((10, 20, 19), "terminateDaysAfterDue", ("20", "19")),
        ((10, None, 9), "terminateDaysAfterDue", ("10", "9")),
    ],
)
def test_a_harsher_step_before_a_milder_one_is_refused(
    panel: Panel, days: tuple[int | None, ...], field: str, expected: tuple[str, str]
) -> None:
    """R-24: the days don't decrease, also across a step that is left out."""
    errors = errors_of(panel, dict(zip(STEPS, days, strict=True)))

    assert code_and_path(errors) == [("OUT_OF_ORDER", f"{PLACES[panel.name]}.{field}")]
    assert limits(errors) == [expected]
    assert errors[0].message == f"Must not come before the milder action {expected[0]} days after the due date."


NOTICES = dict(
    zip(
        STEPS,
        (
            ("notify_limitation_in_advance_days", "notifyLimitationInAdvanceDays"),
            ("notify_suspension_in_advance_days", "notifySuspensionInAdvanceDays"),
            ("notify_termination_in_advance_days", "notifyTerminationInAdvanceDays"),
        ),
        strict=True,
    )
)


@BOTH
@pytest.mark.parametrize("step", STEPS)
def test_a_notice_comes_after_the_due_date(panel: Panel, step: str) -> None:
    """R-24: a notice is shorter than the delay of what it announces."""
    column, name = NOTICES[step]

    assert errors_of(panel, {step: 10, column: [9, 1]}) == []
    errors = errors_of(panel, {step: 10, column: [1, 10]})
    assert code_and_path(errors) == [("TOO_LARGE", f"{PLACES[panel.name]}.{name}.1")]
    assert limits(errors) == [("9", "10")]


@BOTH
@pytest.mark.parametrize("step", STEPS)
def test_notices_of_a_step_that_is_left_out_are_kept(panel: Panel, step: str) -> None:
    """R-24: they wait for the step to come back."""
    assert errors_of(panel, {step: None, NOTICES[step][0]: [400]}) == []


@BOTH
@pytest.mark.parametrize("kind", ["FIXED", "PERCENT"])
@pytest.mark.parametrize(("value", "taken"), [("0", False), ("0.00001", True), ("100", True)])
def test_a_late_fee_that_is_charged_is_more_than_nothing(panel: Panel, kind: str, value: str, taken: bool) -> None:
    errors = errors_of(panel, {"late_payment_fee_type": kind, "late_payment_fee_value": Decimal(value)})

    assert code_and_path(errors) == ([] if taken else [("REQUIRED", f"{PLACES[panel.name]}.latePaymentFeeValue")])


@BOTH
def test_a_late_fee_is_at_most_a_hundred_percent_and_an_amount_has_no_such_limit(panel: Panel) -> None:
    value = Decimal("100.01")

    assert errors_of(panel, {"late_payment_fee_type": "FIXED", "late_payment_fee_value": value}) == []
    errors = errors_of(panel, {"late_payment_fee_type": "PERCENT", "late_payment_fee_value": value})
    assert code_and_path(errors) == [("TOO_LARGE", f"{PLACES[panel.name]}.latePaymentFeeValue")]
    assert limits(errors) == [("100", "100.01")]


@BOTH
def test_a_late_fee_of_no_type_keeps_its_value(panel: Panel) -> None:
    assert errors_of(panel, {"late_payment_fee_type": "NONE", "late_payment_fee_value": Decimal(500)}) == []


DAYS = st.lists(st.integers(0, 40), max_size=3, unique=True)
STEP = st.none() | st.integers(0, 40)
TERMS = st.fixed_dictionaries(
    {
        "invoice_due_rule": st.sampled_from([one.value for one in DueRule]),
        "net_value": st.integers(0, 40),
        "notify_due_in_advance_days": DAYS,
        "late_payment_fee_type": st.sampled_from([one.value for one in LateFeeType]),
        "late_payment_fee_value": st.decimals(Decimal("0.5"), 120, places=2),
        "limit_service_days_after_due": STEP,
        "notify_limitation_in_advance_days": DAYS,
        "suspend_days_after_due": STEP,
        "notify_suspension_in_advance_days": DAYS,
        "terminate_days_after_due": STEP,
        "notify_termination_in_advance_days": DAYS,
    }
)


@BOTH
@given(values=TERMS)
def test_what_a_panel_takes_is_what_the_timeline_can_act_on(panel: Panel, values: dict[str, object]) -> None:
    """R-23, R-24: a term that is saved never keeps a timeline from being drawn."""
    terms = CollectionTerms(
        invoice_due_rule=DueRule(str(values["invoice_due_rule"])),
        late_payment_fee_type=LateFeeType(str(values["late_payment_fee_type"])),
        **{
            name: tuple(value) if isinstance(value, list) else value
            for name, value in values.items()
            if name not in {"invoice_due_rule", "late_payment_fee_type"}
        },  # type: ignore[arg-type]
    )

    if errors_of(panel, values) == []:
        course = timeline(terms, invoice())
        assert all(step.on >= invoice().issued_on for step in course.steps if not step.cancelled)


RETRIES = {"auto_charge_retry_days_after_due": [3]}
CHARGED = {"auto_charge_payment_method": True}


@BOTH
def test_a_charge_is_repeated_where_there_is_one(panel: Panel) -> None:
    """R-64: passing."""
    assert broken(panel, draft({panel.name: {**RETRIES, **CHARGED}})) == []


@BOTH
def test_a_charge_that_is_never_made_is_not_repeated(panel: Panel) -> None:
    """R-64: failing; the error stands at what was changed."""
    at = f"{PLACES[panel.name]}."
    problems = broken(panel, draft({panel.name: RETRIES}))
    switched_off = broken(panel, draft({panel.name: RETRIES}, before={panel.name: {**RETRIES, **CHARGED}}))

    assert code_and_path(problems) == [("AUTO_CHARGE_REQUIRED", at + "autoChargeRetryDaysAfterDue")]
    assert code_and_path(switched_off) == [("AUTO_CHARGE_REQUIRED", at + "autoChargePaymentMethod")]
