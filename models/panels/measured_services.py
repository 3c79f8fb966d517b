"""Measured services: which resources of the customers are measured, and what is charged for them (domain 6)."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.choices.measured_services import ChargeBasedOn
from models.declaration.columns import bounded, choice, integer, link, optional_decimal, optional_text
from models.records.customer_class import CustomerClass


class MetricTerms(Model):
    """What is measured and charged: the same for a class and for a customer with terms of its own."""

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


@bounded()
class MeasuredService(MetricTerms):
    """A resource that is measured for the customers of a class."""

    customer_class: fields.ForeignKeyRelation[CustomerClass] = fields.ForeignKeyField(
        "models.CustomerClass", related_name=False, on_delete=OnDelete.CASCADE
    )

    class Meta:
        table = "measured_service"
