"""Terms of a measured service: the resource and its charge, for a class or for one customer (domain 6)."""

from tortoise import fields
from tortoise.models import Model

from models.choices.measured_services import ChargeBasedOn
from models.declaration.columns import choice, integer, link, optional_decimal, optional_text


class MetricTerms(Model):
    """Measured resource and its charge: the same for a class and for a customer with terms of its own."""

    id = fields.IntField(primary_key=True)
    measured_parameter = link("MeasuredParameter", "The resource that is measured.")
    charge_based_on = choice(
        "The aggregate of a billing period's samples that is charged. None: statistics only, and the other settings "
        "have no effect.",
        ChargeBasedOn,
        default=ChargeBasedOn.NONE,
    )
    price_per_item = optional_decimal("The price of an item for a whole billing period; needed for a charge.")
    items_free_of_charge = integer(
        "How many items are included at no charge.", minimum=0, maximum=1_000_000_000, default=0, unit="items"
    )
    service = link("Service", "The service that the xDR and the invoice name; needed for a charge.", null=True)
    rate_code = optional_text("The code that the xDR and the invoice print; needed for a charge.", maximum_length=32)

    class Meta:
        abstract = True
