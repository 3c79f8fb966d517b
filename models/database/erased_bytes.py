"""Getting erased values out of SQLite's write-ahead log, where the pages before an erasure stand until they are reused.

PostgreSQL keeps old rows until VACUUM, which its autovacuum does by itself; there is nothing to do here.
"""

import asyncio
import logging
import sqlite3
from contextlib import closing
from typing import Final
from urllib.parse import quote

from tortoise.connection import get_connection

log = logging.getLogger(__name__)

TRIES: Final = 20
BETWEEN_SECONDS: Final = 0.1
LATER_SECONDS: Final = 1.0
"""Pause between further tries, which nobody waits for."""

_later: set[asyncio.Task[None]] = set()
"""Tasks that still try, each for one erasure."""


def _emptied(path: str) -> bool:
    """Try once to move the log into the file and to cut it off; False where a reader or a writer is in the way."""
    try:
        with closing(sqlite3.connect(f"file:{quote(path)}?mode=rw", 0, uri=True, isolation_level=None)) as connection:
            ((busy, _, _),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.OperationalError:
        return False
    return not busy


async def empty_write_ahead_log() -> None:
    """Empty SQLite's log as soon as nobody is in the way: it waits for others, and others never wait for it.

    It gives up waiting after two seconds and goes on trying: whoever writes over the log from its beginning keeps its
    length, and so what stands further behind.
    """
    connection = get_connection("default")
    path = getattr(connection, "filename", None)
    if connection.capabilities.dialect != "sqlite" or not path:
        return
    for _ in range(TRIES):
        if await asyncio.to_thread(_emptied, path):
            return
        await asyncio.sleep(BETWEEN_SECONDS)
    log.warning("what was erased is in the write-ahead log until nobody reads for a moment")
    task = asyncio.create_task(_empty_later(path))
    _later.add(task)
    task.add_done_callback(_later.discard)


async def _empty_later(path: str) -> None:
    while not await asyncio.to_thread(_emptied, path):  # noqa: ASYNC110  # nobody tells of a reader's end
        await asyncio.sleep(LATER_SECONDS)


async def stop_emptying() -> None:
    """End what still tries, before the connections are closed: the last one that is closed removes the log."""
    for task in _later:
        task.cancel()
    await asyncio.gather(*_later, return_exceptions=True)
