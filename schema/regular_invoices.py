"""The words of the panel Finances, Regular invoices."""

from resolvers.regular_invoices import REGULAR_INVOICES
from schema.declared import panel_input, panel_type


@panel_type(REGULAR_INVOICES)
class RegularInvoices:
    """What is issued when a billing period closes, how it is sent and paid, and what follows when it isn't."""


@panel_input(REGULAR_INVOICES)
class RegularInvoicesInput:
    """The settings of regular invoices to change; absent ones stay as they are."""
