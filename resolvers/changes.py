"""What a write changed: the properties of a row that differ, as the audit log and the answer of a save show them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

import orjson

from models.access import Role
from models.columns import Declaration
from models.decimals import plain_decimal
from resolvers.audit import AuditedChange
from resolvers.errors import FieldChange, camel
from resolvers.panel import Values
from resolvers.reading.global_id import encode

UNTOLD = frozenset({"version", "created_at", "created_by", "updated_at", "updated_by"})
"""Columns that every save writes; they are in each audit row anyway."""


def as_json(value: object, declaration: Declaration | None = None) -> str | None:
    """A value as the audit log and the changes of a save show it: JSON, with links as global ids."""
    if value is None:
        return None
    if declaration is not None and declaration.target and isinstance(value, int):
        value = encode(declaration.target, value)
    return orjson.dumps(value, default=_plain).decode()


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return plain_decimal(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def shown_changes(told: Sequence[AuditedChange], role: Role) -> tuple[FieldChange, ...]:
    """The changes that a role may read, as a write answers them."""
    return tuple(one.change for one in told if role is Role.ADMINISTRATOR or not one.for_administrators)


def changed_properties(
    declarations: Mapping[str, Declaration], before: Values | None, after: Values, place: tuple[str, ...]
) -> Iterator[AuditedChange]:
    """The properties of one row that differ; `before` None is a row that was not there."""
    for name, declaration in declarations.items():
        old = None if before is None else before[name]
        if name not in UNTOLD and old != after[name] and not (before is None and after[name] in ("", [])):
            change = FieldChange((*place, camel(name)), as_json(old, declaration), as_json(after[name], declaration))
            yield AuditedChange(change, Role.RESELLER not in declaration.access.read)
