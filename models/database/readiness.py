"""Whether the database takes writes: tried by a write that changes nothing, so that a full disk shows too."""

import os
import time
from pathlib import Path
from typing import Final

import asyncpg
from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError
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
"""The last write that the disk refused, and when."""


def note_outage(outage: DatabaseUnavailableError) -> None:
    """Remember an outage that a write met and that the small write of the readiness check would miss."""
    if str(outage) == DISK_FULL:
        _full[:] = [True]
    if str(outage) in {DISK_FULL, DISK_FAILS}:
        _failed_writes[:] = [(time.monotonic(), outage)]


async def check_writable() -> None:
    """Commit a write that changes nothing. Raises DatabaseUnavailableError where that can't be done."""
    client = get_connection("default")
    try:
        if client.capabilities.dialect == "sqlite":
            await _write_to_file(Path(client.filename))  # type: ignore[attr-defined]  # Tortoise's SQLite client
        elif not _full or not await _took_room():
            async with in_transaction() as connection:
                await connection.execute_query("SELECT pg_current_xact_id()")
    except Exception as error:
        outage = outage_of(error)
        if outage is None:
            raise
        if str(outage) == DISK_FULL:
            _full[:] = [True]
        raise outage from error
    _full.clear()


async def _write_to_file(file: Path) -> None:
    async with in_transaction() as connection:
        _check_last_write()
        _check_room(file)
        ((version,),) = (await connection.execute_query("PRAGMA user_version"))[1]
        await connection.execute_query(f"PRAGMA user_version = {version}")


async def _took_room() -> bool:
    """Take room and give it back; False where the role may make no temporary table, which an operator may forbid."""
    try:
        async with in_transaction() as connection:
            await connection.execute_script(_ROOM)
    except OperationalError as error:
        if not isinstance(error.args[0], asyncpg.InsufficientPrivilegeError):
            raise
        # What is known of the disk is what the last write met.
        _check_last_write()
        return False
    return True


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
