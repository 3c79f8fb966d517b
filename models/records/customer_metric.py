"""The metrics that a customer has on terms of its own, instead of its class's (domain 6)."""

from tortoise import fields
from tortoise.fields.base import OnDelete

from models.declaration.columns import bounded
from models.records.customer import Customer
from models.records.metric_terms import MetricTerms


@bounded()
class CustomerMetric(MetricTerms):
    """A resource that is measured for one customer on terms of its own. For all others the class's terms hold."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "models.Customer", related_name=False, on_delete=OnDelete.CASCADE
    )

    class Meta:
        table = "customer_metric"
