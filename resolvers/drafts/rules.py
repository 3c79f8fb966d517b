"""Running the rules over a draft of which some values were refused, so that one answer tells everything that is wrong.

A rule is run where every value that it reads was accepted. One that comes upon a refused value is left for the next
try: what stands in that value's place is not what the actor asked for.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Generic, TypeVar

from models.declaration.access import Role
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel, Rule
from resolvers.drafts.values import State, Values
from resolvers.drafts.warning import PartWarning, WarningRule, WriteWarning
from resolvers.errors import UserError, camel

Value = TypeVar("Value")

Check = Callable[[Draft], Awaitable[list[UserError]]]
"""A rule that reads the database."""


class GuardedValueError(Exception):
    """A rule reads a value that was refused."""


class GuardedValues(dict[str, Value], Generic[Value]):
    """Values by name, of which those in `invalid` can't be read: reading one raises GuardedValueError."""

    def __init__(self, values: Mapping[str, Value], invalid: Iterable[str]) -> None:
        super().__init__(values)
        self._guarded = frozenset(invalid)

    def __getitem__(self, name: str) -> Value:
        if name in self._guarded:
            raise GuardedValueError(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Value | None = None) -> Value | None:  # type: ignore[override]  # one of its forms
        """The value, or the default where there is none. `dict`'s own doesn't ask `__getitem__`."""
        return self[name] if name in self else default  # noqa: SIM401  # that would call itself


def guard_values(panels: Iterable[Panel], state: State, invalid: Mapping[str, Iterable[str]]) -> State:
    """A configuration whose refused columns, by part, are out of the rules' reach; a list goes as a whole."""
    if not any(invalid.values()):
        return state
    rows = {panel.name: GuardedValues(state[panel.name], invalid[panel.name]) for panel in panels if not panel.is_list}
    lists = (panel.name for panel in panels if panel.is_list and invalid[panel.name])
    return GuardedValues({**state, **rows}, lists)


def run_rules(rules: Iterable[Rule], draft: Draft) -> list[UserError]:
    """Run every rule whose values were accepted."""
    errors: list[UserError] = []
    for rule in rules:
        with suppress(GuardedValueError):
            errors += list(rule(draft))
    return errors


async def run_checks(checks: Iterable[Check], draft: Draft) -> list[UserError]:
    """Run every check whose values were accepted."""
    errors: list[UserError] = []
    for check in checks:
        with suppress(GuardedValueError):
            errors += await check(draft)
    return errors


async def preload_rows(loads: Mapping[str, Callable[[Draft], Awaitable[Mapping[int, Values]]]], draft: Draft) -> Draft:
    """The draft with the further rows that its rules read; rows that hang on a refused value can't be read either."""
    if not loads:
        return draft
    rows, unloaded = dict(draft.referred_rows), set()
    for name, load in loads.items():
        try:
            rows[name] = await load(draft)
        except GuardedValueError:
            unloaded.add(name)
    return replace(draft, referred_rows=GuardedValues(rows, unloaded))


def new_warnings(rules: Iterable[tuple[Panel, WarningRule]], draft: Draft) -> tuple[WriteWarning, ...]:
    """Warnings of what a save brings and hardly means, as far as its actor may read it; what was so before isn't."""
    before = replace(draft, after=draft.before)
    warnings: list[WriteWarning] = []
    for panel, rule in rules:
        with suppress(GuardedValueError):
            known = list(rule(before))
            warnings += [
                _write_warning(panel, warning)
                for warning in rule(draft)
                if warning not in known and _is_read(panel, warning.at, draft.actor.schema_role)
            ]
    return tuple(warnings)


async def checked_warnings(panels: Iterable[Panel], draft: Draft) -> tuple[WriteWarning, ...]:
    """Warnings of checks of the database, whose values were accepted."""
    warnings: list[WriteWarning] = []
    for panel in panels:
        for check in panel.warning_checks:
            with suppress(GuardedValueError):
                warnings += [_write_warning(panel, warning) for warning in await check(draft)]
    return tuple(warnings)


def _write_warning(panel: Panel, warning: PartWarning) -> WriteWarning:
    """A warning as it is answered, at the place that the changes of the same property have."""
    if panel.is_list:
        path = (*(camel(name) for name in panel.path), warning.at)
    else:
        path = tuple(camel(str(name)) for name in panel.column_path(warning.at))
    message = warning.message
    return WriteWarning(warning.code, str(message), message.template, message.values, path)


def _is_read(panel: Panel, at: str, role: Role) -> bool:
    return panel.is_list or role in panel.declarations()[at].access.read
