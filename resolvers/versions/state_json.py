"""The values of a panel as a version keeps them: JSON by the columns' names."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import orjson
from tortoise.models import Model

from models.declaration.declaration import declarations_of
from resolvers.drafts.changes import UNAUDITED, plain_value
from resolvers.drafts.defaults import default_values
from resolvers.drafts.panel import Panel
from resolvers.drafts.stored_rows import stored_columns, values_of
from resolvers.drafts.values import State, Values


def panel_json(panel: Panel, state: State) -> str:
    """The values of one row, or of the rows of a list; what every write stamps stands with the version itself."""
    values = state[panel.name]
    kept = values if panel.is_list else {name: value for name, value in values.items() if name not in UNAUDITED}
    return orjson.dumps(kept, default=plain_value).decode()


def plain_values(panel: Panel, text: str | None) -> Any:  # noqa: ANN401  # of one row, or rows
    """A panel's kept values, as JSON has them.

    A panel that is newer than the version has the values of a new class, and so has a column that is newer.
    """
    default = _defaults(panel.model)
    if panel.is_list:
        rows = orjson.loads(text) if text is not None else _in_json(panel.default_rows)
        return [default | row for row in rows]
    return default | (orjson.loads(text) if text is not None else {})


@cache
def _defaults(model: type[Model]) -> dict[str, Any]:
    """The values of a new row, as JSON has them."""
    values: dict[str, Any] = _in_json(default_values(declarations_of(model)))
    return values


def _in_json(value: object) -> Any:  # noqa: ANN401  # whatever JSON has
    return orjson.loads(orjson.dumps(value, default=plain_value))


def typed_state(panels: Sequence[Panel], plain: Mapping[str, Any]) -> State:
    """The values of all panels in the types of the columns, as a write has them."""
    return {
        panel.name: [_typed_row(panel.model, row) for row in plain[panel.name]]
        if panel.is_list
        else _typed_row(panel.model, plain[panel.name])
        for panel in panels
    }


def _typed_row(model: type[Model], row: Values) -> Values:
    return values_of(model, [row[column.name] for column in stored_columns(model)])
