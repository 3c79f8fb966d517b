"""Lists of rows that belong to a class or to a record: given as a whole, kept by their key, compared row by row."""

from collections.abc import Iterator, Mapping, Sequence

import orjson

from models.access import Role
from resolvers.applying import Path, apply_input, default_values
from resolvers.audit import AuditedChange
from resolvers.changes import as_json, changed_properties
from resolvers.errors import FieldChange, UserError, UserErrorCode, ValidationError, camel, input_path
from resolvers.panel import Panel, Values


def apply_rows(
    panel: Panel, old: Sequence[Values], given: Sequence[object], role: Role
) -> tuple[list[Values], list[UserError]]:
    """The rows after an input that gives the whole list; a row with the key of an earlier one starts from that one.

    Of a partial list, the earlier rows that are not given stay.
    """
    assert panel.key is not None
    declarations = panel.declarations()
    earlier = {row[panel.key]: row for row in old}
    rows: dict[object, Values] = {}
    errors: list[UserError] = []
    for number, one in enumerate(given):
        assert isinstance(one, Mapping)
        place: Path = (*panel.place, number)
        only_key = {panel.key: declarations[panel.key]}
        key = apply_input(only_key, {panel.key: None}, one, place, role, new=True).values[panel.key]
        before = earlier.get(key)
        applied = apply_input(
            declarations, before or default_values(declarations), one, place, role, new=before is None
        )
        errors.extend(applied.errors)
        if key is not None and key in rows:
            path = input_path(*place, panel.key)
            errors.append(ValidationError(UserErrorCode.DUPLICATE, "This entry stands here twice.", path))
        rows[key if key is not None else ("refused", number)] = applied.values
    if panel.partial:
        # Behind the given ones, so that a rule's place in the list is the place in the input.
        rows |= {key: row for key, row in earlier.items() if key not in rows}
    return list(rows.values()), errors


def changed_rows(
    panel: Panel, old: Sequence[Values], new: Sequence[Values], place: tuple[str, ...]
) -> Iterator[AuditedChange]:
    """Every row that came or went, as a whole, and every changed property of the others."""
    assert panel.key is not None
    declarations = panel.declarations()
    key_declaration = declarations[panel.key]
    earlier = {row[panel.key]: row for row in old}
    later = {row[panel.key]: row for row in new}

    def name(key: object) -> str:
        return str(orjson.loads(as_json(key, key_declaration) or "null"))

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


async def store_rows(panel: Panel, parent: int, old: Sequence[Values], new: Sequence[Values]) -> None:
    """Write what differs between the rows before and after."""
    assert panel.key is not None
    attribute, owner = panel.attribute(panel.key), {f"{panel.parent}_id": parent}
    earlier = {row[panel.key]: row for row in old}
    gone = set(earlier) - {row[panel.key] for row in new}
    if gone:
        await panel.model.filter(**owner, **{f"{attribute}__in": list(gone)}).delete()
    for row in new:
        if row[panel.key] not in earlier:
            await panel.model(**owner, **panel.stored(row)).save(force_create=True)
        elif row != earlier[row[panel.key]]:
            await panel.model.filter(**owner, **{attribute: row[panel.key]}).update(**panel.stored(row))
