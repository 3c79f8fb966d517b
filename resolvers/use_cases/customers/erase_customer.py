"""Removing a customer's personal data for good: never before termination or within the storage period (R-34, R-35).

The customer is saved as by any other write, and its accounts are written all at once; the log and the kept answers
lose what no save could take from them, which is erasure's alone.

What goes: the customer's name, the identifiers of its accounts, values of personal custom fields, whatever of these the
audit log and the answers kept for retries hold, and the reasons of requests to assign the customer. What stays: the
rows themselves, with all that is about money.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from models.choices.audit import AuditAction
from models.database.erased_bytes import empty_write_ahead_log
from models.declaration.access import Role
from models.declaration.texts import name_key
from models.panels.right_to_be_forgotten import RightToBeForgotten
from models.records.account import Account
from models.records.custom_field_definition import CustomFieldDefinition
from models.records.customer import Customer
from models.sentence import Sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.about_customers import requests_about
from resolvers.audit.kept_answers import forget_answers
from resolvers.audit.log import Audited, AuditedChange
from resolvers.billing.personal_data import (
    CustomerRecord,
    ErasureDecision,
    ErasureRefusal,
    RemovalTerms,
    erasure_decision,
)
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import load_state
from resolvers.drafts.lookup import find, key_in, row_values
from resolvers.drafts.record import Operation
from resolvers.drafts.values import Input, Values, reason_of, typed
from resolvers.errors import FieldChange, UserError, UserErrorCode, ValidationError, camel, input_path
from resolvers.records.custom_fields.custom_field_values import NAME as CUSTOM_FIELDS
from resolvers.records.custom_fields.erased_values import fields_with_values
from resolvers.records.customers.customer import CUSTOMER, CUSTOMER_RECORD
from resolvers.use_cases.customers.erased_accounts import append_in_turns, erase_accounts, names_of_erased
from resolvers.use_cases.customers.erased_history import deleted_accounts, deleted_at_version, forget_history
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome, of_customer, refusal
from resolvers.writing.save import change_state
from resolvers.writing.use_case import UseCase
from resolvers.writing.version import Target, lookup_target

_CODES = {
    ErasureRefusal.ALREADY_ERASED: UserErrorCode.ALREADY_ERASED,
    ErasureRefusal.REMOVAL_NOT_ENABLED: UserErrorCode.REMOVAL_NOT_ENABLED,
    ErasureRefusal.NOT_TERMINATED: UserErrorCode.NOT_TERMINATED,
    ErasureRefusal.WITHIN_STORAGE_PERIOD: UserErrorCode.RETENTION_NOT_OVER,
}


async def _decide(customer: Values, now: datetime) -> ErasureDecision:
    rows = await RightToBeForgotten.filter(customer_class_id=customer["customer_class"]).values()
    record = CustomerRecord(customer["terminated_at"], customer["purge_after_months"], customer["erased_at"])
    return erasure_decision(typed(RemovalTerms, row_values(RightToBeForgotten, rows[0])), record, now)


def _refusal(decision: ErasureDecision) -> Outcome:
    limit = decision.erasable_from.isoformat() if decision.erasable_from else None
    reasons = ((_CODES[reason], Sentence(reason.description, {})) for reason in decision.refusals)
    return refusal(*(ValidationError(code, message, input_path("id"), limit) for code, message in reasons))


_ALREADY_ERASED: Final = ErasureDecision((ErasureRefusal.ALREADY_ERASED,))


async def _erase(actor: Actor, input: Input) -> Outcome:
    visible = await find(CUSTOMER, input.get("id"), actor)
    if visible is not None and visible["erased_at"] is not None:
        return _refusal(_ALREADY_ERASED)
    if visible is None and (outcome := await _erase_deleted(actor, input)):
        return outcome
    if visible is not None:
        # A decision locks its request, and then the customers that it is about.
        await lock(changed=[("ApprovalRequest", request) for request in await requests_about(visible["id"])])
    target = await lookup_target(CUSTOMER_RECORD, actor, input)
    if isinstance(target, UserError):
        return refusal(target)
    key, customer, now = target.key, target.values, clock.now()
    accounts = [id for (id,) in await Account.filter(customer_id=key).order_by("id").values_list("id")]
    # Whoever marks a field as personal meanwhile waits, and then finds the customer erased.
    fields = [("CustomFieldDefinition", field) for field in await fields_with_values(key)]
    changed = [("Account", account) for account in accounts]
    await lock([("CustomerClass", customer["customer_class"]), *fields], changed)
    decision = await _decide(customer, now)
    if decision.refusals:
        return _refusal(decision)
    deleted = await deleted_accounts(key)
    name = await _free_name(key, customer["reseller"])
    values = {"name": name, "tax_id": None, "erased_at": now}
    outcome = await _without_personal_data(actor, target, values, input, now)
    if outcome.is_refusal:
        return outcome
    of_accounts = await erase_accounts(actor, key, reason_of(input), now)
    await forget_history(key, [*accounts, *deleted])
    await _audit_deleted(actor, input, deleted)
    await forget_answers(key, [*accounts, *deleted])
    return of_customer(key, (*outcome.changes, *of_accounts))


async def _without_personal_data(actor: Actor, target: Target, values: Values, input: Input, now: datetime) -> Outcome:
    """Save the customer with other values of its own, and without its values of personal custom fields."""
    record = CUSTOMER_RECORD
    before = await load_state(record.panels, target.key, target.values)
    fields = [row["custom_field"] for row in before[CUSTOM_FIELDS]]
    personal = CustomFieldDefinition.filter(id__in=fields, contains_personal_data=True)
    keys = {key for (key,) in await personal.values_list("id")}
    rows = [row for row in before[CUSTOM_FIELDS] if row["custom_field"] not in keys]
    after = {**before, record.root.name: {**target.values, **values}, CUSTOM_FIELDS: rows}
    return await change_state(record, actor, target, before, after, input, _ERASE, now)


async def _erase_deleted(actor: Actor, input: Input) -> Outcome | None:
    """Erase what the log still holds of a customer that is deleted, and of its accounts; None where there is none.

    Only administrators: whose customer it was went with its row. There are no terms to wait for, no version, and no
    row to save: the log alone changes.
    """
    key = key_in(input.get("id"), "Customer")
    version = await deleted_at_version(key) if key is not None and actor.schema_role is Role.ADMINISTRATOR else None
    if key is None or version is None:
        return None
    accounts = await deleted_accounts(key)
    if not await forget_history(key, accounts):
        return _refusal(_ALREADY_ERASED)
    await _audit(actor, input, Audited("Customer", key, f"Erased customer {key}", version))
    await _audit_deleted(actor, input, accounts)
    await forget_answers(key, accounts)
    return of_customer(key, _NAME_ERASED)


async def _audit_deleted(actor: Actor, input: Input, accounts: Sequence[int]) -> None:
    """That the history of accounts that are deleted went too."""
    await _audit(actor, input, *(Audited("Account", key, f"Erased account {key}", 1) for key in accounts))


async def _free_name(customer: int, reseller: object) -> str:
    """The name in place of the customer's: the first that is free among those who must differ."""
    for name in names_of_erased("Customer", customer):
        if not await Customer.filter(name_key=name_key(name), reseller_id=reseller).exclude(id=customer).exists():
            return name
    raise AssertionError("the numbers don't end")


def _gone(_draft: Draft, changes: list[AuditedChange]) -> list[AuditedChange]:
    """Changes with what went without its values, then what else changed."""
    erased = [audited for audited in changes if audited.change.path[0] in {"name", "taxId", camel(CUSTOM_FIELDS)}]
    kept = [audited for audited in changes if audited not in erased]
    return [*(replace(audited, change=replace(audited.change, before=None, after=None)) for audited in erased), *kept]


_ERASE: Final = Operation(AuditAction.ERASE, rules=(), mask=_gone)
"""No rule of the record keeps personal data from being removed, and the log gets none of it."""

_NAME_ERASED: Final = (FieldChange(("name",), None, None),)


async def _audit(actor: Actor, input: Input, *erased: Audited) -> None:
    changes = [AuditedChange(change) for change in _NAME_ERASED]
    await append_in_turns(actor, [(AuditAction.ERASE, audited, changes) for audited in erased], reason_of(input))


ERASE_CUSTOMER = UseCase("customer_erase", _erase, afterwards=lambda _changes: empty_write_ahead_log())
