"""A read sees one state of the database, however many statements it has, and one statement needs no transaction."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import asyncpg
import pytest

from models.database.address import is_postgresql, sqlite_path
from models.database.open_readers import open_reader
from models.database.postgresql_reading import PostgresqlReader
from models.database.readers import Reader, Steps, pause
from models.database.sqlite_reading import SqliteReader

SECONDS = 10.0
NAME = "SELECT name FROM business_model WHERE id = 1"


@pytest.fixture
async def reader(database_url: str) -> AsyncIterator[Reader]:
    """The reading side of a database."""
    opened = await open_reader(database_url)
    yield opened
    await opened.close()


class Read:
    """A read of so many statements, with pauses around each if it works long; somebody writes before all but one."""

    def __init__(self, database: str, statements: int, *, pausing: bool = False) -> None:
        self._database = database
        self._statements = statements
        self._pausing = pausing
        self.begun = 0

    def steps(self) -> Steps[list[object]]:
        """Run the statements, and answer what each found."""
        self.begun += 1
        answers: list[object] = []
        for number in range(self._statements):
            if self._pausing:
                yield pause("a row")
            if number:
                self._write(f"Written before {number} of {self.begun}")
            ((name,),) = yield NAME, ()
            answers.append(name)
            if self._pausing:
                yield pause("a row")
        return answers

    def _write(self, name: str) -> None:
        statement = f"UPDATE business_model SET name = '{name}' WHERE id = 1"  # noqa: S608  # our own text
        if not is_postgresql(self._database):
            with closing(sqlite3.connect(sqlite_path(self._database))) as connection:
                connection.execute(statement)
                connection.commit()
            return

        async def write() -> None:
            connection = await asyncpg.connect(self._database)
            await connection.execute(statement)
            await connection.close()

        with ThreadPoolExecutor() as elsewhere:
            elsewhere.submit(asyncio.run, write()).result()


PAUSING = pytest.mark.parametrize("pausing", [False, True], ids=["", "with pauses"])


@PAUSING
async def test_the_statements_of_a_read_see_one_state_whoever_writes_between_them(
    reader: Reader, database_url: str, pausing: bool
) -> None:
    for begun in (2, 1):
        read = Read(database_url, 3, pausing=pausing)
        answer = await reader.read(read.steps, SECONDS)
        assert len(set(answer)) == 1
        # It is restarted the first time, when nobody knows yet that a second statement follows
        assert read.begun == begun


async def sent(reader: Reader, read: Read) -> list[str]:
    """Statements that a read sends to the database."""
    statements: list[str] = []
    if isinstance(reader, SqliteReader):
        reader._inline.connection.set_trace_callback(statements.append)
        await reader.read(read.steps, SECONDS)
        reader._inline.connection.set_trace_callback(None)
        return statements
    assert isinstance(reader, PostgresqlReader)
    connection = await reader._idle.take()
    connection.add_query_logger(lambda seen: statements.append(seen.query))
    reader._idle.give_back(connection)
    await reader.read(read.steps, SECONDS)
    await asyncio.sleep(0)  # the driver tells of a statement in the next turn of the loop
    return statements


@PAUSING
async def test_a_read_of_one_statement_is_that_statement_and_nothing_else(
    reader: Reader, database_url: str, pausing: bool
) -> None:
    assert await sent(reader, Read(database_url, 1, pausing=pausing)) == [NAME]


@PAUSING
async def test_a_read_of_several_statements_is_one_transaction(
    reader: Reader, database_url: str, pausing: bool
) -> None:
    await reader.read(Read(database_url, 2, pausing=pausing).steps, SECONDS)

    begin, *names, end = await sent(reader, Read(database_url, 2, pausing=pausing))

    assert begin.startswith("BEGIN")
    assert names == [NAME, NAME]
    assert end.startswith("COMMIT")
