"""The fixtures of tests that go through the API; a folder's conftest imports those that it uses.

The small operator is made through the API once in a run; every test gets a copy of its database.
"""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.database.connection import close, connect
from models.database.open_readers import open_reader
from schema.api.execution import Execution
from tests import databases
from tests.factories.kept import KeptExecution
from tests.factories.world import World, build_world


async def _build(url: str) -> None:
    await connect(url)
    reader = await open_reader(url)
    try:
        await build_world(Execution(reader))
    finally:
        # A connection that is left open fails every test after this one, and hides what failed here.
        await reader.close()
        await close()


@pytest.fixture(scope="session")
def sqlite_world(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the small operator."""
    return databases.sqlite_filled(sqlite_template, tmp_path_factory.mktemp("world"), _build)


@pytest.fixture(scope="session")
def postgresql_world(postgresql_template: databases.PostgreSQLTemplate) -> str:
    """The name of a PostgreSQL database with the small operator."""
    return databases.postgresql_filled(postgresql_template, "small_operator", _build)


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database with the small operator that nobody else uses."""
    if request.param == "sqlite":
        world = request.getfixturevalue("sqlite_world")
        # Tortoise keeps its INSERTs per table and connection name, but in one dialect: the first database's.
        EXECUTOR_CACHE.clear()
        yield databases.sqlite_copy(world, tmp_path)
    else:
        name = request.getfixturevalue("postgresql_world")
        EXECUTOR_CACHE.clear()
        with databases.postgresql_clone(request.getfixturevalue("postgresql_template"), name) as url:
            yield url


@pytest.fixture
async def execution(database: str) -> AsyncIterator[Execution]:
    """The real execution over the test's database, which keeps answers."""
    reader = await open_reader(database)
    yield KeptExecution(reader)
    await reader.close()


@pytest.fixture
def world(execution: Execution) -> World:
    """A small operator, made through the API."""
    return World(execution)
