"""Removing a customer's personal data for good: never before termination or within the storage period (R-34, R-35).

What goes: the customer's name, the identifiers of its accounts, values of personal custom fields, and whatever of these
the audit log and the answers kept for retries hold. What stays: the rows themselves, with all that is about money.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count

from models.choices.audit import AuditAction
from models.database.erased_bytes import empty_write_ahead_log
from models.declaration.access import Role
from models.declaration.texts import name_key
from models.panels.right_to_be_forgotten import RightToBeForgotten
from models.records.account import Account
from models.records.custom_field_values import AccountFieldValue, CustomerFieldValue
from models.records.customer import Customer
from models.sentence import Sentence
from resolvers.actor import Actor
from resolvers.audit.kept_answers import forget_answers
from resolvers.audit.log import Audited, AuditedChange, append_audit
from resolvers.billing.personal_data import (
    CustomerRecord,
    ErasureDecision,
    ErasureRefusal,
    RemovalTerms,
    erasure_decision,
)
from resolvers.drafts.changes import as_json
from resolvers.drafts.lookup import find, key_in, row_values
from resolvers.drafts.values import Input, Values, typed
from resolvers.errors import FieldChange, UserError, UserErrorCode, ValidationError, input_path
from resolvers.reading.global_id import encode
from resolvers.records.customers.customer import CUSTOMER, CUSTOMER_RECORD
from resolvers.use_cases.erased_history import deleted_accounts, deleted_at_version, forget_history
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome, of_customer, refusal
from resolvers.writing.use_case import UseCase, reason_of
from resolvers.writing.version import conflict, lookup_target

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


def _refused(reason: ErasureRefusal, erasable_from: datetime | None = None) -> Outcome:
    limit = erasable_from.isoformat() if erasable_from else None
    return refusal(ValidationError(_CODES[reason], Sentence(reason.description, {}), input_path("id"), limit))


async def _erase(actor: Actor, input: Input) -> Outcome:
    earlier = await find(CUSTOMER, input.get("id"), actor)
    if earlier is not None and earlier["erased_at"] is not None:
        return _refused(ErasureRefusal.ALREADY_ERASED)
    if earlier is None and (gone := await _erase_deleted(actor, input)):
        return gone
    target = await lookup_target(CUSTOMER_RECORD, actor, input)
    if isinstance(target, UserError):
        return refusal(target)
    key, version, customer = target.key, target.version, target.values
    now = datetime.now(UTC)
    accounts = await Account.filter(customer_id=key).order_by("id")
    await lock([("CustomerClass", customer["customer_class"])], [("Account", account.id) for account in accounts])
    decision = await _decide(customer, now)
    if decision.refusal:
        return _refused(decision.refusal, decision.erasable_from)
    accounts = await Account.filter(customer_id=key).order_by("id")
    name = await _free_name(Customer, key, reseller_id=customer["reseller"])
    same = Customer.filter(id=key, version=version)
    if not await same.update(**name, erased_at=now, version=version + 1, updated_at=now):
        return refusal(await conflict(CUSTOMER_RECORD, actor, key, version + 1, version))
    deleted = await deleted_accounts(key)
    await forget_history(key, [*(account.id for account in accounts), *deleted])
    fields = await _erase_values(CustomerFieldValue, customer_id=key)
    field_changes = [*_gone("name"), *_gone("customFields", fields), FieldChange(("erasedAt",), None, as_json(now))]
    await _audit(actor, input, Audited("Customer", key, name["name"], version + 1), field_changes)
    for account in accounts:
        field_changes += await _erase_account(actor, input, key, account, now)
    await _audit_deleted(actor, input, deleted)
    await forget_answers(key, [*(account.id for account in accounts), *deleted])
    return of_customer(key, tuple(field_changes))


async def _erase_deleted(actor: Actor, input: Input) -> Outcome | None:
    """Erase what the log still holds of a customer that is deleted, and of its accounts; None where there is none.

    Only administrators: whose customer it was went with its row. There are no terms to wait for, and no version.
    """
    key = key_in(input.get("id"), "Customer")
    version = await deleted_at_version(key) if key is not None and actor.schema_role is Role.ADMINISTRATOR else None
    if key is None or version is None:
        return None
    accounts = await deleted_accounts(key)
    if not await forget_history(key, accounts):
        return _refused(ErasureRefusal.ALREADY_ERASED)
    field_changes = _gone("name")
    await _audit(actor, input, Audited("Customer", key, f"Erased customer {key}", version), field_changes)
    await _audit_deleted(actor, input, accounts)
    await forget_answers(key, accounts)
    return of_customer(key, tuple(field_changes))


async def _audit_deleted(actor: Actor, input: Input, accounts: Sequence[int]) -> None:
    """That the history of accounts that are deleted went too."""
    for key in accounts:
        await _audit(actor, input, Audited("Account", key, f"Erased account {key}", 1), _gone("name"))


async def _erase_account(
    actor: Actor, input: Input, customer: int, account: Account, now: datetime
) -> list[FieldChange]:
    """Take an account's identifier and values; nobody can use what has no identifier, so it is blocked too."""
    fields = await _erase_values(AccountFieldValue, account_id=account.id)
    name = await _free_name(Account, account.id, customer_id=customer)
    await Account.filter(id=account.id).update(**name, blocked=True, version=account.version + 1, updated_at=now)
    field_changes = [*_gone("name"), *_gone("customFields", fields)]
    if not account.blocked:
        field_changes.append(FieldChange(("blocked",), "false", "true"))
    await _audit(actor, input, Audited("Account", account.id, name["name"], account.version + 1), field_changes)
    return [
        FieldChange(("accounts", encode("Account", account.id), *one.path), one.before, one.after)
        for one in field_changes
    ]


async def _erase_values(model: type[CustomerFieldValue] | type[AccountFieldValue], **owner: int) -> list[str]:
    """Delete the values of personal custom fields; answers of which fields there were any."""
    personal = model.filter(**owner, custom_field__contains_personal_data=True)
    keys = await personal.order_by("custom_field_id").values_list("id", "custom_field_id")
    await model.filter(id__in=[key for key, _ in keys]).delete()
    return [encode("CustomFieldDefinition", field) for _, field in keys]


async def _free_name(model: type[Customer] | type[Account], key: int, **among: object) -> dict[str, str]:
    """What stands for a name: the first of its kind that nobody else among those who must differ is called."""
    plain = f"Erased {model.__name__.lower()} {key}"
    for number in count(1):
        name = plain if number == 1 else f"{plain} ({number})"
        if not await model.filter(name_key=name_key(name), **among).exclude(id=key).exists():
            return {"name": name, "name_key": name_key(name)}
    raise AssertionError("the numbers don't end")


def _gone(name: str, keys: Sequence[str] | None = None) -> list[FieldChange]:
    """That a value went, without the value."""
    paths = [(name,)] if keys is None else [(name, key) for key in keys]
    return [FieldChange(path, None, None) for path in paths]


async def _audit(actor: Actor, input: Input, audited: Audited, field_changes: Sequence[FieldChange]) -> None:
    changes = [AuditedChange(one) for one in field_changes]
    await append_audit(actor, [(AuditAction.ERASE, audited, changes)], reason_of(input))


ERASE_CUSTOMER = UseCase("customer_erase", _erase, afterwards=empty_write_ahead_log)
