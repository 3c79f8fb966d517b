"""Custom fields of a class: which of the defined fields appear on its customers' and accounts' pages (domain 8.1)."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.declaration.columns import boolean, bounded, link
from models.records.customer_class import CustomerClass


@bounded()
class CustomFieldSetting(Model):
    """A custom field as a class has it."""

    id = fields.IntField(primary_key=True)
    customer_class: fields.ForeignKeyRelation[CustomerClass] = fields.ForeignKeyField(
        "models.CustomerClass", related_name=False, on_delete=OnDelete.CASCADE
    )
    custom_field = link("CustomFieldDefinition", "The field.")
    enabled = boolean(
        "The field appears on the pages of the class's customers or accounts. Off: values are kept and not shown.",
        default=False,
    )

    class Meta:
        table = "custom_field_setting"
