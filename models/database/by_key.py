"""Writing rows that are found by their keys: what costs no time is done at once, or with few round trips."""

from collections.abc import Sequence

from tortoise.connection import get_connection

from models.database.sqlite_engine import ImmediateTransaction


async def write_by_key(query: str, values: Sequence[object]) -> int:
    """Run a statement that inserts rows, or finds by its key the one that it writes; how many rows it wrote."""
    connection = get_connection("default")
    if isinstance(connection, ImmediateTransaction):
        written: int = await connection.write_by_key(query, values)
        return written
    written, _ = await connection.execute_query(query, list(values))
    return written
