"""Texts that begin with something: told by their characters, whatever language a database orders its texts by.

The server of the tests orders no text by a language, so what is sent to it is looked at.
"""

import re
from collections.abc import AsyncIterator, Iterator

import asyncpg
import pytest
from graphql import GraphQLInputObjectType, get_named_type

from models.database.open_readers import open_reader
from models.declaration.access import Role
from schema.api.execution import Execution
from schema.api.role_schema import role_schema
from tests.factories.client import Client
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import ADMIN, World

BY_CHARACTER = re.compile(r'\((.+) COLLATE "C"\) >= \$(\d) AND \(\1 COLLATE "C"\) < \$(\d)')
AS_THE_DATABASE_DOES = re.compile(r"(?<! COLLATE \"C\"\)) (>=|<) \$")


def text_filters() -> Iterator[tuple[str, str]]:
    """Each list at the root with each of its filters by a text."""
    query = role_schema(Role.ADMINISTRATOR).graphql_schema.query_type
    assert query is not None
    for name, field in query.fields.items():
        named = get_named_type(field.args["where"].type) if "where" in field.args else None
        if isinstance(named, GraphQLInputObjectType):
            for filter, value in named.fields.items():
                if get_named_type(value.type).name == "TextFilter":
                    yield name, filter


@pytest.fixture
async def reader(world: World, database: str) -> AsyncIterator[RecordingReader]:
    """A reader of PostgreSQL that keeps what it is asked."""
    if not database.startswith("postgres"):
        pytest.skip("SQLite compares texts by their characters alone")
    recording = RecordingReader(await open_reader(database))
    yield recording
    await recording.reader.close()


async def test_a_text_begins_with_characters_and_not_with_letters(reader: RecordingReader) -> None:
    """In the order of a language "Abc" stands between "ab" and "ac", and the log found it by panel or user."""
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]
    filters = list(text_filters())
    assert len(filters) > 20
    for name, filter in filters:
        reader.statements.clear()
        await client.ask(f'{{ {name}(where: {{ {filter}: {{ startsWith: "ab" }} }}) {{ totalCount }} }}')

        ((sql, _),) = reader.statements
        assert BY_CHARACTER.search(sql), (name, filter, sql)
        assert not AS_THE_DATABASE_DOES.search(sql), (name, filter, sql)


async def test_an_index_of_names_serves_what_a_name_begins_with(reader: RecordingReader, database: str) -> None:
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]
    await client.ask('{ customers(where: { name: { startsWith: "ab" } }) { totalCount } }')
    ((sql, values),) = reader.statements
    connection = await asyncpg.connect(database)
    await connection.execute("SET enable_seqscan = off")
    plan = "\n".join(row[0] for row in await connection.fetch(f"EXPLAIN {sql}", *values))
    await connection.close()

    assert re.search(r"Index Cond: .*\bname_key\b.* >= .*\bname_key\b.* < ", plan), plan
