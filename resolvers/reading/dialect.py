"""Differences between SQLite and PostgreSQL in reading: lists as one parameter, text functions, values in rows."""

import math
from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final

import orjson

from models.database.work_rows import present_connection, snapshot_dialect
from models.declaration.decimals import plain_decimal
from models.declaration.declaration import MONEY_PLACES, Kind

NUL = "\0"
"""The one character that PostgreSQL has no text with."""

LARGEST_INTEGER: Final = 2**63 - 1

_POSTGRESQL_ARRAYS = {
    Kind.INTEGER: "bigint",
    Kind.LINK: "bigint",
    Kind.DECIMAL: "numeric",
    Kind.DATETIME: "timestamptz",
}


def dialect() -> str:
    """The database that writes go to, or of the read that foresees one."""
    snapshot = snapshot_dialect()
    if snapshot is not None:
        return snapshot
    return "sqlite" if present_connection().capabilities.dialect == "sqlite" else "postgresql"


def parameter(dialect: str, number: int) -> str:
    """A numbered parameter in the form of the database."""
    return f"{'?' if dialect == 'sqlite' else '$'}{number}"


def one_of(dialect: str, expression: str, parameter: str, kind: Kind) -> str:
    """Membership in a list that is bound as one parameter, so that its length doesn't change the statement."""
    if dialect == "sqlite":
        return f"{expression} IN (SELECT value FROM json_each({parameter}))"
    # An array as parameter would have the driver ask each new connection what an array is, in 5 to 20 ms.
    values = f"ARRAY(SELECT json_array_elements_text({parameter}::json))"
    return f"{expression} = ANY({values}::{_POSTGRESQL_ARRAYS.get(kind, 'text')}[])"


def key_parameter(dialect: str, parameter: str) -> str:
    """A parameter that is compared with a key or an integer: any number, also one that a column is too narrow for."""
    return parameter if dialect == "sqlite" else f"{parameter}::bigint"


def row_number(dialect: str, key: str) -> str:
    """The key in a row value that is compared with the columns of an index and the row's own key.

    Each index of SQLite ends with the number of a row, which it looks up only where it is told how two numbers compare.
    """
    return f"{key} COLLATE BINARY" if dialect == "sqlite" else key


def switch(dialect: str, expression: str, *, is_on: bool) -> str:
    """Whether a truth value is on, or off, so that an index of those that are on serves it, and one of all as well."""
    if dialect == "sqlite":
        return f"({expression} AND {expression} = 1)" if is_on else f"{expression} = 0"
    return f"({expression})" if is_on else f"NOT ({expression})"


def list_value(values: Sequence[object]) -> str:
    """The bound form of such a list."""
    return orjson.dumps(list(values), default=str).decode()


def keys(dialect: str, parameter: str) -> str:
    """A bound list of keys as a table with the column `value`."""
    if dialect == "sqlite":
        return f"json_each({parameter})"
    return f"(SELECT json_array_elements_text({parameter}::json)::bigint AS value)"


def join_keys(dialect: str, table: str, alias: str, keys: str) -> str:
    """The join of the rows of a table whose keys a sub-query gives for each row before it, no more than its LIMIT."""
    if dialect == "sqlite":
        return f" JOIN {table} {alias} ON {alias}.id IN ({keys})"
    return f" CROSS JOIN LATERAL ({keys}) {alias}"


def by_character(dialect: str, expression: str) -> str:
    """A text as it is compared by its characters alone: a database of PostgreSQL orders texts as a language does.

    An index serves it whose column has the same collation, such as those of names.
    """
    return expression if dialect == "sqlite" else f'({expression} COLLATE "C")'


def contains(dialect: str, expression: str, parameter: str) -> str:
    """Whether a text contains another one; no pattern, so nothing needs escaping."""
    return f"{'instr' if dialect == 'sqlite' else 'strpos'}({expression}, {parameter}) > 0"


def ends_with(dialect: str, expression: str, parameter: str) -> str:
    """Whether a text ends with another one."""
    if dialect == "sqlite":
        # Counted from the start: a place of -0 would be the whole text.
        start = f"length({expression}) - length({parameter})"
        return f"({start} >= 0 AND substr({expression}, {start} + 1) = {parameter})"
    return f"right({expression}, length({parameter})) = {parameter}"


def number(dialect: str, expression: str) -> str:
    """A decimal column as something to compare with a `comparable`: SQLite has no exact decimals, and keeps texts."""
    if dialect != "sqlite":
        return expression
    point = f"instr({expression}, '.')"
    places = f"substr({expression} || '{'0' * MONEY_PLACES}', {point} + 1, {MONEY_PLACES})"
    sign = f"CASE WHEN {expression} LIKE '-%' THEN -1 ELSE 1 END"
    below = f"CASE {point} WHEN 0 THEN 0 ELSE {sign} * CAST({places} AS INTEGER) END"
    return f"(2 * (CAST({expression} AS INTEGER) * {10**MONEY_PLACES} + {below}))"


def _twice_in_last_places(value: Decimal) -> int:
    """A decimal as `number` compares it on SQLite: twice in units of the last place, and odd between two of them."""
    units = Fraction(value) * Fraction(10**MONEY_PLACES)
    twice: int = 2 * math.floor(units) + int(units.denominator != 1)
    return max(-LARGEST_INTEGER, min(twice, LARGEST_INTEGER))


