"""Accounts of an erased customer: identifiers and personal values go in a few statements, however many there are.

No rule of the record keeps them from it, so they aren't saved one by one: a customer with thousands of accounts is
erased within the time that any write has.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import count
from typing import Final

from models.choices.audit import AuditAction
from models.database.work_rows import present_connection
from models.declaration.texts import name_key
from models.records.account import Account
from resolvers.actor import Actor
from resolvers.audit.log import Audited, AuditedChange, AuditEntry, append_audit
from resolvers.drafts.changes import as_json
from resolvers.errors import FieldChange, camel
from resolvers.reading.dialect import dialect, list_value, parameter
from resolvers.reading.global_id import encode
from resolvers.records.custom_fields.custom_field_values import NAME as CUSTOM_FIELDS

ENTRIES_AT_ONCE: Final = 200
"""Accounts whose rows of the log are made at a stretch: other requests are answered in between."""

_BLOCKED: Final = AuditedChange(FieldChange(("blocked",), as_json(False), as_json(True)))


def names_of_erased(entity: str, key: int) -> Iterator[str]:
    """The names that can take the place of one that is erased: the first that is free is given."""
    plain = f"Erased {entity.lower()} {key}"
    return (plain if number == 1 else f"{plain} ({number})" for number in count(1))


@cache
def _values(database: str) -> str:
    """The values `v` that go: personal ones, and those that say nothing, which no save keeps."""
    return f"""FROM account_field_value v JOIN account a ON a.id = v.account_id
JOIN custom_field_definition d ON d.id = v.custom_field_id
WHERE a.customer_id = {parameter(database, 1)} AND (d.contains_personal_data OR COALESCE(v.value, '') = '')"""


@cache
def _rename(database: str) -> str:
    given, now = parameter(database, 1), parameter(database, 2)
    names = (
        "SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS name, "
        f"json_extract(value, '$[2]') AS name_key FROM json_each({given})"
        if database == "sqlite"
        else "SELECT (value ->> 0)::bigint AS id, value ->> 1 AS name, value ->> 2 AS name_key "
        f"FROM json_array_elements({given}::json)"
    )
    return f"""UPDATE account SET name = n.name, name_key = n.name_key, blocked = TRUE, version = account.version + 1,
updated_at = {now} FROM ({names}) n WHERE account.id = n.id"""


async def erase_accounts(actor: Actor, customer: int, reason: str | None, now: datetime) -> list[FieldChange]:
    """Take the identifiers and values of all accounts, which are locked; nobody can use one without: it is blocked."""
    database, connection = dialect(), present_connection()
    rows = Account.filter(customer_id=customer).order_by("id")
    accounts = await rows.values_list("id", "name", "name_key", "blocked", "version")
    # In one statement no account can take the name of another, even of one that loses it.
    keys = {name_key: id for id, _, name_key, *_ in accounts}
    going = _values(database)
    _, fields = await connection.execute_query(
        f"SELECT v.account_id, v.custom_field_id {going} ORDER BY v.account_id, v.id", [customer]
    )
    values: dict[int, list[int]] = {}
    for account, field in fields:
        values.setdefault(account, []).append(field)
    changed: list[tuple[int, str, str]] = []
    entries: list[AuditEntry] = []
    for id, name, _, blocked, version in accounts:
        new, key = _free_name(id, keys)
        changes = [] if new == name else [AuditedChange(FieldChange(("name",), None, None))]
        changes += [AuditedChange(_value_change(field)) for field in values.get(id, ())]
        changes += [] if blocked else [_BLOCKED]
        if changes:
            changed.append((id, new, key))
            entries.append((AuditAction.ERASE, Audited("Account", id, new, version + 1), changes))
    await connection.execute_query(f"DELETE FROM account_field_value WHERE id IN (SELECT v.id {going})", [customer])
    updated_at = Account._meta.fields_map["updated_at"].to_db_value(now, Account)
    await connection.execute_query(_rename(database), [list_value(changed), updated_at])
    await append_in_turns(actor, entries, reason)
    return [_of_account(audited, change) for _, audited, changes in entries for change in changes]


async def append_in_turns(actor: Actor, entries: Sequence[AuditEntry], reason: str | None) -> None:
    """Append any number of entries to the log, some at a time."""
    for first in range(0, len(entries), ENTRIES_AT_ONCE):
        await append_audit(actor, entries[first : first + ENTRIES_AT_ONCE], reason)


def _free_name(id: int, keys: dict[str, int]) -> tuple[str, str]:
    """The name of an account and its key, which is then taken."""
    for name in names_of_erased("Account", id):
        key = name_key(name)
        if keys.setdefault(key, id) == id:
            return name, key
    raise AssertionError("the numbers don't end")


def _value_change(field: int) -> FieldChange:
    return FieldChange((camel(CUSTOM_FIELDS), encode("CustomFieldDefinition", field)), None, None)


def _of_account(audited: Audited, change: AuditedChange) -> FieldChange:
    return replace(change.change, path=("accounts", encode("Account", audited.entity_id), *change.change.path))
