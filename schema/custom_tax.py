"""The words of custom taxes."""

from resolvers.custom_tax import CUSTOM_TAX
from schema.declared import entity_type
from schema.node import Node


@entity_type(CUSTOM_TAX)
class CustomTax(Node):
    """A tax with a rate of its own, levied on all charges or on those for some services."""
