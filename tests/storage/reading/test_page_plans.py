"""How PostgreSQL goes about a page in a cell: what the JSON of a row costs is paid for the rows that are shown."""

import asyncio

import pytest
from tortoise import Tortoise

from models.database.open_readers import open_reader
from models.database.postgresql_reading import PostgresqlReader
from models.database.readers import Statement
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import ADMIN, World, customer

PAGE = """query($id: ID!) { customerClass(id: $id) {
    usage { customers(first: 2) { nodes { id name type updatedAt version customerClass { id } } } }
} }"""


async def test_json_is_written_of_shown_rows_only(world: World, database: str) -> None:
    """Given that PostgreSQL sorts, then no JSON is made below the sort, where it would be of all rows."""
    if not database.startswith("postgres"):
        pytest.skip("SQLite computes what it sorts")
    seen: list[Statement] = []
    reader = await open_reader(database)
    assert isinstance(reader, PostgresqlReader)
    connection = await reader._idle.take()
    connection.add_query_logger(lambda sent: seen.append((sent.query, sent.args)))
    reader._idle.give_back(connection)

    await Tortoise.get_connection("default").execute_script("DROP INDEX customer_by_class")
    for name in ("Ann", "Bob", "Cid"):
        await customer(world.admin, name, world.private)

    answer = await Client(Execution(reader), ADMIN).ask(PAGE, id=world.private)
    await asyncio.sleep(0)  # the driver tells of a statement in the next turn of the loop

    assert len(answer["customerClass"]["usage"]["customers"]["nodes"]) == 2
    ((sql, values),) = seen
    steps = await Tortoise.get_connection("default").execute_query_dict(f"EXPLAIN (VERBOSE) {sql}", list(values))
    plan = [line["QUERY PLAN"] for line in steps]
    (sort,) = (number for number, line in enumerate(plan) if "->  Sort " in line)
    above, below = "\n".join(plan[:sort]), plan[sort + 1]
    assert '{"id":' in "\n".join(plan)
    assert "SubPlan" in above
    assert '{"id":' not in below
    await reader.close()


@pytest.mark.parametrize(
    "selected",
    ["pageInfo { endCursor }", "totalCount pageInfo { endCursor }", "edges { cursor } pageInfo { endCursor }"],
)
async def test_cursors_are_read_as_values(world: World, database: str, selected: str) -> None:
    """PostgreSQL was sent `json_array` for a page of nothing but cursors, which it has from its 16th release on."""
    if not database.startswith("postgres"):
        pytest.skip("SQLite writes a page as one row")
    for name in ("Ann", "Bob"):
        await customer(world.admin, name, world.private)
    reader = RecordingReader(await open_reader(database))
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]

    whole = await client.ask("{ customers(first: 3) { nodes { name } pageInfo { endCursor } } }")
    reader.statements.clear()
    answer = await client.ask(f"{{ customers(first: 3) {{ {selected} }} }}")
    await reader.reader.close()

    assert [node["name"] for node in whole["customers"]["nodes"]] == ["Ann", "Bob", "North"]
    assert answer["customers"]["pageInfo"] == whole["customers"]["pageInfo"]
    assert reader.statements
    assert not [sql for sql, _ in reader.statements if "json_array(" in sql]
