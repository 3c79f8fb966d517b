"""The values of what is new: of a row, and of all parts of a record."""

from collections.abc import Mapping, Sequence
from typing import Any

from models.declaration.declaration import Declaration
from resolvers.drafts.panel import Panel


def default_state(panels: Sequence[Panel]) -> dict[str, Any]:
    """The values of a new record."""
    return {
        panel.name: list(panel.default_rows) if panel.is_list else default_values(panel.declarations())
        for panel in panels
    }


def default_values(declarations: Mapping[str, Declaration]) -> dict[str, object]:
    """The values of a row that nobody has set yet."""
    return {name: default_value(declaration) for name, declaration in declarations.items()}


def default_value(declaration: Declaration) -> object:
    """The value of a column that nobody has set yet."""
    return list(declaration.default) if isinstance(declaration.default, list) else declaration.default
