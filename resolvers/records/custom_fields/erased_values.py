"""Values of a field at customers who are erased, when the field becomes a personal one: they go, too (R-35, R-40).

The erasure left them, since they were nothing personal then. The records stay as they are, and no save reaches them.
"""

from collections.abc import Sequence
from typing import Final

from models.choices.audit import AuditAction
from models.database.erased_bytes import empty_write_ahead_log
from models.database.work_rows import present_connection, rows_of
from models.records.custom_field_values import AccountFieldValue, CustomerFieldValue
from resolvers.actor import Actor
from resolvers.audit.log import Audited, AuditedChange, AuditEntry, append_audit
from resolvers.errors import FieldChange, camel
from resolvers.reading.dialect import dialect, parameter
from resolvers.reading.global_id import encode
from resolvers.records.custom_fields.custom_field_values import NAME

_ERASED: Final = {
    "Customer": (
        "customer_field_value",
        "JOIN customer o ON o.id = v.customer_id AND o.erased_at IS NOT NULL",
    ),
    "Account": (
        "account_field_value",
        "JOIN account o ON o.id = v.account_id JOIN customer c ON c.id = o.customer_id AND c.erased_at IS NOT NULL",
    ),
}
"""The table of the values of each kind of record, and the join that leads from `v` to the record `o` of the erased."""


async def fields_with_values(customer: int) -> list[int]:
    """The fields in which a customer or one of its accounts has a value."""
    of_customer = CustomerFieldValue.filter(customer_id=customer).values_list("custom_field_id")
    of_accounts = AccountFieldValue.filter(account__customer_id=customer).distinct().values_list("custom_field_id")
    return [int(field) for (field,) in (*await of_customer, *await of_accounts)]


async def erase_values_of_erased(actor: Actor, field: int, reason: str | None) -> None:
    """Delete a field's values at erased customers and at their accounts, and tell the log from whom they went."""
    path, place = (camel(NAME), encode("CustomFieldDefinition", field)), parameter(dialect(), 1)
    entries: list[AuditEntry] = []
    for entity, (table, owner) in _ERASED.items():
        values = f"FROM {table} v {owner} WHERE v.custom_field_id = {place}"
        for key, name, version in await rows_of(f"SELECT o.id, o.name, o.version {values} ORDER BY o.id", [field]):
            audited = Audited(entity, int(str(key)), str(name), int(str(version)))
            entries.append((AuditAction.ERASE, audited, [AuditedChange(FieldChange(path, None, None))]))
        await present_connection().execute_query(f"DELETE FROM {table} WHERE id IN (SELECT v.id {values})", [field])
    await append_audit(actor, entries, reason)


async def empty_log_of_values(changes: Sequence[FieldChange]) -> None:
    """Get the values of a field that became a personal one out of SQLite's write-ahead log, as after an erasure."""
    if any((change.path, change.before) == (("containsPersonalData",), "false") for change in changes):
        await empty_write_ahead_log()
