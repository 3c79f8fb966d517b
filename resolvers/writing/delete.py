"""Deleting records, several at once, each with its own answer: refused while anything refers to one (R-15, R-48)."""

from dataclasses import replace
from functools import partial

from models.choices.audit import AuditAction
from resolvers.actor import Actor
from resolvers.audit.log import Audited, AuditedChange, AuditEntry, append_audit
from resolvers.drafts.changes import changed_row
from resolvers.drafts.record import Record
from resolvers.drafts.values import Input, Values
from resolvers.errors import (
    FieldChange,
    InUseError,
    NotFoundError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    no_such,
)
from resolvers.writing.batch import lookup_batch
from resolvers.writing.in_use import Use, uses_of
from resolvers.writing.outcome import Outcome
from resolvers.writing.use_case import UseCase, reason_of
from resolvers.writing.version import read_only


async def _delete(record: Record, actor: Actor, input: Input) -> Outcome:
    entity = record.entity()
    batch = await lookup_batch(record, actor, input, f"{record.items} are deleted")
    if isinstance(batch, Outcome):
        return batch
    uses = await uses_of(entity.model, batch.rows, actor)
    notes = await record.use_notes(actor, list(uses)) if record.use_notes and uses else {}
    deleted: set[int] = set()

    def validate(row: Values, path: tuple[str, ...]) -> UserError | None:
        if row["id"] in deleted:
            return no_such(record.title, path)
        error = _problem(record, actor, row, uses.get(row["id"]), path)
        if isinstance(error, InUseError) and row["id"] in notes:
            error = replace(error, message=error.message.followed_by(notes[row["id"]]))
        deleted.update(() if error else {row["id"]})
        return error

    results, gone = batch.validate(validate)
    if gone:
        await entity.model.filter(id__in=[row["id"] for row in gone]).delete()
        await append_audit(actor, [_entry(record, row) for row in gone], reason_of(input))
    shown = [
        one
        if one.user_errors and record.refused_is_shown and not _missing(one.user_errors)
        else replace(one, record=None)
        for one in results
    ]
    return Outcome(affected_customers=len(_customers(record, gone)), results=tuple(shown))


def _customers(record: Record, gone: list[Values]) -> set[object]:
    """The customers that a deletion touches: those that are deleted, or those whose records are (R-18)."""
    if record.entity().name == "Customer":
        return {row["id"] for row in gone}
    return {row["customer"] for row in gone if "customer" in row}


def _missing(errors: tuple[UserError, ...]) -> bool:
    return any(isinstance(one, NotFoundError) for one in errors)


def _problem(record: Record, actor: Actor, row: Values, use: Use | None, path: tuple[str, ...]) -> UserError | None:
    """What keeps a record from being deleted."""
    denial = read_only(record, actor, row, path)
    if denial:
        return denial
    protection = record.protected(row)
    if protection:
        code, message = protection
        return ValidationError(code, message, path)
    if use is None:
        return None
    message = record.in_use(use.count, use.named_users)
    reference = Reference(record.entity().name, row["id"])
    return InUseError(UserErrorCode.IN_USE, message, path, record=reference, used_by=use.first)


def _entry(record: Record, row: Values) -> AuditEntry:
    """What the log tells of a deleted record: the values that it had."""
    kept = record.deleted_columns
    values = row if kept is None else {name: row[name] if name in kept else None for name in record.declarations()}
    blank: Values = dict.fromkeys(record.declarations())
    gone = [
        AuditedChange(FieldChange(one.change.path, one.change.after, None), one.for_administrators)
        for one in changed_row(record.root, blank, values)
    ]
    audited = Audited(record.entity().name, row["id"], str(row.get(record.label, "")), row["version"])
    return AuditAction.DELETE, audited, gone


def delete_records(record: Record) -> UseCase:
    """The use case that deletes records that nothing refers to."""
    return UseCase(f"{record.name}_delete", partial(_delete, record))
