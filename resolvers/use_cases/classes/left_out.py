"""Settings that a copy of a class can't have, such as records of the source's manager, and the copy without it.

What is wrong with a copied setting stands at a path that the input of the copying doesn't have. Leaving the setting out
gives it its default, or takes its row away where that is no help; what can't be without it goes with it.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from math import inf

from resolvers.drafts.apply_parts import AppliedParts
from resolvers.drafts.defaults import default_values
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import State, Values
from resolvers.errors import UserError, camel
from resolvers.writing.change import Validated

ClassPath = tuple[str, ...]
"""Where a setting stands in a class, as the schema writes it: (fraudProtection, fraudTrafficProfile)."""


def _class_path(panel: Panel) -> ClassPath:
    return tuple(map(camel, panel.path))


def _panel_at(panels: Sequence[Panel], path: ClassPath) -> Panel | None:
    inside = [panel for panel in panels if panel.path and path[: len(panel.path)] == _class_path(panel)]
    return max(inside, key=lambda panel: len(panel.path), default=None)


def setting_of(panels: Sequence[Panel], error: UserError) -> ClassPath | None:
    """The copied setting that an error is about, or the row of a list; None for a property of the class itself."""
    path = error.path[1:]
    panel = _panel_at(panels, path)
    return path[: len(panel.path) + 1] if panel else None


def _left_out_for(panels: Sequence[Panel], state: State, error: UserError) -> ClassPath | None:
    """The setting that is left out for an error: of a row the refused value alone, as long as its default may do."""
    setting, path = setting_of(panels, error), error.path[1:]
    panel = _panel_at(panels, path)
    if setting is None or panel is None or not panel.is_list or len(path) <= len(setting):
        return setting
    row, column = state[panel.name][int(setting[-1])], path[len(setting)]
    return (*setting, column) if _set_column(panel, row, column) else setting


def _set_column(panel: Panel, values: Values, column: str | None) -> str | None:
    """The column of a name, unless it is at its default, or rows are told apart by it."""
    defaults = default_values(panel.declarations())
    named = (name for name in values if camel(name) == column and name not in panel.keys)
    return next((name for name in named if values[name] != defaults[name]), None)


def _without_value(panel: Panel, values: Values, column: str | None) -> Values:
    """The default in place of a value; where it has that already, the defaults of the whole panel."""
    defaults = default_values(panel.declarations())
    name = _set_column(panel, values, column)
    return {**values, **(defaults if name is None else {name: defaults[name]})}


def _without_row(panel: Panel, rows: Sequence[Values], inside: ClassPath) -> list[Values]:
    """The rows without one of them, or without a value of it; without any where the list as a whole is left out."""
    if not inside:
        return []
    number, *columns = inside
    at = int(number)
    left = [_without_value(panel, rows[at], column) for column in columns]
    return [*rows[:at], *left, *rows[at + 1 :]]


def _without(panels: Sequence[Panel], state: State, setting: ClassPath) -> State:
    """The configuration without a setting; where it is at its default already, without what is around it."""
    path = setting
    while panel := _panel_at(panels, path):
        values, inside = state[panel.name], path[len(panel.path) :]
        if isinstance(values, Mapping):
            left: object = _without_value(panel, values, next(iter(inside), None))
        else:
            left = _without_row(panel, values, inside)
        if left != values:
            return {**state, panel.name: left}
        path = _class_path(panel)[:-1]
    return state


def _last_rows_first(settings: Iterable[ClassPath]) -> list[ClassPath]:
    """Rows are told by their number: leaving one out moves those behind it, so values in them go first."""
    return sorted(settings, key=lambda path: int(path[-1]) if path[-1].isdecimal() else inf, reverse=True)


async def without_invalid(
    panels: Sequence[Panel], applied: AppliedParts, validate: Callable[[AppliedParts], Awaitable[Validated]]
) -> Validated:
    """The copy without every setting that is refused in it, and what is wrong with it even so."""
    while True:
        copy = await validate(applied)
        state: State = applied.after
        refused = {at for error in copy.errors if (at := _left_out_for(panels, applied.after, error))}
        for setting in _last_rows_first(refused):
            state = _without(panels, state, setting)
        if state == applied.after:
            return copy
        applied = replace(applied, after=dict(state))
