"""Every row of every table, to show that a refused write changed nothing."""

from tortoise import Tortoise
from tortoise.connection import get_connection

Tables = dict[str, list[tuple[object, ...]]]


async def table(name: str) -> list[dict[str, object]]:
    """The rows of one table, in the order of its first column."""
    rows = await get_connection("default").execute_query_dict(f'SELECT * FROM "{name}" ORDER BY 1')  # noqa: S608
    return [dict(row) for row in rows]


async def all_tables() -> Tables:
    """The rows of every table that the models declare."""
    assert Tortoise.apps is not None
    names = sorted(model._meta.db_table for model in Tortoise.apps.get_models_iterable())
    return {name: [tuple(row.items()) for row in await table(name)] for name in names}
