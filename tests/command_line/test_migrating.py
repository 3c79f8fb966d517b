"""A database of another age than the program, two migrates at once, and a file that this user can't write."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import asyncpg
import pytest

from tests.command_line.command import customer_classes
from tests.databases import sqlite_url

NEWER = "The database is newer than this program: a later release has migrated it, and only that one can use it.\n"
OLDER = "The database is older than this program; bring it up to date with: customer-classes migrate\n"
UP_TO_DATE = "The tables are up to date.\n"
WAITS = "Another migrate is running; this one waits for its end.\n"
NOBODY = 65534
"""The user of systems that owns nothing."""


def execute(url: str, statement: str) -> None:
    """Change a database past the program."""
    if url.startswith("sqlite"):
        with sqlite3.connect(url.removeprefix("sqlite:///")) as file:
            file.execute(statement)
        file.close()
        return

    async def on_server() -> None:
        connection = await asyncpg.connect(url)
        await connection.execute(statement)
        await connection.close()

    asyncio.run(on_server())


LATER = (
    "INSERT INTO tortoise_migrations (app, name, applied_at) "
    "SELECT app, '9999_of_a_later_release', applied_at FROM tortoise_migrations WHERE name LIKE '0001%'"
)


@pytest.mark.parametrize("command", [("migrate",), ("serve", "--port", "0"), ("user", "list")])
def test_a_newer_database_is_neither_served_nor_called_up_to_date(database_url: str, command: tuple[str, ...]) -> None:
    execute(database_url, LATER)

    refused = customer_classes(*command, database=database_url)

    assert (refused.returncode, refused.stdout, refused.stderr) == (2, "", NEWER)


def test_an_older_database_is_not_served_before_it_is_migrated(database_url: str) -> None:
    """Taking the last migration off the list is as good as an older database: nothing of it may be tried."""
    execute(
        database_url,
        "DELETE FROM tortoise_migrations WHERE name = (SELECT max(name) FROM tortoise_migrations WHERE app = 'models')",
    )

    refused = customer_classes("serve", "--port", "0", database=database_url)

    assert (refused.returncode, refused.stdout, refused.stderr) == (2, "", OLDER)


def test_of_three_migrates_at_once_two_wait_and_all_end_well(empty_url: str) -> None:
    with ThreadPoolExecutor(3) as operators:
        running = [operators.submit(customer_classes, "migrate", database=empty_url) for _ in range(3)]
        ended = [one.result() for one in running]

    assert [(one.returncode, one.stderr) for one in ended] == [(0, "")] * 3
    assert {one.stdout.removeprefix(WAITS) for one in ended} == {UP_TO_DATE}
    assert customer_classes("user", "list", database=empty_url).returncode == 0


READ_ONLY = [("serve", "--port", "0"), ("migrate",)]


def not_writable(path: Path) -> str:
    """Message about a file that can't be written."""
    return f"The database file {path} can't be written by this user, or its disk is read-only.\n"


@pytest.mark.parametrize("command", READ_ONLY)
def test_a_file_that_this_user_can_not_write_is_not_told_to_be_migrated(
    sqlite_template: Path, command: tuple[str, ...]
) -> None:
    with tempfile.TemporaryDirectory(prefix="customer-classes-", dir="/tmp") as folder:
        path = Path(shutil.copy(sqlite_template, Path(folder) / "kept.db"))
        path.chmod(0o444)
        path.parent.chmod(0o555)
        try:
            # Root writes whatever its mode is.
            user = NOBODY if os.geteuid() == 0 else None
            refused = customer_classes(*command, database=sqlite_url(path), user=user)
        finally:
            path.parent.chmod(0o755)

    assert (refused.returncode, refused.stderr) == (2, not_writable(path))


@pytest.mark.parametrize("command", READ_ONLY)
def test_a_read_only_disk_is_not_told_to_be_migrated(
    sqlite_template: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    path = Path(shutil.copy(sqlite_template, disk / "kept.db"))
    mounting = subprocess.run(["mount", "--bind", str(disk), str(disk)], capture_output=True, check=False)
    if mounting.returncode:
        pytest.skip(f"nothing can be mounted here: {mounting.stderr.decode()}")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", str(disk)], check=True)
        refused = customer_classes(*command, database=sqlite_url(path))
    finally:
        subprocess.run(["umount", str(disk)], check=True)

    assert (refused.returncode, refused.stderr) == (2, not_writable(path))
