"""Whether the database takes writes: tried by a write that changes nothing, so that a full disk shows too."""

import os
import time
from pathlib import Path
from typing import Final

from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from models.database.outage import DISK_FAILS, DISK_FULL, DatabaseUnavailableError, outage_of

FREE_BYTES_NEEDED: Final = 2**20
"""Below this a save may find no room: a commit writes each changed page of the file to the log beside it."""

_ROOM: Final = (
    "CREATE TEMPORARY TABLE readiness_probe ON COMMIT DROP AS SELECT repeat('x', 1000) FROM generate_series(1, 500)"
)
"""Half a megabyte of new pages, taken only while a full disk is known of."""

_full: list[bool] = []
"""Filled when a write found the disk full, emptied when there is room again."""

REMEMBERED_SECONDS: Final = 3.0
"""How long a write that the disk refused speaks against readiness: a quota, or a limit of the size of files, may
leave room for the small write that is tried, and none for a save."""

_failed_writes: list[tuple[float, DatabaseUnavailableError]] = []
"""The last write that SQLite's disk refused, and when."""


def note_outage(outage: DatabaseUnavailableError) -> None:
    """Remember an outage that a write met and that the small write of the readiness check would miss."""
    if str(outage) == DISK_FULL:
        _full[:] = [True]
    if str(outage) in {DISK_FULL, DISK_FAILS}:
        _failed_writes[:] = [(time.monotonic(), outage)]


async def check_writable() -> None:
    """Commit a write that changes nothing. Raises DatabaseUnavailableError where that can't be done."""
    client = get_connection("default")
    is_sqlite = client.capabilities.dialect == "sqlite"
    try:
        async with in_transaction() as connection:
            if is_sqlite:
                _check_last_write()
                _check_room(Path(client.filename))  # type: ignore[attr-defined]  # Tortoise's SQLite client
                ((version,),) = (await connection.execute_query("PRAGMA user_version"))[1]
                await connection.execute_query(f"PRAGMA user_version = {version}")
            elif _full:
                await connection.execute_script(_ROOM)
            else:
                await connection.execute_query("SELECT pg_current_xact_id()")
    except Exception as error:
        outage = outage_of(error)
        if outage is None:
            raise
        if str(outage) == DISK_FULL:
            _full[:] = [True]
        raise outage from error
    _full.clear()


def _check_last_write() -> None:
    for when, outage in _failed_writes:
        if time.monotonic() - when < REMEMBERED_SECONDS:
            raise DatabaseUnavailableError(str(outage), detail=outage.detail)
    _failed_writes.clear()


def _check_room(file: Path) -> None:
    filesystem = os.statvfs(file)
    # Part of a disk may be kept for root.
    free = filesystem.f_bfree if os.geteuid() == 0 else filesystem.f_bavail
    if free * filesystem.f_frsize < FREE_BYTES_NEEDED:
        raise DatabaseUnavailableError(DISK_FULL)
