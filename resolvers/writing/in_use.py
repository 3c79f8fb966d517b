"""Who uses a record, and keeps it from being deleted or from losing what they rely on (R-10, R-15, R-48).

Users are records, however deep in them the link to the record stands.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from tortoise import Tortoise
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from models.database.work_rows import rows_of
from models.sentence import Word
from resolvers.actor import Actor
from resolvers.drafts.draft import Draft
from resolvers.drafts.lookup import visible_keys
from resolvers.drafts.record import Record
from resolvers.drafts.reliance import Loss
from resolvers.drafts.rules import GuardedValueError
from resolvers.errors import InUseError, Reference, UserError, input_path
from resolvers.reading.entity import Identity
from resolvers.registry import ENTITIES

MOST_LISTED: Final = 10
"""Records that an answer names; the rest is told as a number."""


@dataclass(frozen=True)
class Use:
    """Who uses a row: how many records by the names of their entities, and the first of those that the actor sees."""

    counts: Mapping[str, int]
    first: tuple[Reference, ...]

    @property
    def count(self) -> int:
        """How many records use the row."""
        return sum(self.counts.values())

    @property
    def named_users(self) -> Word:
        """The numbers as words: "2 customer classes, 1 customer", and for apps CustomerClass:2,Customer:1."""
        code = ",".join(f"{entity}:{count}" for entity, count in self.counts.items())
        return Word(code, ", ".join(f"{count} {_words(entity, count)}" for entity, count in self.counts.items()))


def _words(entity: str, count: int) -> str:
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in entity).strip()
    return words if count == 1 else f"{words}{'es' if words.endswith('s') else 's'}"


def _links(model: type[Model], on_delete: str) -> list[tuple[str, type[Model]]]:
    """The columns of a table's links, and the tables that they lead to."""
    return [
        (f"{name}_id", column.related_model)
        for name, column in model._meta.fields_map.items()
        if isinstance(column, ForeignKeyFieldInstance) and column.on_delete == on_delete
    ]


def _referring(target: type[Model]) -> dict[str, list[tuple[type[Model], str, str]]]:
    """Links that lead to a table's rows: table, column, and the column with the record's key, by the record's entity.

    A row without an id of its own, such as a panel or an entry of a list, stands for the record that it goes with.
    """
    entities = {entity.model: entity for entity in ENTITIES.values() if isinstance(entity.fields.get("id"), Identity)}
    referring: dict[str, list[tuple[type[Model], str, str]]] = {}
    for model in Tortoise.apps.get_models_iterable() if Tortoise.apps else ():
        columns = [column for column, related in _links(model, "RESTRICT") if related is target]
        if not columns:
            continue
        owner, key = (model, "id") if model in entities else _parent(model)
        for column in columns:
            referring.setdefault(entities[owner].name, []).append((model, column, key))
    return referring


def _parent(model: type[Model]) -> tuple[type[Model], str]:
    """The record that a row goes with, and the column that says so."""
    ((column, parent),) = _links(model, "CASCADE")
    return parent, column


def users_sql(target: type[Model], keys: Iterable[int]) -> dict[str, str]:
    """Statements that find who refers to some rows: `used` and `id` of each, by the entity of those users."""
    used_keys = ", ".join(f"{key:d}" for key in keys)
    return {
        entity: " UNION ".join(
            f'SELECT "{column}" AS used, "{own}" AS id FROM "{model._meta.db_table}" WHERE "{column}" IN ({used_keys})'
            for model, column, own in links
        )
        for entity, links in _referring(target).items()
    }


async def uses_of(target: type[Model], keys: Collection[int], actor: Actor) -> dict[int, Use]:
    """Who refers to which of some rows, by the row's key; a row that nobody refers to has no entry."""
    return await users_of(users_sql(target, keys), actor) if keys else {}


async def users_of(users: Mapping[str, str], actor: Actor) -> dict[int, Use]:
    """The users that statements find, by what they use: `used` and `id` of each, by the entity of those users."""
    counts: dict[int, dict[str, int]] = {}
    first: dict[int, list[Reference]] = {}
    for entity in (name for name in ENTITIES if name in users):
        ranked = (
            "SELECT used, id, COUNT(*) OVER (PARTITION BY used) AS number, "
            f"ROW_NUMBER() OVER (PARTITION BY used ORDER BY id) AS place FROM ({users[entity]}) u"
        )
        found = await rows_of(
            f"SELECT used, id, number FROM ({ranked}) r WHERE place <= {MOST_LISTED} ORDER BY used, id"
        )
        rows = [(int(str(used)), int(str(key)), int(str(number))) for used, key, number in found]
        visible = await visible_keys(ENTITIES[entity], (key for _, key, _ in rows), actor)
        named: dict[int, list[Reference]] = {}
        for used, key, number in rows:
            counts.setdefault(used, {})[entity] = number
            named.setdefault(used, []).extend([Reference(entity, key)] if key in visible else [])
        for used, references in named.items():
            named_users = first.setdefault(used, [])
            named_users.extend(references[: MOST_LISTED - len(named_users)])
    return {key: Use(by_entity, tuple(first[key])) for key, by_entity in counts.items()}


async def losses(record: Record, draft: Draft) -> list[UserError]:
    """Errors of what users of a record would lose by a save of it, as far as the values that tell it were accepted."""
    all_losses: list[Loss] = []
    for reliance in record.relied_on if draft.key else ():
        with suppress(GuardedValueError):
            all_losses += reliance.losses(draft)
    return [error for loss in all_losses if (error := await _error(record, draft, loss))]


async def _error(record: Record, draft: Draft, loss: Loss) -> UserError | None:
    """The refusal of a loss, or None where nobody loses by it."""
    assert draft.key is not None
    users = users_sql(record.entity().model, [draft.key]) if loss.users is None else loss.users
    of_record = {name: f"SELECT {draft.key:d} AS used, id FROM ({statement}) i" for name, statement in users.items()}
    use = (await users_of(of_record, draft.actor)).get(draft.key)
    if use is None:
        return None
    message, reference = loss.message(use.count, use.named_users), Reference(record.entity().name, draft.key)
    return InUseError(loss.code, message, input_path(*loss.path), record=reference, used_by=use.first)
