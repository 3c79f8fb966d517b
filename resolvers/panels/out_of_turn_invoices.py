"""Finances, out-of-turn invoices: the panel's place and the rules that its values keep to (domain 3.3)."""

from typing import Final

from models.choices.invoicing import InvoiceTemplateKind
from models.panels.out_of_turn_invoices import OutOfTurnInvoices
from models.sentence import sentence
from resolvers.drafts.panel import Panel
from resolvers.errors import UserErrorCode
from resolvers.panels.collection_terms import term_rules, term_warnings
from resolvers.rules.invoice_template import template_fits
from resolvers.rules.needed_switch import switch_needs

NAME: Final = "out_of_turn_invoices"
PATH: Final = ("finances", NAME)


separate_invoice_needs_automatic_charge = switch_needs(
    (NAME, "separate_invoice_for_recurring_fees"),
    (("regular_invoices", "auto_charge_payment_method"), (NAME, "auto_charge_payment_method")),
    UserErrorCode.AUTO_CHARGE_REQUIRED,
    sentence("A separate invoice for recurring fees needs the payment method to be charged automatically."),
)
"""R-29: the invoice of recurring fees can't be paid by hand."""


OUT_OF_TURN_INVOICES = Panel(
    name=NAME,
    path=PATH,
    description="Invoices on demand: how they are issued and sent, and how unpaid ones are collected; all in days.",
    model=OutOfTurnInvoices,
    rules=(
        template_fits(NAME, PATH, InvoiceTemplateKind.OUT_OF_TURN),
        separate_invoice_needs_automatic_charge,
        *term_rules(NAME, PATH),
    ),
    warnings=term_warnings(NAME),
)
