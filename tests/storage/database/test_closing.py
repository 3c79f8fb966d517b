"""Closing what was opened at a database, on both of them."""

import asyncio
import os
from pathlib import Path

import asyncpg
from tortoise.connection import get_connection

from models.database.address import is_postgresql, sqlite_path
from models.database.connection import close, connect
from models.database.open_readers import open_long_reader, open_reader


async def test_whatever_is_closed_leaves_no_connection_open(database_url: str) -> None:
    """Of a reader, and of what writes: the server's connections are few, and a file that is open can't be replaced."""
    await connect(database_url)
    await get_connection("default").execute_query("SELECT 1")
    readers = [await open_reader(database_url), await open_long_reader(database_url)]
    for reader in readers:
        await reader.fetch(("SELECT 1", ()), 5.0)
    assert await others(database_url) > 0

    await asyncio.gather(close(), *(reader.close() for reader in readers))

    assert await others(database_url) == 0


async def others(url: str) -> int:
    """How many connections, or open files, there are to a database besides the one that asks."""
    if is_postgresql(url):
        asking = await asyncpg.connect(url)
        try:
            count: int = await asking.fetchval(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        finally:
            await asking.close()
        return count
    return open_files(sqlite_path(url))


def open_files(path: str) -> int:
    """How often this process has a file open."""
    return sum(os.path.realpath(one) == os.path.realpath(path) for one in Path("/proc/self/fd").iterdir())
