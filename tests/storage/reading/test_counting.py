"""Counting all rows of a list: for those who ask how many there are, and for nobody else."""

import pytest

from models.database.open_readers import open_reader
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import ADMIN, World

TOTAL = 'query($counted: Boolean!) {{ customers(first: 1, where: {{ name: {{ contains: "o" }} }}) {{ {} }} }}'

SELECTED = ("nodes { id }", "nodes { id accounts { nodes { id } } }", "pageInfo { endCursor }")


@pytest.mark.parametrize("counted", [True, False])
@pytest.mark.parametrize(
    "selected", ["nodes { id }", "nodes { id accounts { nodes { id } } }", "pageInfo { endCursor }"]
)
async def test_only_a_selected_total_is_counted(world: World, database: str, selected: str, counted: bool) -> None:
    """Given a total that a directive leaves out, then no rows are counted, and else all are."""
    reader = RecordingReader(await open_reader(database))
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]

    document = TOTAL.format(f"{selected} totalCount @include(if: $counted)")
    answer = await client.ask(document, counted=counted)
    await reader.reader.close()

    assert answer["customers"].get("totalCount") == (2 if counted else None)
    # A plan of several statements may be run anew, in one transaction.
    counting = {sql for sql, _ in reader.statements if 'COUNT(*) FROM "customer" t0' in sql}
    assert len(counting) == (1 if counted else 0)
