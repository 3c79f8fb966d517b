"""Removing a customer's personal data for good: never before termination or within the storage period (R-34, R-35).

What goes: the customer's name, the identifiers of its accounts, values of personal custom fields, and whatever of these
the audit log and the answers kept for retries hold. What stays: the rows themselves, with all that is about money.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from tortoise.expressions import Q

from models.account import Account
from models.choices.audit import AuditAction
from models.custom_field_values import AccountFieldValue, CustomerFieldValue
from models.customer import Customer
from models.idempotency import IdempotencyRecord
from models.right_to_be_forgotten import RightToBeForgotten
from models.texts import name_key
from resolvers.actor import Actor
from resolvers.audit import Audited, AuditedChange, erase_from_audit, write_audit
from resolvers.changes import as_json
from resolvers.customer import CUSTOMER
from resolvers.effects.personal_data import CustomerRecord, ErasureDecision, ErasureRefusal, erasure_decision
from resolvers.errors import FieldChange, Reference, UserError, UserErrorCode, ValidationError, input_path
from resolvers.finding import find, row_values
from resolvers.outcome import Outcome, refusal
from resolvers.panel import Values
from resolvers.reading.global_id import encode
from resolvers.right_to_be_forgotten import removal_terms
from resolvers.save_customer import CUSTOMER_RECORD
from resolvers.save_record import conflict, editable
from resolvers.write import Input, UseCase, reason_of

_CODES = {
    ErasureRefusal.ALREADY_ERASED: UserErrorCode.ALREADY_ERASED,
    ErasureRefusal.REMOVAL_NOT_ENABLED: UserErrorCode.REMOVAL_NOT_ENABLED,
    ErasureRefusal.NOT_TERMINATED: UserErrorCode.NOT_TERMINATED,
    ErasureRefusal.WITHIN_STORAGE_PERIOD: UserErrorCode.RETENTION_NOT_OVER,
}


async def _decide(found: Values, now: datetime) -> ErasureDecision:
    rows = await RightToBeForgotten.filter(customer_class_id=found["customer_class"]).values()
    terminated_at, months, erased_at = found["terminated_at"], found["purge_after_months"], found["erased_at"]
    assert terminated_at is None or isinstance(terminated_at, datetime)
    assert erased_at is None or isinstance(erased_at, datetime)
    assert months is None or isinstance(months, int)
    record = CustomerRecord(terminated_at, months, erased_at)
    return erasure_decision(removal_terms(row_values(RightToBeForgotten, rows[0])), record, now)


def _refused(decision: ErasureDecision) -> UserError | None:
    if decision.refusal is None:
        return None
    limit = decision.erasable_from.isoformat() if decision.erasable_from else None
    return ValidationError(_CODES[decision.refusal], decision.refusal.description, input_path("id"), limit)


async def _erase(actor: Actor, given: Input) -> Outcome:
    earlier = await find(CUSTOMER, given.get("id"), actor)
    if earlier is not None and earlier["erased_at"] is not None:
        refused = ErasureRefusal.ALREADY_ERASED
        return refusal(ValidationError(_CODES[refused], refused.description, input_path("id")))
    found = await editable(CUSTOMER_RECORD, actor, given)
    if isinstance(found, UserError):
        return refusal(found)
    key, version = found["id"], found["version"]
    assert isinstance(key, int) and isinstance(version, int)
    now = datetime.now(UTC)
    against = _refused(await _decide(found, now))
    if against:
        return refusal(against)
    same = Customer.filter(id=key, version=version)
    if not await same.update(**_nameless("Customer", key), erased_at=now, version=version + 1, updated_at=now):
        return refusal(await conflict(CUSTOMER_RECORD, actor, key, version + 1, version))
    accounts = await Account.filter(customer_id=key).order_by("id")
    await _forget_history(key, [account.id for account in accounts])
    fields = await _erase_values(CustomerFieldValue, customer_id=key)
    told = [*_gone("name"), *_gone("customFields", fields), FieldChange(("erasedAt",), None, as_json(now))]
    await _audit(actor, given, Audited("Customer", key, _name("Customer", key), version + 1), told)
    for account in accounts:
        told += await _erase_account(actor, given, account, now)
    return Outcome(Reference("Customer", key), tuple(told))


async def _erase_account(actor: Actor, given: Input, account: Account, now: datetime) -> list[FieldChange]:
    """Take an account's identifier and values; nobody can use what has no identifier, so it is blocked too."""
    fields = await _erase_values(AccountFieldValue, account_id=account.id)
    await Account.filter(id=account.id).update(
        **_nameless("Account", account.id), blocked=True, version=account.version + 1, updated_at=now
    )
    told = [*_gone("name"), *_gone("customFields", fields)]
    if not account.blocked:
        told.append(FieldChange(("blocked",), "false", "true"))
    await _audit(actor, given, Audited("Account", account.id, _name("Account", account.id), account.version + 1), told)
    return [FieldChange(("accounts", encode("Account", account.id), *one.path), one.before, one.after) for one in told]


async def _erase_values(model: type[CustomerFieldValue] | type[AccountFieldValue], **owner: int) -> list[str]:
    """Delete the values of personal custom fields; answers of which fields there were any."""
    personal = model.filter(**owner, custom_field__contains_personal_data=True)
    keys = await personal.order_by("custom_field_id").values_list("id", "custom_field_id")
    await model.filter(id__in=[key for key, _ in keys]).delete()
    return [encode("CustomFieldDefinition", field) for _, field in keys]


async def _forget_history(customer: int, accounts: Sequence[int]) -> None:
    """Take the erased data out of the audit log, and out of the answers that are kept for retries."""
    await erase_from_audit("Customer", [customer])
    await erase_from_audit("Account", accounts)
    kept = [("Customer", customer), *(("Account", account) for account in accounts)]
    # As `to_json` writes a record; its key is followed by the end of the object.
    told = Q(*(Q(answer__contains=f'"entity":"{entity}","key":{key}}}') for entity, key in kept), join_type=Q.OR)
    await IdempotencyRecord.filter(told).delete()


def _name(entity: str, key: int) -> str:
    """What stands for a name; unique, as names are."""
    return f"Erased {entity.lower()} {key}"


def _nameless(entity: str, key: int) -> dict[str, str]:
    return {"name": _name(entity, key), "name_key": name_key(_name(entity, key))}


def _gone(name: str, keys: Sequence[str] | None = None) -> list[FieldChange]:
    """That a value went, without the value."""
    paths = [(name,)] if keys is None else [(name, key) for key in keys]
    return [FieldChange(path, None, None) for path in paths]


async def _audit(actor: Actor, given: Input, audited: Audited, told: Sequence[FieldChange]) -> None:
    changes = [AuditedChange(one) for one in told]
    await write_audit(actor, AuditAction.ERASE, audited, changes, reason_of(given))


ERASE_CUSTOMER = UseCase("customer_erase", _erase)
