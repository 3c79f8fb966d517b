"""Kept values in place of the panels' tables: what a statement over a class at a moment reads from.

Each table that it reads becomes a sub-query with the columns of the table, over the values that are bound to the
statement. So a class as it was is planned as the class that is. SQLite is given the cells of a row one by one: to take
each out of a JSON text takes it longer than to find the row. Lists, and all of PostgreSQL's, are JSON of one panel.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

import orjson

from models.declaration.declaration import Kind
from resolvers.drafts.panel import Panel
from resolvers.panels.all_panels import PANELS
from resolvers.reading.statement import Bind, Bindings, Select

_CLASS: Final = PANELS[0].model._meta.db_table

_POSTGRESQL_TYPES: Final = {
    Kind.BOOLEAN: "boolean",
    Kind.INTEGER: "bigint",
    Kind.LINK: "bigint",
    Kind.DECIMAL: "numeric",
    Kind.DATETIME: "timestamptz",
    Kind.DATE: "date",
    Kind.TEXT_LIST: "jsonb",
    Kind.INTEGER_LIST: "jsonb",
}


def _columns(panel: Panel) -> list[tuple[str, str, Kind]]:
    """The columns of a panel's table: by the declared name, the name in the table, and the kind."""
    return [(name, panel.attribute(name), declaration.kind) for name, declaration in panel.declarations().items()]


def read_kept_values(table: str, read: set[str]) -> Callable[[Select], None]:
    """Point a statement over a table at the kept values that are bound to it; `read` collects their panels."""

    def over(select: Select) -> None:
        select.tables = _sources(select.dialect, read)
        select.source = select.panel_table(table, "t0")

    return over


def _sources(database: str, read: set[str]) -> Mapping[str, Callable[[Select], str]]:
    """Sub-queries in place of tables, each with the table's columns: one row, or those of a list."""
    source = _sqlite_source if database == "sqlite" else _postgresql_source

    def of_panel(panel: Panel, select: Select) -> str:
        read.add(panel.name)
        return source(panel, select)

    return {panel.model._meta.db_table: partial(of_panel, panel) for panel in PANELS}


def _key(bindings: Bindings) -> object:
    return bindings.state["id"]


def _json(panel: str) -> Bind:
    return lambda bindings: orjson.dumps(bindings.state[panel]).decode()


def _cell(panel: str, column: str, kind: Kind) -> Bind:
    if kind in {Kind.TEXT_LIST, Kind.INTEGER_LIST}:
        return lambda bindings: orjson.dumps(bindings.state[panel][column]).decode()
    return lambda bindings: bindings.state[panel][column]


def _sqlite_source(panel: Panel, select: Select) -> str:
    key = select.bind(_key)
    if panel.is_list:
        cells = ", ".join(f"json_extract(value, '$.{name}') AS \"{column}\"" for name, column, _ in _columns(panel))
        return (
            f"(SELECT key AS id, {key} AS customer_class_id, {cells} FROM json_each({select.bind(_json(panel.name))}))"
        )
    cells = ", ".join(
        f'{select.bind(_cell(panel.name, name, kind))} AS "{column}"' for name, column, kind in _columns(panel)
    )
    # Beside its own columns a row has its key, which is called otherwise in the class's own table. It begins with a row
    # that is there: a query of values alone SQLite keeps in a temporary table, which costs more than all that is read.
    return f"(SELECT {key} AS id, {key} AS customer_class_id, {cells} FROM {_CLASS} WHERE id = {key})"


def _postgresql_source(panel: Panel, select: Select) -> str:
    columns = _columns(panel)
    types = ", ".join(f'"{name}" {_POSTGRESQL_TYPES.get(kind, "text")}' for name, _, kind in columns)
    cells = ", ".join(f's."{name}" AS "{column}"' for name, column, _ in columns)
    key, document = f"{select.bind(_key)}::bigint", f"{select.bind(_json(panel.name))}::text::jsonb"
    if panel.is_list:
        names = ", ".join(f'"{name}"' for name, _, _ in columns)
        return (
            f"(SELECT s.ordinality AS id, {key} AS customer_class_id, {cells} "
            f"FROM ROWS FROM (jsonb_to_recordset({document}) AS ({types})) WITH ORDINALITY "
            f"AS s({names}, ordinality))"
        )
    return f"(SELECT {key} AS id, {key} AS customer_class_id, {cells} FROM jsonb_to_record({document}) AS s({types}))"
