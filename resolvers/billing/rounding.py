"""How a class rounds money: on invoices, and for subscriptions, bundle promotions, measured services and DIDs (R-33).

Source: the table of rounding methods in the domain 3.1. Negative amounts mirror positive ones. Until here
amounts are exact fractions: no average, product or quotient is rounded twice.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from models.choices.statistics import RoundingMethod

MAX_PRECISION: Final = 5
MOST_DIGITS: Final = 60
_TOO_LARGE: Final = 10**MOST_DIGITS


@dataclass(frozen=True, slots=True)
class Rounding:
    """How to round.

    `precision` counts decimals, 0 to 5. `round_up_to_nearest`, where given, is a positive step: after the method, the
    amount goes up to the next multiple of it (0.05 makes 1.26 -> 1.30; 1.00 makes it 2.00).

    Raises ValueError where either is out of its range.
    """

    method: RoundingMethod
    precision: int
    round_up_to_nearest: Decimal | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.precision <= MAX_PRECISION:
            raise ValueError(f"a rounding precision is 0 to {MAX_PRECISION} decimals, not {self.precision}")
        step = self.round_up_to_nearest
        if step is not None and not (step.is_finite() and step > 0):
            raise ValueError(f"amounts can't be rounded up to the nearest {step}")


def round_amount(amount: Decimal | Fraction, rounding: Rounding) -> Decimal:
    """`amount` rounded as the class says (R-33): the only place where anything is rounded.

    Raises TypeError for a float, ValueError for what is infinite or no number, and decimal.InvalidOperation for more
    than 60 digits before the point.
    """
    exact = _exact(amount)
    if abs(exact) >= _TOO_LARGE:
        raise InvalidOperation(f"an amount has at most {MOST_DIGITS} digits before its point")
    unit = Fraction(1, 10**rounding.precision)
    rounded = _METHODS[rounding.method](abs(exact) / unit) * unit
    places = rounding.precision
    step = rounding.round_up_to_nearest
    if step is not None:
        rounded = math.ceil(rounded / Fraction(step)) * Fraction(step)
        places = max(places, _places(step))
    return _decimal(-rounded if exact < 0 else rounded, places)


def exact_difference(amount: Decimal, other: Decimal) -> Decimal:
    """`amount` minus `other` to the last digit of both, whatever precision the decimal context has."""
    difference = Fraction(amount) - Fraction(other)
    return _decimal(difference, max(_places(amount), _places(other)))


def _places(amount: Decimal) -> int:
    return len(f"{amount:f}".partition(".")[2])


def _exact(amount: object) -> Fraction:
    if not isinstance(amount, Decimal | Fraction):
        raise TypeError("an amount is a decimal or a fraction; a float has lost its cents already")
    if isinstance(amount, Decimal) and not amount.is_finite():
        raise ValueError(f"{amount} is no amount")
    return Fraction(amount)


def _decimal(value: Fraction, places: int) -> Decimal:
    """A fraction that a number of decimal places holds exactly; a tiny negative amount doesn't end as "-0.00"."""
    units = value * 10**places
    assert units.denominator == 1
    digits = tuple(int(digit) for digit in str(abs(units.numerator)))
    return Decimal((int(units < 0), digits, -places))


# Each method takes an amount above or at zero, in units of the last place, and gives whole units.


def _away_from_zero(units: Fraction) -> int:
    return math.ceil(units)


def _half_away_from_zero(units: Fraction) -> int:
    return math.floor(units + _HALF)


def _malaysian(units: Fraction) -> int:
    """The 5-sen rule on the digit at the precision point; what follows that digit doesn't count (1.226 -> 1.20)."""
    cut = math.floor(units)
    return cut - cut % 10 + _MALAYSIAN_DIGITS[cut % 10]


_HALF: Final = Fraction(1, 2)
_MALAYSIAN_DIGITS: Final = (0, 0, 0, 5, 5, 5, 5, 5, 10, 10)

_METHODS: Final[Mapping[RoundingMethod, Callable[[Fraction], int]]] = MappingProxyType(
    {
        RoundingMethod.AWAY_FROM_ZERO: _away_from_zero,
        RoundingMethod.HALF_AWAY_FROM_ZERO: _half_away_from_zero,
        RoundingMethod.MALAYSIAN: _malaysian,
    }
)
