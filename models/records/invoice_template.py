"""The templates that the PDF files of invoices are made from (domain 1.1 and 3.2)."""

from models.choices.invoicing import InvoiceTemplateKind
from models.declaration.columns import bounded, choice, text
from models.records.managed_record import ManagedRecord


@bounded()
class InvoiceTemplate(ManagedRecord):
    """The layout and the language of an invoice."""

    kind = choice(
        "Which invoices the template is made for.", InvoiceTemplateKind, default=InvoiceTemplateKind.ANY, fixed=True
    )
    locale = text(
        "The language of the invoice's fixed texts and the form of its dates and numbers, such as en or pt-BR.",
        maximum_length=12,
        default="en",
    )

    class Meta:
        table = "invoice_template"
