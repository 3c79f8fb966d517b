"""Invoice templates: how they are read and saved, and which class may use which."""

from collections.abc import Iterable

from models.records.invoice_template import InvoiceTemplate
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.errors import UserError, input_path
from resolvers.formats.language_tag import language_tag_problem
from resolvers.records.named_entity import named_entity

INVOICE_TEMPLATE = named_entity(InvoiceTemplate, "kind", "locale")


def locale_is_a_language(draft: Draft) -> Iterable[UserError]:
    """The language of the template has the form of one."""
    return language_tag_problem(draft.row["locale"], input_path("locale"))


INVOICE_TEMPLATE_RECORD = Record(
    "invoice_template",
    lambda: INVOICE_TEMPLATE,
    "invoice template",
    owner="managed_by",
    rules=(locale_is_a_language,),
)
