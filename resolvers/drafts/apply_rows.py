"""Lists of rows that belong to a class or to a record: given as a whole, kept by their key, compared row by row."""

from collections.abc import Mapping, Sequence
from typing import Any

from models.declaration.access import Role
from models.sentence import sentence
from resolvers.drafts.apply_input import apply_input, default_values
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import Path, Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path


def apply_rows(
    panel: Panel, old: Sequence[Values], value: Sequence[Mapping[str, Any]], role: Role
) -> tuple[list[Values], list[UserError]]:
    """The rows after an input that gives the whole list; a row with the key of an earlier one starts from that one.

    Of a partial list, the earlier rows that are not given stay.
    """
    assert panel.key is not None
    declarations = panel.declarations()
    earlier = {row[panel.key]: row for row in old}
    rows: dict[object, Values] = {}
    errors: list[UserError] = []
    for number, one in enumerate(value):
        row_path: Path = (*panel.path, number)
        only_key = {panel.key: declarations[panel.key]}
        key = apply_input(only_key, {panel.key: None}, one, row_path, role, new=True).values[panel.key]
        before = earlier.get(key)
        applied = apply_input(
            declarations, before or default_values(declarations), one, row_path, role, new=before is None
        )
        errors.extend(applied.errors)
        if key is not None and key in rows:
            path = input_path(*row_path, panel.key)
            errors.append(ValidationError(UserErrorCode.DUPLICATE, sentence("This entry appears twice."), path))
        rows[key if key is not None else ("refused", number)] = applied.values
    if panel.partial:
        # Behind the given ones, so that a rule's place in the list is the place in the input.
        rows |= {key: row for key, row in earlier.items() if key not in rows}
    return list(rows.values()), errors
