"""Base of the tables of records that classes refer to: the manager of a record, and its name.

The administrators' own records are offered to every reseller, who can't change them; a reseller's are its own alone.
"""

from tortoise import fields
from tortoise.models import Model

from models.declaration.access import ADMINISTRATOR_ONLY, READ_ONLY
from models.declaration.columns import folded_name, link, moment, text, version_number
from models.declaration.declaration import LONGEST_NAME
from models.declaration.texts import TextForm


class ManagedRecord(Model):
    """A record that classes may refer to: a template, a tax, or anything else that is made once and used by many."""

    id = fields.IntField(primary_key=True)
    name = text(
        "The name, unique, without regard to case, among those of one manager.",
        maximum_length=LONGEST_NAME,
        required=True,
        form=TextForm.NAME,
    )
    name_key = folded_name()
    description = text("What it is for.", maximum_length=1000, form=TextForm.LINES)
    managed_by = link(
        "Reseller",
        "The reseller that owns it; null for the administrators' own, available to all. Chosen at creation.",
        null=True,
        fixed=True,
        access=ADMINISTRATOR_ONLY,
    )
    version = version_number()
    created_at = moment("When it was created.", access=READ_ONLY)
    updated_at = moment("When it was last changed.", access=READ_ONLY)

    class Meta:
        abstract = True
