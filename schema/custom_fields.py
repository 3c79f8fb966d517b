"""The words of the panel Custom fields."""

from resolvers.custom_fields import CUSTOM_FIELDS
from schema.declared import panel_input, panel_type


@panel_type(CUSTOM_FIELDS)
class CustomFieldSetting:
    """A custom field as a class has it."""


@panel_input(CUSTOM_FIELDS)
class CustomFieldSettingInput:
    """A custom field as the class is to have it."""
