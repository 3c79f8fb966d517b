"""Measured services: which resources of the customers are measured, and what is charged for them (domain 6)."""

from tortoise import fields
from tortoise.fields.base import OnDelete

from models.declaration.columns import bounded
from models.records.customer_class import CustomerClass
from models.records.metric_terms import MetricTerms


@bounded()
class MeasuredService(MetricTerms):
    """A resource that is measured for the customers of a class."""

    customer_class: fields.ForeignKeyRelation[CustomerClass] = fields.ForeignKeyField(
        "models.CustomerClass", related_name=False, on_delete=OnDelete.CASCADE
    )

    class Meta:
        table = "measured_service"
