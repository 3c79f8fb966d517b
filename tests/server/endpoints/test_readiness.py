"""Readiness looks at the databases at most once a second, each look being a write; and a file that is replaced."""

import shutil
from pathlib import Path

import pytest
from starlette.requests import Request

from models.choices.users import UserRole
from models.database.sqlite_file import REPLACED
from resolvers.actor import Actor
from schema.api import execution
from schema.api.problems import RequestErrorCode, RequestProblemError
from tests.running import sqlite_demo
from tests.server.faults.test_full_disk import READ
from tests.server.faults.test_outages import GIVEN, SAVE
from web.backend import Backend
from web.endpoints import health
from web.settings import Settings

ADMIN = Actor(1, "admin", UserRole.ADMINISTRATOR)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database that nobody serves."""
    path = tmp_path / "demo.db"
    sqlite_demo(path)
    return path


async def test_whoever_asks_again_at_once_is_told_the_same(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Given a server that was ready a moment ago, and whose database is gone since
    backend = Backend(Settings(database=f"sqlite:///{file}"))
    await backend.open()
    readiness, request = health.Readiness(backend), Request({"type": "http"})

    async def statuses(same_answer_seconds: float) -> list[int]:
        monkeypatch.setattr(health, "SAME_ANSWER_SECONDS", same_answer_seconds)
        return [(await readiness.ready(request)).status_code for _ in range(3)]

    try:
        assert await statuses(60) == [200, 200, 200]
        file.unlink()  # noqa: ASYNC240  # at once
        # Then it is ready for whoever asks within the time, and for nobody afterwards
        assert await statuses(60) == [200, 200, 200]
        assert await statuses(0) == [503, 503, 503]
    finally:
        await backend.close()


async def test_a_file_that_is_replaced_before_the_first_write_takes_none(file: Path, tmp_path: Path) -> None:
    """Its first write was to the new file, while reads went on in the old one."""
    # Given a server that has read, and not yet written
    backend = Backend(Settings(database=f"sqlite:///{file}"))
    await backend.open()
    try:
        read, save = execution.Request(READ), execution.Request(SAVE, None, {"input": GIVEN})
        assert (await backend.execution.run(read, ADMIN))["data"] == {"customerClass": {"version": 1}}
        # When its file is replaced
        other = tmp_path / "other.db"
        shutil.copy(file, other)
        other.rename(file)
        content = file.read_bytes()  # noqa: ASYNC240  # at once
        # Then it takes no write, says that it isn't ready, and begins no read in the other file
        for running, request in ((backend.execution, save), (backend.long_execution, read)):
            with pytest.raises(RequestProblemError) as refused:
                await running.run(request, ADMIN)
            assert (refused.value.code, refused.value.reason) == (RequestErrorCode.UNAVAILABLE, REPLACED)
        readiness = health.Readiness(backend)
        assert (await readiness.ready(Request({"type": "http"}))).status_code == 503
        assert file.read_bytes() == content  # noqa: ASYNC240
    finally:
        await backend.close()
