"""Every row of every table, to show that a refused write changed nothing."""

from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.models import Model

Tables = dict[str, list[str]]


async def table(name: str) -> list[dict[str, object]]:
    """The rows of one table, in the order of its first column."""
    rows = await get_connection("default").execute_query_dict(f'SELECT * FROM "{name}" ORDER BY 1')  # noqa: S608
    return [dict(row) for row in rows]


async def all_tables() -> Tables:
    """The rows of every table that the models declare, each as the database writes it, by one statement."""
    assert Tortoise.apps is not None
    tables = sorted((model._meta.db_table, model) for model in Tortoise.apps.get_models_iterable())
    connection = get_connection("default")
    row = _row_of_postgresql if connection.capabilities.dialect == "postgres" else _row_of_sqlite
    selects = (
        f"SELECT '{name}' AS name, {row(model)} AS written FROM \"{name}\" t"  # noqa: S608
        for name, model in tables
    )
    rows_of: Tables = {name: [] for name, _model in tables}
    for one in await connection.execute_query_dict(" UNION ALL ".join(selects) + " ORDER BY 1, 2"):
        rows_of[one["name"]].append(one["written"])
    return rows_of


def _row_of_postgresql(_model: type[Model]) -> str:
    return "t::text"


def _row_of_sqlite(model: type[Model]) -> str:
    return " || ', ' || ".join(f'quote("{column}")' for column in sorted(model._meta.fields_db_projection.values()))
