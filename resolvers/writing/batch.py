"""Writes of several items: all looked up and locked together, each with its own answer, in few statements."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Final

from models.choices.audit import AuditAction
from models.sentence import Word, sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.audit.log import Audited, AuditedChange, append_audit
from resolvers.drafts.changes import changed_row
from resolvers.drafts.lookup import RowLock, find_all, key_in
from resolvers.drafts.record import Record
from resolvers.drafts.values import Input, Values
from resolvers.errors import Reference, UserError, UserErrorCode, ValidationError, input_path, no_such
from resolvers.writing.locking import Rows, lock_named
from resolvers.writing.outcome import ItemResult, Outcome, refusal
from resolvers.writing.store import store_alike

MAX_BATCH: Final = 100
"""Items of one write at most."""

Validate = Callable[[Values, tuple[str, ...]], Iterable[UserError]]
"""All that is wrong with an item, given its row and its path in the input."""


@dataclass(frozen=True)
class Batch:
    """The items of a write, and the rows of those that the actor sees, by key, locked for a change."""

    record: Record
    name: str
    ids: Sequence[object]
    rows: Mapping[int, Values]

    def validate(self, validate: Validate) -> tuple[tuple[ItemResult, ...], list[Values]]:
        """The result of each item, and the rows of those that nothing is wrong with; nothing is named twice."""
        entity = self.record.entity().name
        results: list[ItemResult] = []
        accepted: list[Values] = []
        seen = set[int]()
        for number, id in enumerate(self.ids):
            path = input_path(self.name, number)
            row = self.rows.get(key_in(id, entity) or 0)
            if row is None:
                results.append(ItemResult(str(id), user_errors=(no_such(self.record.title, path),)))
                continue
            if row["id"] in seen:
                results.append(ItemResult(str(id), user_errors=(named_twice(id, path),)))
                continue
            seen.add(row["id"])
            errors = tuple(validate(row, path))
            results.append(ItemResult(str(id), Reference(entity, row["id"]), errors))
            if not errors:
                accepted.append(row)
        return tuple(results), accepted


def named_twice(id: object, path: tuple[str, ...]) -> UserError:
    """The error of an item that the input names a second time."""
    return ValidationError(UserErrorCode.DUPLICATE, sentence("This entry appears twice."), path, actual=str(id))


def changes_alike(record: Record, rows: Sequence[Values], values: Values) -> list[list[AuditedChange]]:
    """Changes of each row of a batch that gets the same values."""
    return [list(changed_row(record.root, row, {**row, **values})) for row in rows]


async def write_alike(
    record: Record,
    actor: Actor,
    rows: Sequence[Values],
    values: Values,
    changes: Iterable[Sequence[AuditedChange]],
    reason: str | None,
) -> None:
    """Give the rows of a batch the same values, in one UPDATE and one append to the log.

    For values that no rule of the record reads beyond what was validated of each item; `changes` is what the log tells
    of each row: its changes, and marks beside them.
    """
    if rows:
        await store_alike(record, actor, [row["id"] for row in rows], values, clock.now())
    entity, label = record.entity().name, record.label
    # What has no version is changed once at most.
    audited = [Audited(entity, row["id"], row[label], row.get("version", 1) + 1) for row in rows]
    await append_audit(actor, zip(repeat(AuditAction.UPDATE), audited, changes, strict=False), reason)


async def lookup_batch(
    record: Record,
    actor: Actor,
    input: Input,
    what: str,
    name: str = "ids",
    relied_on: Rows = (),
    changed: Rows = (),
) -> Batch | Outcome:
    """The items that an input names, looked up and locked; the refusal of too many of them, or of none.

    Args:
        record: what they are.
        actor: who writes them.
        input: the input.
        what: what happens to them, in words, such as "customers are assigned".
        name: the input field that lists them.
        relied_on: what else is locked, to be kept as it is.
        changed: what else is locked as the items are, for a change.
    """
    ids = input[name]
    if not 1 <= len(ids) <= MAX_BATCH:
        code = UserErrorCode.TOO_LONG if ids else UserErrorCode.REQUIRED
        message = sentence("1 to {limit} {what} at once.", limit=MAX_BATCH, what=Word(what, what))
        return refusal(ValidationError(code, message, input_path(name), limit=str(MAX_BATCH)))
    await lock_named(record.entity(), ids, actor, relied_on, changed)
    return Batch(record, name, ids, await find_all(record.entity(), ids, actor, RowLock.CHANGE))
