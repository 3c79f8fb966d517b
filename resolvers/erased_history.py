"""What is left of a customer beside its row, and of accounts that it had once: found by history, not by present rows.

The audit log and the answers kept for retries hold names of what is deleted, too (R-35).
"""

from collections.abc import Sequence

from tortoise.expressions import Q

from models.account import Account
from models.audit import AuditRecord
from models.choices.audit import AuditAction
from models.idempotency import IdempotencyRecord
from resolvers.audit import erase_from_audit
from resolvers.changes import as_json
from resolvers.reading.global_id import encode


async def deleted_accounts(customer: int) -> list[int]:
    """The accounts that the customer had and that are deleted: the log tells whose they were."""
    owner = as_json(encode("Customer", customer))
    rows = AuditRecord.filter(Q(after=owner) | Q(before=owner), entity_type="Account", property="customer", panel="")
    keys = {key for (key,) in await rows.values_list("entity_id")}
    present = {key for (key,) in await Account.filter(customer_id=customer).values_list("id")}
    return sorted(keys - present)


async def deleted_at_version(customer: int) -> int | None:
    """The version at which a customer was deleted, None for one that never was."""
    rows = AuditRecord.filter(entity_type="Customer", entity_id=customer, action=AuditAction.DELETE.value)
    versions = [version for (version,) in await rows.limit(1).values_list("entity_version")]
    return versions[0] if versions else None


async def forget_history(customer: int, accounts: Sequence[int]) -> int:
    """Take names and values out of the audit log. Answers how many of its rows held any."""
    return await erase_from_audit("Customer", [customer]) + await erase_from_audit("Account", accounts)


async def forget_answers(customer: int, accounts: Sequence[int]) -> None:
    """Delete the answers that are kept for retries and tell of the customer or its accounts."""
    kept = [("Customer", customer), *(("Account", account) for account in accounts)]
    # As `to_json` writes a record; its key is followed by the end of the object.
    told = Q(*(Q(answer__contains=f'"entity":"{entity}","key":{key}}}') for entity, key in kept), join_type=Q.OR)
    await IdempotencyRecord.filter(told).delete()
