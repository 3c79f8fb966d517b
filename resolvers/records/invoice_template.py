"""Invoice templates: how they are read and saved, and which class may use which."""

from collections.abc import Iterable
from typing import Final

from models.choices.invoicing import InvoiceTemplateKind
from models.records.invoice_template import InvoiceTemplate
from models.sentence import Word, sentence
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.formats.language_tag import language_tag_problem
from resolvers.reading.entity import (
    Connection,
    Entity,
    Identity,
    declared_columns,
    declared_filters,
)
from resolvers.records.customer_class import VIEWER_ACCESS
from resolvers.records.managed_record import only_for_its_manager
from resolvers.records.name_filters import BY_NAME, NAME_FIRST, NAME_OR_CREATION
from resolvers.visibility import visible_offers
from resolvers.writing.draft import Draft
from resolvers.writing.panel import Rule
from resolvers.writing.record import Record

_KINDS: Final = {InvoiceTemplateKind.REGULAR: "regular", InvoiceTemplateKind.OUT_OF_TURN: "out-of-turn"}

INVOICE_TEMPLATE = Entity(
    "InvoiceTemplate",
    InvoiceTemplate,
    {"id": Identity(), **declared_columns(InvoiceTemplate), "viewer_access": VIEWER_ACCESS},
    visible=visible_offers,
    filters={
        "name": BY_NAME,
        **declared_filters(InvoiceTemplate, "kind", "locale", "managed_by", "created_at", "updated_at"),
    },
    orders=NAME_OR_CREATION,
    default_order=NAME_FIRST,
)

INVOICE_TEMPLATES = Connection("InvoiceTemplate", "The invoice templates that a class may have, by name.")


def template_fits(panel: str, prefix: tuple[str, ...], kind: InvoiceTemplateKind) -> Rule:
    """The rule that a panel's template is made for its invoices, and for the manager of the class."""

    def template_fits_panel(draft: Draft) -> Iterable[UserError]:
        """The template is one for this kind of invoice, and is offered to the manager of the class."""
        key = draft.one(panel)["invoice_template"]
        if key is None:
            return
        template, path = draft.referred("InvoiceTemplate", key), input_path(*prefix, "invoice_template")
        if template["kind"] not in {kind, InvoiceTemplateKind.ANY}:
            message = sentence("This template is not made for {kind} invoices.", kind=Word(kind.value, _KINDS[kind]))
            yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, path, actual=str(template["kind"]))
        yield from only_for_its_manager(draft, template, path)

    return template_fits_panel


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
