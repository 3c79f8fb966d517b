"""Kept values in place of the panels' tables: what a statement over a class at a moment reads from.

The values are bound to the statement as one JSON text, of which each table that it reads becomes a sub-query with the
columns of the table. So a class as it was is planned as the class that is.
"""

from collections.abc import Callable, Mapping
from functools import cache

from models.declaration.declaration import Kind
from resolvers.drafts.panel import Panel
from resolvers.panels.all_panels import PANELS
from resolvers.reading.statement import Select

_POSTGRESQL_TYPES = {
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


@cache
def _sources(database: str) -> Mapping[str, str]:
    """What stands for each table: a sub-query with its columns, one row or those of a list, over `{state}`."""
    source = _sqlite_source if database == "sqlite" else _postgresql_source
    return {panel.model._meta.db_table: source(panel, _columns(panel)) for panel in PANELS}


def read_kept_values(table: str) -> Callable[[Select], None]:
    """What makes a statement over a table one over the kept values that are bound to it."""

    def over(select: Select) -> None:
        state = select.bind(lambda bindings: bindings.state)
        select.tables = {name: text.replace("{state}", state) for name, text in _sources(select.dialect).items()}
        select.source = select.tables[table]

    return over


def _sqlite_source(panel: Panel, columns: list[tuple[str, str, Kind]]) -> str:
    root = "value" if panel.is_list else "{state}"
    at = "$" if panel.is_list else f"$.{panel.name}"
    cells = ", ".join(f"json_extract({root}, '{at}.{name}') AS \"{column}\"" for name, column, _ in columns)
    keys = "json_extract({state}, '$.id')"
    if panel.is_list:
        return f"(SELECT key AS id, {keys} AS customer_class_id, {cells} FROM json_each({{state}}, '$.{panel.name}'))"
    # Beside its own columns a row has its key, which is called otherwise in the class's own table.
    return f"(SELECT {keys} AS id, {keys} AS customer_class_id, {cells})"


def _postgresql_source(panel: Panel, columns: list[tuple[str, str, Kind]]) -> str:
    types = ", ".join(f'"{name}" {_POSTGRESQL_TYPES.get(kind, "text")}' for name, _, kind in columns)
    cells = ", ".join(f's."{name}" AS "{column}"' for name, column, _ in columns)
    document, keys = "({state}::text)::jsonb", "(({state}::text)::jsonb ->> 'id')::bigint"
    if panel.is_list:
        names = ", ".join(f'"{name}"' for name, _, _ in columns)
        return (
            f"(SELECT s.ordinality AS id, {keys} AS customer_class_id, {cells} "
            f"FROM ROWS FROM (jsonb_to_recordset({document} -> '{panel.name}') AS ({types})) WITH ORDINALITY "
            f"AS s({names}, ordinality))"
        )
    record = f"jsonb_to_record({document} -> '{panel.name}') AS s({types})"
    return f"(SELECT {keys} AS id, {keys} AS customer_class_id, {cells} FROM {record})"
