"""Commands before a PostgreSQL that answers late, or never: a sentence and exit code 2, so that a timer tries again."""

import asyncio
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import pytest

from models.database.postgresql_pool import CONNECTING_SECONDS
from tests.command_line.command import customer_classes
from tests.command_line.test_what_is_said import said_by_serve
from tests.databases import PostgreSQLTemplate, postgresql_clone
from web.cli.running import SLOW

LATE_SECONDS = 20.0
"""How much later than its time a command may end on a busy machine: it starts for a while."""


@pytest.fixture
def url(postgresql_template: PostgreSQLTemplate) -> Iterator[str]:
    """The address of a migrated database."""
    with postgresql_clone(postgresql_template) as clone:
        yield clone


@contextmanager
def locked(url: str, table: str) -> Iterator[None]:
    """Keep a table from whoever wants to read it."""

    async def lock() -> "asyncpg.Connection[asyncpg.Record]":
        connection = await asyncpg.connect(url)
        await connection.execute("BEGIN")
        await connection.execute(f'LOCK TABLE "{table}" IN ACCESS EXCLUSIVE MODE')
        return connection

    with asyncio.Runner() as runner:
        connection = runner.run(lock())
        yield
        runner.run(connection.close())


@pytest.mark.parametrize("command", ["apply-due", "migrate", "serve"])
def test_a_database_that_answers_too_late_is_a_sentence(url: str, command: str) -> None:
    """Each ended in a traceback and exit code 1, as after a change that couldn't be applied."""
    with locked(url, "tortoise_migrations"):
        ended = customer_classes(command, database=url)

    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", f"{SLOW}\n")


@pytest.mark.parametrize("command", ["migrate", "serve"])
def test_a_server_that_never_answers_is_a_sentence_soon(command: str) -> None:
    """It took a minute, and no reason was told."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"postgresql://nobody@127.0.0.1:{silent.getsockname()[1]}/x"
        began = time.monotonic()
        ended = customer_classes(command, database=address)
        assert time.monotonic() - began < CONNECTING_SECONDS + LATE_SECONDS

    said = "The database can't be reached. (no answer in time)\n"
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", said)


def test_serve_serves_where_it_can_not_tell_in_time_whether_the_demo_is_there(url: str, tmp_path: Path) -> None:
    """It ended in a traceback, because of what it only says."""
    with locked(url, "user"):
        port, lines = said_by_serve(url, tmp_path)

    assert len(lines) == 1
    assert f"http://127.0.0.1:{port}" in lines[0]
