"""Getting erased values out of SQLite's write-ahead log, where the pages before an erasure stand until they are reused.

PostgreSQL keeps old rows until VACUUM, which its autovacuum does by itself; there is nothing to do here.
"""

import asyncio
import logging
import sqlite3
from typing import Final

from tortoise.connection import get_connection

log = logging.getLogger(__name__)

TRIES: Final = 20
BETWEEN_SECONDS: Final = 0.1


def _emptied(path: str) -> bool:
    """Try once to move the log into the file and to cut it off; False where a reader or a writer is in the way."""
    connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        ((busy, _, _),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.OperationalError:
        return False
    else:
        return not busy
    finally:
        connection.close()


async def empty_write_ahead_log() -> None:
    """Empty SQLite's log as soon as nobody is in the way: it waits for others, and others never wait for it."""
    connection = get_connection("default")
    path = getattr(connection, "filename", None)
    if connection.capabilities.dialect != "sqlite" or not path:
        return
    for _ in range(TRIES):
        if await asyncio.to_thread(_emptied, path):
            return
        await asyncio.sleep(BETWEEN_SECONDS)
    log.warning("what was erased is in the write-ahead log until that is written over, or all servers have stopped")
    # Whoever writes over the log from its beginning next would leave what stands further behind.
    await connection.execute_query("PRAGMA journal_size_limit = 0")
