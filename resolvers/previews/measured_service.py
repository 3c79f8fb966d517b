"""Charge for a measured resource in a billing period, by a class's metric or by one being edited (R-36, R-37)."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Final

from models.choices.customer import CustomerType
from models.choices.measured_services import ChargeBasedOn
from models.database.readers import Steps
from models.declaration.decimals import from_fraction
from models.declaration.described import Bounds, TypeName
from models.sentence import sentence
from resolvers.billing.measured_service import Metric, is_measured_for, measured_charge
from resolvers.drafts.defaults import default_values
from resolvers.drafts.lookup import key_in
from resolvers.drafts.values import State, Values, typed
from resolvers.errors import NotFoundError, UserErrorCode, ValidationError, no_such
from resolvers.panels.measured_services import MEASURED_SERVICES
from resolvers.previews.arguments import ClassId, Edited, EditedColumns, PreviewInput
from resolvers.previews.preview import Compute, Preview, PreviewResult, rejected
from resolvers.previews.rounding import EditedRounding, rounding_of
from resolvers.previews.saved import CURRENCY, SavedRecord
from resolvers.reading.plan import Planner
from resolvers.records.measured_parameter import MEASURED_PARAMETER, MEASURED_PARAMETER_RECORD

MOST_SAMPLES: Final = 10_000
"""More than a month of samples taken every five minutes."""

_CHARGE: Final = EditedColumns(
    "MetricChargeInput",
    "What a metric charges, as it is being edited; what is absent is as it is saved.",
    {
        name: MEASURED_SERVICES.declarations()[name]
        for name in ("charge_based_on", "price_per_item", "items_free_of_charge")
    },
)


@dataclass(frozen=True, kw_only=True)
class MeasuredServiceChargeArguments:
    """Samples of a resource, the customer, and the metric that they are charged by."""

    class_id: ClassId = None
    measured_parameter_id: Annotated[str, "The resource that is measured.", TypeName("ID")]
    metric: Annotated[Edited, "A charge that is not saved yet, laid over the class's metric.", _CHARGE] = None
    samples: Annotated[
        tuple[Annotated[Decimal, Bounds(0)], ...],
        f"The samples of the billing period, 1 to {MOST_SAMPLES}; a figure known already is a list of one.",
        Bounds(1, MOST_SAMPLES),
    ]
    customer_type: Annotated[CustomerType, "Who is charged; a retail customer by default."] = CustomerType.RETAIL
    rounding: EditedRounding = None


@dataclass(frozen=True)
class MeasuredServiceCharge:
    """How the charge for a billing period comes about."""

    charged: Annotated[bool, "Whether the metric charges anything for such a customer."]
    charge_based_on: Annotated[ChargeBasedOn, "The aggregate of the samples that is charged."]
    aggregate: Annotated[Decimal | None, "The value of that aggregate; null where nothing is charged."]
    items_free_of_charge: Annotated[int, "How many items are included."]
    charged_items: Annotated[Decimal, "The items above those included, which are charged."]
    price_per_item: Annotated[Decimal | None, "The price of an item for the period; null where nothing is charged."]
    amount: Annotated[Decimal, "The rounded charge."]
    currency: Annotated[str | None, "The code of the class's currency; null where it is not set."]


def _plan(planner: Planner) -> Compute:
    parameters = SavedRecord(planner, MEASURED_PARAMETER, "measured parameter", MEASURED_PARAMETER_RECORD.panels)

    def compute(input: PreviewInput[MeasuredServiceChargeArguments]) -> Steps[PreviewResult]:
        arguments, state = input.arguments, input.state
        saved = yield from parameters.read(input.context, arguments.measured_parameter_id, "measuredParameterId")
        if isinstance(saved, NotFoundError):
            return rejected(saved)
        row = _row(state, arguments)
        if row is None:
            return rejected(no_such("metric of the class for this parameter", ("measuredParameterId",)))
        parameter = saved[MEASURED_PARAMETER_RECORD.root.name]
        metric = _metric(input, row, parameter["code"])
        rounding = rounding_of(input, arguments.rounding)
        if input.errors:
            return rejected(*input.errors)
        measured = arguments.customer_type is not CustomerType.RESELLER or parameter["measured_for_resellers"]
        measured = measured and is_measured_for(metric.measured_parameter, arguments.customer_type)
        charge = measured_charge(metric, arguments.samples, rounding) if measured else None
        return PreviewResult(
            MeasuredServiceCharge(
                charge is not None,
                metric.charge_based_on,
                from_fraction(charge.aggregate) if charge else None,
                metric.items_free_of_charge,
                from_fraction(charge.charged_items) if charge else Decimal(0),
                metric.price_per_item if charge else None,
                charge.amount if charge else Decimal(0),
                state[CURRENCY].get("code"),
            )
        )

    return compute


def _row(state: State, arguments: MeasuredServiceChargeArguments) -> Values | None:
    """The class's metric for a parameter; a metric that is only being edited starts from the columns' defaults."""
    key = key_in(arguments.measured_parameter_id, MEASURED_PARAMETER.name)
    row = next((row for row in state["measured_services"] if row["measured_parameter"] == key), None)
    if row is None and arguments.metric is not None:
        return default_values(_CHARGE.declarations)
    return row


def _metric(input: PreviewInput[MeasuredServiceChargeArguments], row: Values, code: str) -> Metric:
    arguments, errors = input.arguments, input.errors
    values = input.laid_over(row, "metric", arguments.metric, _CHARGE)
    metric = typed(Metric, {"measured_parameter": code, **{name: values[name] for name in _CHARGE.declarations}})
    if metric.charge_based_on is not ChargeBasedOn.NONE:
        if arguments.class_id is not None and not input.state[CURRENCY]:
            message = sentence("Nothing can be charged while the currency of the class is not set.")
            path = ("metric", "chargeBasedOn")
            errors.append(ValidationError(UserErrorCode.CURRENCY_REQUIRED, message, path, ChargeBasedOn.NONE.value))
        if metric.price_per_item is None:
            message = sentence("A charge needs a price.")
            errors.append(ValidationError(UserErrorCode.REQUIRED, message, ("metric", "pricePerItem")))
    return metric


MEASURED_SERVICE_CHARGE = Preview(
    "What a measured resource costs by a class's metric, or by one that is being edited.",
    MeasuredServiceChargeArguments,
    MeasuredServiceCharge,
    _plan,
    panels=("statistics", "measured_services"),
)
