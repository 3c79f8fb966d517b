"""Who refers to a row and keeps it from being deleted (R-15, R-48): records, however deep in them the link stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from resolvers.actor import Actor
from resolvers.catalogue import ENTITIES
from resolvers.errors import Reference
from resolvers.finding import visible_keys
from resolvers.reading.entity import Entity, Identity

MOST_NAMED: Final = 10
"""Records that an answer names; the rest is told as a number."""


@dataclass(frozen=True)
class Use:
    """Who uses a row: how many records by the names of their entities, and the first of those that the actor sees."""

    counts: Mapping[str, int]
    first: tuple[Reference, ...]

    @property
    def told(self) -> str:
        """The numbers as words: "2 customer classes, 1 customer"."""
        return ", ".join(f"{count} {_words(entity, count)}" for entity, count in self.counts.items())


def _words(entity: str, count: int) -> str:
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in entity).strip()
    return words if count == 1 else f"{words}{'es' if words.endswith('s') else 's'}"


def _entities() -> dict[type[Model], Entity]:
    """The entities with an id of their own, by their tables."""
    return {one.model: one for one in ENTITIES.values() if isinstance(one.fields.get("id"), Identity)}


def _links(model: type[Model], on_delete: str) -> list[tuple[str, type[Model]]]:
    """The columns of a table's links, and the tables that they lead to."""
    return [
        (f"{name}_id", column.related_model)
        for name, column in model._meta.fields_map.items()
        if isinstance(column, ForeignKeyFieldInstance) and column.on_delete == on_delete
    ]


def _referring(target: type[Model]) -> dict[str, list[tuple[type[Model], str, str]]]:
    """What refers to a table's rows: table, column, and the column with the record's key, by the record's entity.

    A row without an id of its own, such as a panel or an entry of a list, stands for the record that it goes with.
    """
    entities = _entities()
    found: dict[str, list[tuple[type[Model], str, str]]] = {}
    for model in Tortoise.apps.get_models_iterable() if Tortoise.apps else ():
        columns = [column for column, related in _links(model, "RESTRICT") if related is target]
        if not columns:
            continue
        owner, key = (model, "id") if model in entities else _parent(model)
        for column in columns:
            found.setdefault(entities[owner].name, []).append((model, column, key))
    return found


def _parent(model: type[Model]) -> tuple[type[Model], str]:
    """The record that a row goes with, and the column that says so."""
    ((column, parent),) = _links(model, "CASCADE")
    return parent, column


async def use_of(target: type[Model], key: int, actor: Actor) -> Use:
    """Who refers to a row."""
    rows = {
        entity: " UNION ".join(
            f'SELECT "{own}" AS id FROM "{model._meta.db_table}" WHERE "{column}" = {key:d}'
            for model, column, own in links
        )
        for entity, links in _referring(target).items()
    }
    return await users_of(rows, actor)


async def users_of(users: Mapping[str, str], actor: Actor) -> Use:
    """The users that statements find, which give the `id` of each; they are by the entity of those users."""
    connection = get_connection("default")
    counts: dict[str, int] = {}
    first: list[Reference] = []
    for entity in (name for name in ENTITIES if name in users):
        rows = users[entity]
        (counted,) = await connection.execute_query_dict(f"SELECT COUNT(*) AS number FROM ({rows}) u")
        if not counted["number"]:
            continue
        counts[entity] = counted["number"]
        named = await connection.execute_query_dict(
            f"SELECT id FROM ({rows}) u ORDER BY id LIMIT {MOST_NAMED - len(first)}"
        )
        seen = await visible_keys(ENTITIES[entity], [row["id"] for row in named], actor)
        first.extend(Reference(entity, one) for one in sorted(seen))
    return Use(counts, tuple(first))