def comparable(dialect: str, kind: Kind, value: object) -> object:
    """A value in the form in which the database compares it."""
    if dialect == "sqlite":
        if isinstance(value, Decimal):
            return _twice_in_last_places(value)
        if isinstance(value, datetime):
            return value.astimezone(UTC).isoformat(sep=" ")
        if isinstance(value, date):
            return value.isoformat()
        return int(value) if isinstance(value, bool) else value
    if kind is Kind.DATETIME and isinstance(value, str):
        return datetime.fromisoformat(value)
    return value


def instant_in(cell: object) -> datetime:
    """The instant in a cell of a row: SQLite keeps a text."""
    return cell if isinstance(cell, datetime) else datetime.fromisoformat(str(cell))


def conversion(dialect: str, kind: Kind, null: bool, cell: str) -> str:
    """Python source that turns a cell of a row into its form in the answer."""
    sqlite = dialect == "sqlite"
    source = {
        Kind.BOOLEAN: f"({cell} == 1)" if sqlite else cell,
        Kind.DECIMAL: f"plain_decimal({cell})",
        Kind.DATETIME: f"{cell}.replace(' ', 'T')" if sqlite else f"instant_text({cell})",
        Kind.DATE: cell if sqlite else f"{cell}.isoformat()",
        Kind.TEXT_LIST: f"loads({cell})",
        Kind.INTEGER_LIST: f"loads({cell})",
    }.get(kind, cell)
    return source if source == cell or not null else f"(None if {cell} is None else {source})"


def instant_text(instant: datetime) -> str:
    """An instant in its form in the answer: what `isoformat` gives, in less than half of its time."""
    return orjson.dumps(instant)[1:-1].decode()


NAMES_IN_SOURCE = {"plain_decimal": plain_decimal, "loads": orjson.loads, "instant_text": instant_text}
"""Functions that the generated source may call."""


def json_object(dialect: str, members: Sequence[tuple[str, str]]) -> str:
    """A JSON object of keys and values, which are JSON themselves, as the functions below write them.

    PostgreSQL joins texts: `json_build_object` looks up how each argument is written, once more for each row, and takes
    a fifth to a half longer.
    """
    if dialect == "sqlite":
        pairs = ", ".join(f"'{key}', {value}" for key, value in members)
        return f"json_object({pairs})"
    joined = ", ',".join(f'"{key}":\', {value}' for key, value in members)
    return f"concat('{{{joined}, '}}')" if members else "'{}'"


def json_word(dialect: str, word: str) -> str:
    """A word of ours as JSON."""
    return f"'{word}'" if dialect == "sqlite" else f"'\"{word}\"'"


def json_id(dialect: str, entity: str, key: str) -> str:
    """The global id of a row of an entity as JSON."""
    return f"'{entity}:' || {key}" if dialect == "sqlite" else f"'\"{entity}:' || {key} || '\"'"


def json_case(dialect: str, options: str) -> str:
    """One of several values, or null where none of the conditions holds."""
    return f"CASE {options} END" if dialect == "sqlite" else f"CASE {options} ELSE 'null' END"


def joined_rows(dialect: str, expression: str, between: str) -> str:
    """JSON of all rows in their order, with a text between each two of them; NULL where there is no row."""
    return (
        f"GROUP_CONCAT({expression}, '{between}')"
        if dialect == "sqlite"
        else f"string_agg({expression}::text, '{between}')"
    )


def json_value(dialect: str, kind: Kind, sql: str) -> str:
    """A value as JSON in its form in the answer, as `conversion` has it for Python; NULL is null."""
    return _sqlite_value(kind, sql) if dialect == "sqlite" else f"COALESCE({_postgresql_value(kind, sql)}, 'null')"


def _sqlite_value(kind: Kind, sql: str) -> str:
    match kind:
        case Kind.BOOLEAN:
            return f"CASE {sql} WHEN 1 THEN json('true') WHEN 0 THEN json('false') END"
        case Kind.DATETIME:
            return f"replace({sql}, ' ', 'T')"
        case Kind.TEXT_LIST | Kind.INTEGER_LIST:
            return f"json({sql})"
        case Kind.DECIMAL:
            # As `plain_decimal` writes it. SQLite keeps decimals as text, so no digit is lost.
            return f"CASE WHEN instr({sql}, '.') THEN rtrim(rtrim({sql}, '0'), '.') ELSE {sql} END"
        case _:
            return sql


def _postgresql_value(kind: Kind, sql: str) -> str:
    match kind:
        case Kind.BOOLEAN | Kind.INTEGER:
            return f"({sql})::text"
        case Kind.CHOICE:
            return f"'\"' || ({sql}) || '\"'"
        case Kind.DATETIME:
            # As Python writes it: with six digits of a second, or with none.
            utc = f"to_char({sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"+00:00\"')"
            return f"""'"' || replace({utc}, '.000000+', '+') || '"'"""
        case Kind.TEXT_LIST | Kind.INTEGER_LIST:
            return f"({sql})::jsonb::text"
        case Kind.DECIMAL:
            return f"""'"' || trim_scale({sql}) || '"'"""
        case Kind.DATE:
            # The driver made these of the first and the last day of Python, before they were refused.
            ends = "WHEN 'infinity' THEN '9999-12-31' WHEN '-infinity' THEN '0001-01-01'"
            return f"to_json(CASE {sql} {ends} ELSE {sql} END)"
        case _:
            return f"to_json(({sql})::text)"


def of_shown_rows(dialect: str, expression: str) -> str:
    """An expression of a page's rows that is worth computing only for those that are shown.

    PostgreSQL would compute it for every row before it sorts them. A sub-select is left until after the LIMIT, like all
    that it takes for expensive.
    """
    return expression if dialect == "sqlite" else f"(SELECT {expression})"
