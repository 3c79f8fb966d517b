"""The values of customers and accounts in custom fields (domain 8.1); a value outlives the field's switching off."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.declaration.columns import link, optional_text
from models.declaration.texts import TextForm
from models.records.account import Account
from models.records.custom_field_definition import LONGEST_VALUE
from models.records.customer import Customer


class CustomFieldValue(Model):
    """A value, kept as text in the form of its type."""

    id = fields.IntField(primary_key=True)
    custom_field = link("CustomFieldDefinition", "The field.")
    value = optional_text(
        "The value: a number in plain digits, a date as YYYY-MM-DD, a date and time in ISO 8601 with its zone, one of "
        "the options of a list, or a text. Null: none.",
        maximum_length=LONGEST_VALUE,
        form=TextForm.LINES,
    )

    class Meta:
        abstract = True


class CustomerFieldValue(CustomFieldValue):
    """A customer's value."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "models.Customer", related_name=False, on_delete=OnDelete.CASCADE
    )

    class Meta:
        table = "customer_field_value"


class AccountFieldValue(CustomFieldValue):
    """An account's value."""

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name=False, on_delete=OnDelete.CASCADE
    )

    class Meta:
        table = "account_field_value"
