"""Rows of pages that SQLite writes as JSON itself: one cell for a row, which goes into the answer as it is.

Handing a cell from SQLite to Python costs as much as finding it, and a row of the audit log has sixteen. Where a row is
nothing but values of its own, none of them has to become a Python object. PostgreSQL's cells come in one message, so
there the rows are made in Python as ever.
"""

from collections.abc import Sequence
from typing import Final

from models.columns import Kind
from resolvers.reading.entity import Column, Entity, Expression, Identity, Scope
from resolvers.reading.selection import Chosen

MOST_FIELDS: Final = 50
"""SQLite's functions take 100 arguments unless it was built otherwise, two for each field."""


def json_row(entity: Entity, scope: Scope, chosen: Sequence[Chosen]) -> str | None:
    """The SQL of a row as a JSON object, or None where a field leads beyond the row."""
    if len(chosen) > MOST_FIELDS:
        return None
    arguments: list[str] = []
    for one in chosen:
        value = f"'{entity.name}'" if one.name == "__typename" else _value(entity, scope, one.name)
        if value is None:
            return None
        # A response key is a name of GraphQL: letters, digits and underscores.
        arguments.append(f"'{one.key}', {value}")
    return f"json_object({', '.join(arguments)})"


def _value(entity: Entity, scope: Scope, name: str) -> str | None:
    match entity.fields[name]:
        case Identity():
            return f"'{entity.name}:' || {scope.alias}.id"
        case Column(column, declaration):
            return _written(declaration.kind, f'{scope.alias}."{column}"')
        case Expression() as found:
            return _written(found.kind, found.sql(scope))
        case _:
            return None


def _written(kind: Kind, sql: str) -> str:
    """A value in its form in the answer, as `dialect.conversion` has it for Python; NULL stays NULL."""
    match kind:
        case Kind.BOOLEAN:
            return f"json(CASE {sql} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)"
        case Kind.DATETIME:
            return f"replace({sql}, ' ', 'T')"
        case Kind.TEXT_LIST | Kind.INTEGER_LIST:
            return f"json({sql})"
        case Kind.DECIMAL:
            # As `plain_decimal` writes it. SQLite keeps decimals as text, so no digit is lost.
            return f"CASE WHEN instr({sql}, '.') THEN rtrim(rtrim({sql}, '0'), '.') ELSE {sql} END"
        case _:
            return sql
