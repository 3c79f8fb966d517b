"""Emptying SQLite's log after an erasure: whatever becomes of it, the erasure is told as what it is, done."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from models.database import erased_bytes
from models.database.address import sqlite_path
from resolvers.writing.use_case import drain
from schema.api.limits import LIMITS
from tests.factories.client import errors
from tests.factories.world import World
from tests.use_cases.audit.erasure import NUMBER, PERSON, erase, holds, person, terminated

InTheWay = Callable[[Path], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def reader_in_the_way(path: Path) -> AsyncIterator[None]:
    """Another program that goes on reading a state from before the erasure."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT COUNT(*) FROM customer").fetchall()
    try:
        yield
    finally:
        other.close()


@asynccontextmanager
async def no_thread_free(_path: Path) -> AsyncIterator[None]:
    """Threads that all have something to do."""
    over, loop = threading.Event(), asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1))
    busy = loop.run_in_executor(None, over.wait)
    try:
        yield
    finally:
        over.set()
        await busy


@pytest.mark.parametrize("in_the_way", [reader_in_the_way, no_thread_free])
async def test_an_erasure_is_done_though_the_log_is_not_empty_by_its_deadline(
    forgetting: tuple[World, str], database: str, monkeypatch: pytest.MonkeyPatch, in_the_way: InTheWay
) -> None:
    """R-35: boundary; it was told to be taken back, while all of it was gone."""
    if not database.startswith("sqlite"):
        pytest.skip("PostgreSQL's old rows go with VACUUM")
    monkeypatch.setattr(erased_bytes, "TRIES", 200)
    world, key = forgetting
    path = Path(sqlite_path(database))
    files = [path, path.with_name(f"{path.name}-wal")]

    def found() -> bool:
        return any(NUMBER.encode() in file.read_bytes() for file in files if file.exists())

    id = await person(world.north, key)
    version = await terminated(world.north, id)
    assert errors(await erase(world.north, id, version, validateOnly=True)) == []
    monkeypatch.setattr("schema.api.execution.LIMITS", replace(LIMITS, deadline_seconds=3.0))

    async with in_the_way(path):
        payload = await erase(world.north, id, version)

        assert errors(payload) == []
        assert payload["record"]["name"] == f"Erased customer {id.partition(':')[2]}"
        assert await holds(PERSON, NUMBER) == []
        assert found()

    # And the log is emptied when nobody is in the way any more, before the server ends
    await drain()
    assert not found()


async def test_an_erasure_is_done_though_what_follows_it_fails(
    forgetting: tuple[World, str],
    database: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """R-35: boundary; it was answered as a fault of the server, as if nothing were done."""
    if not database.startswith("sqlite"):
        pytest.skip("PostgreSQL's old rows go with VACUUM")

    def fail(_path: str) -> bool:
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(erased_bytes, "_emptied", fail)
    world, key = forgetting
    id = await person(world.north, key)

    assert errors(await erase(world.north, id, await terminated(world.north, id))) == []

    assert await holds(PERSON, NUMBER) == []
    assert "customer_erase is done, and what follows it failed" in caplog.messages
