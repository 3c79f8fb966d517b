"""Loading the values of all parts of a record, and the values of one that nobody has set anything of."""

from collections.abc import Mapping, Sequence
from typing import Any

from resolvers.drafts.panel import Panel
from resolvers.drafts.stored_rows import Table, stored_rows
from resolvers.drafts.values import State, Values


def part_tables(panels: Sequence[Panel]) -> dict[str, Table]:
    """The tables of parts by their names."""
    return {panel.name: panel.table for panel in panels}


def parts_of(panels: Sequence[Panel], stored: Mapping[Table, Mapping[int, list[Values]]], key: int) -> dict[str, Any]:
    """The values of a record's parts among the rows of their tables."""
    rows = {name: stored[table].get(key, []) for name, table in part_tables(panels).items()}
    return {panel.name: rows[panel.name] if panel.is_list else rows[panel.name][0] for panel in panels}


async def load_state(panels: Sequence[Panel], key: int, known: Values | None = None) -> State:
    """The values of a record as they are stored; `known` are those of its own row, the first part."""
    state: dict[str, Any] = {}
    if known is not None:
        state[panels[0].name], panels = known, panels[1:]
    stored = await stored_rows(dict.fromkeys(part_tables(panels).values(), (key,)))
    return {**state, **parts_of(panels, stored, key)}


async def find_state(panels: Sequence[Panel], key: int) -> State | None:
    """The values of a record as they are stored; None where it isn't there any more."""
    stored = await stored_rows(dict.fromkeys(part_tables(panels).values(), (key,)))
    return parts_of(panels, stored, key) if key in stored[panels[0].table] else None
