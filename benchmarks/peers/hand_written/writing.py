"""The two writes of the endpoint: the version is checked, and each change is a row of the chained audit log."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from benchmarks.peers.hand_written.databases import Database

_RECORD = (
    "INSERT INTO audit_record (id, at, user_id, user_name, realm, address, action, entity_type, entity_id, "
    "entity_name, entity_version, panel, property, before, after, hash) "
    "VALUES (?, ?, ?, ?, 'ADMIN', '127.0.0.1', 'UPDATE', ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SAVE = "UPDATE customer_class SET description = ?, version = ?, updated_at = ?, updated_by = ? WHERE id = ?"

Change = tuple[str, int, str, int, str, str, str, str]
"""Entity, key, name, version, panel, property, before, after."""


def key_of(identity: str) -> int:
    """The key in a global id."""
    return int(identity.partition(":")[2])


async def _append(database: Database, user: Sequence[Any], now: object, changes: Sequence[Change]) -> None:
    """Write changes to the log, each chained to the one before."""
    lock = "" if database.written("?") == "?" else " FOR UPDATE"
    ((last, link),) = await database.rows(f"SELECT last_id, hash FROM audit_head WHERE id = 1{lock}")
    records = []
    for change in changes:
        last += 1
        link = hashlib.sha256(f"{link}{now}{change}".encode()).hexdigest()
        records.append((last, now, user[0], user[1], *change, link))
    await database.run_many(database.written(_RECORD), records)
    await database.rows(database.written("UPDATE audit_head SET last_id = ?, hash = ? WHERE id = 1"), last, link)


def _now(database: Database) -> object:
    now = datetime.now(UTC)
    return str(now) if database.written("?") == "?" else now


async def save(database: Database, user: Sequence[Any], input: Mapping[str, Any]) -> dict[str, Any]:
    """Save the description of a class."""
    key, now = key_of(input["id"]), _now(database)
    entries = await database.rows(
        database.written("SELECT version, description, name FROM customer_class WHERE id = ?"), key
    )
    version, before, name = entries[0]
    if version != input["expectedVersion"]:
        mistakes = [{"message": "The class was changed."}]
        return {"customerClassSave": {"customerClass": None, "userErrors": mistakes}}
    after, version = input["description"], version + 1
    await database.rows(database.written(_SAVE), after, version, now, user[1], key)
    change = ("CustomerClass", key, name, version, "generalInfo", "description", f'"{before}"', f'"{after}"')
    await _append(database, user, now, [change])
    saved = {"id": input["id"], "version": version, "description": after}
    return {"customerClassSave": {"customerClass": saved, "userErrors": []}}


async def assign(database: Database, user: Sequence[Any], input: Mapping[str, Any]) -> dict[str, Any]:
    """Put customers on a class; only those of its currency and of no reseller come here."""
    ids, target, now = input["customerIds"], key_of(input["customerClassId"]), _now(database)
    among = "IN (SELECT value FROM json_each(?))" if database.written("?") == "?" else "= ANY(?::int[])"
    keys = database.keys([key_of(id) for id in ids])
    entries = await database.rows(
        database.written(
            f"SELECT id, name, version, customer_class_id FROM customer WHERE id {among} "
            "AND customer_class_id <> ? ORDER BY id"
        ),
        keys,
        target,
    )
    await database.rows(
        database.written(
            "UPDATE customer SET customer_class_id = ?, version = version + 1, updated_at = ? "
            f"WHERE id {among} AND customer_class_id <> ?"
        ),
        *(target, now, keys, target),
    )
    changes = [
        ("Customer", key, name, version + 1, "", "customerClass", f'"CustomerClass:{was}"', f'"CustomerClass:{target}"')
        for key, name, version, was in entries
    ]
    await _append(database, user, now, changes)
    results = [{"id": id, "userErrors": []} for id in ids]
    return {"customerClassAssign": {"affectedCustomers": len(entries), "results": results, "userErrors": []}}
