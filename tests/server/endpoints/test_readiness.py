"""Readiness looks at the databases at most once a second, since each look begins a write."""

from pathlib import Path

import pytest
from starlette.requests import Request

from tests.running import sqlite_demo
from web.backend import Backend
from web.endpoints import health
from web.settings import Settings


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
