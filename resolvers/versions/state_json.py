"""The values of a panel as a version keeps them: JSON by the columns' names."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import orjson

from models.declaration.decimals import plain_decimal
from models.declaration.declaration import Declaration, Kind
from resolvers.drafts.apply_input import default_values
from resolvers.drafts.changes import UNAUDITED
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import State


def panel_json(panel: Panel, state: State) -> str:
    """The values of one row, or of the rows of a list; what every write stamps stands with the version itself."""
    values = state[panel.name]
    kept = values if panel.is_list else {name: value for name, value in values.items() if name not in UNAUDITED}
    return orjson.dumps(kept, default=_plain).decode()


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return plain_decimal(value)
    raise TypeError(type(value).__name__)


def plain_values(panel: Panel, text: str | None) -> Any:  # noqa: ANN401  # of one row, or rows
    """A panel's kept values, as JSON has them.

    A panel that is newer than the version has the values of a new class, and so has a column that is newer.
    """
    default = orjson.loads(orjson.dumps(default_values(panel.declarations()), default=_plain))
    if panel.is_list:
        rows = (
            orjson.loads(text) if text is not None else orjson.loads(orjson.dumps(panel.default_rows, default=_plain))
        )
        return [default | row for row in rows]
    return default | (orjson.loads(text) if text is not None else {})


def typed_values(panel: Panel, plain: Any) -> Any:  # noqa: ANN401  # of one row, or rows
    """The same values in the types of the columns, as a write has them."""
    declarations = panel.declarations()
    if panel.is_list:
        return [_typed_row(declarations, row) for row in plain]
    return _typed_row(declarations, plain)


def _typed_row(declarations: Mapping[str, Declaration], row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _typed(declaration.kind, row[name]) for name, declaration in declarations.items()}


def _typed(kind: Kind, value: Any) -> Any:  # noqa: ANN401  # of the kind
    if value is None:
        return None
    match kind:
        case Kind.DECIMAL:
            return Decimal(value)
        case Kind.DATE:
            return date.fromisoformat(value)
        case Kind.DATETIME:
            return datetime.fromisoformat(value).astimezone(UTC)
        case _:
            return value


def typed_state(panels: Sequence[Panel], plain: Mapping[str, Any]) -> State:
    """The values of all panels, in the types of the columns."""
    return {panel.name: typed_values(panel, plain[panel.name]) for panel in panels}
