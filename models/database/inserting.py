"""Inserting rows, many in one statement: a hundred take as long to reach the database as one."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from typing import Final

from tortoise.models import Model

from models.database.by_key import write_by_key
from models.database.work_rows import present_connection

ROWS_AT_ONCE: Final = 100
"""Rows of one statement at most: databases bound the number of its parameters, and SQLite runs it at a stretch."""


@cache
def insert_sql(table: str, columns: tuple[str, ...], rows: int, mark: str) -> str:
    """INSERT statement of a number of rows; `mark` stands before the number of a parameter."""
    width = len(columns)
    cells = (
        f"({', '.join(f'{mark}{number * width + place}' for place in range(1, width + 1))})" for number in range(rows)
    )
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join(cells)}"


def in_statements(rows: Sequence[Sequence[object]]) -> Iterable[Sequence[Sequence[object]]]:
    """The rows of each statement that inserts some of them."""
    return (rows[first : first + ROWS_AT_ONCE] for first in range(0, len(rows), ROWS_AT_ONCE))


async def insert_rows(table: str, columns: tuple[str, ...], rows: Sequence[Sequence[object]]) -> None:
    """Insert rows, given their cells as the database takes them."""
    mark = "?" if present_connection().capabilities.dialect == "sqlite" else "$"
    for part in in_statements(rows):
        await write_by_key(insert_sql(table, columns, len(part), mark), list(chain.from_iterable(part)))


async def insert_all(rows: Sequence[Model]) -> None:
    """Insert rows of one model, whose keys the database gives; nobody is told which."""
    if not rows:
        return
    model = type(rows[0])
    meta = model._meta
    fields = {name: meta.fields_map[name] for name in meta.fields_db_projection if not meta.fields_map[name].generated}
    columns = tuple(f'"{meta.fields_db_projection[name]}"' for name in fields)
    cells = [[field.to_db_value(getattr(row, name), row) for name, field in fields.items()] for row in rows]
    await insert_rows(f'"{meta.db_table}"', columns, cells)
