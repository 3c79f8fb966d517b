"""Custom fields of a class: the panel's place, and which fields it may enable (domain 8.1, R-39)."""

from typing import Final

from models.panels.custom_fields import CustomFieldSetting
from resolvers.drafts.panel import Panel
from resolvers.rules.managed_record import links_are_available

PATH: Final = ("custom_fields",)


CUSTOM_FIELDS = Panel(
    name="custom_fields",
    path=PATH,
    description="Which custom fields appear on the pages of the customers and their accounts.",
    model=CustomFieldSetting,
    keys=("custom_field",),
    rules=(links_are_available("custom_fields", PATH, "custom_field", "CustomFieldDefinition"),),
)
