"""Fixtures of all tests: a fresh, migrated database of each kind.

A test that names `database_url` or `database` runs once on SQLite and once on PostgreSQL; `--database` narrows it down.
A test that names neither pays for neither.
"""

import asyncio
import gc
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import settings
from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.database.connection import close, connect
from tests import databases
from tests.prepared_models import prepare_models_once

KINDS = ("sqlite", "postgresql")

# Two busy cores make any deadline a matter of luck; in CI the same commit sees the same examples.
settings.register_profile("project", deadline=None, derandomize=bool(os.environ.get("CI")), print_blob=True)
settings.load_profile("project")

prepare_models_once()

run_directory = pytest.StashKey[Path]()
"""Where the run keeps its databases. The controlling process makes and removes it, the workers are told."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--database`."""
    parser.addoption(
        "--database",
        choices=(*KINDS, "both"),
        default=os.environ.get("TEST_DATABASE", "both"),
        help="run the tests that need a database on this one (default: both, or TEST_DATABASE)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Agree on one place for templates and temporary files among all processes of the run."""
    worker_input: dict[str, str] | None = getattr(config, "workerinput", None)
    if worker_input:
        config.stash[run_directory] = Path(worker_input["run_directory"])
    elif kept := os.environ.get(databases.KEPT):
        config.stash[run_directory] = databases.kept_directory(Path(kept))
    else:
        config.stash[run_directory] = databases.run_directory()
    os.environ[databases.RUN] = str(config.stash[run_directory])
    # Files of tests are databases for the most part, and a disk that is asked to be safe is slow.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(config.stash[run_directory]))
    # A client of HTTP reads all certificates in 25 ms before it asks anything; servers of tests have none.
    os.environ.setdefault("SSL_CERT_DIR", str(config.stash[run_directory]))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: object) -> None:
    """Tell a worker of pytest-xdist where the run's databases are."""
    workerinput: dict[str, str] = node.workerinput  # type: ignore[attr-defined]  # pytest-xdist has no types
    config: pytest.Config = node.config  # type: ignore[attr-defined]
    workerinput["run_directory"] = str(config.stash[run_directory])


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop PostgreSQL and remove all databases when the last worker is gone."""
    if not hasattr(config, "workerinput") and databases.KEPT not in os.environ:
        databases.clear(config.stash[run_directory])


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what needs a database once for each chosen kind."""
    chosen = metafunc.config.getoption("--database")
    kinds = KINDS if chosen == "both" else [chosen]
    for name in ("database_url", "older"):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, kinds, indirect=True)
    if "database_kind" in metafunc.fixturenames:
        metafunc.parametrize("database_kind", kinds, indirect=True, scope="session")


@pytest.fixture(scope="session")
def database_kind(request: pytest.FixtureRequest) -> str:
    """The kind of the database that a server runs on, whose tests share it."""
    kind: str = request.param
    return kind


@pytest.fixture(scope="session")
def sqlite_template(pytestconfig: pytest.Config) -> Path:
    """A migrated SQLite file to copy."""
    return databases.sqlite_template(pytestconfig.stash[run_directory])


@pytest.fixture(scope="session")
def postgresql_template(pytestconfig: pytest.Config) -> databases.PostgreSQLTemplate:
    """A migrated PostgreSQL database to clone."""
    return databases.postgresql_template(pytestconfig.stash[run_directory])


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated, empty database that nobody else uses."""
    # Tortoise keeps its INSERTs per table and connection name, but in one dialect: the first database's.
    EXECUTOR_CACHE.clear()
    if request.param == "sqlite":
        yield databases.sqlite_copy(request.getfixturevalue("sqlite_template"), tmp_path)
    else:
        with databases.postgresql_clone(request.getfixturevalue("postgresql_template")) as url:
            yield url


@pytest.fixture(scope="session")
def sqlite_of_the_older_release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file as the older release left it, to copy."""
    path = tmp_path_factory.mktemp("older") / "older.db"
    asyncio.run(databases.to_the_older_release(databases.sqlite_url(path)))
    return path


@pytest.fixture(scope="session")
def postgresql_of_the_older_release(postgresql_template: databases.PostgreSQLTemplate) -> Iterator[str]:
    """The name of a PostgreSQL database as the older release left it, to clone."""
    with databases.postgresql_empty(postgresql_template) as url:
        asyncio.run(databases.to_the_older_release(url))
        yield urlsplit(url).path.removeprefix("/")


@pytest.fixture
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database as the older release left it."""
    if request.param == "sqlite":
        yield databases.sqlite_copy(request.getfixturevalue("sqlite_of_the_older_release"), tmp_path)
    else:
        template = request.getfixturevalue("postgresql_template")
        with databases.postgresql_clone(template, request.getfixturevalue("postgresql_of_the_older_release")) as url:
            yield url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[str]:
    """The same, with the application's connections open to it."""
    await connect(database_url)
    yield database_url
    await close()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Let the collector pass over what is there before the first test: schemas, tables, thousands of tests."""
    gc.collect()
    gc.freeze()
