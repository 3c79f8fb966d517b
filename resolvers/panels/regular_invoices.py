"""Finances, regular invoices: the panel's place and the rules that its values keep to (domain 3.2)."""

from collections.abc import Iterable
from typing import Final

from models.choices.invoicing import InvoiceTemplateKind, SendByEmail
from models.panels.regular_invoices import RegularInvoices
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.warning import PartWarning, WarningCode
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.formats.language_tag import language_tag_problem
from resolvers.panels.collection_terms import term_rules, term_warnings
from resolvers.rules.invoice_approval import NEEDS_REVIEW, is_never_approved
from resolvers.rules.invoice_template import template_fits
from resolvers.rules.needed_switch import switch_needs

NAME: Final = "regular_invoices"
PATH: Final = ("finances", NAME)


invoices_need_statistics = switch_needs(
    (NAME, "use_regular_invoices"),
    (("statistics", "generate_statistics"),),
    UserErrorCode.STATISTICS_REQUIRED,
    sentence("Regular invoices need statistics to be generated."),
)
"""R-20: without statistics there are out-of-turn invoices only."""


def approval_needs_review(draft: Draft) -> Iterable[UserError]:
    """An invoice that is sent after its approval has to be held for it, or it would never be sent."""
    values = draft.values(NAME)
    if is_never_approved(values["send_by_email"], values["hold_for_review"]):
        yield ValidationError(
            UserErrorCode.NOT_AVAILABLE,
            NEEDS_REVIEW,
            input_path(*PATH, "send_by_email"),
            actual=SendByEmail.AFTER_APPROVAL.value,
        )


def document_locale_is_a_language(draft: Draft) -> Iterable[UserError]:
    """The language of the document has the form of one."""
    locale = draft.values(NAME)["document_locale"]
    return [] if locale is None else language_tag_problem(locale, input_path(*PATH, "document_locale"))


def invoices_have_a_template(draft: Draft) -> Iterable[PartWarning]:
    """R-21: without a template there is no PDF, only what it would have been made from."""
    values = draft.values(NAME)
    if values["use_regular_invoices"] and values["invoice_template"] is None:
        message = sentence("No invoice is made, only summaries of usage: there is no template.")
        yield PartWarning(WarningCode.INVOICE_WITHOUT_TEMPLATE, message, "invoice_template")


def approval_has_a_review(draft: Draft) -> Iterable[PartWarning]:
    """Only an invoice that is held for review is approved."""
    values = draft.values(NAME)
    approves = values["use_regular_invoices"] and values["auto_approve_after_days"] is not None
    if approves and not values["hold_for_review"]:
        message = sentence("Nothing is approved: invoices are not held for review.")
        yield PartWarning(WarningCode.SETTING_WITHOUT_EFFECT, message, "auto_approve_after_days")


REGULAR_INVOICES = Panel(
    name=NAME,
    path=PATH,
    description="Invoices of a billing period: how they are issued, sent and paid, and how unpaid ones are collected.",
    model=RegularInvoices,
    rules=(
        invoices_need_statistics,
        template_fits(NAME, PATH, InvoiceTemplateKind.REGULAR),
        approval_needs_review,
        *term_rules(NAME, PATH),
        document_locale_is_a_language,
    ),
    warnings=(invoices_have_a_template, approval_has_a_review, *term_warnings(NAME, "use_regular_invoices")),
)
