"""The customer class: its general information. Each panel's settings are a table of their own beside it."""

from tortoise import fields
from tortoise.models import Model

from models.declaration.access import ADMINISTRATOR_ONLY, ADMINISTRATOR_READS, READ_ONLY
from models.declaration.columns import (
    boolean,
    bounded,
    folded_name,
    link,
    moment,
    shown_in_lists,
    text,
    version_number,
)
from models.declaration.declaration import LONGEST_KEY, LONGEST_NAME
from models.declaration.texts import TextForm


@bounded()
class CustomerClass(Model):
    """A named set of everything that a category of customers shares."""

    id = fields.IntField(primary_key=True)
    name = text(
        "Descriptive name, seen in the list of classes; unique, without regard to case, among those of one manager.",
        maximum_length=LONGEST_NAME,
        required=True,
        form=TextForm.NAME,
    )
    name_key = folded_name()
    description = text("What the class is for.", maximum_length=1000, form=TextForm.LINES)
    business_model = link(
        "BusinessModel", "The type of services provided to the customers of this class; chosen at creation.", fixed=True
    )
    currency = link(
        "Currency",
        'The currency in which customers of this class are charged; chosen at creation. Null is "Not set": '
        "customers of any currency may be on the class, and fraud protection is unavailable.",
        null=True,
        fixed=True,
    )
    managed_by = link(
        "Reseller",
        'The reseller that manages the class; null is "Administrator only". Chosen at creation.',
        null=True,
        fixed=True,
        access=ADMINISTRATOR_ONLY,
    )
    shared_with_resellers = boolean(
        "Whether resellers may use the class, read-only; can be turned off only while no reseller uses it.",
        default=False,
        access=ADMINISTRATOR_ONLY,
    )
    is_default = boolean(
        "Whether it is the default class, of which there is one; it can't be deleted.", default=False, access=READ_ONLY
    )
    business_model_name = shown_in_lists(80)
    currency_code = shown_in_lists(3)
    manager_key = shown_in_lists(LONGEST_KEY)
    invoicing_preference = shown_in_lists(40, default="NONE")
    taxation_method = shown_in_lists(40, default="NONE")
    version = version_number()
    created_at = moment("When the class was created.", access=READ_ONLY)
    created_by = text("Who created the class.", maximum_length=LONGEST_NAME, access=ADMINISTRATOR_READS)
    updated_at = moment("When the class was last changed.", access=READ_ONLY)
    updated_by = text("Who last changed the class.", maximum_length=LONGEST_NAME, access=ADMINISTRATOR_READS)

    class Meta:
        table = "customer_class"
