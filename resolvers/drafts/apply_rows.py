"""Lists of rows that belong to a class or to a record: given as a whole, kept by their key, compared row by row."""

from collections.abc import Mapping, Sequence
from typing import Any

from models.declaration.access import Role
from models.sentence import sentence
from resolvers.drafts.apply_input import apply_input
from resolvers.drafts.defaults import default_values
from resolvers.drafts.panel import Panel, RowKey
from resolvers.drafts.values import Path, Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path


def apply_rows(
    panel: Panel, old: Sequence[Values], value: Sequence[Mapping[str, Any]], role: Role
) -> tuple[list[Values], list[UserError]]:
    """The rows after an input that gives the whole list; a row with the key of an earlier one starts from that one.

    Of a partial list, the earlier rows that are not given stay.
    """
    declarations = panel.declarations()
    of_key = {name: declarations[name] for name in panel.keys}
    earlier = panel.by_key(old)
    rows: dict[RowKey, Values] = {}
    errors: list[UserError] = []
    for number, row in enumerate(value):
        row_path: Path = (*panel.path, number)
        named = apply_input(of_key, default_values(of_key), row, row_path, role, new=True)
        key = tuple((row if named.invalid else named.values).get(name) for name in panel.keys)
        if named.invalid and key not in earlier:
            # One whose key was refused is like no other; what stands there already could be given once.
            key = "refused", number
        before = earlier.get(key)
        applied = apply_input(
            declarations, before or default_values(declarations), row, row_path, role, new=before is None
        )
        errors.extend(applied.errors)
        if key in rows:
            path = input_path(*row_path, panel.keys[-1])
            errors.append(ValidationError(UserErrorCode.DUPLICATE, sentence("This entry appears twice."), path))
        rows[key] = applied.values
    if panel.partial:
        # Behind the given ones, so that a rule's place in the list is the place in the input.
        rows |= {key: row for key, row in earlier.items() if key not in rows}
    return list(rows.values()), errors
