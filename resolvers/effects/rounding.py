"""How a class rounds money: on invoices, and for subscriptions, bundle promotions, measured services and DIDs (R-33).

Source: the table of rounding methods in the domain reference, 3.1. Negative amounts mirror positive ones.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Context, Decimal
from types import MappingProxyType
from typing import Final

from models.choices.statistics import RoundingMethod

MAX_PRECISION: Final = 5

# Wide enough that nothing rounds by itself: stored money has 18 digits. A Context refuses floats (TypeError).
EXACT: Final = Context(prec=60)


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


def round_amount(amount: Decimal, rounding: Rounding) -> Decimal:
    """`amount` rounded as the class says (R-33).

    Raises TypeError for a float, ValueError for what is infinite or no number, and decimal.InvalidOperation for more
    than 60 digits.
    """
    if not EXACT.is_finite(amount):
        raise ValueError(f"{amount} is no amount")
    rounded = _METHODS[rounding.method](amount, Decimal(1).scaleb(-rounding.precision))
    if rounding.round_up_to_nearest is not None:
        rounded = _up_to_multiple(rounded, rounding.round_up_to_nearest)
    # A tiny negative amount must not end as "-0.00".
    return EXACT.plus(rounded)


def _away_from_zero(amount: Decimal, unit: Decimal) -> Decimal:
    return _to_unit(amount, unit, ROUND_UP)


def _half_away_from_zero(amount: Decimal, unit: Decimal) -> Decimal:
    # The decimal module's "half up" means half away from zero, unlike its "half even" and "ceiling".
    return _to_unit(amount, unit, ROUND_HALF_UP)


def _malaysian(amount: Decimal, unit: Decimal) -> Decimal:
    """The 5-sen rule on the digit at the precision point; what follows that digit doesn't count (1.226 -> 1.20)."""
    cut = _to_unit(abs(amount), unit, ROUND_DOWN)
    digit = int(EXACT.divide(cut, unit)) % 10
    return EXACT.add(cut, EXACT.multiply(unit, Decimal(_MALAYSIAN_DIGITS[digit] - digit))).copy_sign(amount)


_MALAYSIAN_DIGITS: Final = (0, 0, 0, 5, 5, 5, 5, 5, 10, 10)

_METHODS: Final[Mapping[RoundingMethod, Callable[[Decimal, Decimal], Decimal]]] = MappingProxyType(
    {
        RoundingMethod.AWAY_FROM_ZERO: _away_from_zero,
        RoundingMethod.HALF_AWAY_FROM_ZERO: _half_away_from_zero,
        RoundingMethod.MALAYSIAN: _malaysian,
    }
)


def _to_unit(amount: Decimal, unit: Decimal, mode: str) -> Decimal:
    context = EXACT.copy()
    context.rounding = mode
    return context.quantize(amount, unit)


def _up_to_multiple(amount: Decimal, step: Decimal) -> Decimal:
    remainder = EXACT.remainder(amount, step)
    if not remainder:
        return amount
    return EXACT.add(EXACT.subtract(amount, remainder), step.copy_sign(amount))
