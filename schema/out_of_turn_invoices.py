"""The words of the panel Finances, Out-of-turn invoices."""

from resolvers.out_of_turn_invoices import OUT_OF_TURN_INVOICES
from schema.declared import panel_input, panel_type


@panel_type(OUT_OF_TURN_INVOICES)
class OutOfTurnInvoices:
    """What is issued on demand, how it is sent, and what follows when it is not paid, all in days."""


@panel_input(OUT_OF_TURN_INVOICES)
class OutOfTurnInvoicesInput:
    """The settings of out-of-turn invoices to change; absent ones stay as they are."""
