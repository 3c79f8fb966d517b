"""Deleting records, several at once, each with its own answer: refused while anything refers to one (R-48)."""

from collections.abc import Sequence

from tortoise import Tortoise
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from models.choices.audit import AuditAction
from resolvers.actor import Actor
from resolvers.audit import Audited, AuditedChange, write_audit
from resolvers.errors import FieldChange, InUseError, Reference, UserErrorCode, input_path
from resolvers.finding import find
from resolvers.outcome import ItemResult, Outcome
from resolvers.record import Record
from resolvers.save_record import changed_columns, hidden, read_only
from resolvers.several import against_number
from resolvers.write import Input, UseCase, reason_of


def _referring(target: type[Model]) -> list[tuple[type[Model], str]]:
    """Every column that refers to a table's rows and keeps them from being deleted (R-48)."""
    found: list[tuple[type[Model], str]] = []
    for model in Tortoise.apps.get_models_iterable() if Tortoise.apps else ():
        for name, column in model._meta.fields_map.items():
            if (
                isinstance(column, ForeignKeyFieldInstance)
                and column.related_model is target
                and column.on_delete == "RESTRICT"
            ):
                found.append((model, f"{name}_id"))
    return found


async def _users(target: type[Model], key: int) -> list[str]:
    """Who uses a row, as a phrase for each table: "3 fraud protection settings"."""
    phrases = []
    for model, column in _referring(target):
        count = await model.filter(**{column: key}).count()
        if count:
            phrases.append(f"{count} {model._meta.db_table.replace('_', ' ')} record{'s' if count > 1 else ''}")
    return phrases


async def _delete(record: Record, actor: Actor, given: Input) -> Outcome:
    ids = given["ids"]
    assert isinstance(ids, Sequence)
    refused = against_number(ids, "ids", "records are deleted")
    if refused:
        return refused
    results = [
        await _delete_one(record, actor, one, input_path("ids", number), reason_of(given))
        for number, one in enumerate(ids)
    ]
    return Outcome(results=tuple(results))


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
    users = await _users(entity.model, key)
    if error is None and users:
        told = ", ".join(users)
        error = InUseError(UserErrorCode.IN_USE, f"In use by {told}.", path, record=Reference(entity.name, key))
    if error:
        return ItemResult(str(given), Reference(entity.name, key), (error,))
    await entity.model.filter(id=key).delete()
    blank: dict[str, object] = dict.fromkeys(record.declarations())
    gone = [
        AuditedChange(FieldChange(one.change.path, one.change.after, None), one.for_administrators)
        for one in changed_columns(record, blank, found)
    ]
    await write_audit(
        actor, AuditAction.DELETE, Audited(entity.name, key, str(found.get("name", "")), version), gone, reason
    )
    return ItemResult(str(given))


def delete_records(record: Record) -> UseCase:
    """The use case that deletes records that nothing refers to (R-48)."""
    return UseCase(f"{record.name}_delete", lambda actor, given: _delete(record, actor, given))
