"""Applying an input to all parts of a record that it names, with every problem of a value by itself."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from models.declaration.access import Role
from models.sentence import sentence
from resolvers.drafts.apply_input import Applied, apply_input
from resolvers.drafts.apply_rows import apply_rows
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import Input, State, Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path

_ABSENT: Final = object()


@dataclass(frozen=True)
class AppliedParts:
    """A record after an input, what was wrong with it, and where values were refused.

    `invalid` holds the refused columns by part; of a list of rows, one refused value refuses the list.
    """

    after: dict[str, Any]
    errors: list[UserError]
    invalid: dict[str, frozenset[str]]


def all_valid(panels: Iterable[Panel], after: State) -> AppliedParts:
    """A record's target state, of which nothing was refused."""
    return AppliedParts(dict(after), [], {panel.name: frozenset() for panel in panels})


def _value_of(panel: Panel, input: Input) -> Any:  # noqa: ANN401  # whatever the input has there
    """The input of a part: its values, null for a list to clear, or an error where null stands otherwise.

    A part of one row, or a group of parts, is never cleared as a whole: some clients send null for what is unset.
    """
    value: Any = input
    for depth, name in enumerate(panel.path, 1):
        if name not in value:
            return _ABSENT
        value = value[name]
        if value is None and not (panel.is_list and depth == len(panel.path)):
            message = sentence("This can't be null: leave it out, or name the values that change.")
            return ValidationError(UserErrorCode.INVALID, message, input_path(*panel.path[:depth]))
    return value


def _with_choice(panel: Panel, value: Mapping[str, Any]) -> tuple[Mapping[str, Any], list[UserError]]:
    """An input that names one of a panel's alternatives chooses it; naming one and choosing another is a mistake."""
    alternatives = panel.alternatives
    named = value.get(alternatives.name) if alternatives else None
    if alternatives is None or not isinstance(named, Mapping):
        return value, []
    word, inner = next((word, inner) for word, inner in alternatives.panels.items() if inner.path[-1] in named)
    chosen = value.get(alternatives.column)
    if chosen is None or chosen == word:
        return {**value, alternatives.column: word}, []
    message = sentence("This belongs to {word}, and {chosen} is chosen.", word=word, chosen=chosen)
    path = input_path(*inner.path)
    return value, [ValidationError(UserErrorCode.NOT_AVAILABLE, message, path, limit=str(chosen), actual=str(word))]


def touched_by(panels: Sequence[Panel], input: Input) -> frozenset[str]:
    """The places that an input names: parts with their columns, of a list all that its rows have."""
    touched: set[str] = set()
    for panel in panels:
        value = _value_of(panel, input)
        if value is _ABSENT:
            continue
        if isinstance(value, ValidationError):
            touched.add(panel.name)
            continue
        columns = panel.declarations().keys() if panel.is_list else _columns_in(panel, value)
        if columns:
            touched |= {panel.name, *(f"{panel.name}.{column}" for column in columns)}
    return frozenset(touched)


def _columns_in(panel: Panel, value: Mapping[str, Any]) -> set[str]:
    """The columns of a row that an input names, and the one that it chooses an alternative by."""
    columns: set[str] = set()
    for group in panel.column_groups():
        inner = value
        for name in group.path[len(panel.path) :]:
            inner = inner.get(name) or {}
        columns |= {group.columns[key] for key in group.columns.keys() & inner.keys()}
    alternatives = panel.alternatives
    return columns | ({alternatives.column} if alternatives and alternatives.name in value else set())


def _apply_row(panel: Panel, before: Values, value: Mapping[str, Any], role: Role, *, new: bool) -> Applied:
    """Apply an input to the columns of a row, those of each group by the names that they have there."""
    declarations, values = panel.declarations(), dict(before)
    value, errors = _with_choice(panel, value)
    invalid: set[str] = set()
    for group in panel.column_groups():
        inner = value
        for name in group.path[len(panel.path) :]:
            inner = inner.get(name) or {}
        applied = apply_input(
            {key: declarations[column] for key, column in group.columns.items()},
            {key: before[column] for key, column in group.columns.items()},
            inner,
            group.path,
            role,
            new=new,
        )
        values |= {group.columns[key]: accepted for key, accepted in applied.values.items()}
        errors += applied.errors
        invalid |= {group.columns[key] for key in applied.invalid}
    return Applied(values, tuple(errors), frozenset(invalid))


def apply_parts(panels: Sequence[Panel], before: State, input: Input, role: Role, *, new: bool) -> AppliedParts:
    """Apply an input to all the parts that it names."""
    applied = all_valid(panels, before)
    for panel in panels:
        value, old = _value_of(panel, input), before[panel.name]
        if value is _ABSENT:
            continue
        if isinstance(value, ValidationError):
            # A group stands in the places of all its panels.
            applied.errors.extend([] if value in applied.errors else [value])
        elif not panel.is_list:
            row = _apply_row(panel, old, value, role, new=new)
            applied.after[panel.name], applied.invalid[panel.name] = row.values, row.invalid
            applied.errors.extend(row.errors)
        elif value is None and not panel.partial:
            applied.after[panel.name] = list(panel.default_rows)
        else:
            rows, problems = apply_rows(panel, old, value or (), role)
            applied.after[panel.name] = rows
            applied.errors.extend(problems)
            applied.invalid[panel.name] = frozenset(panel.keys if problems else ())
    return applied
