"""The resellers, who sell the operator's services to customers of their own."""

from tortoise import fields
from tortoise.models import Model

from models.declaration.access import ADMINISTRATOR_READS, READ_ONLY
from models.declaration.columns import bounded, folded_name, link, moment, optional_moment, text, version_number
from models.declaration.declaration import LONGEST_NAME
from models.declaration.texts import TextForm


@bounded()
class Reseller(Model):
    """A company that sells the operator's services to customers of its own.

    As one who is charged it is a row of `customer` too, of type RESELLER, and is on a class through that row. So
    "used by a reseller" (R-10) is one question to one table.
    """

    id = fields.IntField(primary_key=True)
    name = text(
        "The reseller's name, unique among resellers.", maximum_length=LONGEST_NAME, required=True, form=TextForm.NAME
    )
    name_key = folded_name()
    currency = link("Currency", "The currency in which the reseller is charged.", fixed=True)
    closed_at = optional_moment(
        "When the reseller was closed; null while it does business.", access=ADMINISTRATOR_READS
    )
    version = version_number()
    created_at = moment("When the reseller was created.", access=READ_ONLY)
    updated_at = moment("When the reseller was last changed.", access=READ_ONLY)

    class Meta:
        table = "reseller"
