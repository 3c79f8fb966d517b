"""Deleting records, several at once, each with its own answer: refused while anything refers to one (R-15, R-48)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from models.choices.audit import AuditAction
from models.sentence import Sentence
from resolvers.actor import Actor
from resolvers.audit.log import Audited, AuditedChange, AuditEntry, append_audit
from resolvers.drafts.changes import changed_row
from resolvers.drafts.record import Record
from resolvers.drafts.values import Input, Values, reason_of
from resolvers.errors import (
    FieldChange,
    InUseError,
    NotFoundError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
)
from resolvers.writing.batch import lookup_batch
from resolvers.writing.in_use import Use, uses_of
from resolvers.writing.outcome import Outcome
from resolvers.writing.version import read_only_error


async def delete(record: Record, actor: Actor, input: Input) -> Outcome:
    """Delete the records that an input names; called in the transaction of a write."""
    entity = record.entity()
    batch = await lookup_batch(record, actor, input, f"{record.items} are deleted")
    if isinstance(batch, Outcome):
        return batch
    uses = await uses_of(entity.model, batch.rows, actor)
    notes = await record.use_notes(actor, list(uses)) if record.use_notes and uses else {}

    def validate(row: Values, path: tuple[str, ...]) -> Iterable[UserError]:
        key = row["id"]
        return _what_keeps(record, actor, row, uses.get(key), notes.get(key), path)

    results, to_delete = batch.validate(validate)
    if to_delete:
        await entity.model.filter(id__in=[row["id"] for row in to_delete]).delete()
        await append_audit(actor, [_entry(record, row) for row in to_delete], reason_of(input))
    shown = [
        result
        if result.user_errors and record.refused_is_shown and not _missing(result.user_errors)
        else replace(result, record=None)
        for result in results
    ]
    return Outcome(affected_customers=len(_customers(record, to_delete)), results=tuple(shown))


def _customers(record: Record, to_delete: list[Values]) -> set[object]:
    """The customers that a deletion touches: those that are deleted, or those whose records are (R-18)."""
    if record.entity().name == "Customer":
        return {row["id"] for row in to_delete}
    return {row["customer"] for row in to_delete if "customer" in row}


def _missing(errors: tuple[UserError, ...]) -> bool:
    return any(isinstance(error, NotFoundError) for error in errors)


def _what_keeps(
    record: Record, actor: Actor, row: Values, use: Use | None, note: Sentence | None, path: tuple[str, ...]
) -> Iterator[UserError]:
    """Errors that keep a record from being deleted; an actor without the right to delete it learns nothing more."""
    denial = read_only_error(record, actor, row, path)
    if denial:
        yield denial
        return
    protection = record.protected(row)
    if protection:
        code, message = protection
        yield ValidationError(code, message, path)
    if use:
        message = record.in_use(use.count, use.named_users)
        message = message.followed_by(note) if note else message
        reference = Reference(record.entity().name, row["id"])
        yield InUseError(UserErrorCode.IN_USE, message, path, record=reference, used_by=use.first)


def _entry(record: Record, row: Values) -> AuditEntry:
    """The entry of the log for a deleted record: the values that it had."""
    kept = record.deleted_columns
    values = row if kept is None else {name: row[name] if name in kept else None for name in record.declarations()}
    blank: Values = dict.fromkeys(record.declarations())
    to_delete = [
        AuditedChange(FieldChange(audited.change.path, audited.change.after, None), audited.for_administrators)
        for audited in changed_row(record.root, blank, values)
    ]
    audited = Audited(record.entity().name, row["id"], str(row.get(record.label, "")), row["version"])
    return AuditAction.DELETE, audited, to_delete
