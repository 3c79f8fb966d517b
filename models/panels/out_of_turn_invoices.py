"""Finances, out-of-turn invoices: what is issued on demand between closings, and how it is collected (domain 3.3)."""

from tortoise.models import Model

from models.choices.invoicing import SendOutOfTurnByEmail
from models.declaration.columns import boolean, bounded, choice, link
from models.panels.collection_terms import CollectionTerms
from models.panels.panel import PanelRow


class OutOfTurnInvoiceIssue(Model):
    """Whether such invoices are made, from what, and how they get to the customer: what a reader looks for first."""

    invoice_template = link(
        "InvoiceTemplate", "What the PDF is made from. Null: no out-of-turn invoices are issued.", null=True
    )
    send_by_email = choice(
        "Whether invoices are sent by email.", SendOutOfTurnByEmail, default=SendOutOfTurnByEmail.NEVER
    )
    separate_invoice_for_recurring_fees = boolean(
        "Issue an invoice of its own for subscription fees and their taxes; it is paid from the saved payment method "
        "and can't be paid by hand. Needs automatic charging, of regular or of out-of-turn invoices.",
        default=False,
    )

    class Meta:
        abstract = True


@bounded()
class OutOfTurnInvoices(PanelRow, OutOfTurnInvoiceIssue, CollectionTerms):
    """Invoices on demand: how they are issued and sent, and how unpaid ones are collected; all in days."""

    class Meta:
        table = "out_of_turn_invoices"
