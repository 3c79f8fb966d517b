"""Settings that a copy of a class can't have, such as records of the source's manager, and the copy without it.

What is wrong with a copied setting stands at a path that the input of the copying doesn't have. Leaving the setting out
gives it its default, or takes its row away; what can't be without it goes with it.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace

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


def _without_row(rows: Sequence[Values], number: str | None) -> list[Values]:
    return [row for at, row in enumerate(rows) if number is not None and str(at) != number]


def _without_value(panel: Panel, values: Values, column: str | None) -> Values:
    """The default in place of a value; where it has that already, the defaults of the whole panel."""
    defaults = default_values(panel.declarations())
    for name in values:
        if camel(name) == column and values[name] != defaults[name]:
            return {**values, name: defaults[name]}
    return {**values, **defaults}


def _without(panels: Sequence[Panel], state: State, setting: ClassPath) -> State:
    """The configuration without a setting; where it is at its default already, without what is around it."""
    path = setting
    while panel := _panel_at(panels, path):
        values, inner = state[panel.name], next(iter(path[len(panel.path) :]), None)
        left = _without_value(panel, values, inner) if isinstance(values, Mapping) else _without_row(values, inner)
        if left != values:
            return {**state, panel.name: left}
        path = _class_path(panel)[:-1]
    return state


def _last_rows_first(settings: Iterable[ClassPath]) -> list[ClassPath]:
    """Rows are told by their number: leaving one out moves those behind it."""
    return sorted(settings, key=lambda path: int(path[-1]) if path[-1].isdecimal() else -1, reverse=True)


async def without_invalid(
    panels: Sequence[Panel], applied: AppliedParts, validate: Callable[[AppliedParts], Awaitable[Validated]]
) -> Validated:
    """The copy without every setting that is refused in it, and what is wrong with it even so."""
    while True:
        copy = await validate(applied)
        state: State = applied.after
        for setting in _last_rows_first({at for error in copy.errors if (at := setting_of(panels, error))}):
            state = _without(panels, state, setting)
        if state == applied.after:
            return copy
        applied = replace(applied, after=dict(state))
