"""The words of invoice templates."""

from resolvers.invoice_template import INVOICE_TEMPLATE
from schema.declared import entity_type
from schema.node import Node


@entity_type(INVOICE_TEMPLATE)
class InvoiceTemplate(Node):
    """The layout and the language of an invoice."""
