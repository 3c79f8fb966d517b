"""Saved views: how a user likes to see a list, by name. They are the user's own; others see one by its address."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.declaration.access import ADMINISTRATOR_READS, READ_ONLY
from models.declaration.columns import bounded, folded_name, link, moment, text, version_number
from models.declaration.texts import TextForm

LONGEST_SEARCH = 4000


@bounded()
class SavedView(Model):
    """Filters, columns and order of a list, under a name."""

    id = fields.IntField(primary_key=True)
    user = link("User", "Whose it is.", access=ADMINISTRATOR_READS, fixed=True, on_delete=OnDelete.CASCADE)
    list_name = text(
        "The list, as its address in the app calls it, such as `classes`; chosen at creation.",
        maximum_length=40,
        required=True,
        fixed=True,
    )
    name = text(
        "The name, unique, without regard to case, among the user's views of the list.",
        maximum_length=64,
        required=True,
        form=TextForm.NAME,
    )
    name_key = folded_name()
    search = text(
        "What the list shows, as a JSON object: name, filters, columns and order, as its address has them.",
        maximum_length=LONGEST_SEARCH,
        required=True,
    )
    version = version_number()
    created_at = moment("When it was saved first.", access=READ_ONLY)
    updated_at = moment("When it was last changed.", access=READ_ONLY)

    class Meta:
        table = "saved_view"
