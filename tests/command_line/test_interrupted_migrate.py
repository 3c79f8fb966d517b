"""A migrate that is ended at the worst of moments leaves the database as it was, and can be run again."""

import asyncio
import sqlite3
from pathlib import Path

import asyncpg
import pytest
from tortoise.migrations.recorder import MigrationRecorder
from tortoise.transactions import in_transaction

from models.database.connection import close, connect, migrate
from models.database.migrating import alone, known_migrations
from tests.command_line.command import customer_classes
from tests.databases import PostgreSQLTemplate, postgresql_empty, sqlite_copy

OF_POSTGRESQL = """
SELECT 'table ' || table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns
  WHERE table_schema = 'public'
UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
UNION ALL SELECT 'constraint ' || conname FROM pg_constraint
UNION ALL SELECT 'trigger ' || tgname FROM pg_trigger
UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
"""
KEPT_BY_TORTOISE = ("tortoise_mi", "sqlite_sequence")
"""In what belongs to the list of applied migrations, which is made before any of them."""


class EndedError(Exception):
    """The process is ended."""


async def described(url: str) -> list[str]:
    """The tables, with their rows on SQLite, and all that belongs to them."""
    if url.startswith("sqlite"):
        file = sqlite3.connect(url.removeprefix("sqlite:///"))
        lines = list(file.iterdump())
        file.close()
    else:
        server = await asyncpg.connect(url)
        lines = sorted(line for (line,) in await server.fetch(OF_POSTGRESQL))
        await server.close()
    return [line for line in lines if not any(name in line for name in KEPT_BY_TORTOISE)]


async def test_a_migration_that_is_ended_before_it_is_recorded_leaves_nothing_behind(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would be made again, and fail as there already, for ever."""

    async def end(*_arguments: object) -> None:
        raise EndedError

    for name in sorted(known_migrations()):
        before = await described(empty_url)
        with monkeypatch.context() as ended:
            ended.setattr(MigrationRecorder, "record_applied", end)
            with pytest.raises(EndedError):
                await migrate(empty_url, name)

        assert await described(empty_url) == before, name
        await migrate(empty_url, name)

    assert customer_classes("migrate", database=empty_url).returncode == 0
    assert customer_classes("user", "list", database=empty_url).returncode == 0


async def write_a_script() -> None:
    """Make a table, and then run a script in the same transaction."""
    async with in_transaction() as transaction:
        await transaction.execute_query("CREATE TABLE made (id INTEGER)")
        await transaction.execute_script("DROP TABLE made")


async def test_a_script_in_a_transaction_of_sqlite_is_refused_and_commits_nothing(
    sqlite_template: Path, tmp_path: Path
) -> None:
    """Python's driver commits before a script, and the rest would be written without a transaction."""
    await connect(sqlite_copy(sqlite_template, tmp_path))
    try:
        with pytest.raises(RuntimeError, match="a script would end the transaction"):
            await write_a_script()
        async with in_transaction() as transaction:
            _, found = await transaction.execute_query("SELECT name FROM sqlite_master WHERE name = 'made'")
        assert list(found) == []
    finally:
        await close()


async def migrate_beside_another(url: str, limit: str) -> tuple[list[str], bool]:
    """Who had to wait, and whether the second one began before the end of the first, which is idle for a while."""
    server = await asyncpg.connect(url)
    name = await server.fetchval("SELECT current_database()")
    await server.execute(f"ALTER DATABASE {name} SET {limit} = '200ms'")
    await server.close()
    waits: list[str] = []

    async def migrate_too() -> None:
        async with alone(url, lambda: waits.append("second")):
            pass

    async with alone(url, lambda: waits.append("first")):
        await asyncio.sleep(0.7)
        second = asyncio.create_task(migrate_too())
        await asyncio.wait([second], timeout=0.7)
        began = second.done()
    await second
    return waits, began


@pytest.mark.parametrize(
    "limit", ["idle_in_transaction_session_timeout", "transaction_timeout", "lock_timeout", "statement_timeout"]
)
def test_a_limit_of_the_server_lets_no_second_migrate_begin(
    postgresql_template: PostgreSQLTemplate, limit: str
) -> None:
    """A server may end sessions that are idle in a transaction, as the one that keeps others out is, or that wait."""
    with postgresql_empty(postgresql_template) as url:
        assert asyncio.run(migrate_beside_another(url, limit)) == (["second"], False)
