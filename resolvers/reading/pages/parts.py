"""Pages of a list whose visible rows are found in parts, such as a reseller's own classes and those shared with it.

No index has the rows of both in one order, so the database would read past the rows of everybody else. Each part by
itself stands in order, and the database merges them until the page is full.
"""

from collections.abc import Callable, Sequence

from resolvers.reading.entity import Sql
from resolvers.reading.statement import Select


def page_of_parts(
    select: Select,
    parts: Sequence[Sql],
    expressions: Sequence[str],
    ordered: Callable[[Sequence[str]], str],
    narrow: Callable[[Select], None],
    limit: str,
) -> str:
    """The SQL of the keys of one page, whose values are bound to the statement that it becomes a part of.

    Args:
        select: the statement around it.
        parts: the conditions of the parts; no row holds two of them.
        expressions: what the list is ordered by, the key last.
        ordered: makes an ORDER BY of expressions.
        narrow: adds filter and cursor to a part.
        limit: the bound number of rows.
    """
    columns = [f"{sql} AS x{number}" for number, sql in enumerate(expressions)]
    arms = _arms(select, parts, columns, narrow)
    positions = [str(number + 1) for number in range(len(expressions))]
    merged = f"{' UNION ALL '.join(arms)} ORDER BY {ordered(positions)} LIMIT {limit}"
    return f"SELECT x{len(expressions) - 1} FROM ({merged}) found"


def count_of_parts(select: Select, parts: Sequence[Sql], narrow: Callable[[Select], None]) -> str:
    """The SQL of how many rows all parts have, whose values are bound to `select`."""
    return f"SELECT {' + '.join(f'({arm})' for arm in _arms(select, parts, ['COUNT(*)'], narrow))}"


def _arms(select: Select, parts: Sequence[Sql], columns: list[str], narrow: Callable[[Select], None]) -> list[str]:
    arms = []
    for part in parts:
        arm = Select(select.source, select.dialect, select.role, select.may_write, columns, binds=select.binds)
        arm.conditions.append(part(arm.scope()))
        narrow(arm)
        arms.append(arm.text())
    return arms
