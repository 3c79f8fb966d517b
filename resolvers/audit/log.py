"""Writing the audit log: a row for each changed property, in the transaction of the change, chained by hash.

Each row's hash covers the row and the hash before it, and the head keeps the last number and hash. So an edited,
deleted, swapped or cut-off row shows when the chain is walked.
"""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import chain
from typing import Final

import orjson

from models.audit.log import AuditRecord
from models.choices.audit import AuditAction, AuditRealm
from models.choices.users import UserRole
from models.database.by_key import write_by_key
from models.database.inserting import in_statements, insert_rows, insert_sql
from models.database.work_rows import present_connection
from models.declaration.declaration import Kind
from resolvers import clock
from resolvers.actor import Actor
from resolvers.errors import FieldChange
from resolvers.reading.dialect import comparable, dialect, list_value, one_of, parameter

HASHED = (
    "id",
    "at",
    "user_id",
    "user_name",
    "realm",
    "reseller_id",
    "address",
    "action",
    "entity_type",
    "entity_id",
    "entity_version",
    "panel",
    "property",
    "request_id",
    "for_administrators",
    "seal",
)
SEALED = ("entity_name", "before", "after", "reason")
"""Columns that can be personal; they are emptied with a customer's personal data, and the seal stays (R-35)."""

ERASABLE = ("Customer", "Account")
"""The kinds of records whose history can lose it."""

STORED = (*HASHED, *SEALED, "salt", "hash")
"""The columns of a row as it is written."""

SALT_BYTES = 16
MASKED: Final = '"***"'
"""The mark of a value that must not be read in the log: that there is one, in JSON, and not which."""


NO_VERSION: Final = 0
"""The version of what makes none, such as reading, so that it isn't told as a change since one either."""


@dataclass(frozen=True)
class Audited:
    """The record that a change is about, after the change."""

    entity_type: str
    entity_id: int
    name: str
    version: int


@dataclass(frozen=True)
class AuditedChange:
    """A changed property, and whether only administrators may read it."""

    change: FieldChange
    for_administrators: bool = False


_HEAD: Final = "SELECT last_id, hash FROM audit_head WHERE id = 1"
_MOVE_HEAD: Final = "UPDATE audit_head SET last_id = {}, hash = {} WHERE id = 1"


_LOCK_HEAD: Final = f"{_HEAD} FOR UPDATE"
"""On SQLite the whole transaction holds the write lock already."""


@cache
def _write_and_move(rows: int) -> str:
    """PostgreSQL's statement that inserts a number of rows and moves the head to the last of them."""
    before = (rows - 1) * len(STORED)
    number, link = (f"${before + STORED.index(name) + 1}" for name in ("id", "hash"))
    return f"WITH moved AS ({_MOVE_HEAD.format(number, link)}) {insert_sql('audit_record', STORED, rows, '$')}"


def hash_of(record: AuditRecord, before: str) -> str:
    """The hash of a row, which covers the hash of the row before it."""
    return _hash([getattr(record, name) for name in HASHED], before)


def _hash(values: Iterable[object], before: str) -> str:
    # A time is hashed as its instant: PostgreSQL and SQLite write the same one differently.
    plain = [value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value for value in values]
    return hashlib.sha256(before.encode() + orjson.dumps(plain)).hexdigest()


def _seal(values: list[object], salt: str) -> str:
    return hashlib.sha256(salt.encode() + orjson.dumps(values)).hexdigest()


def is_whole(record: AuditRecord) -> bool:
    """Whether what is sealed is as it was written, or was removed as a whole from the history of a customer."""
    if record.salt is not None:
        return record.seal == _seal([getattr(record, name) for name in SEALED], record.salt)
    blank = not record.entity_name and record.before is None and record.after is None and not record.reason
    return blank and record.entity_type in ERASABLE and record.action != AuditAction.READ


@cache
def _erase(database: str) -> str:
    keys = one_of(database, "entity_id", parameter(database, 2), Kind.LINK)
    # What an erasure tells of itself, and who read what, holds nothing personal.
    kept = ", ".join(f"'{action.value}'" for action in (AuditAction.ERASE, AuditAction.READ))
    return (
        "UPDATE audit_record SET salt = NULL, entity_name = '', before = NULL, after = NULL, reason = '' "
        f"WHERE entity_type = {parameter(database, 1)} AND {keys} AND salt IS NOT NULL AND action NOT IN ({kept})"
    )


async def erase_from_audit(entity_type: str, keys: Sequence[int]) -> int:
    """Remove names, values and reasons from the history of some records; who changed which property when stays (R-35).

    Called inside the transaction of the erasure. Answers how many rows held any.
    """
    erased, _ = await present_connection().execute_query(_erase(dialect()), [entity_type, list_value(keys)])
    return erased


def realm_of(actor: Actor) -> AuditRealm:
    """Whose side an actor stands on."""
    return AuditRealm.RESELLER if actor.role is UserRole.RESELLER else AuditRealm.ADMIN


AuditEntry = tuple[AuditAction, Audited, Sequence[AuditedChange]]
"""The entry for a record: the action, the record, and its changed properties."""


async def append_audit(actor: Actor, entries: Iterable[AuditEntry], reason: str | None) -> None:
    """Write the rows of several records, at once: the log's head is locked from here to the end of the transaction."""
    entries = [entry for entry in entries if entry[2]]
    if not entries:
        return
    database = dialect()
    read_head = _LOCK_HEAD if database == "postgresql" else _HEAD
    _, ((number, link),) = await present_connection().execute_query(read_head)
    now = clock.now()
    realm = realm_of(actor)
    rows: list[list[object]] = []
    for action, audited, changes in entries:
        for audited_change in changes:
            number += 1
            *panel, name = audited_change.change.path
            row: dict[str, object] = {
                "id": number,
                "at": now,
                "user_id": actor.user_id,
                "user_name": actor.user_name,
                "realm": realm.value,
                "reseller_id": actor.reseller_id,
                "address": actor.address,
                "action": action.value,
                "entity_type": audited.entity_type,
                "entity_id": audited.entity_id,
                "entity_name": audited.name,
                "entity_version": audited.version,
                "panel": ".".join(panel),
                "property": name,
                "before": audited_change.change.before,
                "after": audited_change.change.after,
                "reason": reason or "",
                "request_id": actor.request_id,
                "for_administrators": audited_change.for_administrators,
            }
            row["salt"] = salt = secrets.token_hex(SALT_BYTES)
            row["seal"] = _seal([row[name] for name in SEALED], salt)
            row["hash"] = link = _hash([row[name] for name in HASHED], link)
            rows.append([comparable(database, Kind.TEXT, row[name]) for name in STORED])
    if database == "postgresql":
        for part in in_statements(rows):
            await write_by_key(_write_and_move(len(part)), list(chain.from_iterable(part)))
    else:
        await insert_rows("audit_record", STORED, rows)
        await write_by_key(_MOVE_HEAD.format("?1", "?2"), [number, link])
