"""Finances, out-of-turn invoices: the panel's place and the rules that its values keep to (domain 3.3)."""

from collections.abc import Iterable
from typing import Final

from models.choices.invoicing import InvoiceTemplateKind
from models.panels.out_of_turn_invoices import OutOfTurnInvoices
from models.sentence import sentence
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.panels.collection_terms import term_rules
from resolvers.rules.invoice_template import template_fits
from resolvers.writing.draft import Draft
from resolvers.writing.panel import Panel

NAME: Final = "out_of_turn_invoices"
PATH: Final = ("finances", NAME)


def separate_invoice_needs_automatic_charge(draft: Draft) -> Iterable[UserError]:
    """R-29: the invoice of recurring fees can't be paid by hand. The error stands at what was changed."""
    if not draft.one(NAME)["separate_invoice_for_recurring_fees"]:
        return
    if not draft.one("regular_invoices")["auto_charge_payment_method"]:
        switched_off = draft.changed("regular_invoices", "auto_charge_payment_method") and not draft.changed(
            NAME, "separate_invoice_for_recurring_fees"
        )
        yield ValidationError(
            UserErrorCode.AUTO_CHARGE_REQUIRED,
            sentence("A separate invoice for recurring fees needs the payment method to be charged automatically."),
            input_path("finances", "regular_invoices", "auto_charge_payment_method")
            if switched_off
            else input_path(*PATH, "separate_invoice_for_recurring_fees"),
        )


OUT_OF_TURN_INVOICES = Panel(
    name=NAME,
    path=PATH,
    type_name="OutOfTurnInvoices",
    description="What is issued on demand, how it is sent, and what follows when it is not paid, all in days.",
    model=OutOfTurnInvoices,
    rules=(
        template_fits(NAME, PATH, InvoiceTemplateKind.OUT_OF_TURN),
        separate_invoice_needs_automatic_charge,
        *term_rules(NAME, PATH),
    ),
)
