"""Migrating one at a time, and telling whether a database and this program are of one age.

An older program doesn't know what a newer database means, and would write what the newer program can't read.
"""

import asyncio
import fcntl
import os
import pkgutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from enum import Enum, auto
from pathlib import Path
from typing import Final

import models.migrations
from models.database.address import is_postgresql, sqlite_path
from models.database.open_readers import open_reader
from models.database.postgresql_pool import open_connection
from models.database.readers import Reader

LOOK_AGAIN_SECONDS: Final = 0.1
ASKING_SECONDS: Final = 5.0

_LOCK: Final = 0x6363_6D69_6772
"""The advisory lock of PostgreSQL that a migration holds; no other program of the database has a reason to take it."""

_WITHOUT_TIMEOUTS: Final = """SELECT set_config(name, '0', true) FROM pg_settings WHERE name IN
('idle_in_transaction_session_timeout', 'lock_timeout', 'statement_timeout', 'transaction_timeout')"""

_APPLIED: Final = {
    "sqlite": ("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'tortoise_migrations'", ()),
    "postgresql": ("SELECT to_regclass('tortoise_migrations')::text AS name", ()),
}


class Age(Enum):
    """How the tables of a database stand to what this program knows."""

    EMPTY = auto()
    OLDER = auto()
    SAME = auto()
    NEWER = auto()


def _file(url: str) -> Path:
    return Path(sqlite_path(url)).absolute()


def known_migrations() -> frozenset[str]:
    """The names of the migrations that this program has."""
    return frozenset(module.name for module in pkgutil.iter_modules(models.migrations.__path__))


async def age_of(url: str) -> Age:
    """How old the tables of a database are. Raises what opening and reading it raises."""
    if not is_postgresql(url) and not _file(url).exists():
        return Age.EMPTY
    reader = await open_reader(url)
    try:
        return await age_behind(reader)
    finally:
        await reader.close()


async def age_behind(reader: Reader, seconds: float = ASKING_SECONDS) -> Age:
    """How old the tables are that a reader reads. Raises ReadTimeoutError, and DatabaseUnavailableError."""
    oldest = await reader.fetch(_APPLIED[reader.dialect], seconds)
    if not oldest or oldest[0][0] is None:
        return Age.EMPTY
    rows = await reader.fetch(("SELECT name FROM tortoise_migrations WHERE app = 'models'", ()), seconds)
    applied, known = {str(name) for (name,) in rows}, known_migrations()
    if applied - known:
        return Age.NEWER
    if known - applied:
        return Age.OLDER if applied else Age.EMPTY
    return Age.SAME


@asynccontextmanager
async def alone(url: str, waits: Callable[[], None]) -> AsyncIterator[None]:
    """Migrate with nobody else migrating the same database; `waits` is called once where somebody does."""
    one_at_a_time = _alone_on_postgresql if is_postgresql(url) else _alone_on_sqlite
    async with one_at_a_time(url, waits):
        yield


@asynccontextmanager
async def _alone_on_sqlite(url: str, waits: Callable[[], None]) -> AsyncIterator[None]:
    # The folder, since closing any descriptor of the file itself would drop SQLite's own locks of it.
    folder = os.open(_file(url).parent, os.O_RDONLY)
    try:
        waiting = False
        while not _locked(folder):
            if not waiting:
                waits()
            waiting = True
            await asyncio.sleep(LOOK_AGAIN_SECONDS)
        yield
    finally:
        os.close(folder)


def _locked(folder: int) -> bool:
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@asynccontextmanager
async def _alone_on_postgresql(url: str, waits: Callable[[], None]) -> AsyncIterator[None]:
    connection = await open_connection(url)
    try:
        # As long as a transaction, which a pooler between us and the server leaves on one connection.
        async with connection.transaction():
            # It waits, and is idle, for as long as a migration takes; not every release knows each of these.
            await connection.execute(_WITHOUT_TIMEOUTS)
            if not await connection.fetchval("SELECT pg_try_advisory_xact_lock($1)", _LOCK):
                waits()
                await connection.execute("SELECT pg_advisory_xact_lock($1)", _LOCK)
            yield
    finally:
        await connection.close()
