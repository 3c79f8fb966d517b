"""Looking up the records that a write names, as its actor may see them; what can't be seen isn't there (R-12, R-47)."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache
from typing import Any, Final

from tortoise.models import Model

from models.database.work_rows import rows_of, snapshot_dialect
from models.declaration.access import Role
from models.declaration.declaration import Kind
from resolvers.actor import Actor
from resolvers.drafts.stored_rows import cells, stored_columns, values_of
from resolvers.drafts.values import Values
from resolvers.reading.dialect import dialect, key_parameter, list_value, one_of
from resolvers.reading.entity import Entity
from resolvers.reading.global_id import split
from resolvers.reading.rows import key_of
from resolvers.reading.statement import Bind, Bindings, Select

LARGEST_KEY: Final = 2**31 - 1
"""The largest key of a record: PostgreSQL keeps keys as `integer`, and refuses a larger one where it expects such."""


def key_in(id: object, entity: str) -> int | None:
    """The key that a global id names, or None where it is no id of that entity, or of more than any row can have."""
    named = split(id) if isinstance(id, str) else None
    return named[1] if named and named[0] == entity and named[1] <= LARGEST_KEY else None


def row_values(model: type[Model], row: Values) -> dict[str, Any]:
    """A row's declared values by the declared names: a link's value is the key that it holds."""
    return {column.name: row[column.column] for column in stored_columns(model)}


class RowLock(StrEnum):
    """Lock of a row until the transaction ends; `locking` says in which order locks are taken."""

    KEEP = "FOR SHARE"
    """Read it, and not change it: what is about to be relied on."""

    CHANGE = "FOR UPDATE"
    """Nothing but look at it: what is about to be changed or deleted."""


@cache
def _statement(
    entity: Entity,
    database: str,
    role: Role,
    may_write: bool,
    *,
    one: bool,
    whole: bool,
    lock: RowLock | None,
) -> tuple[str, tuple[Bind, ...]]:
    """The statement over those rows of an entity with given keys that the actor may see, and what it binds.

    Args:
        entity: what they are.
        database: the database.
        role: the actor's role.
        may_write: whether the actor changes anything at all.
        one: whether one key is given.
        whole: whether the values of the rows are read, beside their keys.
        lock: what other transactions may do to the rows meanwhile.
    """
    values = cells(entity.model, database, "t0") if whole else []
    columns = ["t0.id", *values]
    select = Select(entity.source, database, role, may_write, columns=columns)
    if one:
        key = key_parameter(database, select.bind(lambda bindings: bindings.parents[0]))
        select.conditions.append(f"t0.id = {key}")
    else:
        parameter = select.bind(lambda bindings: list_value(bindings.parents))
        select.conditions.append(one_of(database, "t0.id", parameter, Kind.LINK))
    visible = entity.visible(role)
    if visible:
        select.conditions.append(visible(select.scope()))
    # On SQLite the transaction has the only write lock that there is.
    locking = f" ORDER BY t0.id {lock} OF t0" if lock and database == "postgresql" else ""
    return select.text(locking), tuple(select.binds)


def _row_statement(
    entity: Entity,
    actor: Actor,
    keys: Sequence[int],
    database: str,
    *,
    whole: bool,
    lock: RowLock | None = None,
) -> tuple[str, list[object]]:
    one, lock = len(keys) == 1, None if snapshot_dialect() else lock
    text, binds = _statement(entity, database, actor.schema_role, actor.may_write, one=one, whole=whole, lock=lock)
    bindings = Bindings(actor, {}, keys)
    return text, [bind(bindings) for bind in binds]


def visible_rows(entity: Entity, actor: Actor, keys: Sequence[int], database: str) -> tuple[str, list[object]]:
    """The statement that reads those of some rows that the actor sees, with its parameters; `rows_by_key` reads it."""
    return _row_statement(entity, actor, keys, database, whole=True)


def rows_by_key(entity: Entity, rows: Iterable[Sequence[object]]) -> dict[int, dict[str, Any]]:
    """The values of rows with their `id`, by key."""
    keyed = ((key_of(row, 0), row[1:]) for row in map(tuple, rows))
    return {key: {"id": key, **values_of(entity.model, row)} for key, row in keyed}


async def visible_keys(entity: Entity, keys: Iterable[int], actor: Actor) -> set[int]:
    """Those of the keys whose rows the actor may see."""
    unique = sorted(set(keys))
    if not unique:
        return set()
    statement = _row_statement(entity, actor, unique, dialect(), whole=False)
    return {key_of(row, 0) for row in await rows_of(*statement)}


async def find(entity: Entity, id: object, actor: Actor, lock: RowLock | None = None) -> dict[str, Any] | None:
    """The values of the row that a global id names, with its `id`; None where the actor sees no such row."""
    return next(iter((await find_all(entity, [id], actor, lock)).values()), None)


async def find_all(
    entity: Entity, ids: Iterable[object], actor: Actor, lock: RowLock | None
) -> dict[int, dict[str, Any]]:
    """The values of the rows that global ids name and the actor sees, with their `id`, by key.

    With a lock, the rows are as they stand once it is taken: another write may have been waited for.
    """
    keys = sorted({key for id in ids if (key := key_in(id, entity.name)) is not None})
    if not keys:
        return {}
    return rows_by_key(entity, await rows_of(*_row_statement(entity, actor, keys, dialect(), whole=True, lock=lock)))
