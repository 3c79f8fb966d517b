"""How PostgreSQL goes about a page: what the JSON of a row costs is paid for the rows that are shown."""

import pytest
from tortoise import Tortoise

from models.database.open_readers import open_reader
from models.database.postgresql_reading import PostgresqlReader
from models.database.readers import Statement
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.world import ADMIN, World

PAGE = """{ customers(first: 2, orderBy: [{ field: CURRENCY }], where: { type: { eq: RESELLER } }) {
    nodes { id name type updatedAt version customerClass { id } }
} }"""


async def test_json_is_written_of_shown_rows_only(world: World, database: str) -> None:
    """Given an order that PostgreSQL sorts for, then no JSON is made below the sort, where it would be of all rows."""
    if not database.startswith("postgres"):
        pytest.skip("SQLite computes what it sorts")
    seen: list[Statement] = []
    reader = await open_reader(database)
    assert isinstance(reader, PostgresqlReader)
    async with reader._pool.acquire() as connection:
        connection.add_query_logger(lambda sent: seen.append((sent.query, sent.args)))

    answer = await Client(Execution(reader), ADMIN).ask(PAGE)

    assert len(answer["customers"]["nodes"]) == 2
    ((sql, values),) = seen
    steps = await Tortoise.get_connection("default").execute_query_dict(f"EXPLAIN (VERBOSE) {sql}", list(values))
    plan = [line["QUERY PLAN"] for line in steps]
    (sort,) = (number for number, line in enumerate(plan) if "->  Sort " in line)
    above, below = "\n".join(plan[:sort]), plan[sort + 1]
    assert '{"id":' in "\n".join(plan)
    assert "SubPlan" in above
    assert '{"id":' not in below
    assert below.count("SubPlan") == 1, "the one of the order, a currency's code"
    await reader.close()
