"""Finances, regular invoices: what is issued when a billing period closes, and how it is collected (domain 3.2)."""

from decimal import Decimal

from tortoise.models import Model

from models.choices.invoicing import GeneratePdf, InvoiceNumberSequence, NetUnit, SendByEmail
from models.declaration.access import ADMINISTRATOR_WRITES
from models.declaration.columns import boolean, bounded, choice, decimal, link, optional_integer, optional_text, text
from models.panels.collection_terms import CollectionTerms
from models.panels.panel import DAYS_OF_A_YEAR, PanelRow


class RegularInvoiceIssue(Model):
    """Whether invoices are made, from what, and how they get to the customer: what a reader looks for first."""

    use_regular_invoices = boolean(
        "Issue an invoice when a billing period closes. Off: the other settings are kept and have no effect.",
        default=False,
    )
    invoice_template = link(
        "InvoiceTemplate", "What the PDF is made from. Null: no invoice is created, only xDR summaries.", null=True
    )
    generate_pdf = choice("When the PDF is made.", GeneratePdf, default=GeneratePdf.AT_PERIOD_END)
    send_by_email = choice("Whether invoices are sent by email.", SendByEmail, default=SendByEmail.AUTOMATICALLY)
    hold_for_review = boolean(
        "Hold each invoice until an administrator has approved it; its due date counts from the approval.",
        default=False,
    )
    auto_approve_after_days = optional_integer(
        "After how many days an invoice held for review is approved automatically. Null: it waits for a person.",
        minimum=1,
        maximum=DAYS_OF_A_YEAR,
        unit="days",
    )

    class Meta:
        abstract = True


@bounded()
class RegularInvoices(PanelRow, RegularInvoiceIssue, CollectionTerms):
    """Invoices of a billing period: how they are issued, sent and paid, and how unpaid ones are collected."""

    net_unit = choice("The unit of the time until an invoice is due.", NetUnit, default=NetUnit.DAYS)
    invoice_number_sequence = choice(
        "Which invoices are numbered together, without a gap.",
        InvoiceNumberSequence,
        default=InvoiceNumberSequence.ENVIRONMENT,
        # One sequence may number the invoices of all resellers.
        access=ADMINISTRATOR_WRITES,
    )
    minimum_invoice_amount = decimal(
        "An amount below this is carried over to the next billing period instead of being invoiced.",
        default=Decimal(0),
    )
    invoice_footer = text("Printed at the foot of each invoice.", maximum_length=1000)
    document_locale = optional_text(
        "The language of the invoice and the form of its dates and numbers, such as en or pt-BR. Null: the template's.",
        maximum_length=12,
    )
    company_tax_number = optional_text("The tax number of the invoicing company, as printed.", maximum_length=64)

    class Meta:
        table = "regular_invoices"
