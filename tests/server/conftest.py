"""Servers over the demo on each database: one for all tests of a file, or a database for a server of one's own.

Tests of a shared server that change something use records that no other one looks at. What doesn't touch the database
takes `sqlite_server`, and so runs once.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.databases import PostgreSQLTemplate
from tests.running import DemoDatabase, Server, postgresql_demo, postgresql_demo_clone, running_server, sqlite_demo

MakeDemo = Callable[[Path], AbstractContextManager[DemoDatabase]]


@pytest.fixture(scope="session")
def filled_postgresql(postgresql_template: PostgreSQLTemplate) -> DemoDatabase:
    """A PostgreSQL database with the demo, which tests clone."""
    return postgresql_demo(postgresql_template)


@pytest.fixture(scope="session")
def make_demo(database_kind: str, request: pytest.FixtureRequest) -> MakeDemo:
    """Makes a database of the chosen kind with the demo; SQLite's file goes into the folder that is given."""

    @contextmanager
    def made(folder: Path) -> Iterator[DemoDatabase]:
        if database_kind == "sqlite":
            yield sqlite_demo(folder / "demo.db")
        else:
            template = request.getfixturevalue("postgresql_template")
            with postgresql_demo_clone(template, request.getfixturevalue("filled_postgresql")) as clone:
                yield clone

    return made


@pytest.fixture(scope="module")
def server(make_demo: MakeDemo, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over the demo, shared by the tests of a file."""
    with make_demo(tmp_path_factory.mktemp("server")) as database, running_server(database) as running:
        yield running


@pytest.fixture(scope="module")
def sqlite_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on SQLite, for what doesn't depend on the database."""
    with running_server(tmp_path_factory.mktemp("server") / "demo.db") as running:
        yield running


@pytest.fixture
def demo_database(make_demo: MakeDemo, tmp_path: Path) -> Iterator[DemoDatabase]:
    """A database with the demo for servers that one test starts."""
    with make_demo(tmp_path) as database:
        yield database
