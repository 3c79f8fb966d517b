"""Base of the tables of the operator's own reference records: administrators make them, all may refer to them."""

from tortoise import fields
from tortoise.models import Model

from models.declaration.access import ADMINISTRATOR_WRITES, READ_ONLY
from models.declaration.columns import folded_name, moment, text, version_number
from models.declaration.declaration import LONGEST_NAME
from models.declaration.texts import TextForm


class OperatorRecord(Model):
    """A record that mirrors what the operator sells, measures or buys, so that no reseller has one of its own."""

    id = fields.IntField(primary_key=True)
    name = text(
        "The name, unique without regard to case.",
        maximum_length=LONGEST_NAME,
        required=True,
        access=ADMINISTRATOR_WRITES,
        form=TextForm.NAME,
    )
    name_key = folded_name()
    description = text("What it is for.", maximum_length=1000, access=ADMINISTRATOR_WRITES, form=TextForm.LINES)
    version = version_number()
    created_at = moment("When it was created.", access=READ_ONLY)
    updated_at = moment("When it was last changed.", access=READ_ONLY)

    class Meta:
        abstract = True
