"""Storing a judged record: its row, and a row of another record beside it, each with its version and its audit rows."""

from collections.abc import Iterator
from datetime import UTC, datetime

from models.choices.audit import AuditAction
from models.texts import name_key
from resolvers.actor import Actor
from resolvers.audit import Audited, AuditedChange, write_audit
from resolvers.changes import changed_properties
from resolvers.errors import camel
from resolvers.panel import Values
from resolvers.record import Beside, Record
from resolvers.write import Input, reason_of


def changed_columns(record: Record, before: Values | None, after: Values) -> Iterator[AuditedChange]:
    """The columns that differ, each at its place; `before` None is a record that was not there."""
    declarations = record.declarations()
    for part in record.parts():
        yield from changed_properties(
            {key: declarations[column] for key, column in part.columns.items()},
            {key: before[column] for key, column in part.columns.items()} if before else None,
            {key: after[column] for key, column in part.columns.items()},
            tuple(camel(name) for name in part.place),
        )


async def store(record: Record, key: int | None, values: Values, version: int) -> int | None:
    """Write the row itself, a new one where there is no key.

    Answers its key, or None where another write came before.
    """
    model, now = record.entity().model, datetime.now(UTC)
    columns = _columns(record, values)
    if key is None:
        row = model(**columns, version=version, created_at=now, updated_at=now)
        await row.save(force_create=True)
        return int(row.pk)
    same = model.filter(id=key, version=version - 1)
    return key if await same.update(**columns, version=version, updated_at=now) else None


async def write_beside(beside: Beside, actor: Actor, owner: int, given: Input) -> int:
    """Write the row beside the saved one, with a version and audit rows of its own; how many rows changed, 0 or 1."""
    record, key = beside.record, beside.key
    after = {**beside.after, beside.owner: owner}
    told = list(changed_columns(record, None if key is None else beside.before, after))
    if not told:
        return 0
    before = 0 if key is None else beside.before["version"]
    assert isinstance(before, int)
    stored = await store(record, key, after, before + 1)
    assert stored is not None, "a row beside another is locked before it is read"
    audited = Audited(record.entity().name, stored, str(after.get(record.label, "")), before + 1)
    await write_audit(actor, AuditAction.CREATE if key is None else AuditAction.UPDATE, audited, told, reason_of(given))
    return 1


def _columns(record: Record, values: Values) -> dict[str, object]:
    """The row's columns; what every save writes anyway is left to it."""
    written = {
        f"{name}_id" if declaration.target else name: values[name]
        for name, declaration in record.declarations().items()
        if name not in {"version", "created_at", "updated_at"}
    }
    key = f"{record.label}_key"
    if key in record.entity().model._meta.fields_map:
        written[key] = name_key(str(values[record.label]))
    return written
