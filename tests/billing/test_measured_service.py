"""Measured services: which figure of the samples is charged, and for how much."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.choices.customer import CustomerType
from models.choices.measured_services import ChargeBasedOn, MeasuredParameterCode
from models.choices.statistics import RoundingMethod
from resolvers.billing.measured_service import (
    MeasuredCharge,
    Metric,
    aggregate,
    is_measured_for,
    measured_charge,
)
from resolvers.billing.rounding import Rounding

CENTS = Rounding(RoundingMethod.AWAY_FROM_ZERO, 2)
SAMPLES = [Decimal(count) for count in (12, 3, 20, 10)]
EXTENSIONS = Metric("PBX_EXTENSIONS", ChargeBasedOn.MAXIMUM, Decimal("1.50"), 5, "PBX", "EXT")


@pytest.mark.parametrize(
    ("based_on", "figure"),
    [
        (ChargeBasedOn.AVERAGE, Decimal("11.25")),
        (ChargeBasedOn.MAXIMUM, Decimal(20)),
        (ChargeBasedOn.MINIMUM, Decimal(3)),
        (ChargeBasedOn.NONE, None),
    ],
)
def test_the_average_highest_or_lowest_sample_is_charged(based_on: ChargeBasedOn, figure: Decimal | None) -> None:
    """R-37: NONE is statistics only."""
    assert aggregate(SAMPLES, based_on) == figure


@pytest.mark.parametrize("based_on", ChargeBasedOn)
def test_nothing_is_charged_where_nothing_was_measured(based_on: ChargeBasedOn) -> None:
    assert aggregate([], based_on) is None
    assert measured_charge(replace(EXTENSIONS, charge_based_on=based_on), [], CENTS) is None


def test_free_items_are_taken_off_before_the_price() -> None:
    """R-37: max(0, aggregate - free) * price."""
    assert measured_charge(EXTENSIONS, SAMPLES, CENTS) == MeasuredCharge(
        aggregate=Fraction(20), charged_items=Fraction(15), price_per_item=Decimal("1.50"), amount=Decimal("22.50")
    )


@pytest.mark.parametrize(("free", "amount"), [(19, "1.50"), (20, "0.00"), (21, "0.00")])
def test_use_within_the_free_items_costs_nothing(free: int, amount: str) -> None:
    """R-37: never a credit."""
    charge = measured_charge(replace(EXTENSIONS, items_free_of_charge=free), SAMPLES, CENTS)

    assert charge is not None
    assert str(charge.amount) == amount


def test_the_amount_is_rounded_once_as_the_class_rounds() -> None:
    """R-33: an average of 3.333… items at 0.10 is 0.34, not 0.40."""
    metric = replace(
        EXTENSIONS, charge_based_on=ChargeBasedOn.AVERAGE, items_free_of_charge=0, price_per_item=Decimal("0.10")
    )

    charge = measured_charge(metric, [Decimal(3), Decimal(3), Decimal(4)], CENTS)

    assert charge is not None
    assert charge.amount == Decimal("0.34")


def test_the_price_of_a_metric_that_charges_nothing_is_ignored() -> None:
    """R-37: NONE => price ignored."""
    assert measured_charge(replace(EXTENSIONS, charge_based_on=ChargeBasedOn.NONE), SAMPLES, CENTS) is None


def test_a_charge_without_a_price_is_not_guessed() -> None:
    """R-37: a price is required."""
    with pytest.raises(ValueError, match="has no price"):
        measured_charge(replace(EXTENSIONS, price_per_item=None), SAMPLES, CENTS)


@pytest.mark.parametrize("customer_type", CustomerType)
@pytest.mark.parametrize("parameter", MeasuredParameterCode)
def test_simultaneous_calls_are_not_measured_for_resellers(
    parameter: MeasuredParameterCode, customer_type: CustomerType
) -> None:
    """R-36: everything else is measured for everyone."""
    exception = parameter is MeasuredParameterCode.CONCURRENT_CALLS and customer_type is CustomerType.RESELLER

    assert is_measured_for(parameter, customer_type) is not exception


@given(st.lists(st.integers(0, 10_000).map(Decimal), min_size=1, max_size=40), st.integers(0, 10_000))
def test_the_average_lies_between_the_lowest_and_the_highest_charge(samples: list[Decimal], free: int) -> None:
    """R-37: whichever figure is charged."""
    charges = {
        based_on: measured_charge(
            replace(EXTENSIONS, charge_based_on=based_on, items_free_of_charge=free), samples, CENTS
        )
        for based_on in (ChargeBasedOn.MINIMUM, ChargeBasedOn.AVERAGE, ChargeBasedOn.MAXIMUM)
    }
    least, average, most = (charge.amount for charge in charges.values() if charge is not None)

    assert 0 <= least <= average <= most
