"""Changes of a write: the properties of a row that differ, as the audit log and the answer of a save show them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

import orjson

from models.declaration.access import Role
from models.declaration.decimals import plain_decimal
from models.declaration.declaration import Declaration
from resolvers.audit.log import AuditedChange
from resolvers.drafts.defaults import default_state
from resolvers.drafts.panel import Panel, RowKey
from resolvers.drafts.values import State, Values
from resolvers.errors import FieldChange, camel
from resolvers.reading.global_id import encode

UNAUDITED = frozenset({"version", "created_at", "created_by", "updated_at", "updated_by"})
"""Columns that every save writes; they are in each audit row anyway."""


def as_json(value: object, declaration: Declaration | None = None) -> str | None:
    """A value as the audit log and the changes of a save show it: JSON, with links as global ids."""
    if value is None:
        return None
    if declaration is not None and declaration.target and isinstance(value, int):
        value = encode(declaration.target, value)
    return orjson.dumps(value, default=plain_value).decode()


def plain_value(value: object) -> object:
    """A value that JSON has no form for, in its form there."""
    if isinstance(value, Decimal):
        return plain_decimal(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def shown_changes(changes: Sequence[AuditedChange], role: Role) -> tuple[FieldChange, ...]:
    """The changes that a role may read, as a write answers them."""
    return tuple(audited.change for audited in changes if role is Role.ADMINISTRATOR or not audited.for_administrators)


def changed_parts(panels: Sequence[Panel], before: State | None, after: State) -> list[AuditedChange]:
    """Every changed property of all parts, in their order; `before` None is a record that was not there."""
    changes: list[AuditedChange] = []
    defaults = default_state(panels) if before is None else before
    for panel in panels:
        old, new = defaults[panel.name], after[panel.name]
        if before is not None and not panel.differs(before, after):
            continue
        if panel.is_list:
            changes.extend(changed_rows(panel, old, new))
        else:
            changes.extend(changed_row(panel, None if before is None and not panel.path else old, new))
    return changes


def changed_row(panel: Panel, before: Values | None, after: Values) -> Iterator[AuditedChange]:
    """The columns of a part of one row that differ, each at its place; `before` None is a row that was not there."""
    declarations = panel.declarations()
    for group in panel.column_groups():
        yield from changed_properties(
            {key: declarations[column] for key, column in group.columns.items()},
            None if before is None else {key: before[column] for key, column in group.columns.items()},
            {key: after[column] for key, column in group.columns.items()},
            tuple(camel(name) for name in group.path),
        )


def changed_properties(
    declarations: Mapping[str, Declaration], before: Values | None, after: Values, path: tuple[str, ...]
) -> Iterator[AuditedChange]:
    """The properties of one row that differ; `before` None is a row that was not there."""
    for name, declaration in declarations.items():
        old = None if before is None else before[name]
        if name not in UNAUDITED and old != after[name] and not (before is None and after[name] in ("", [])):
            change = FieldChange((*path, camel(name)), as_json(old, declaration), as_json(after[name], declaration))
            yield AuditedChange(change, Role.RESELLER not in declaration.access.read)


def row_name(panel: Panel, key: RowKey) -> str:
    """The name of a row of a list in the path of a change: its key."""
    declarations = panel.declarations()
    return " ".join(
        str(orjson.loads(as_json(value, declarations[column]) or "null"))
        for column, value in zip(panel.keys, key, strict=True)
    )


def changed_rows(panel: Panel, old: Sequence[Values], new: Sequence[Values]) -> Iterator[AuditedChange]:
    """Every row that came or went, as a whole, and every changed property of the others."""
    declarations, path = panel.declarations(), tuple(camel(name) for name in panel.path)
    earlier, later = panel.by_key(old), panel.by_key(new)

    def whole(row: Values) -> str | None:
        plain = {camel(key): orjson.loads(as_json(value, declarations[key]) or "null") for key, value in row.items()}
        return as_json(plain)

    for key, row in earlier.items():
        if key not in later:
            yield AuditedChange(FieldChange((*path, row_name(panel, key)), whole(row), None))
    for key, row in later.items():
        if key in earlier:
            yield from changed_properties(declarations, earlier[key], row, (*path, row_name(panel, key)))
        else:
            yield AuditedChange(FieldChange((*path, row_name(panel, key)), None, whole(row)))
