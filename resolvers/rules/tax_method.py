"""Settings that a method of calculating taxes needs of a class, whoever chooses it: the class, or its customer."""

from typing import Final

from models.choices.taxation import TaxMethod, VatTreatment
from models.sentence import sentence
from resolvers.drafts.values import Values

RATES: Final = {
    TaxMethod.FIXED_VAT: ("fixed_vat", "vat_rate"),
    TaxMethod.GST_MALAYSIA: ("gst_malaysia", "rate"),
    TaxMethod.GENERIC_VAT_GST: ("generic_vat_gst", "rate"),
}
"""The panel and the column in which each method that has one rate keeps it."""

NEEDS_RATE: Final = sentence("This method needs a rate.")
NEEDS_CUSTOM_TAX: Final = sentence("Custom taxation needs at least one custom tax.")
NOT_AT_PAYMENT: Final = sentence(
    "This method can't be applied at the time of payment: only fixed VAT, custom taxes and generic VAT or GST are."
)


def lacks_rate(values: Values, column: str) -> bool:
    """Whether a rate that is needed isn't there; who is charged no tax needs none, and none isn't 0.

    Args:
        values: the panel that keeps the rate.
        column: where it does so.
    """
    return bool(values[column] is None and values.get("treatment", VatTreatment.STANDARD) == VatTreatment.STANDARD)
