"""Rounding: The table of domain 3.1 value by value, then what holds for every amount."""

from decimal import Decimal, InvalidOperation

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.choices.statistics import RoundingMethod
from resolvers.billing.rounding import Rounding, round_amount

AWAY, HALF, MALAYSIAN = RoundingMethod.AWAY_FROM_ZERO, RoundingMethod.HALF_AWAY_FROM_ZERO, RoundingMethod.MALAYSIAN

# All that a NUMERIC(18, 5) column can hold.
amounts = st.decimals(min_value=Decimal("-9999999999999"), max_value=Decimal("9999999999999"), places=5)
roundings = st.builds(Rounding, st.sampled_from(RoundingMethod), st.integers(0, 5))
steps = st.sampled_from([Decimal(step) for step in ("0.01", "0.02", "0.05", "0.25", "0.3", "0.5", "1.00", "5", "100")])


@pytest.mark.parametrize(
    ("amount", "method", "rounded"),
    [
        ("1.214", AWAY, "1.22"),
        ("1.215", AWAY, "1.22"),
        ("1.216", AWAY, "1.22"),
        ("-1.214", AWAY, "-1.22"),
        ("1.226", AWAY, "1.23"),
        ("1.214", HALF, "1.21"),
        ("1.215", HALF, "1.22"),
        ("1.216", HALF, "1.22"),
        ("-1.214", HALF, "-1.21"),
        ("1.226", HALF, "1.23"),
        ("1.214", MALAYSIAN, "1.20"),
        ("1.215", MALAYSIAN, "1.20"),
        ("1.216", MALAYSIAN, "1.20"),
        ("-1.214", MALAYSIAN, "-1.20"),
        ("1.226", MALAYSIAN, "1.20"),
    ],
)
def test_amounts_round_as_in_the_table(amount: str, method: RoundingMethod, rounded: str) -> None:
    """R-33: every cell of the table of rounding methods, at precision 2."""
    assert str(round_amount(Decimal(amount), Rounding(method, 2))) == rounded


@pytest.mark.parametrize(
    ("amount", "rounded"),
    [
        ("1.20", "1.20"),
        ("1.21", "1.20"),
        ("1.22", "1.20"),
        ("1.229", "1.20"),
        ("1.23", "1.25"),
        ("1.24", "1.25"),
        ("1.25", "1.25"),
        ("1.26", "1.25"),
        ("1.27", "1.25"),
        ("1.279", "1.25"),
        ("1.28", "1.30"),
        ("1.29", "1.30"),
        ("1.98", "2.00"),
        ("-1.23", "-1.25"),
        ("-1.28", "-1.30"),
    ],
)
def test_the_malaysian_method_ends_in_zero_or_five(amount: str, rounded: str) -> None:
    """R-33: 0 to 2 become 0, 3 to 7 become 5, 8 and 9 the next ten; the negative side mirrors."""
    assert str(round_amount(Decimal(amount), Rounding(MALAYSIAN, 2))) == rounded


@pytest.mark.parametrize(
    ("precision", "rounded"),
    [(0, "2"), (1, "1.3"), (2, "1.24"), (3, "1.235"), (4, "1.2346"), (5, "1.23457")],
)
def test_the_precision_counts_decimals_from_none_to_five(precision: int, rounded: str) -> None:
    """R-33: each precision that the panel offers."""
    assert str(round_amount(Decimal("1.2345678"), Rounding(AWAY, precision))) == rounded


@pytest.mark.parametrize("precision", [-1, 6])
def test_another_precision_is_refused(precision: int) -> None:
    """R-33: a precision outside 0 to 5 is no precision."""
    with pytest.raises(ValueError, match="0 to 5 decimals"):
        Rounding(AWAY, precision)


@pytest.mark.parametrize(
    ("amount", "step", "rounded"),
    [
        ("1.26", "0.05", "1.30"),
        ("1.26", "1.00", "2.00"),
        ("1.25", "0.05", "1.25"),
        ("1.2501", "0.05", "1.30"),
        ("-1.26", "0.05", "-1.30"),
        ("0", "0.05", "0.00"),
        ("2.00", "1.00", "2.00"),
    ],
)
def test_amounts_go_up_to_the_nearest_multiple(amount: str, step: str, rounded: str) -> None:
    """R-33: roundUpToNearest, 0.05 makes 1.26 -> 1.30 and 1.00 makes it 2.00."""
    assert str(round_amount(Decimal(amount), Rounding(AWAY, 2, Decimal(step)))) == rounded


