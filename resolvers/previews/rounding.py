"""Rounding by a class's method, or by one that is being edited (R-33)."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from models.choices.statistics import RoundingMethod
from models.database.readers import Steps
from models.declaration.access import Role
from resolvers.billing.rounding import Rounding, round_amount
from resolvers.errors import NotFoundError, UserError
from resolvers.panels.statistics import STATISTICS
from resolvers.previews.arguments import amount_problems, laid_over, length_problems
from resolvers.previews.preview import Preview, PreviewResult, RunPreview, refused
from resolvers.previews.saved import CURRENCY, SavedClass
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner
from resolvers.reading.selection import Arguments
from resolvers.writing.values import State, Values

ROUNDING_COLUMNS: Final = ("rounding_method", "rounding_precision", "round_up_to_nearest")
USUAL_MINOR_UNITS: Final = 2
"""Decimal places where neither the class nor a currency says."""

MOST_AMOUNTS: Final = 100


@dataclass(frozen=True)
class RoundedAmount:
    """An amount before and after."""

    amount: Decimal
    rounded: Decimal


@dataclass(frozen=True)
class RoundedAmounts:
    """How it was rounded, and what came of each amount."""

    method: RoundingMethod
    precision: int
    round_up_to_nearest: Decimal | None
    amounts: tuple[RoundedAmount, ...]


def rounding_of(state: State, input: object, role: Role) -> tuple[Rounding, list[UserError]]:
    """The rounding of a class's statistics, with the argument `rounding` laid over it."""
    values, currency = state["statistics"], state[CURRENCY]
    declarations = {name: STATISTICS.declarations()[name] for name in ROUNDING_COLUMNS}
    values, errors = laid_over(values, input, declarations, role, "rounding")
    return _rounding(values, currency), errors


def _rounding(values: Values, currency: Values) -> Rounding:
    precision, step = values["rounding_precision"], values["round_up_to_nearest"]
    if precision is None:
        precision = currency.get("minor_units", USUAL_MINOR_UNITS)
    return Rounding(RoundingMethod(str(values["rounding_method"])), precision, step)


def _prepare(planner: Planner) -> RunPreview:
    saved = SavedClass(planner, "statistics")

    def compute(context: ReadContext, arguments: Arguments) -> Steps[PreviewResult]:
        state = yield from saved.read(context, arguments.get("class_id"))
        if isinstance(state, NotFoundError):
            return refused(state)
        rounding, errors = rounding_of(state, arguments.get("rounding"), context.actor.schema_role)
        amounts = arguments["amounts"]
        errors += length_problems(amounts, MOST_AMOUNTS, ("amounts",), least=1)
        for number, amount in enumerate(amounts[:MOST_AMOUNTS]):
            errors += amount_problems(amount, ("amounts", str(number)))
        if errors:
            return refused(*errors)
        rounded = tuple(RoundedAmount(amount, round_amount(amount, rounding)) for amount in amounts)
        return PreviewResult(RoundedAmounts(rounding.method, rounding.precision, rounding.round_up_to_nearest, rounded))

    return compute


ROUNDED_AMOUNTS = Preview(_prepare)
