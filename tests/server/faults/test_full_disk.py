"""A SQLite file whose disk has no room left: what was acknowledged is there, and the rest is told and tried later."""

import resource
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.database import readiness
from models.database.connection import close, connect
from models.database.outage import DISK_FULL, DatabaseUnavailableError
from models.database.readiness import REMEMBERED_SECONDS, check_writable
from resolvers.audit.verify_audit import BrokenLink, verify
from tests.running import Server, running_server
from tests.server.faults.test_outages import SAVE, ready
from web.endpoints.health import SAME_ANSWER_SECONDS

READ = '{ customerClass(id: "CustomerClass:2") { version } }'
OK, UNAVAILABLE = 200, 503
MOST_SAVES = 200
LARGEST_FILE_BYTES = 200_000
DISK_BYTES = 8 * 2**20
LEFT_BYTES = 600_000


def save(server: Server, version: int) -> int:
    """Save class 2 over a version; answers the status."""
    input = {"id": "CustomerClass:2", "expectedVersion": version, "description": f"Save {version} " + "x" * 200}
    answer = server.ask("admin", SAVE, {"input": input})
    if answer.status_code == OK:
        assert answer.json()["data"]["customerClassSave"]["customerClass"] == {"version": version + 1}
    else:
        assert answer.headers["retry-after"] == "1"
        assert answer.json()["errors"][0]["extensions"]["code"] == "SERVICE_UNAVAILABLE"
    return answer.status_code


def save_until_refused(server: Server) -> int:
    """Save until there is no room; answers the version that was acknowledged last."""
    for version in range(1, MOST_SAVES):
        if save(server, version) == UNAVAILABLE:
            return version
    raise AssertionError("there was always room")


def stored_version(server: Server) -> int:
    """Version of class 2; reads go on while the disk is full."""
    version: int = server.ask("admin", READ).json()["data"]["customerClass"]["version"]
    return version


async def is_whole() -> bool:
    """Whether the audit log's chain holds."""
    return not [result async for result in verify() if isinstance(result, BrokenLink)]


def check_outlived(server: Server, log: Path, reasons: set[str], make_room: Callable[[], object]) -> None:
    """Fill the disk, and see what is told, kept, and done when there is room again."""
    version = save_until_refused(server)
    assert save(server, version) == UNAVAILABLE
    assert stored_version(server) == version
    time.sleep(SAME_ANSWER_SECONDS + 0.1)
    status, reason = ready(server)
    assert status == UNAVAILABLE
    assert reason in reasons
    make_room()
    until = time.monotonic() + REMEMBERED_SECONDS + 5
    while ready(server) != (OK, ""):
        assert time.monotonic() < until
        time.sleep(0.3)
    assert save(server, version) == OK
    assert stored_version(server) == version + 1
    assert server.on_database(is_whole())
    assert "Traceback" not in log.read_text()


def test_a_file_that_may_not_grow_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    """By the system's limit on the size of files, which needs no rights."""
    log = tmp_path / "log"
    with running_server(tmp_path / "demo.db", log=log) as server:
        process = server.process.pid
        assert process is not None
        before = resource.prlimit(process, resource.RLIMIT_FSIZE)
        resource.prlimit(process, resource.RLIMIT_FSIZE, (LARGEST_FILE_BYTES, before[1]))

        reasons = {"The disk of the database fails.", DISK_FULL}
        check_outlived(server, log, reasons, lambda: resource.prlimit(process, resource.RLIMIT_FSIZE, before))


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of a few megabytes in memory."""
    folder.mkdir()
    mounting = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounting.returncode:
        pytest.skip(f"nothing can be mounted here: {mounting.stderr.decode()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_full_disk_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with small_disk(tmp_path / "disk") as disk, running_server(disk / "demo.db", log=log) as server:
        ballast = disk / "ballast"
        ballast.write_bytes(b"x" * (shutil.disk_usage(disk).free - LEFT_BYTES))

        check_outlived(server, log, {DISK_FULL}, ballast.unlink)


async def test_readiness_tells_of_too_little_room_before_a_write_fails(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await connect(f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'kept.db')}")
    try:
        await check_writable()
        monkeypatch.setattr(readiness, "FREE_BYTES_NEEDED", 2**62)
        with pytest.raises(DatabaseUnavailableError, match=DISK_FULL):
            await check_writable()
        monkeypatch.undo()
        monkeypatch.setattr(readiness, "REMEMBERED_SECONDS", 0.0)
        await check_writable()
    finally:
        await close()
