"""The words of custom field definitions."""

from resolvers.custom_field_definition import CUSTOM_FIELD_DEFINITION, CUSTOM_FIELD_PROPERTIES
from schema.declared import entity_type, group_type
from schema.node import Node


@group_type(CUSTOM_FIELD_PROPERTIES)
class CustomFieldProperties:
    """What values have to keep to; each property goes with one type."""


@entity_type(CUSTOM_FIELD_DEFINITION)
class CustomFieldDefinition(Node):
    """A field of customers or accounts with a type; each class enables those that its customers need."""
