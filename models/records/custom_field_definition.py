"""Custom fields: what customers and accounts are asked for beyond the built-in fields (domain 8.1)."""

from decimal import Decimal

from models.choices.custom_fields import CustomFieldObject, CustomFieldType
from models.choices.self_care import DateFormat
from models.declaration.columns import (
    boolean,
    bounded,
    optional_choice,
    optional_decimal,
    optional_integer,
    optional_text,
    required_choice,
    text_list,
)
from models.declaration.list_entries import Entry
from models.declaration.texts import TextForm
from models.records.managed_record import ManagedRecord

LONGEST_VALUE = 1000
"""Characters that a value of a custom field has at most."""

LEAST_NUMBER = Decimal("-9999999999999")


@bounded()
class CustomFieldDefinition(ManagedRecord):
    """A field with a type, such as a driver's licence number. Each class enables those that its customers need."""

    object = required_choice("On whose page the field appears; chosen at creation.", CustomFieldObject, fixed=True)
    type = required_choice("Which values the field takes; chosen at creation.", CustomFieldType, fixed=True)
    maximum_length = optional_integer(
        "The longest text. Null: 1000 characters.", minimum=1, maximum=LONGEST_VALUE, unit="characters"
    )
    masks = text_list(
        "The patterns of a text, one of which it must match: 9 stands for a digit, A for a letter, * for either, a "
        "backslash for what follows it, and everything else for itself. Empty: any form.",
        maximum_length=20,
        entry=Entry.MASK,
        longest_entry=64,
    )
    minimum = optional_decimal("The least number.", minimum=LEAST_NUMBER)
    maximum = optional_decimal("The greatest number.", minimum=LEAST_NUMBER)
    decimal_places = optional_integer("Decimal places of a number. Null: up to 5.", minimum=0, maximum=5)
    date_format = optional_choice("How dates are shown; values are kept as YYYY-MM-DD.", DateFormat)
    options = text_list("What can be chosen from a list.", maximum_length=500, entry=Entry.NAME, longest_entry=200)
    default_value = optional_text(
        "The value where none is given; it has to fit the type.", maximum_length=LONGEST_VALUE, form=TextForm.LINES
    )
    mandatory = boolean(
        "A value is needed when a customer or account of a class that enables the field is saved.", default=False
    )
    visible_to_end_users = boolean("Customers see the field on self-care, and edit it.", default=False)
    contains_personal_data = boolean(
        "Values are masked for users without the right to see personal data, and erased with it.", default=False
    )

    class Meta:
        table = "custom_field_definition"
