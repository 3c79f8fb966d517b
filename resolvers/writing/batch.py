"""Writes of several items: all looked up and locked together, each with its own answer, in few statements."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from models.sentence import Word, sentence
from resolvers.actor import Actor
from resolvers.drafts.lookup import RowLock, find_all, key_in
from resolvers.drafts.values import Input, Values
from resolvers.errors import Reference, UserError, UserErrorCode, ValidationError, input_path, no_such
from resolvers.reading.entity import Entity
from resolvers.writing.locking import lock_named
from resolvers.writing.outcome import ItemResult, Outcome, refusal

MAX_BATCH: Final = 100
"""Items of one write at most."""

Validate = Callable[[Values, tuple[str, ...]], UserError | None]
"""What is wrong with an item, given its row and its path in the input."""


@dataclass(frozen=True)
class Batch:
    """The items of a write, and the rows of those that the actor sees, by key, locked for a change."""

    entity: Entity
    title: str
    name: str
    ids: Sequence[object]
    rows: Mapping[int, Values]

    def validate(self, validate: Validate) -> tuple[tuple[ItemResult, ...], list[Values]]:
        """The result of each item, and the rows of those that nothing is wrong with, each once."""
        results: list[ItemResult] = []
        accepted: dict[int, Values] = {}
        for number, id in enumerate(self.ids):
            path = input_path(self.name, number)
            row = self.rows.get(key_in(id, self.entity.name) or 0)
            if row is None:
                results.append(ItemResult(str(id), user_errors=(no_such(self.title, path),)))
                continue
            error = validate(row, path)
            results.append(ItemResult(str(id), Reference(self.entity.name, row["id"]), (error,) if error else ()))
            if error is None:
                accepted.setdefault(row["id"], row)
        return tuple(results), list(accepted.values())


async def lookup_batch(
    entity: Entity,
    title: str,
    actor: Actor,
    input: Input,
    what: str,
    name: str = "ids",
    relied_on: Iterable[tuple[str, int]] = (),
) -> Batch | Outcome:
    """The items that an input names, looked up and locked; the refusal of too many of them, or of none.

    Args:
        entity: what they are.
        title: what people call one.
        actor: who writes them.
        input: the input.
        what: what happens to them, in words, such as "customers are assigned".
        name: the input field that lists them.
        relied_on: what else is locked, to be kept as it is.
    """
    ids = input[name]
    if not 1 <= len(ids) <= MAX_BATCH:
        code = UserErrorCode.TOO_LONG if ids else UserErrorCode.REQUIRED
        message = sentence("1 to {limit} {what} at once.", limit=MAX_BATCH, what=Word(what, what))
        return refusal(ValidationError(code, message, input_path(name), limit=str(MAX_BATCH)))
    await lock_named(entity, ids, actor, relied_on)
    return Batch(entity, title, name, ids, await find_all(entity, ids, actor, RowLock.CHANGE))
