"""What a customer class would be after an input: the panels that it names, and what came of each value."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from models.access import Role
from resolvers.applying import Path, apply_input
from resolvers.class_state import State
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.panel import Panel, Values
from resolvers.rows import apply_rows
from resolvers.soundness import SoundValues
from resolvers.write import Input

_ABSENT: Final = object()


def _given_of(panel: Panel, given: Input) -> object:
    """What an input gives for a panel: its values, null for a list to clear, or an error where null stands otherwise.

    A panel of one row, or a group of panels, is never cleared as a whole: some clients send null for what is unset.
    """
    found: object = given
    for depth, name in enumerate(panel.place, 1):
        if not isinstance(found, Mapping) or name not in found:
            return _ABSENT
        found = found[name]
        if found is None and not (panel.is_list and depth == len(panel.place)):
            message = "This can't be null: leave it out, or name the values that change."
            return ValidationError(UserErrorCode.INVALID, message, input_path(*panel.place[:depth]))
    return found


def _with_choice(panel: Panel, given: Mapping[str, object]) -> tuple[Mapping[str, object], list[UserError]]:
    """An input that names one of a panel's alternatives chooses it; naming one and choosing another is a mistake."""
    alternatives = panel.alternatives
    named = given.get(alternatives.name) if alternatives else None
    if alternatives is None or not isinstance(named, Mapping):
        return given, []
    word, inner = next((word, one) for word, one in alternatives.panels.items() if one.place[-1] in named)
    chosen = given.get(alternatives.column)
    if chosen is None or chosen == word:
        return {**given, alternatives.column: word}, []
    message = f"This belongs to {word}, and {chosen} is chosen."
    path = input_path(*inner.place)
    return given, [ValidationError(UserErrorCode.NOT_AVAILABLE, message, path, limit=str(chosen), actual=str(word))]


@dataclass(frozen=True)
class AppliedPanels:
    """A configuration after an input, every problem with its values by themselves, and where values were refused.

    `refused` holds the refused columns by panel; of a list of rows, one refused value refuses the list.
    """

    after: dict[str, Values | list[Values]]
    errors: list[UserError]
    refused: dict[str, frozenset[str]]


def apply_panels(panels: Sequence[Panel], before: State, given: Input, role: Role, *, new: bool) -> AppliedPanels:
    """Apply an input to all the panels that it names."""
    after = dict(before)
    errors: list[UserError] = []
    refused: dict[str, frozenset[str]] = {panel.name: frozenset() for panel in panels}
    for panel in panels:
        found = _given_of(panel, given)
        old = before[panel.name]
        if isinstance(found, ValidationError):
            # A group stands in the places of all its panels.
            errors += [] if found in errors else [found]
        elif isinstance(found, Mapping) and isinstance(old, Mapping):
            found, problem = _with_choice(panel, found)
            errors += problem
            applied = apply_input(panel.declarations(), old, found, panel.place, role, new=new)
            after[panel.name] = applied.values
            errors.extend(applied.errors)
            refused[panel.name] = applied.refused
        elif found is None:
            after[panel.name] = list(panel.default_rows)
        elif isinstance(found, Sequence) and isinstance(old, list):
            rows, problems = apply_rows(panel, old, found, role)
            after[panel.name] = rows
            errors.extend(problems)
            refused[panel.name] = frozenset({panel.key or ""} if problems else ())
    return AppliedPanels(after, errors, refused)


def sound(panels: Sequence[Panel], applied: AppliedPanels, unknown: Mapping[Path, UserError]) -> State:
    """The configuration with what was refused, or leads nowhere, out of the rules' reach."""
    if not applied.errors and not unknown:
        return applied.after
    state = dict(applied.after)
    lists: set[str] = set()
    for panel in panels:
        depth = len(panel.place)
        refused = {str(path[depth]) for path in unknown if path[:depth] == panel.place} | applied.refused[panel.name]
        found = state[panel.name]
        if isinstance(found, Mapping):
            state[panel.name] = SoundValues(found, refused)
        elif refused:
            lists.add(panel.name)
    return SoundValues(state, lists)
