"""A page that the database writes whole, in a cell of the one row that it stands below, with no statement of its own.

It is one whose arguments no variable changes, in the list's own order and from its beginning, without cursors, which no
database writes.
"""

from typing import Final

from resolvers.reading.dialect import of_shown_rows
from resolvers.reading.entity import PAGE_MAXIMUM, Connection, Entity, select_rows
from resolvers.reading.json_rows import JsonRows
from resolvers.reading.list_statement import ListQuery, PageKey
from resolvers.reading.selection import Constant, SelectedField, no_arguments

_WRITTEN: Final = frozenset({"nodes", "total_count", "__typename"})
_ONE_PARENT: Final = (0,)


def can_write_page(rows: JsonRows, connection: Connection, selected: SelectedField) -> bool:
    """Whether the database writes a page below a row: it does where nothing but the row's key has to be told to it."""
    entity = rows.registry[connection.entity]
    return (
        not connection.takes
        and _rows_of(connection, selected) is not None
        and all(
            member.name in _WRITTEN and (member.name != "nodes" or rows.can_write(entity.fields, member.only()))
            for member in selected.only()
        )
    )


def page_cell(rows: JsonRows, connection: Connection, selected: SelectedField) -> str:
    """The SQL of such a page as a JSON object, with its values bound to the statement of the row."""
    entity = rows.registry[connection.entity]
    first = _rows_of(connection, selected)
    members = []
    for member in selected.only():
        inner = select_rows(entity, rows.select, rows.select.binds)
        query = ListQuery(entity, inner, connection.belongs, connection.only, connection.among, lambda _bindings: first)
        # A response key is a name of GraphQL: letters, digits and underscores.
        members.append(f"""'"{member.key}":' || {_value(rows, query, entity, member)}""")
    # Conditions may have left out all that was chosen.
    return " || ',' || ".join(members).join(("'{' || ", " || '}'")) if members else "'{}'"


def _value(rows: JsonRows, query: ListQuery, entity: Entity, member: SelectedField) -> str:
    select = query.select
    match member.name:
        case "nodes":
            row = JsonRows(rows.registry, select).row(entity, "t0", member.only())
            select.columns = [of_shown_rows(select.dialect, row)]
            sql, binds = query.json_nodes(PageKey((), entity.default_order, after=False), _ONE_PARENT)
            rows.select.binds[:] = binds
            return sql
        case "total_count":
            return f"({query.count_in(select, (), _ONE_PARENT)})"
        case _:
            return f"""'"{entity.name}Connection"'"""


def _rows_of(connection: Connection, selected: SelectedField) -> int | None:
    """How many rows the page has, or None where that, or which these are, depends on arguments."""
    arguments = selected.arguments
    if arguments is no_arguments:
        return connection.default_first
    if not isinstance(arguments, Constant) or set(arguments.values) != {"first"}:
        return None
    first = arguments.values.get("first")
    return first if isinstance(first, int) and 1 <= first <= PAGE_MAXIMUM else None
