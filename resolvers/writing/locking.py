"""Locking the rows that a write relies on, all in one order, before it validates or writes any of them (R-10, R-46).

Two writes that lock in one order never wait for each other in a circle. The order is by kind, then by key, and the head
of the audit log comes last: what refers to others is locked before what it refers to, as a write finds them. A part
comes after its whole, since the whole is written with all its parts.

On SQLite the transaction has the only write lock that there is.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from graphlib import TopologicalSorter
from typing import Final

from tortoise import Tortoise
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from models.database.work_rows import present_connection, snapshot_dialect
from models.declaration.declaration import Kind, declarations_of
from resolvers.actor import Actor
from resolvers.drafts.lookup import RowLock, key_in, visible_keys
from resolvers.reading.dialect import dialect, list_value, one_of
from resolvers.reading.entity import Entity, Identity
from resolvers.registry import ENTITIES

Rows = Iterable[tuple[str, int]]
"""Rows by the name of their entity and their key."""

WHOLES: Final[Mapping[str, str]] = {"Account": "customer"}
"""Kinds that are parts of another one: the link to the whole, which never changes."""


def locked_models() -> dict[type[Model], Entity]:
    """The tables whose rows are locked, with their entities: a row without a version is never changed."""
    return {
        entity.model: entity
        for entity in ENTITIES.values()
        if isinstance(entity.fields.get("id"), Identity) and "version" in declarations_of(entity.model)
    }


def links_of(entities: Mapping[type[Model], Entity]) -> set[tuple[str, str]]:
    """Which kind refers to which, also by a row that belongs to it, such as a panel or an entry of a list."""
    pairs: set[tuple[str, str]] = set()
    for model in Tortoise.apps.get_models_iterable() if Tortoise.apps else ():
        links = [link for link in model._meta.fields_map.values() if isinstance(link, ForeignKeyFieldInstance)]
        targets = [link.related_model for link in links]
        owners = [link.related_model for link in links if link.on_delete == "CASCADE"]
        owner = entities.get(model) or (entities.get(owners[0]) if owners else None)
        if owner:
            referred = {entities[target].name for target in targets if target in entities}
            pairs |= {(owner.name, name) for name in referred if name != owner.name}
    return pairs


@cache
def lock_order() -> Sequence[str]:
    """The kinds in the order in which their rows are locked."""
    entities = locked_models()
    order: TopologicalSorter[str] = TopologicalSorter({entity.name: () for entity in entities.values()})
    wholes = {(part, declarations_of(ENTITIES[part].model)[link].target) for part, link in WHOLES.items()}
    for referring, referred in sorted(links_of(entities)):
        first, second = (referred, referring) if (referring, referred) in wholes else (referring, referred)
        order.add(second, first)
    return tuple(order.static_order())


@lru_cache(256)
def _statement(kinds: tuple[tuple[str, RowLock], ...]) -> str:
    """One statement that locks rows of several kinds, one kind after the other."""
    locked = [
        f'l{number} AS (SELECT id FROM "{ENTITIES[kind].model._meta.db_table}" '
        f"WHERE {one_of('postgresql', 'id', f'${number + 1}', Kind.LINK)} ORDER BY id {lock})"
        for number, (kind, lock) in enumerate(kinds)
    ]
    counted = " UNION ALL ".join(f"SELECT COUNT(*) FROM l{number}" for number in range(len(kinds)))
    return f"WITH {', '.join(locked)} {counted}"


async def lock(relied_on: Rows = (), changed: Rows = ()) -> None:
    """Lock what a write relies on, and what it is about to change or to delete, in the order of all writes."""
    if dialect() != "postgresql" or snapshot_dialect():
        return
    to_lock: dict[str, set[int]] = {}
    locks: dict[str, RowLock] = {}
    for rows, mode in ((relied_on, RowLock.KEEP), (changed, RowLock.CHANGE)):
        for kind, key in rows:
            to_lock.setdefault(kind, set()).add(key)
            # One lock for all rows of a kind: to take a second one later would be out of order.
            locks[kind] = mode
    kinds = tuple((kind, locks[kind]) for kind in lock_order() if kind in to_lock)
    if kinds:
        keys = [list_value(sorted(to_lock[kind])) for kind, _ in kinds]
        await present_connection().execute_query(_statement(kinds), keys)


async def lock_named(entity: Entity, ids: Iterable[object], actor: Actor, relied_on: Rows, changed: Rows = ()) -> None:
    """Lock for a change the rows that global ids name and the actor sees, with their wholes and what else is locked.

    What was found before is to be looked at again: another write may have been waited for.
    """
    if dialect() != "postgresql":
        return
    named = filter(None, (key_in(id, entity.name) for id in ids))
    keys = await visible_keys(entity, named, actor)
    await lock([*relied_on, *await _wholes(entity, keys)], [*changed, *((entity.name, key) for key in keys)])


async def _wholes(entity: Entity, keys: Iterable[int]) -> list[tuple[str, int]]:
    link = WHOLES.get(entity.name)
    if link is None:
        return []
    whole = declarations_of(entity.model)[link].target
    assert whole is not None
    rows = await entity.model.filter(id__in=list(keys)).values_list(f"{link}_id")
    return [(whole, int(key)) for (key,) in rows]
