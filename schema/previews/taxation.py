"""The words of the tax on an amount."""

from models.choices.customer import BalanceControl, CustomerType
from models.choices.taxation import ApplyTaxes
from resolvers.billing.taxation import TaxOutcome
from resolvers.previews.taxation import TaxedKind
from schema.previews.preview import CLASS_ID, answer_type, preview_field
from schema.previews.rounding import ROUNDING
from schema.types.builder import argument, register_enum

answer_type(
    "TaxLine",
    "One tax on the amount.",
    {
        "name": ("str", "Its name."),
        "rate_percent": ("Decimal", "Its rate in percent."),
        "amount": ("Decimal", "What it comes to, rounded."),
    },
)
answer_type(
    "TaxOnAmount",
    "An amount taken apart: net and tax add up to gross. All are null where an external service calculates.",
    {
        "outcome": (register_enum(TaxOutcome), "How it came to the tax."),
        "apply_taxes": (register_enum(ApplyTaxes), "When such a customer's taxes are calculated."),
        "net": ("Decimal | None", "The amount without tax."),
        "tax": ("Decimal | None", "All taxes together."),
        "gross": ("Decimal | None", "The amount with tax."),
        "lines": ("list[TaxLine]", "Each tax."),
        "reason": ("str | None", "What an invoice has to say where no tax is charged."),
    },
)
FIELD = preview_field(
    "TaxOnAmount",
    "The tax on a charge or a payment by a class's taxation, or by settings that are being edited.",
    [
        CLASS_ID,
        argument("taxation", "TaxationInput | None", "Taxation that is not saved yet, laid over the class's."),
        argument("amount", "Decimal", "The charge or payment."),
        argument("on", "Date", "The day on which its tax is calculated; an exemption holds up to a day."),
        argument("kind", f"{register_enum(TaxedKind)} | None", "What the tax is on; a charge by default."),
        argument(
            "service",
            "str | None",
            "The code of the service that is charged, for taxes on listed services. An unknown code is an error.",
        ),
        argument(
            "customer_type", f"{register_enum(CustomerType)} | None", "Who is taxed; a retail customer by default."
        ),
        argument(
            "balance_control", f"{register_enum(BalanceControl)} | None", "How the customer pays; postpaid by default."
        ),
        ROUNDING,
    ],
)
