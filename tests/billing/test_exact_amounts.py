"""Amounts against an independent calculation in fractions, and with a default context that spoils every operator."""

from decimal import Context, Decimal, Inexact, InvalidOperation, Rounded, localcontext
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.choices.measured_services import ChargeBasedOn
from models.choices.statistics import RoundingMethod
from models.declaration.decimals import from_fraction
from resolvers.billing.measured_service import Metric, measured_charge
from resolvers.billing.rounding import Rounding, round_amount

AWAY, HALF, MALAYSIAN = RoundingMethod.AWAY_FROM_ZERO, RoundingMethod.HALF_AWAY_FROM_ZERO, RoundingMethod.MALAYSIAN
HOSTILE = Context(prec=1, Emax=1, Emin=-1, traps=[Inexact, Rounded, InvalidOperation])
"""A default context under which any operator that leans on it fails."""

amounts = st.builds(
    lambda units, places: Decimal(f"{units}e-{places}"), st.integers(-(10**20), 10**20), st.integers(0, 35)
)
prices = st.integers(0, 10**18 - 1).map(lambda units: Decimal(f"{units}e-5"))
roundings = st.builds(
    Rounding,
    st.sampled_from(RoundingMethod),
    st.integers(0, 5),
    st.sampled_from([None, *map(Decimal, ("0.00001", "0.05", "0.3", "1.00", "7", "1000"))]),
)


def rounded(amount: Fraction, rounding: Rounding) -> Fraction:
    """The table of domain 3.1, in whole units of the last place, away from how the code does it."""
    units, rest = divmod(abs(amount.numerator) * 10**rounding.precision, amount.denominator)
    if rounding.method is AWAY:
        units += 1 if rest else 0
    elif rounding.method is HALF:
        units += 1 if 2 * rest >= amount.denominator else 0
    else:
        units += [0, -1, -2, 2, 1, 0, -1, -2, 2, 1][units % 10]
    found = Fraction(units, 10**rounding.precision)
    if rounding.round_up_to_nearest is not None:
        step = Fraction(rounding.round_up_to_nearest)
        multiples, over = divmod(found, step)
        found = step * (multiples + (1 if over else 0))
    return -found if amount < 0 else found


@given(amounts, roundings)
def test_an_amount_of_any_length_rounds_as_its_fraction_does(amount: Decimal, rounding: Rounding) -> None:
    """R-33: 28 digits are no border."""
    assert Fraction(round_amount(amount, rounding)) == rounded(Fraction(amount), rounding)


def test_a_malaysian_amount_of_forty_digits_is_cut_and_not_rounded() -> None:
    """R-33: 0.02 and 34 nines has a 2 at the precision point, so it is nothing."""
    assert str(round_amount(Decimal(f"0.02{'9' * 34}"), Rounding(MALAYSIAN, 2))) == "0.00"


@pytest.mark.parametrize("method", [AWAY, HALF, MALAYSIAN])
def test_an_average_of_three_is_not_rounded_before_the_price(method: RoundingMethod) -> None:
    """R-37: 5 thirds at 3 are 5 to the cent."""
    metric = Metric("PBX_EXTENSIONS", ChargeBasedOn.AVERAGE, Decimal(3))

    charge = measured_charge(metric, [Decimal(5), Decimal(0), Decimal(0)], Rounding(method, 2))

    assert charge is not None
    assert str(charge.amount) == "5.00"


@given(st.lists(prices, min_size=1, max_size=20), prices, st.integers(0, 10**9), roundings)
def test_a_charge_is_the_fraction_rounded_once(
    samples: list[Decimal], price: Decimal, free: int, rounding: Rounding
) -> None:
    """R-37, R-33: whichever figure of the samples is charged."""
    prometheus_metrics = {
        ChargeBasedOn.AVERAGE: sum(map(Fraction, samples), Fraction(0)) / len(samples),
        ChargeBasedOn.MAXIMUM: max(map(Fraction, samples)),
        ChargeBasedOn.MINIMUM: min(map(Fraction, samples)),
    }
    for based_on, figure in prometheus_metrics.items():
        charge = measured_charge(Metric("PBX_EXTENSIONS", based_on, price, free), samples, rounding)

        assert charge is not None
        assert charge.aggregate == figure
        assert Fraction(charge.amount) == rounded(max(Fraction(0), figure - free) * Fraction(price), rounding)


@given(amounts, roundings)
def test_no_amount_leans_on_the_default_context(amount: Decimal, rounding: Rounding) -> None:
    usual = round_amount(amount, rounding)

    with localcontext(HOSTILE):
        assert str(round_amount(amount, rounding)) == str(usual)


@given(st.integers(-(10**30), 10**30), st.integers(1, 10**6))
@example(1, 3)
@example(1, 2**6 * 5**6)
def test_a_figure_is_shown_exactly_where_digits_can_tell_it(numerator: int, denominator: int) -> None:
    figure = Fraction(numerator, denominator)

    with localcontext(HOSTILE):
        shown = from_fraction(figure)

    if pow(10, 30, denominator) == 0:
        assert Fraction(shown) == figure
    else:
        assert abs(Fraction(shown) - figure) <= abs(figure) / 10**59
