"""The taxes that an operator or a reseller defines for itself (domain 3.4)."""

from decimal import Decimal

from models.choices.taxation import TaxAppliesTo
from models.declaration.columns import bounded, choice, decimal, text_list
from models.records.managed_record import ManagedRecord


@bounded()
class CustomTax(ManagedRecord):
    """A tax with a rate of its own, levied on all charges or on those for some services."""

    rate = decimal(
        "The rate, with at most four decimal places.", default=Decimal(0), maximum=Decimal(100), unit="percent"
    )
    applies_to = choice(
        "Which charges the tax is levied on; on payments only a tax on all charges is.",
        TaxAppliesTo,
        default=TaxAppliesTo.ALL_CHARGES,
    )
    services = text_list(
        "The codes of those services, for a tax on listed services.", maximum_length=200, longest_entry=40
    )

    class Meta:
        table = "custom_tax"
