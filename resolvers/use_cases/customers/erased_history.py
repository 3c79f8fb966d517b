"""Traces of a customer beside its row, and of accounts that it had once: found by history, not by present rows.

The audit log, the answers kept for retries and the requests for approval hold what is personal, too (R-35).
"""

from collections.abc import Sequence
from functools import cache

from models.audit.log import AuditRecord
from models.choices.audit import AuditAction
from models.database.work_rows import present_connection
from models.records.account import Account
from resolvers.approvals.about_customers import forget_reasons
from resolvers.audit.log import erase_from_audit
from resolvers.drafts.changes import as_json
from resolvers.reading.dialect import dialect, parameter
from resolvers.reading.global_id import encode


@cache
def _owned(database: str) -> str:
    # The conditions are those of the indexes audit_record_owner_after and audit_record_owner_before.
    accounts = "SELECT entity_id FROM audit_record WHERE entity_type = 'Account' AND property = 'customer'"
    return " UNION ".join(
        f"{accounts} AND panel = '' AND {column} = {parameter(database, 1)}" for column in ("after", "before")
    )


async def deleted_accounts(customer: int) -> list[int]:
    """The accounts that the customer had and that are deleted: the log tells whose they were."""
    owner = as_json(encode("Customer", customer))
    _, rows = await present_connection().execute_query(_owned(dialect()), [owner])
    keys = {row[0] for row in rows}
    present = {key for (key,) in await Account.filter(customer_id=customer).values_list("id")}
    return sorted(keys - present)


async def deleted_at_version(customer: int) -> int | None:
    """The version at which a customer was deleted, None for one that never was."""
    rows = AuditRecord.filter(entity_type="Customer", entity_id=customer, action=AuditAction.DELETE.value)
    versions = [version for (version,) in await rows.limit(1).values_list("entity_version")]
    return versions[0] if versions else None


async def forget_history(customer: int, accounts: Sequence[int]) -> int:
    """Take what is personal out of the audit log and of requests. Answers how many rows held any."""
    of_log = await erase_from_audit("Customer", [customer]) + await erase_from_audit("Account", accounts)
    return of_log + await forget_reasons(customer)