@pytest.mark.parametrize("step", ["0", "-0.05", "NaN", "Infinity"])
def test_a_step_that_is_not_positive_is_refused(step: str) -> None:
    """R-33: nothing can be rounded up to the nearest nothing."""
    with pytest.raises(ValueError, match="rounded up to the nearest"):
        Rounding(AWAY, 2, Decimal(step))


@pytest.mark.parametrize("method", RoundingMethod)
def test_a_float_is_refused(method: RoundingMethod) -> None:
    """R-33: decimals, never floats."""
    with pytest.raises(TypeError, match="float"):
        round_amount(1.214, Rounding(method, 2))  # type: ignore[arg-type]


@pytest.mark.parametrize("amount", ["Infinity", "-Infinity", "NaN"])
def test_what_is_no_amount_is_refused(amount: str) -> None:
    with pytest.raises(ValueError, match="is no amount"):
        round_amount(Decimal(amount), Rounding(HALF, 2))


def test_an_amount_too_long_to_be_exact_is_refused() -> None:
    """R-33: rather no answer than one that lost its cents."""
    with pytest.raises(InvalidOperation):
        round_amount(Decimal("1e100"), Rounding(HALF, 2))


@pytest.mark.parametrize("method", [HALF, MALAYSIAN])
def test_a_tiny_negative_amount_becomes_a_plain_zero(method: RoundingMethod) -> None:
    assert str(round_amount(Decimal("-0.001"), Rounding(method, 2))) == "0.00"


@given(amounts, roundings)
def test_negative_amounts_mirror_positive_ones(amount: Decimal, rounding: Rounding) -> None:
    """R-33: every method is symmetric about zero."""
    assert round_amount(-amount, rounding) == -round_amount(amount, rounding)


@given(amounts, roundings)
def test_a_rounded_amount_stays_as_it_is(amount: Decimal, rounding: Rounding) -> None:
    rounded = round_amount(amount, rounding)

    assert round_amount(rounded, rounding) == rounded


@given(amounts, st.integers(0, 5))
def test_away_from_zero_never_falls_short_and_never_overshoots_by_a_unit(amount: Decimal, precision: int) -> None:
    """R-33: the rounded amount is the smallest one that is no smaller, in absolute value."""
    unit = Decimal(1).scaleb(-precision)
    excess = abs(round_amount(amount, Rounding(AWAY, precision))) - abs(amount)

    assert 0 <= excess < unit


@given(amounts, st.integers(0, 5))
def test_half_away_from_zero_is_never_more_than_half_a_unit_off(amount: Decimal, precision: int) -> None:
    """R-33: and where it is exactly half a unit off, it lies farther from zero."""
    unit = Decimal(1).scaleb(-precision)
    excess = abs(round_amount(amount, Rounding(HALF, precision))) - abs(amount)

    assert -unit / 2 < excess <= unit / 2


@given(amounts, st.integers(0, 5))
def test_a_malaysian_amount_is_a_multiple_of_five_units_within_three(amount: Decimal, precision: int) -> None:
    """R-33: never farther than three units, which is 1.2299… -> 1.20."""
    unit = Decimal(1).scaleb(-precision)
    rounded = round_amount(amount, Rounding(MALAYSIAN, precision))

    assert rounded % (5 * unit) == 0
    assert abs(rounded - amount) < 3 * unit


@given(amounts, roundings, steps)
def test_rounding_up_gives_the_first_multiple_that_is_no_smaller(
    amount: Decimal, rounding: Rounding, step: Decimal
) -> None:
    """R-33: after the method, up to the next multiple and not beyond."""
    before = round_amount(amount, rounding)
    after = round_amount(amount, Rounding(rounding.method, rounding.precision, step))

    assert after % step == 0
    assert 0 <= abs(after) - abs(before) < step
