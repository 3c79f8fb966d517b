"""Loading the values of all parts of a record, and the values of one that nobody has set anything of."""

from collections.abc import Sequence
from typing import Any

from resolvers.writing.apply_input import default_values
from resolvers.writing.panel import Panel
from resolvers.writing.stored_rows import Table, stored_rows
from resolvers.writing.values import State, Values


def default_state(panels: Sequence[Panel]) -> dict[str, Any]:
    """The values of a new record."""
    return {
        panel.name: list(panel.default_rows) if panel.is_list else default_values(panel.declarations())
        for panel in panels
    }


def _table(panel: Panel) -> Table:
    return Table(panel.model, f"{panel.parent}_id" if panel.is_list else panel.model._meta.db_pk_column)


async def load_state(panels: Sequence[Panel], key: int, known: Values | None = None) -> State:
    """The values of a record as they are stored; `known` are those of its own row, the first part."""
    state: dict[str, Any] = {}
    if known is not None:
        state[panels[0].name], panels = known, panels[1:]
    tables = {panel.name: _table(panel) for panel in panels}
    stored = await stored_rows(dict.fromkeys(tables.values(), (key,)))
    for panel in panels:
        rows = stored[tables[panel.name]].get(key, [])
        state[panel.name] = rows if panel.is_list else rows[0]
    return state
