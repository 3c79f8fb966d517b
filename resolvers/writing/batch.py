"""Writes of several items: all looked up and locked together, each with its own answer, in few statements."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from models.sentence import Word, sentence
from resolvers.actor import Actor
from resolvers.errors import NotFoundError, Reference, UserError, UserErrorCode, ValidationError, input_path
from resolvers.reading.entity import Entity
from resolvers.writing.locking import lock_named
from resolvers.writing.lookup import RowLock, find_all, key_in
from resolvers.writing.outcome import ItemResult, Outcome, refusal
from resolvers.writing.values import Values

MAX_BATCH: Final = 100
"""Items of one write at most."""

Validate = Callable[[Values, tuple[str, ...]], UserError | None]
"""What is wrong with an item, given its row and its path in the input."""


def size_problem(ids: Sequence[object], name: str, what: str) -> Outcome | None:
    """The refusal of too many items or of none, or None where the number is fine.

    Args:
        ids: the items.
        name: the input field that lists them.
        what: what happens to them, in words, such as "customers are assigned".
    """
    if 1 <= len(ids) <= MAX_BATCH:
        return None
    code = UserErrorCode.TOO_LONG if ids else UserErrorCode.REQUIRED
    message = sentence("1 to {limit} {what} at once.", limit=MAX_BATCH, what=Word(what, what))
    return refusal(ValidationError(code, message, input_path(name), limit=str(MAX_BATCH)))


async def lookup_batch(
    entity: Entity, ids: Sequence[object], actor: Actor, relied_on: Iterable[tuple[str, int]] = ()
) -> dict[int, Values]:
    """The rows that global ids name and the actor sees, by key, locked for a change, as is what is `relied_on`."""
    await lock_named(entity, ids, actor, relied_on)
    return dict(await find_all(entity, ids, actor, RowLock.CHANGE))


def validate_items(
    entity: Entity, title: str, ids: Sequence[object], name: str, rows: Mapping[int, Values], validate: Validate
) -> tuple[list[ItemResult], list[Values]]:
    """The result of each item, and the rows of those that nothing is wrong with, each once."""
    results: list[ItemResult] = []
    accepted: dict[int, Values] = {}
    for number, id in enumerate(ids):
        path = input_path(name, number)
        row = rows.get(key_in(id, entity.name) or 0)
        if row is None:
            missing = NotFoundError(
                UserErrorCode.NOT_FOUND, sentence("There is no such {record}.", record=Word(title, title)), path
            )
            results.append(ItemResult(str(id), user_errors=(missing,)))
            continue
        error = validate(row, path)
        results.append(ItemResult(str(id), Reference(entity.name, row["id"]), (error,) if error else ()))
        if error is None:
            accepted.setdefault(row["id"], row)
    return results, list(accepted.values())
