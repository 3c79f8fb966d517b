"""Which invoice template the invoices of a class may have."""

from collections.abc import Iterable
from typing import Final

from models.choices.invoicing import InvoiceTemplateKind
from models.sentence import Word, sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Rule
from resolvers.drafts.reads import reads
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.rules.managed_record import only_for_its_manager

_KINDS: Final = {InvoiceTemplateKind.REGULAR: "regular", InvoiceTemplateKind.OUT_OF_TURN: "out-of-turn"}


def template_fits(panel: str, prefix: tuple[str, ...], kind: InvoiceTemplateKind) -> Rule:
    """The rule that a panel's template is made for its invoices, and for the manager of the class."""

    @reads(f"{panel}.invoice_template", "general_info.managed_by")
    def template_fits_panel(draft: Draft) -> Iterable[UserError]:
        """The template is one for this kind of invoice, and is offered to the manager of the class."""
        key = draft.values(panel)["invoice_template"]
        if key is None:
            return
        template, path = draft.referred("InvoiceTemplate", key), input_path(*prefix, "invoice_template")
        if template["kind"] not in {kind, InvoiceTemplateKind.ANY}:
            message = sentence("This template is not made for {kind} invoices.", kind=Word(kind.value, _KINDS[kind]))
            yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, path, actual=str(template["kind"]))
        yield from only_for_its_manager(draft, template, path)

    return template_fits_panel
