"""Copying payment terms and collection from regular to out-of-turn invoices of a class: a save of what is there."""

from typing import Final

from models.choices.invoicing import DueRule, NetUnit
from models.panels.collection_terms import CollectionTerms
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.drafts.load import load_state
from resolvers.drafts.record import Operation
from resolvers.drafts.values import Input
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.records.class_record import CLASS_RECORD
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.save import change_to
from resolvers.writing.use_case import UseCase
from resolvers.writing.version import lookup_target

COPIED: Final = tuple(CollectionTerms._meta.fields_map)
"""The columns that both kinds of invoices have; numbering, templates and sending are each kind's own."""

_COPY: Final = Operation(own_values=False)


async def _copy(actor: Actor, input: Input) -> Outcome:
    target = await lookup_target(CLASS_RECORD, actor, input)
    if isinstance(target, UserError):
        return refusal(target)
    before = await load_state(CLASS_RECORD.panels, target.key, target.values)
    regular = before["regular_invoices"]
    if regular["invoice_due_rule"] == DueRule.NET and regular["net_unit"] == NetUnit.BILLING_PERIODS:
        message = sentence("Regular invoices are due in billing periods, and out-of-turn invoices count in days.")
        return refusal(ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("id"), NetUnit.DAYS.value))
    terms = {name: regular[name] for name in COPIED}
    changed = {**input, "finances": {"out_of_turn_invoices": terms}}
    return await change_to(CLASS_RECORD, actor, target, before, changed, _COPY)


COPY_TERMS = UseCase("customer_class_copy_terms", _copy)
