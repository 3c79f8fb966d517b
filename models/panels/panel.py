"""Base of the tables of all panels: one row for each customer class, made and deleted with it."""

from typing import Final

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.records.customer_class import CustomerClass

DAYS_OF_A_YEAR: Final = 365
DAYS_OF_TEN_YEARS: Final = 3650
"""The longest periods that settings take."""


class PanelRow(Model):
    """The settings of one panel of one class. The class's key is the row's key, so a panel never stands alone."""

    customer_class: fields.OneToOneRelation[CustomerClass] = fields.OneToOneField(
        "models.CustomerClass", primary_key=True, related_name=False, on_delete=OnDelete.CASCADE
    )

    class Meta:
        abstract = True
