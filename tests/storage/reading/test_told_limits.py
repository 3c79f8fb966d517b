"""Pages of a list whose length is told to PostgreSQL before it plans, and those whose length is bound."""

import pytest

from models.database.open_readers import open_reader
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import ADMIN, World


@pytest.mark.parametrize(
    ("arguments", "is_told"),
    [
        ("first: 20", True),
        ('first: 20, after: "WyJhIiwxXQ=="', True),
        ('first: 20, where: { name: { startsWith: "N" } }', False),
    ],
)
async def test_a_page_without_a_filter_is_planned_once(
    world: World, database: str, arguments: str, *, is_told: bool
) -> None:
    """It planned each late page of a million classes anew: a LIMIT that is bound is a tenth of all rows to it."""
    reader = RecordingReader(await open_reader(database))
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]
    await client.ask(f"{{ customerClasses({arguments}) {{ nodes {{ id }} pageInfo {{ hasNextPage }} }} }}")
    await reader.reader.close()

    sql, values = reader.statements[-1]
    told = is_told and not database.startswith("sqlite")
    assert ("LIMIT 21" in sql) == told
    assert (21 in values) != told
