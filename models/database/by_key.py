"""Writing rows that are found by their keys: what costs no time is done at once, or with few round trips.

What is past its time is deleted some rows at a time, beside a write: all of it might take longer than any write may.
"""

from collections.abc import Sequence
from typing import Any, Final

from tortoise.queryset import QuerySet

from models.database.sqlite_engine import ImmediateTransaction
from models.database.work_rows import present_connection

MOST_DELETED: Final = 100
"""Rows that are deleted beside one write; those that are left go with the next ones."""


async def write_by_key(query: str, values: Sequence[object]) -> int:
    """Run a statement that inserts rows, or finds by its key the one that it writes; how many rows it wrote."""
    connection = present_connection()
    if isinstance(connection, ImmediateTransaction):
        written: int = await connection.write_by_key(query, values)
        return written
    written, _ = await connection.execute_query(query, list(values))
    return written


async def delete_some(rows: QuerySet[Any]) -> None:
    """Delete the first rows of a query, so many at most."""
    keys = await rows.limit(MOST_DELETED).values_list("id", flat=True)
    if keys:
        await rows.model.filter(id__in=keys).delete()
