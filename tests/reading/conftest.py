"""Both ways to an answer, over the same rows, for one who asks.

The rows are made once in a run and loaded once for the judge; every test gets a copy of their database.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models.database.connection import close, connect
from models.database.open_readers import open_reader
from tests import databases
from tests.factories.fixtures import database_url
from tests.factories.kept import KeptExecution
from tests.oracle.schema import oracle_schema
from tests.oracle.world import Case, World, load
from tests.reading.agreement import Bench
from tests.reading.rows import ACTORS, create_rows

__all__ = ["database_url"]


async def _fill(url: str) -> None:
    await connect(url)
    try:
        await create_rows()
    finally:
        await close()


@pytest.fixture(scope="session")
def sqlite_world(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the rows."""
    return databases.sqlite_filled(sqlite_template, tmp_path_factory.mktemp("rows"), _fill)


@pytest.fixture(scope="session")
def postgresql_world(postgresql_template: databases.PostgreSQLTemplate) -> str:
    """The name of a PostgreSQL database with the rows."""
    return databases.postgresql_filled(postgresql_template, "rows_to_read", _fill)


@pytest.fixture(scope="session")
def loaded() -> dict[str, World]:
    """Rows that the oracle has loaded from each kind of database."""
    return {}


@pytest.fixture(params=ACTORS, ids=lambda actor: actor.user_name)
async def bench(request: pytest.FixtureRequest, database: str, loaded: dict[str, World]) -> AsyncIterator[Bench]:
    actor = request.param
    schema = oracle_schema(actor.schema_role, mutation=actor.may_write)
    reader = await open_reader(database)
    if reader.dialect not in loaded:
        loaded[reader.dialect] = await load()
    # What is told of a read would be a row of the log that the judge has not loaded.
    yield Bench(KeptExecution(reader, audit_reads=False), schema, Case(loaded[reader.dialect], actor, reader.dialect))
    await reader.close()
