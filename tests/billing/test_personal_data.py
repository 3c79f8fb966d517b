"""Whether a customer's personal data may be removed, when, and what is removed."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.choices.right_to_be_forgotten import RemovalMode
from resolvers.billing.personal_data import (
    KEPT_DATA,
    PERSONAL_DATA,
    CustomerRecord,
    DataTreatment,
    ErasureDecision,
    ErasureRefusal,
    RemovalTerms,
    erasure_decision,
)

TERMINATED_AT = datetime(2026, 1, 31, 15, 30, tzinfo=UTC)
A_MOMENT = timedelta(microseconds=1)
OFF = RemovalTerms()
AT_ONCE = RemovalTerms(remove_personal_data=True)
AFTER_6_MONTHS = RemovalTerms(True, RemovalMode.AFTER_STORAGE_PERIOD, 6)
TERMINATED = CustomerRecord(TERMINATED_AT)


def test_data_may_be_removed_as_soon_as_the_customer_is_terminated() -> None:
    """R-35: immediately means from the instant of termination."""
    assert erasure_decision(AT_ONCE, TERMINATED, TERMINATED_AT) == ErasureDecision((), TERMINATED_AT)


def test_a_customer_who_is_not_terminated_is_never_erased() -> None:
    """R-35: only after termination; nor a moment before one that is set for later."""
    active = erasure_decision(AT_ONCE, CustomerRecord(), TERMINATED_AT)
    ending = erasure_decision(AT_ONCE, TERMINATED, TERMINATED_AT - A_MOMENT)

    assert active == ErasureDecision((ErasureRefusal.NOT_TERMINATED,), None)
    assert ending == ErasureDecision((ErasureRefusal.NOT_TERMINATED,), TERMINATED_AT)


def test_data_is_kept_through_the_storage_period_to_its_last_moment() -> None:
    """R-35: six months after 31 January is 31 July, at the same time of day."""
    erasable_from = datetime(2026, 7, 31, 15, 30, tzinfo=UTC)

    assert erasure_decision(AFTER_6_MONTHS, TERMINATED, erasable_from - A_MOMENT) == ErasureDecision(
        (ErasureRefusal.WITHIN_STORAGE_PERIOD,), erasable_from
    )
    assert erasure_decision(AFTER_6_MONTHS, TERMINATED, erasable_from) == ErasureDecision((), erasable_from)


def test_a_storage_period_that_ends_in_a_shorter_month_ends_on_its_last_day() -> None:
    terms = RemovalTerms(True, RemovalMode.AFTER_STORAGE_PERIOD, 1)

    assert erasure_decision(terms, TERMINATED, TERMINATED_AT).erasable_from == datetime(2026, 2, 28, 15, 30, tzinfo=UTC)


def test_the_storage_period_counts_in_utc_whatever_zone_the_termination_was_noted_in() -> None:
    # 1 February in the zone it was noted in, 31 January in UTC.
    noted = CustomerRecord(datetime(2026, 2, 1, 1, 30, tzinfo=timezone(timedelta(hours=10))))

    assert erasure_decision(AFTER_6_MONTHS, noted, TERMINATED_AT).erasable_from == datetime(
        2026, 7, 31, 15, 30, tzinfo=UTC
    )


def test_nothing_is_removed_where_removal_is_off() -> None:
    """R-35: not even long after termination, whatever mode and period are kept beside the switch."""
    terms = RemovalTerms(False, RemovalMode.AFTER_STORAGE_PERIOD, 6)
    long_after = TERMINATED_AT + timedelta(days=36500)

    assert erasure_decision(terms, TERMINATED, long_after).refusal is ErasureRefusal.REMOVAL_NOT_ENABLED
    assert erasure_decision(OFF, TERMINATED, long_after).refusal is ErasureRefusal.REMOVAL_NOT_ENABLED


def test_every_reason_against_a_removal_is_told() -> None:
    """R-35: off, and before the termination, whether one is set for later or not."""
    both = (ErasureRefusal.REMOVAL_NOT_ENABLED, ErasureRefusal.NOT_TERMINATED)

    assert erasure_decision(OFF, CustomerRecord(), TERMINATED_AT) == ErasureDecision(both)
    assert erasure_decision(OFF, TERMINATED, TERMINATED_AT - A_MOMENT) == ErasureDecision(both)


def test_what_is_erased_can_not_be_erased_again() -> None:
    """R-35: irreversible, and so done once."""
    erased = CustomerRecord(TERMINATED_AT, erased_at=TERMINATED_AT)

    assert erasure_decision(AT_ONCE, erased, TERMINATED_AT) == ErasureDecision((ErasureRefusal.ALREADY_ERASED,))


@pytest.mark.parametrize("terms", [OFF, AT_ONCE, AFTER_6_MONTHS])
@pytest.mark.parametrize(("months", "day"), [(0, date(2026, 1, 31)), (2, date(2026, 3, 31)), (24, date(2028, 1, 31))])
def test_a_customers_own_period_replaces_the_classs(terms: RemovalTerms, months: int, day: date) -> None:
    """R-19: 0 is an explicit "at once", None alone inherits."""
    own = CustomerRecord(TERMINATED_AT, purge_after_months=months)

    erasable_from = erasure_decision(terms, own, TERMINATED_AT).erasable_from

    assert erasable_from is not None
    assert erasable_from.date() == day


# Settings ---------------------------------------------------------------------------------------------------------


def test_removal_after_a_storage_period_needs_the_period() -> None:
    """R-34: required, and nothing is erased by guess while it is missing."""
    terms = RemovalTerms(True, RemovalMode.AFTER_STORAGE_PERIOD)

    assert terms.lacks_storage_period
    with pytest.raises(ValueError, match="storage period"):
        erasure_decision(terms, TERMINATED, TERMINATED_AT)


@pytest.mark.parametrize(
    "terms",
    [OFF, AT_ONCE, RemovalTerms(False, RemovalMode.AFTER_STORAGE_PERIOD), RemovalTerms(True, storage_period_months=6)],
)
def test_otherwise_no_period_is_needed(terms: RemovalTerms) -> None:
    """R-34: only then; a period beside another mode is kept and ignored."""
    assert not terms.lacks_storage_period
    if terms.remove_personal_data:
        assert erasure_decision(terms, TERMINATED, TERMINATED_AT).refusal is None


# What is removed --------------------------------------------------------------------------------------------------


def test_all_that_tells_who_someone_is_is_removed_and_money_stays() -> None:
    """R-35: personal data of the customer and the accounts goes, rows about money are kept."""
    assert {item.name for item in PERSONAL_DATA if item.treatment is DataTreatment.ERASED} == {
        "names",
        "tax_numbers",
        "company",
        "addresses",
        "phones",
        "emails",
        "logins",
        "notes",
        "ip_addresses",
        "mac_addresses",
        "payment_methods",
        "personal_custom_fields",
        "call_recordings",
    }
    assert {item.name: item.treatment for item in PERSONAL_DATA if item.treatment is not DataTreatment.ERASED} == {
        "xdr_numbers": DataTreatment.MASKED,
        "invoice_pdfs": DataTreatment.REPLACED,
    }
    assert {item.name for item in KEPT_DATA} == {"amounts", "dates", "invoice_numbers", "tax_totals", "audit_skeleton"}
    assert {item.treatment for item in KEPT_DATA} == {DataTreatment.KEPT}


# What holds for every customer ------------------------------------------------------------------------------------

instants = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(
    st.builds(RemovalTerms, st.booleans(), st.sampled_from(RemovalMode), st.integers(1, 240)),
    st.builds(CustomerRecord, st.none() | instants, st.none() | st.integers(0, 240), st.none()),
    instants,
    st.timedeltas(timedelta(0), timedelta(days=10_000)),
)
def test_permission_presupposes_termination_and_is_never_taken_back_by_time(
    terms: RemovalTerms, customer: CustomerRecord, at: datetime, later: timedelta
) -> None:
    """R-35: nobody is erased before termination, and whoever may be erased may be later."""
    decision = erasure_decision(terms, customer, at)

    if decision.refusal is None:
        assert customer.terminated_at is not None
        assert customer.terminated_at <= at
        assert decision.erasable_from is not None
        assert decision.erasable_from <= at
        assert erasure_decision(terms, customer, at + later).refusal is None
