"""Both ways to an answer, over the same rows, for one who asks."""

from collections.abc import AsyncIterator

import pytest

from models.reading import open_reader
from schema.execution import Execution
from tests.judge.schema import judge_schema
from tests.judge.world import Case, load
from tests.reading.agreement import Bench
from tests.reading.rows import ACTORS, create_rows


@pytest.fixture(params=ACTORS, ids=lambda actor: actor.user_name)
async def bench(request: pytest.FixtureRequest, database: str) -> AsyncIterator[Bench]:
    await create_rows()
    actor = request.param
    schema = judge_schema(actor.schema_role, mutation=actor.may_write)
    reader = await open_reader(database)
    yield Bench(Execution(reader), schema, Case(await load(), actor, reader.dialect))
    await reader.close()
