"""Deleting records, several at once, each with its own answer: refused while anything refers to one (R-48)."""

from collections.abc import Sequence

from models.choices.audit import AuditAction
from resolvers.actor import Actor
from resolvers.audit import Audited, AuditedChange, write_audit
from resolvers.errors import FieldChange, InUseError, Reference, UserErrorCode, input_path
from resolvers.finding import find
from resolvers.in_use import use_of
from resolvers.locking import lock_named
from resolvers.outcome import ItemResult, Outcome
from resolvers.record import Record
from resolvers.save_record import hidden, read_only
from resolvers.several import against_number
from resolvers.store_record import changed_columns
from resolvers.write import Input, UseCase, reason_of


async def _delete(record: Record, actor: Actor, given: Input) -> Outcome:
    ids = given["ids"]
    assert isinstance(ids, Sequence)
    refused = against_number(ids, "ids", "records are deleted")
    if refused:
        return refused
    await lock_named(record.entity(), ids, actor)
    results = [
        await _delete_one(record, actor, one, input_path("ids", number), reason_of(given))
        for number, one in enumerate(ids)
    ]
    deleted = sum(not one.user_errors for one in results) if record.entity().name == "Customer" else 0
    return Outcome(affected_customers=deleted, results=tuple(results))


async def _delete_one(
    record: Record, actor: Actor, given: object, path: tuple[str, ...], reason: str | None
) -> ItemResult:
    entity = record.entity()
    found = await find(entity, given, actor)
    if found is None:
        return ItemResult(str(given), user_errors=(hidden(record, path),))
    key, version = found["id"], found["version"]
    assert isinstance(key, int) and isinstance(version, int)
    error = read_only(record, actor, found, path)
    if error is None:
        use = await use_of(entity.model, key, actor)
        if use.counts:
            message = f"In use by {use.told}."
            error = InUseError(
                UserErrorCode.IN_USE, message, path, record=Reference(entity.name, key), used_by=use.first
            )
    if error:
        return ItemResult(str(given), Reference(entity.name, key), (error,))
    await entity.model.filter(id=key).delete()
    blank: dict[str, object] = dict.fromkeys(record.declarations())
    gone = [
        AuditedChange(FieldChange(one.change.path, one.change.after, None), one.for_administrators)
        for one in changed_columns(record, blank, found)
    ]
    await write_audit(
        actor, AuditAction.DELETE, Audited(entity.name, key, str(found.get(record.label, "")), version), gone, reason
    )
    return ItemResult(str(given))


def delete_records(record: Record) -> UseCase:
    """The use case that deletes records that nothing refers to (R-48)."""
    return UseCase(f"{record.name}_delete", lambda actor, given: _delete(record, actor, given))
