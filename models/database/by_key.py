"""Writing rows that are found by their keys: what costs no time is done at once, or with few round trips."""

from collections.abc import Sequence

from tortoise.connection import get_connection

from models.database.sqlite_engine import ImmediateTransaction


async def write_by_key(query: str, *rows: Sequence[object]) -> int:
    """Run a statement that inserts a row, or finds by its key the one that it writes, for each of at least one row.

    Answers how many rows were written.
    """
    connection = get_connection("default")
    if isinstance(connection, ImmediateTransaction):
        written: int = await connection.write_by_key(query, rows)
        return written
    if len(rows) > 1:
        await connection.execute_many(query, [list(row) for row in rows])
        return len(rows)
    written, _ = await connection.execute_query(query, list(rows[0]))
    return written
