"""The words of tax plug-ins."""

from resolvers.tax_plugin import TAX_PLUGIN
from schema.declared import entity_type
from schema.node import Node


@entity_type(TAX_PLUGIN)
class TaxPlugin(Node):
    """An account at a tax service, which calculates the taxes of the classes that name it."""
