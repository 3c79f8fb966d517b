"""Base of the tables of all panels: one row for each customer class, made and deleted with it."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.records.customer_class import CustomerClass


class PanelRow(Model):
    """The settings of one panel of one class. The class's key is the row's key, so a panel never stands alone."""

    customer_class: fields.OneToOneRelation[CustomerClass] = fields.OneToOneField(
        "models.CustomerClass", primary_key=True, related_name=False, on_delete=OnDelete.CASCADE
    )

    class Meta:
        abstract = True
