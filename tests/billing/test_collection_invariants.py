"""Invariants of every invoice under all terms that can be saved."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from models.choices.customer import CustomerStatus
from models.choices.invoicing import InvoiceStatus, LateFeeType
from resolvers.billing.collection_step import CollectionStepKind
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.invoice_balance import Invoice, Payment
from resolvers.billing.working_days import WorkingDays
from tests.billing.invoices import timeline


@st.composite
def saveable_terms(draw: st.DrawFn) -> CollectionTerms:
    """Terms as R-24 wants them: the days of the actions sorted, each notice shorter than its action's delay."""
    limit, suspend, terminate = sorted(draw(st.lists(st.integers(0, 60), min_size=3, max_size=3)))

    def notices(days: int) -> tuple[int, ...]:
        return tuple(draw(st.lists(st.integers(1, max(1, days - 1)), max_size=3, unique=True))) if days > 1 else ()

    return CollectionTerms(
        net_value=draw(st.integers(0, 40)),
        collection_threshold=Decimal(draw(st.integers(0, 30))),
        restore_on_partial_payment=draw(st.booleans()),
        resend_invoice_days_after_due=tuple(draw(st.lists(st.integers(0, 60), max_size=3, unique=True))),
        late_payment_fee_type=draw(st.sampled_from(LateFeeType)),
        late_payment_fee_value=Decimal(draw(st.integers(0, 100))),
        limit_service_days_after_due=limit if draw(st.booleans()) else None,
        notify_limitation_in_advance_days=notices(limit),
        suspend_days_after_due=suspend if draw(st.booleans()) else None,
        notify_suspension_in_advance_days=notices(suspend),
        reactivation_fee=Decimal(draw(st.integers(0, 20))),
        terminate_days_after_due=terminate if draw(st.booleans()) else None,
        notify_termination_in_advance_days=notices(terminate),
    )


invoices = st.builds(
    Invoice,
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.integers(-10, 100).map(Decimal),
    st.lists(
        st.builds(Payment, st.dates(date(2020, 1, 1), date(2030, 6, 1)), st.integers(1, 80).map(Decimal)), max_size=4
    ).map(tuple),
    st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
)
RESTRICTIONS = (CollectionStepKind.LIMITATION, CollectionStepKind.SUSPENSION, CollectionStepKind.TERMINATION)


@given(saveable_terms(), invoices)
def test_steps_are_in_order_and_no_action_comes_before_the_invoice_is_overdue(
    terms: CollectionTerms, of: Invoice
) -> None:
    """R-22, R-24: limit <= suspend <= terminate, and none before the day after the due date."""
    course = timeline(terms, of, working_days=WorkingDays(), as_of=of.issued_on)

    assert [step.on for step in course.steps] == sorted(step.on for step in course.steps)
    actions = [next((step.on for step in course.steps if step.kind is kind), None) for kind in RESTRICTIONS]
    days = [day for day in actions if day is not None]
    assert days == sorted(days)
    assert all(day >= course.overdue_on for day in days)


@given(saveable_terms(), invoices)
def test_nothing_happens_once_too_little_is_left_to_pay(terms: CollectionTerms, of: Invoice) -> None:
    """R-25, R-27: judged by what is left when the day begins; only what a payment itself causes remains."""
    course = timeline(terms, of, as_of=of.issued_on)

    for step in course.steps:
        if step.cancelled is None and step.kind not in {
            CollectionStepKind.SERVICE_RESTORED,
            CollectionStepKind.REACTIVATION_FEE,
        }:
            assert of.left_before(step.on) > terms.collection_threshold


@given(saveable_terms(), invoices, st.integers(0, 200))
def test_a_customer_who_owes_nothing_is_never_limited_or_suspended(
    terms: CollectionTerms, of: Invoice, days: int
) -> None:
    """R-27: whatever came before, a covering payment leaves services active or the record closed."""
    as_of = of.issued_on + timedelta(days=days)
    course = timeline(terms, of, as_of=as_of)

    if course.status is InvoiceStatus.PAID_IN_FULL:
        assert course.service_status in {CustomerStatus.ACTIVE, CustomerStatus.TERMINATED}


@given(saveable_terms(), invoices)
def test_fees_are_charged_at_most_once(terms: CollectionTerms, of: Invoice) -> None:
    """R-26: one late fee per invoice, and one reactivation fee."""
    kinds = [step.kind for step in timeline(terms, of, as_of=of.issued_on).steps]

    assert kinds.count(CollectionStepKind.LATE_FEE) <= 1
    assert kinds.count(CollectionStepKind.REACTIVATION_FEE) <= 1
