"""Copying payment terms and collection from regular to out-of-turn invoices of a class: a save of what is there."""

from dataclasses import replace
from typing import Final

from models.choices.invoicing import DueRule, NetUnit
from models.collection_terms import CollectionTerms
from models.regular_invoices import RegularInvoices
from resolvers.actor import Actor
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.finding import row_values
from resolvers.outcome import Outcome, refusal
from resolvers.save_class import SAVE_CLASS, editable_class
from resolvers.write import Input, UseCase

COPIED: Final = tuple(CollectionTerms._meta.fields_map)
"""The columns that both kinds of invoices have; numbering, templates and sending are each kind's own."""


async def _copy(actor: Actor, given: Input) -> Outcome:
    existing = await editable_class(actor, given)
    if isinstance(existing, UserError):
        return refusal(existing)
    (row,) = await RegularInvoices.filter(customer_class_id=existing.key).values()
    regular = row_values(RegularInvoices, row)
    if regular["invoice_due_rule"] == DueRule.NET and regular["net_unit"] == NetUnit.BILLING_PERIODS:
        message = "Regular invoices are due in billing periods, and out-of-turn invoices count in days."
        return refusal(ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("id"), NetUnit.DAYS.value))
    terms = {name: regular[name] for name in COPIED}
    outcome = await SAVE_CLASS.work(actor, {**given, "finances": {"out_of_turn_invoices": terms}})
    # The sender named no terms, so what is against them is against the class.
    errors = tuple(replace(error, path=input_path("id")) for error in outcome.user_errors)
    return replace(outcome, user_errors=errors)


COPY_TERMS = UseCase("customer_class_copy_terms", _copy)
