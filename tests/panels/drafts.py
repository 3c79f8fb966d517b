"""Drafts for rules to judge: a class with the defaults that its panels declare, and what a test says instead."""

from collections.abc import Mapping

from models.choices.users import UserRole
from resolvers.actor import Actor
from resolvers.drafts.defaults import default_state
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import Values
from resolvers.errors import UserError, ValidationError
from resolvers.panels.all_panels import PANELS

ADMINISTRATOR = Actor(1, "admin", UserRole.ADMINISTRATOR)
RESELLER = Actor(3, "north", UserRole.RESELLER, 1)

PanelValues = Mapping[str, Mapping[str, object] | list[Values]]
"""Values of panels, by their names: some of a row, or the whole of a list."""


def state(panels: PanelValues) -> dict[str, Values | list[Values]]:
    """The values of every panel. Raises LookupError for a panel or a column that there is not."""
    values = default_state(PANELS)
    for name, said in panels.items():
        default = values[name]
        if isinstance(default, Mapping) and isinstance(said, Mapping):
            if not set(said) <= set(default):
                raise LookupError(f"{name} has no {', '.join(set(said) - set(default))}")
            values[name] = {**default, **said}
        else:
            assert isinstance(said, list)
            values[name] = said
    return values


def draft(
    after: PanelValues,
    *,
    before: PanelValues | None = None,
    actor: Actor = ADMINISTRATOR,
    referred: Mapping[str, Mapping[int, Values]] | None = None,
) -> Draft:
    """A class as a save would leave it; a new one, unless `before` says what it was."""
    return Draft(actor, None if before is None else 1, state(before or {}), state(after), referred or {})


def broken(panel: Panel, draft: Draft) -> list[UserError]:
    """Errors of a panel's rules for a draft, in their order."""
    return [error for rule in panel.rules for error in rule(draft)]


def code_and_path(errors: list[UserError]) -> list[tuple[str, str]]:
    """Errors as code and dotted path."""
    return [(error.code.value, ".".join(error.path)) for error in errors]


def limits(errors: list[UserError]) -> list[tuple[str | None, str | None]]:
    """The limit that each error tells, and what was given."""
    assert all(isinstance(error, ValidationError) for error in errors)
    return [(error.limit, error.actual) for error in errors if isinstance(error, ValidationError)]
