"""The whole configuration of a class, all panels together: loaded, compared and stored over the panels' declarations."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

import orjson

from models.access import Role
from models.columns import Declaration
from models.customer_class import CustomerClass
from resolvers.applying import default_values
from resolvers.audit import AuditedChange
from resolvers.errors import FieldChange, camel
from resolvers.finding import row_values
from resolvers.panel import Panel, Values
from resolvers.reading.dialect import plain_decimal
from resolvers.reading.global_id import encode

State = Mapping[str, Values | list[Values]]
"""The values of every panel by its name: one row's, or a list of rows'."""

UNTOLD = frozenset({"version", "created_at", "created_by", "updated_at", "updated_by"})
"""Columns that every save writes; they are in each audit row anyway."""


def default_state(panels: Sequence[Panel]) -> dict[str, Values | list[Values]]:
    """A class that nobody has set anything of."""
    return {panel.name: [] if panel.is_list else default_values(panel.declarations()) for panel in panels}


async def load_state(panels: Sequence[Panel], class_id: int) -> dict[str, Values | list[Values]]:
    """The configuration of a class as it is stored."""
    state: dict[str, Values | list[Values]] = {}
    for panel in panels:
        belongs = {"id": class_id} if panel.model is CustomerClass else {"customer_class_id": class_id}
        rows: list[Values] = [row_values(panel.model, row) for row in await panel.model.filter(**belongs).values()]
        state[panel.name] = rows if panel.is_list else rows[0]
    return state


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


def changed_properties(
    declarations: Mapping[str, Declaration], before: Values | None, after: Values, place: tuple[str, ...]
) -> Iterator[AuditedChange]:
    """The properties of one row that differ; `before` None is a row that was not there."""
    for name, declaration in declarations.items():
        old = None if before is None else before[name]
        if name not in UNTOLD and old != after[name] and not (before is None and after[name] in ("", [])):
            change = FieldChange((*place, camel(name)), as_json(old, declaration), as_json(after[name], declaration))
            yield AuditedChange(change, Role.RESELLER not in declaration.access.read)


def changes(panels: Sequence[Panel], before: State | None, after: State) -> list[AuditedChange]:
    """Every changed property of all panels, in the panels' order; `before` None is a class that was not there."""
    told: list[AuditedChange] = []
    defaults = default_state(panels)
    for panel in panels:
        place = tuple(camel(name) for name in panel.place)
        old, new = (before or defaults)[panel.name], after[panel.name]
        if isinstance(new, list):
            assert isinstance(old, list)
            told.extend(_changed_rows(panel, old, new, place))
        else:
            assert isinstance(old, Mapping)
            absent = before is None and not panel.place
            told.extend(changed_properties(panel.declarations(), None if absent else old, new, place))
    return told


def _changed_rows(
    panel: Panel, old: Sequence[Values], new: Sequence[Values], place: tuple[str, ...]
) -> Iterator[AuditedChange]:
    assert panel.key is not None
    declarations = panel.declarations()
    earlier = {row[panel.key]: row for row in old}
    later = {row[panel.key]: row for row in new}

    def name(key: object) -> str:
        return str(orjson.loads(as_json(key, declarations[panel.key or ""]) or "null"))

    def whole(row: Values) -> str | None:
        plain = {camel(key): orjson.loads(as_json(value, declarations[key]) or "null") for key, value in row.items()}
        return as_json(plain)

    for key, row in earlier.items():
        if key not in later:
            yield AuditedChange(FieldChange((*place, name(key)), whole(row), None))
    for key, row in later.items():
        if key in earlier:
            yield from changed_properties(declarations, earlier[key], row, (*place, name(key)))
        else:
            yield AuditedChange(FieldChange((*place, name(key)), None, whole(row)))


def _stored(panel: Panel, values: Values) -> dict[str, object]:
    return {panel.attribute(name): value for name, value in values.items()}


async def store_state(panels: Sequence[Panel], class_id: int, before: State | None, after: State) -> None:
    """Write what differs in the panels' tables; the class's own row is the caller's. `before` None makes the rows."""
    for panel in panels:
        if panel.model is CustomerClass:
            continue
        new = after[panel.name]
        if isinstance(new, list):
            old = (before or {}).get(panel.name) or []
            assert isinstance(old, list) and panel.key is not None
            await _store_rows(panel, class_id, old, new)
        elif before is None:
            await panel.model(customer_class_id=class_id, **_stored(panel, new)).save(force_create=True)
        else:
            old = before[panel.name]
            assert isinstance(old, Mapping)
            changed = {name: value for name, value in new.items() if value != old[name]}
            if changed:
                await panel.model.filter(customer_class_id=class_id).update(**_stored(panel, changed))


async def _store_rows(panel: Panel, class_id: int, old: Sequence[Values], new: Sequence[Values]) -> None:
    key = panel.key or ""
    attribute = panel.attribute(key)
    earlier = {row[key]: row for row in old}
    gone = set(earlier) - {row[key] for row in new}
    if gone:
        await panel.model.filter(customer_class_id=class_id, **{f"{attribute}__in": list(gone)}).delete()
    for row in new:
        if row[key] not in earlier:
            await panel.model(customer_class_id=class_id, **_stored(panel, row)).save(force_create=True)
        elif row != earlier[row[key]]:
            await panel.model.filter(customer_class_id=class_id, **{attribute: row[key]}).update(**_stored(panel, row))
