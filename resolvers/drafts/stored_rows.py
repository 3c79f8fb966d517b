"""Rows of several tables in one statement, for writes, which need them all before they can validate anything.

Inside a transaction a statement costs a hop to the database's thread or a round trip, and the ORM composes each
one again. Both cost more than finding a few rows by their keys. So the tables are asked together, in a
text that is composed once.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from itertools import repeat
from typing import Any, Final, NamedTuple

from tortoise.models import Model

from models.database.work_rows import rows_of
from models.declaration.declaration import Kind, declarations_of
from resolvers.drafts.values import Values
from resolvers.reading.dialect import dialect, list_value, one_of, parameter

_Converter = Callable[[object], object]


class Table(NamedTuple):
    """Rows of a model, found by the keys in one of its columns: its own, or those of what the rows belong to."""

    model: type[Model]
    column: str


@dataclass(frozen=True)
class StoredColumn:
    """A declared column: its name, its name in the table, and what makes a Python value of a cell that isn't one."""

    name: str
    column: str
    value: _Converter | None


@cache
def stored_columns(model: type[Model]) -> tuple[StoredColumn, ...]:
    """The declared columns of a model, in its order; a link's value is the key that it holds."""
    columns = []
    for name, declaration in declarations_of(model).items():
        column = f"{name}_id" if declaration.kind is Kind.LINK else name
        # Bound to the field of the column: that of a link knows objects only.
        value: _Converter | None = model._meta.fields_map[column].to_python_value
        columns.append(StoredColumn(name, column, _CONVERTERS.get(declaration.kind, value)))
    return tuple(columns)


_INFINITIES: Final = {"infinity": date.max, "-infinity": date.min}
"""Forms of the last and the first day in PostgreSQL, from before these were refused."""

# Tortoise reads both through a decimal, in whatever context the thread has.
_CONVERTERS: Final[Mapping[Kind, _Converter | None]] = {
    Kind.TEXT: None,
    Kind.CHOICE: None,
    Kind.INTEGER: int,  # type: ignore[dict-item]  # of a number, or of its text
    Kind.LINK: int,  # type: ignore[dict-item]
    Kind.BOOLEAN: frozenset((1, "1", "true")).__contains__,
    Kind.DATE: lambda cell: _INFINITIES.get(str(cell)) or date.fromisoformat(str(cell)),
    Kind.DATETIME: lambda cell: datetime.fromisoformat(str(cell)).astimezone(UTC),
}


def cells(model: type[Model], database: str, alias: str) -> list[str]:
    """The SQL of the declared columns, each as text where the rows of several tables stand below each other."""
    named = [f'{alias}."{column.column}"' for column in stored_columns(model)]
    return named if database == "sqlite" else [f"CAST({sql} AS TEXT)" for sql in named]


def values_of(model: type[Model], row: Sequence[object]) -> dict[str, object]:
    """The values of a row by the declared names, from its cells."""
    names, converters = _named(model)
    values = dict(zip(names, row, strict=True))
    for name, value in converters:
        cell = values[name]
        if cell is not None:
            values[name] = value(cell)
    return values


@cache
def _named(model: type[Model]) -> tuple[tuple[str, ...], tuple[tuple[str, _Converter], ...]]:
    """The names of the declared columns, and what makes values of the cells of those that need it."""
    columns = stored_columns(model)
    return tuple(column.name for column in columns), tuple(
        (column.name, column.value) for column in columns if column.value
    )


_BESIDE: Final = 3
"""Cells before those of the declared columns: which table, the row's own key, and that which it was found by."""


_MOST_COMPARED: Final = 8
"""Keys that are compared one by one on SQLite: to read a bound list takes longer than to find some rows."""


def _compared_keys(database: str, most: int) -> int:
    """Number of keys in each table's condition, for a longest list of that length; 0 for a list of any length."""
    return 0 if database != "sqlite" or most > _MOST_COMPARED else 1 << max(most - 1, 0).bit_length()


@lru_cache(256)
def _statement(database: str, tables: tuple[Table, ...], compared: int) -> str:
    widest = max(len(stored_columns(table.model)) for table in tables)
    selects = []
    for number, table in enumerate(tables):
        columns = cells(table.model, database, "t0")
        columns += ["NULL"] * (widest - len(columns))
        key = f't0."{table.column}"'
        if compared:
            places = (parameter(database, number * compared + place) for place in range(1, compared + 1))
            condition = f"{key} IN ({', '.join(places)})"
        else:
            condition = one_of(database, key, parameter(database, number + 1), Kind.LINK)
        head = f'{number} AS place, t0."{table.model._meta.db_pk_column}" AS row_key, t0."{table.column}" AS parent'
        selects.append(f'SELECT {head}, {", ".join(columns)} FROM "{table.model._meta.db_table}" t0 WHERE {condition}')
    return f"{' UNION ALL '.join(selects)} ORDER BY 1, 2"


def rows_statement(database: str, to_read: Mapping[Table, Iterable[int]]) -> tuple[str, list[object]]:
    """The statement that finds the rows of at least one table, with its parameters."""
    lists = [sorted(set(keys)) for keys in to_read.values()]
    compared = _compared_keys(database, max(map(len, lists)))
    if not compared:
        return _statement(database, tuple(to_read), 0), [list_value(keys) for keys in lists]
    # NULL is no row's key.
    parameters = [key for keys in lists for key in (*keys, *repeat(None, compared - len(keys)))]
    return _statement(database, tuple(to_read), compared), list(parameters)


def rows_by_table(tables: Sequence[Table], rows: Iterable[Sequence[Any]]) -> dict[Table, dict[int, list[Values]]]:
    """The rows that such a statement gave, by table and by the keys that they were found by, oldest first."""
    stored: dict[Table, dict[int, list[Values]]] = {table: {} for table in tables}
    ends = [_BESIDE + len(stored_columns(table.model)) for table in tables]
    for row in rows:
        table = tables[row[0]]
        row_values = values_of(table.model, row[_BESIDE : ends[row[0]]])
        stored[table].setdefault(row[2], []).append(row_values)
    return stored


async def stored_rows(to_read: Mapping[Table, Iterable[int]]) -> dict[Table, dict[int, list[Values]]]:
    """The rows of each table by the keys that they were found by, oldest first."""
    if not to_read:
        return {}
    return rows_by_table(tuple(to_read), await rows_of(*rows_statement(dialect(), to_read)))
