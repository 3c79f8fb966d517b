"""The words of a measured service's charge: the figure of a period's samples, and what it costs."""

from models.choices.customer import CustomerType
from models.choices.measured_services import ChargeBasedOn
from resolvers.panels.measured_services import MEASURED_SERVICES
from resolvers.previews.measured_service import CHARGE_COLUMNS, MOST_SAMPLES
from schema.previews.preview import CLASS_ID, answer_type, edited_input, preview_field
from schema.previews.rounding import ROUNDING
from schema.types.builder import argument, register_enum

edited_input(
    "MetricChargeInput",
    "What a metric charges, as it is being edited; what is absent is as it is saved.",
    MEASURED_SERVICES.declarations(),
    CHARGE_COLUMNS,
)
answer_type(
    "MeasuredServiceCharge",
    "How the charge for a billing period comes about.",
    {
        "charged": ("bool", "Whether the metric charges anything for such a customer."),
        "charge_based_on": (register_enum(ChargeBasedOn), "The figure of the samples that is charged."),
        "aggregate": ("Decimal | None", "That figure; null where nothing is charged."),
        "items_free_of_charge": ("int", "How many items are included."),
        "charged_items": ("Decimal", "What is left of the figure beyond them."),
        "price_per_item": ("Decimal | None", "The price of an item for the period; null where nothing is charged."),
        "amount": ("Decimal", "The rounded charge."),
        "currency": ("str | None", "The code of the class's currency; null where it is not set."),
    },
)
FIELD = preview_field(
    "MeasuredServiceCharge",
    "What a measured resource costs by a class's metric, or by one that is being edited.",
    [
        CLASS_ID,
        argument("measured_parameter_id", "ID", "The resource that is measured."),
        argument("metric", "MetricChargeInput | None", "A charge that is not saved yet, laid over the class's metric."),
        argument(
            "samples",
            "list[Decimal]",
            f"The samples of the billing period, 1 to {MOST_SAMPLES}; a figure known already is a list of one.",
        ),
        argument(
            "customer_type", f"{register_enum(CustomerType)} | None", "Who is charged; a retail customer by default."
        ),
        ROUNDING,
    ],
)
