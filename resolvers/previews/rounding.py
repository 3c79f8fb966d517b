"""Rounding by a class's method, or by one that is being edited (R-33)."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Final

from models.choices.statistics import RoundingMethod
from models.declaration.described import Bounds
from resolvers.billing.rounding import Rounding, exact_difference, round_amount
from resolvers.drafts.values import typed
from resolvers.panels.statistics import STATISTICS
from resolvers.previews.arguments import Arguments, ClassId, Edited, EditedColumns, PreviewInput
from resolvers.previews.preview import Preview, PreviewResult, rejected, without_reading
from resolvers.previews.saved import CURRENCY

USUAL_MINOR_UNITS: Final = 2
"""Decimal places where neither the class nor a currency says."""

MOST_AMOUNTS: Final = 100

ROUNDING: Final = EditedColumns(
    "RoundingInput",
    "How to round, as it is being edited in statistics; what is absent is as it is saved.",
    {
        name: STATISTICS.declarations()[name]
        for name in ("rounding_method", "rounding_precision", "round_up_to_nearest")
    },
)
EditedRounding = Annotated[Edited, "Rounding that is not saved yet, laid over the class's.", ROUNDING]


@dataclass(frozen=True, kw_only=True)
class RoundedAmountsArguments:
    """Amounts, and how to round them."""

    class_id: ClassId = None
    rounding: EditedRounding = None
    amounts: Annotated[tuple[Decimal, ...], f"The amounts, 1 to {MOST_AMOUNTS}.", Bounds(1, MOST_AMOUNTS)]


@dataclass(frozen=True)
class RoundedAmount:
    """An amount before and after rounding, and what is booked for the difference."""

    amount: Annotated[Decimal, "The amount as it was given."]
    rounded: Annotated[Decimal, "The amount as it is charged."]
    difference: Annotated[
        Decimal, "The rounded amount minus the exact one, which is booked as an xDR of its own; 0 where there is none."
    ]


@dataclass(frozen=True)
class RoundedAmounts:
    """Amounts, rounded as the settings say."""

    method: Annotated[RoundingMethod, "The method that was used."]
    precision: Annotated[int, "The decimal places of the amounts."]
    round_up_to_nearest: Annotated[Decimal | None, "The multiple that amounts were rounded up to; null for none."]
    amounts: Annotated[tuple[RoundedAmount, ...], "Each amount, in the order of the argument."]


def rounding_of(input: PreviewInput[Arguments], edited: Edited) -> Rounding:
    """The rounding of a class's statistics, with the argument `rounding` laid over it."""
    values = input.laid_over(input.state["statistics"], "rounding", edited, ROUNDING)
    precision = values["rounding_precision"]
    if precision is None:
        precision = input.state[CURRENCY].get("minor_units", USUAL_MINOR_UNITS)
    return typed(Rounding, {**values, "method": values["rounding_method"], "precision": precision})


def _rounded(amount: Decimal, rounding: Rounding) -> RoundedAmount:
    rounded = round_amount(amount, rounding)
    return RoundedAmount(amount, rounded, exact_difference(rounded, amount))


def _compute(input: PreviewInput[RoundedAmountsArguments]) -> PreviewResult:
    rounding = rounding_of(input, input.arguments.rounding)
    if input.errors:
        return rejected(*input.errors)
    rounded = tuple(_rounded(amount, rounding) for amount in input.arguments.amounts)
    return PreviewResult(RoundedAmounts(rounding.method, rounding.precision, rounding.round_up_to_nearest, rounded))


ROUNDED_AMOUNTS = Preview(
    "How amounts are rounded by a customer class, or would be by settings that are being edited.",
    RoundedAmountsArguments,
    RoundedAmounts,
    without_reading(_compute),
    panels=("statistics",),
)
