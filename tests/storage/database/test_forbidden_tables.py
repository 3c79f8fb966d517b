"""Readiness where the role of the server may make no temporary table: it tells of a full disk, and of room again."""

import asyncio
from collections.abc import Iterator
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.database import readiness
from models.database.connection import close, connect
from models.database.outage import DISK_FULL, DatabaseUnavailableError
from models.database.readiness import check_writable, note_outage
from tests.databases import PostgreSQLTemplate, postgresql_clone


async def execute(url: str, *statements: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture
def restricted_url(postgresql_template: PostgreSQLTemplate) -> Iterator[str]:
    """The address of a database with a role that may make no temporary table in it."""
    EXECUTOR_CACHE.clear()
    role = f"restricted_{uuid4().hex}"
    with postgresql_clone(postgresql_template) as url:
        address = urlsplit(url)
        database = address.path.removeprefix("/")
        asyncio.run(execute(url, f"CREATE ROLE {role} LOGIN", f"REVOKE TEMPORARY ON DATABASE {database} FROM PUBLIC"))
        yield address._replace(netloc=f"{role}@").geturl()
    asyncio.run(execute(postgresql_template.url("postgres"), f"DROP ROLE {role}"))


@pytest.fixture(autouse=True)
def nothing_known() -> Iterator[None]:
    """The next test knows nothing of a full disk."""
    yield
    readiness._full.clear()
    readiness._failed_writes.clear()


async def test_a_full_disk_is_told_for_a_while_and_no_longer(
    restricted_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After one full disk such a server was never ready again: it could not see whether there was room."""
    await connect(restricted_url)
    try:
        await check_writable()
        # Given a write that found the disk full
        note_outage(DatabaseUnavailableError(DISK_FULL))
        # Then that is told
        with pytest.raises(DatabaseUnavailableError, match=DISK_FULL):
            await check_writable()
        # And after a while it is ready, until a write finds the disk full again
        monkeypatch.setattr(readiness, "REMEMBERED_SECONDS", 0.0)
        await check_writable()
        monkeypatch.undo()
        await check_writable()
    finally:
        await close()
