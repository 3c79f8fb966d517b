"""Decimals as they are read, kept and written: plain digits, exact, the same on both databases.

`Decimal` reads more than a number is written with ("12_50", digits of other scripts, "NaN"), writes `1E+2` for 100, and
rounds to the default context's digits wherever an operator, `abs()`, `round()` or `quantize()` is used. Here it does
none of that.
"""

import re
from collections.abc import Iterable
from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow
from fractions import Fraction
from typing import Any, Final

from tortoise import fields

LONGEST_DECIMAL: Final = 40
"""Characters of a written decimal, and the places that its first digit may stand from the point: more is a mistake."""

_WRITTEN: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?", re.ASCII)
_SHOWN_DIGITS: Final = 60

EXACT: Final = Context(prec=400, traps=[InvalidOperation, DivisionByZero, Overflow, Inexact])
"""For sums of decimals: wide enough for all that can be read, and it fails rather than round."""

_SHOWING: Final = Context(prec=_SHOWN_DIGITS)


def read_decimal(text: str) -> Decimal:
    """The decimal that a text is, in its canonical form. Raises ValueError for any other text, and for one too long."""
    if len(text) > LONGEST_DECIMAL or not _WRITTEN.fullmatch(text):
        raise ValueError("this is not a decimal such as 12.50")
    number = Decimal(text)
    if abs(number.adjusted()) > LONGEST_DECIMAL:
        raise ValueError("this is further from 1 than any amount")
    return canonical(number)


def plain_decimal(value: object) -> str:
    """A decimal without an exponent, without trailing zeros and without a sign of zero: 10.50000 is "10.5"."""
    text = value if isinstance(value, str) else f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def canonical(value: Decimal) -> Decimal:
    """The one of all equal decimals that is kept and answered. Raises ValueError for what is no number."""
    if not value.is_finite():
        raise ValueError(f"{value} is no number")
    return Decimal(plain_decimal(value))


def has_places(value: Decimal, most: int) -> bool:
    """Whether a decimal is exact with at most `most` decimal places."""
    return len(plain_decimal(value).partition(".")[2]) <= most


def total(values: Iterable[Decimal]) -> Decimal:
    """The exact sum. Raises decimal.Inexact where that would have more digits than anything here."""
    result = Decimal(0)
    for value in values:
        result = EXACT.add(result, value)
    return result


def from_fraction(value: Fraction) -> Decimal:
    """A fraction as it is shown: exact where it is a finite decimal, otherwise its first sixty digits."""
    denominator = value.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    context = EXACT if denominator == 1 else _SHOWING
    return context.divide(Decimal(value.numerator), Decimal(value.denominator))


class DecimalField(fields.DecimalField[Any]):
    """A column of decimals whose values are canonical whichever way they come: Tortoise leaves those of updates alone.

    It has the name of Tortoise's own, by which the migrations know the column's type.
    """

    skip_to_python_if_native = False

    def to_python_value(self, value: Any) -> Any:  # noqa: ANN401  # Tortoise's signature
        """The canonical decimal of a cell or of what a row is made with."""
        return None if value is None else canonical(Decimal(value))

    def to_db_value(self, value: Any, instance: Any) -> Any:  # noqa: ANN401, ARG002  # Tortoise's signature
        """The canonical decimal to be written; SQLite keeps its text."""
        return self.to_python_value(value)
