"""What a measured resource comes to in a billing period, by a class's metric or by one being edited (R-36, R-37)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from models.choices.customer import CustomerType
from models.choices.measured_services import ChargeBasedOn
from models.database.readers import Steps
from models.declaration.decimals import from_fraction
from models.declaration.declaration import Declaration
from models.sentence import sentence
from resolvers.billing.measured_service import Metric, aggregate, is_measured_for, measured_charge
from resolvers.errors import NotFoundError, UserError, UserErrorCode, ValidationError
from resolvers.panels.measured_services import MEASURED_SERVICES
from resolvers.previews.arguments import amount_problems, laid_over, length_problems
from resolvers.previews.preview import Preview, PreviewResult, RunPreview, not_found, refused
from resolvers.previews.rounding import rounding_of
from resolvers.previews.saved import CURRENCY, SavedClass, SavedRow
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner
from resolvers.reading.selection import Arguments
from resolvers.records.measured_parameter import MEASURED_PARAMETER
from resolvers.writing.apply_input import default_values
from resolvers.writing.lookup import key_in
from resolvers.writing.values import State, Values

MOST_SAMPLES: Final = 10_000
"""More than a month of samples taken every five minutes."""

CHARGE_COLUMNS: Final = ("charge_based_on", "price_per_item", "items_free_of_charge")


@dataclass(frozen=True)
class MeasuredServiceCharge:
    """How a charge comes about; nothing is charged where `charged` is false, and the figures say what there was."""

    charged: bool
    charge_based_on: ChargeBasedOn
    aggregate: Decimal | None
    items_free_of_charge: int
    charged_items: Decimal
    price_per_item: Decimal | None
    amount: Decimal
    currency: str | None


def _prepare(planner: Planner) -> RunPreview:
    saved = SavedClass(planner, "statistics", "measured_services")
    parameters = SavedRow(planner, MEASURED_PARAMETER, "measured parameter")

    def compute(context: ReadContext, arguments: Arguments) -> Steps[PreviewResult]:
        state = yield from saved.read(context, arguments.get("class_id"))
        if isinstance(state, NotFoundError):
            return refused(state)
        parameter = yield from parameters.read(context, arguments["measured_parameter_id"], "measuredParameterId")
        if isinstance(parameter, NotFoundError):
            return refused(parameter)
        key = key_in(arguments["measured_parameter_id"], MEASURED_PARAMETER.name)
        row = _row(state, key, arguments)
        if row is None:
            return refused(not_found("metric of the class for this parameter", "measuredParameterId"))
        metric, errors = _metric(row, str(parameter["code"]), state, arguments, context)
        rounding, problems = rounding_of(state, arguments.get("rounding"), context.actor.schema_role)
        samples = arguments["samples"]
        errors += [*problems, *_sample_problems(samples)]
        if errors:
            return refused(*errors)
        kind = CustomerType(str(arguments.get("customer_type") or CustomerType.RETAIL))
        figure = aggregate(samples, metric.charge_based_on)
        measured = kind is not CustomerType.RESELLER or bool(parameter["measured_for_resellers"])
        measured = measured and is_measured_for(metric.measured_parameter, kind)
        charge = measured_charge(metric, samples, rounding) if measured else None
        currency = state[CURRENCY]
        return PreviewResult(
            MeasuredServiceCharge(
                charge is not None,
                metric.charge_based_on,
                None if figure is None else from_fraction(figure),
                metric.items_free_of_charge,
                from_fraction(charge.charged_items) if charge else Decimal(0),
                metric.price_per_item if charge else None,
                charge.amount if charge else Decimal(0),
                str(currency["code"]) if currency else None,
            )
        )

    return compute


def _row(state: State, key: int | None, arguments: Arguments) -> Values | None:
    """The class's metric for a parameter; a metric that is only being edited starts from the columns' defaults."""
    rows = state["measured_services"]
    found = next((row for row in rows if row["measured_parameter"] == key), None)
    if found is None and isinstance(arguments.get("metric"), Mapping):
        return default_values(_declarations())
    return found


def _declarations() -> dict[str, Declaration]:
    return {name: MEASURED_SERVICES.declarations()[name] for name in CHARGE_COLUMNS}


def _metric(
    row: Values, code: str, state: State, arguments: Arguments, context: ReadContext
) -> tuple[Metric, list[UserError]]:
    values, errors = laid_over(row, arguments.get("metric"), _declarations(), context.actor.schema_role, "metric")
    based_on, price, free = (values[name] for name in CHARGE_COLUMNS)
    metric = Metric(code, ChargeBasedOn(str(based_on)), price, free)
    if metric.charge_based_on is not ChargeBasedOn.NONE:
        if arguments.get("class_id") is not None and not state[CURRENCY]:
            message = sentence("Nothing can be charged while the currency of the class is not set.")
            path = ("metric", "chargeBasedOn")
            errors.append(ValidationError(UserErrorCode.CURRENCY_REQUIRED, message, path, ChargeBasedOn.NONE.value))
        if price is None:
            message = sentence("A charge needs a price.")
            errors.append(ValidationError(UserErrorCode.REQUIRED, message, ("metric", "pricePerItem")))
    return metric, errors


def _sample_problems(samples: Sequence[Decimal]) -> list[UserError]:
    errors = list(length_problems(samples, MOST_SAMPLES, ("samples",), least=1))
    for number, sample in enumerate(samples[:MOST_SAMPLES]):
        errors += amount_problems(sample, ("samples", str(number)), least=Decimal(0))
    return errors


MEASURED_SERVICE_CHARGE = Preview(_prepare)
