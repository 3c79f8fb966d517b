"""Writing the audit log: a row for each changed property, in the transaction of the change, chained by hash.

Each row's hash covers the row and the hash before it, and the head keeps the last number and hash. So an edited,
deleted, swapped or cut-off row shows when the chain is walked.
"""

import hashlib
import secrets
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import orjson
from tortoise.connection import get_connection

from models.audit import AuditRecord
from models.choices.audit import AuditAction, AuditRealm
from models.choices.users import UserRole
from models.columns import Kind
from resolvers.actor import Actor
from resolvers.errors import FieldChange
from resolvers.reading.dialect import comparable
from resolvers.stored_rows import dialect

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
"""What can be personal; it is removed with a customer's personal data, and the seal stays (R-35)."""

ERASABLE = ("Customer", "Account")
"""The kinds of records whose history can lose it."""

STORED = (*HASHED, *SEALED, "salt", "hash")
"""The columns of a row as it is written."""

SALT_BYTES = 16
MASKED: Final = '"***"'
"""What the log shows of a value that must not be read there: that there is one, in JSON, and not which."""

BATCH = 1000
"""Rows that a walk along the chain reads at a time."""


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
_STATEMENTS: Final = {
    database: (
        # On SQLite the whole transaction holds the write lock already.
        f"{_HEAD} FOR UPDATE" if database == "postgresql" else _HEAD,
        f"INSERT INTO audit_record ({', '.join(STORED)}) VALUES ({', '.join(map(mark, range(1, len(STORED) + 1)))})",
        f"UPDATE audit_head SET last_id = {mark(1)}, hash = {mark(2)} WHERE id = 1",
    )
    for database, mark in (("sqlite", "?{}".format), ("postgresql", "${}".format))
}
"""Reading the head, writing a row and moving the head on: every write does it, so no text is composed for it anew."""


def _hash(record: AuditRecord, before: str) -> str:
    values = [getattr(record, name) for name in HASHED]
    # A time is hashed as its instant: PostgreSQL and SQLite write the same one differently.
    plain = [value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value for value in values]
    return hashlib.sha256(before.encode() + orjson.dumps(plain)).hexdigest()


def _seal(record: AuditRecord) -> str:
    values = [getattr(record, name) for name in SEALED]
    return hashlib.sha256((record.salt or "").encode() + orjson.dumps(values)).hexdigest()


def _is_whole(record: AuditRecord) -> bool:
    """Whether what is sealed is as it was written, or was removed as a whole from the history of a customer."""
    if record.salt is not None:
        return record.seal == _seal(record)
    blank = not record.entity_name and record.before is None and record.after is None and not record.reason
    return blank and record.entity_type in ERASABLE


async def erase_from_audit(entity_type: str, keys: Sequence[int]) -> int:
    """Remove names, values and reasons from the history of some records; who changed which property when stays (R-35).

    Called inside the transaction of the erasure, before that writes rows of its own. Answers how many rows held any.
    """
    rows = AuditRecord.filter(entity_type=entity_type, entity_id__in=list(keys), salt__isnull=False)
    # What an erasure tells of itself holds nothing personal.
    rows = rows.exclude(action=AuditAction.ERASE.value)
    return await rows.update(salt=None, entity_name="", before=None, after=None, reason="")


async def write_audit(
    actor: Actor, action: AuditAction, audited: Audited, changes: Sequence[AuditedChange], reason: str | None
) -> None:
    """Write the rows of one save; called inside its transaction."""
    if not changes:
        return
    database, connection = dialect(), get_connection("default")
    read_head, write_row, move_head = _STATEMENTS[database]
    _, ((number, link),) = await connection.execute_query(read_head)
    now = datetime.now(UTC)
    realm = AuditRealm.RESELLER if actor.role is UserRole.RESELLER else AuditRealm.ADMIN
    rows: list[list[object]] = []
    for one in changes:
        number += 1
        *panel, name = one.change.path
        record = AuditRecord(
            id=number,
            at=now,
            user_id=actor.user_id,
            user_name=actor.user_name,
            realm=realm.value,
            reseller_id=actor.reseller_id,
            address=actor.address,
            action=action.value,
            entity_type=audited.entity_type,
            entity_id=audited.entity_id,
            entity_name=audited.name,
            entity_version=audited.version,
            panel=".".join(panel),
            property=name,
            before=one.change.before,
            after=one.change.after,
            reason=reason or "",
            request_id=actor.request_id,
            for_administrators=one.for_administrators,
            salt=secrets.token_hex(SALT_BYTES),
        )
        record.seal = _seal(record)
        link = record.hash = _hash(record, link)
        rows.append([comparable(database, Kind.TEXT, getattr(record, name)) for name in STORED])
    await connection.execute_many(write_row, rows)
    await connection.execute_query(move_head, [number, link])


@dataclass(frozen=True)
class BrokenLink:
    """Where the chain doesn't hold: the number of the row, and what is wrong there."""

    id: int
    message: str


async def verify() -> AsyncIterator[BrokenLink | int]:
    """Walk the chain from its beginning; yields the number of rows seen after each batch, and every broken link.

    It walks to where the log ended when it began, so that writes may go on meanwhile.
    """
    # One statement, so that no write comes between the end that is kept and the last row that is there.
    kept = 'SELECT last_id, hash, (SELECT MAX(id) FROM "audit_record") AS seen FROM "audit_head" WHERE id = 1'
    head = (await get_connection("default").execute_query_dict(kept))[0]
    number, link = 0, ""
    while True:
        between = AuditRecord.filter(id__gt=number, id__lte=head["last_id"])
        records = await between.order_by("id").limit(BATCH)
        for record in records:
            if record.id != number + 1:
                yield BrokenLink(number + 1, "the row is missing")
            elif record.hash != _hash(record, link) or not _is_whole(record):
                yield BrokenLink(record.id, "the row, or the one before it, is not as it was written")
            number, link = record.id, record.hash
        yield number
        if len(records) < BATCH:
            break
    if (head["last_id"], head["hash"]) != (number, link) or (head["seen"] or 0) > number:
        yield BrokenLink(head["last_id"], "the end of the log is not where it was written")
