"""The accounts of customers: the numbers and lines that use the services (domain 1.1)."""

from tortoise import fields
from tortoise.models import Model

from models.declaration.access import READ_ONLY
from models.declaration.columns import boolean, bounded, folded_name, link, moment, text, version_number
from models.declaration.declaration import LONGEST_NAME
from models.declaration.texts import TextForm


@bounded()
class Account(Model):
    """A number, line or login of a customer. Its custom fields come from the customer's class."""

    id = fields.IntField(primary_key=True)
    name = text(
        "The account's identifier, such as a phone number; unique among the accounts of one customer.",
        maximum_length=LONGEST_NAME,
        required=True,
        form=TextForm.NAME,
    )
    name_key = folded_name()
    customer = link("Customer", "Whose account it is; chosen at creation.", fixed=True)
    blocked = boolean("A blocked account can't use services.", default=False)
    version = version_number()
    created_at = moment("When the account was created.", access=READ_ONLY)
    updated_at = moment("When the account was last changed.", access=READ_ONLY)

    class Meta:
        table = "account"
