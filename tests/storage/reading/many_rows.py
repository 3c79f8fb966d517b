"""Thousands of rows of any table, each text of which is another one: as many as show how a list is found."""

from typing import Any

from tortoise import fields
from tortoise.connection import get_connection
from tortoise.fields.base import Field
from tortoise.models import Model

from models.declaration.declaration import Declaration, declarations_of

MOMENT = "'2026-01-01 10:' || (10 + i % 50) || ':' || (10 + (i / 50) % 50) || '+00:00'"

LONGEST_TEXT = 5
"""Characters of the texts."""


def text_of(number: int) -> str:
    """The text in each column of the row of a number that has neither a choice nor a form of its own."""
    return f"x{number}"


def _value(column: Field[Any], declaration: Declaration | None, *, sqlite: bool) -> str:
    """The SQL of a column's value in the row of number `i`."""
    if declaration and declaration.choice:
        return f"'{next(iter(declaration.choice)).value}'"
    match column:
        case fields.BooleanField():
            return "FALSE"
        case fields.DatetimeField():
            return MOMENT if sqlite else f"CAST({MOMENT} AS timestamptz)"
        case fields.DateField():
            return "'2026-01-01'" if sqlite else "DATE '2026-01-01'"
        case fields.JSONField():
            return "'[]'"
        case fields.CharField(max_length=longest) if longest < LONGEST_TEXT:
            return "'x'"
        case fields.CharField() | fields.TextField():
            return "'x' || i"
        case _:
            return "1"


async def make_many(model: type[Model], count: int) -> None:
    """Make that many rows; links that may be null are, and others lead to the first row, which is made as well."""
    for name in model._meta.fk_fields:
        link = model._meta.fields_map[name]
        if not link.null and not await link.related_model.all().exists():  # type: ignore[attr-defined]
            await make_many(link.related_model, 1)  # type: ignore[attr-defined]
    connection = get_connection("default")
    sqlite = connection.capabilities.dialect == "sqlite"
    declarations = declarations_of(model)
    values = {
        column.source_field or name: _value(column, declarations.get(name), sqlite=sqlite)
        for name, column in model._meta.fields_map.items()
        if name in model._meta.fields_db_projection and not column.pk and not column.null
    }
    table = model._meta.db_table
    # The log numbers its own rows.
    values["id"] = f'(SELECT COALESCE(MAX(id), 0) FROM "{table}") + i'  # noqa: S608
    await connection.execute_query(
        f'INSERT INTO "{table}" ({", ".join(values)}) '  # noqa: S608
        f"WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < {count}) "
        f"SELECT {', '.join(values.values())} FROM numbers"
    )
